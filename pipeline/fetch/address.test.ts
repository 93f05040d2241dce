import { describe, expect, test } from "vitest";
import { checkAddress } from "./address.ts";

describe("an address", () => {
  test.each([
    ["http://example.org/a?b=c", "http://example.org/a?b=c"],
    ["HTTPS://EXAMPLE.org", "https://example.org/"],
    ["https://example.org:8443/#part", "https://example.org:8443/#part"],
    [new URL("http://example.org/"), "http://example.org/"],
  ])("is allowed over http and https: %s", (address, parsed) => {
    expect(checkAddress(address).href).toBe(parsed);
  });

  test.each([
    "ftp://example.org/a",
    "file:///etc/passwd",
    "data:text/html,<p>hello",
    "javascript:alert(1)",
    "http://user@example.org/",
    "https://:secret@example.org/",
    "example.org/no-scheme",
    "http://",
    "",
  ])("is refused: %s", (address) => {
    expect(() => checkAddress(address)).toThrow(
      expect.objectContaining({ code: "address-not-allowed" }),
    );
  });

  test.each([
    "http://editor:hunter2@example.org/",
    "ftp://editor:hunter2@example.org/",
    "http://editor:hunter2@exa mple.org/",
  ])("is refused without repeating its credentials: %s", (address) => {
    const fault = thrownBy(() => checkAddress(address));
    expect(JSON.stringify([String(fault), fault])).not.toMatch(/editor|hunter2/);
    expect(fault).toHaveProperty("code", "address-not-allowed");
    expect(fault).not.toHaveProperty("cause");
  });

  test("with credentials is refused by its host, so that it can be found", () => {
    expect(() => checkAddress("http://a:b@example.org:81/x")).toThrow("example.org:81");
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  throw new Error("It threw nothing.");
}
