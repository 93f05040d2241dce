import { expect, test } from "vitest";
import { exitCodeOf, InputError, type Terminal } from "./command.ts";

/** A terminal that remembers. */
function openTerminal(): Terminal & { readonly said: string[] } {
  const said: string[] = [];
  return {
    write: (text) => void said.push(`result: ${text}`),
    note: (line) => void said.push(`note: ${line}`),
    said,
  };
}

test("a command that ends well has the exit code 0", async () => {
  const terminal = openTerminal();

  const command = async ({ write }: Terminal) => Promise.resolve(write("F1"));

  expect(await exitCodeOf(command, terminal)).toBe(0);
  expect(terminal.said).toEqual(["result: F1"]);
});

test("what whoever called can mend costs one line and the exit code 2", async () => {
  const terminal = openTerminal();

  const command = async () => Promise.reject(new InputError("There are no pages."));

  expect(await exitCodeOf(command, terminal)).toBe(2);
  expect(terminal.said).toEqual(["note: error: There are no pages."]);
});

test("a fault of ours is not hidden behind an exit code", async () => {
  const command = async () => Promise.reject(new TypeError("broken"));

  await expect(exitCodeOf(command, openTerminal())).rejects.toThrow("broken");
});
