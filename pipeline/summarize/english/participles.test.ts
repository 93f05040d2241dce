import { expect, test } from "vitest";
import { isParticiple } from "./participles.ts";
import { askAt } from "./sentence.test-data.ts";

test.each([
  ["its agent follows", "The rates |reported by the bank surprised Hald."],
  ["its agent follows an adverb", "The rates |reported yesterday by the bank surprised Hald."],
  ["the verb is still to come", "A man |arrested on Friday planned the attack on the ferry."],
  ["an auxiliary is still to come", "A ferry |built in Brevik has sunk."],
  ["the clause has its verb", "The council held a debate in a room |based at Hald."],
  ["it stands behind the subject's comma", "Old ferries, |made in Brevik, suggest the same."],
])("a form is a participle where %s: %s", (_where, barred) => {
  expect(askAt(isParticiple, barred)).toBe(true);
});

test.each([
  ["it has an object", "The yard |built nine ferries in Brevik."],
  ["no verb follows", "A man |arrested on Friday."],
  ["a pronoun is its subject", "They |moved to the island that suits them."],
  ["the next verb has a subject of its own", "The yard |moved to Hald when prices rose."],
  ["the next verb has an article before it", "The yard |moved to Hald the day it closed."],
  ["a mark parts it from the next verb", "The yard |moved to Hald, closed its gates and sank."],
  ["the verb before takes a clause", "The mayor said the old yard in Hald |closed in May."],
  ["a conjunction opens another clause", "The port closed because the yard |moved in May."],
  ["the verb before is a relative clause's", "An engineer who did not sign it |bought a boat."],
  ["by tells the measure", "The fare |increased by falling back on diesel."],
])("a form is a past where %s: %s", (_where, barred) => {
  expect(askAt(isParticiple, barred)).toBe(false);
});
