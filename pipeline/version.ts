import { readFileSync } from "node:fs";

/** Version of this package, as provenance and `--version` give it. */
export const PULSE_VERSION: string = readVersion();

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  if (typeof manifest === "object" && manifest && "version" in manifest) {
    return String(manifest.version);
  }
  throw new Error("package.json names no version.");
}
