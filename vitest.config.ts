import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["pipeline/**/*.test.ts", "eval/**/*.test.ts"],
    setupFiles: ["vitest.setup.ts"],
    testTimeout: 30_000,
  },
});
