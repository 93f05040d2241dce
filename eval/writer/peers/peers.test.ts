import { describe, expect, test } from "vitest";
import { TEXTS } from "../articles.test-data.ts";
import { PEERS } from "./peers.ts";

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

describe.each(PEERS)("$name", (peer) => {
  test("takes one to three sentences, a line each", async () => {
    for (const text of TEXTS) {
      const lines = await peer.summarize(text);
      expect([1, 2, 3]).toContain(lines.length);
      for (const line of lines) expect(letters(text)).toContain(letters(line));
    }
  });

  test("takes the same again", async () => {
    const [text = ""] = TEXTS;

    expect(await peer.summarize(text)).toEqual(await peer.summarize(text));
  });

  test("takes no more than there is, and throws nothing", async () => {
    for (const text of ["", "One", "Ships came."])
      expect(letters((await peer.summarize(text)).join(""))).toMatch(
        new RegExp(`^(?:${letters(text)})?$`),
      );
  });
});

test("a peer that walks at random leaves the world's chance as it was", async () => {
  const { random } = Math;

  for (const peer of PEERS) await peer.summarize(TEXTS.join("\n\n"));

  expect(Math.random).toBe(random);
});
