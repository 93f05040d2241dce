import { describe, expect, test } from "vitest";
import { quotationsIn } from "./quotations.ts";

describe("what stands in quotation marks", () => {
  test.each([
    ['He said "we will go" and left', ["we will go"]],
    ["“We will,” he said, “go now.”", ["We will,", "go now."]],
    ["„Wir gehen“, sagte er, „und zwar jetzt“", ["Wir gehen", "und zwar jetzt"]],
    ['„Wir gehen", sagte er', ["Wir gehen"]],
    ["Er sagte: »Wir gehen« und ging", ["Wir gehen"]],
    ["Il dit « on y va » puis « c'est fini »", ["on y va", "c'est fini"]],
    ["Hon sade ”vi går nu” och gick", ["vi går nu"]],
    ["社長は「売らない」と述べた", ["売らない"]],
    ["The ‘very bad year’ of the workers’ union", ["very bad year"]],
    ["The 'very bad year' of the workers' union", ["very bad year"]],
    ["“He said ‘let us go’ twice”", ["He said ‘let us go’ twice"]],
    ['it was " a bad year ", he said', ["a bad year"]],
    ["it was ` a bad year ' and `` the worst ''", ["a bad year", "the worst"]],
    ["He said “we will go and never", ["we will go and never"]],
  ])("%s", (text, spans) => {
    expect(quotationsIn(text)).toEqual(spans);
  });

  test.each([
    ["The workers' and the owners' clubs don't agree"],
    ["The workers’ and the owners’ clubs don’t agree"],
    ["Rock 'n' roll is the boys' game"],
    ["Get 'em while they're the dogs' bowls"],
    ["A so-called “reform”"],
    ['A 6" gun and a 7" gun'],
    ["again“, sagte er und ging weiter"],
    ["c'est fini », dit-il, puis il rit"],
  ])("nothing: %s", (text) => {
    expect(quotationsIn(text)).toEqual([]);
  });
});
