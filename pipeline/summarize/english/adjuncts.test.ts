import { describe, expect, test } from "vitest";
import { isLoosePhrase } from "./adjuncts.ts";
import { askAt } from "./sentence.test-data.ts";

describe("a phrase may go", () => {
  test.each([
    ["behind an object", "Police arrested three men |in Hald."],
    ["behind a name", "The yard sold a ship to Solmar |during the winter."],
    ["behind a number", "The fare rose to 48 |after the storm."],
    ["behind a verb that is whole alone", "The captain died |in Hald."],
    ["behind a passive that is whole alone", "Nine ferries were built |in Brevik."],
    ["behind a passive that is news without its agent", "A man was arrested |by the police."],
    ["behind a passive and its particle", "The line was closed down |in 1990."],
    [
      "behind an adverb that leans on no verb",
      "The council approved the cable unanimously |in May.",
    ],
    ["of time, whatever the noun asks for", "The yard had demand |for three years."],
  ])("%s: %s", (_where, barred) => {
    expect(askAt(isLoosePhrase, barred)).toBe(true);
  });
});

describe("a phrase stays", () => {
  test.each([
    ["that its noun asks for", "The council wants a ban |on diesel."],
    ["that its noun asks for, time or not", "The port saw a rise |in May."],
    ["that its verb asks for", "The captain remained |in Hald."],
    ["that an adverb's verb may ask for", "The captain sailed directly |from Hald."],
    ["behind is", "The yard is |in Brevik."],
    ["behind is and an adverb", "The yard is now |in Brevik."],
    ["that a verb before its object asks for", "The council placed the captain |on leave."],
    ["behind a passive that is not whole", "The line was based |in Hald."],
    ["with who did it, where that is the news", "Nine ferries were built |by the yard."],
    ["behind a participle that is no passive", "The yard had built |in Hald."],
    ["behind a gerund and its particle", "The mayor was going out |in Hald."],
    ["behind a verb and its particle", "The mayor set up |in Hald."],
    ["behind an adverb that leans on it", "The port closed its gates only |in May."],
    ["with of, to or as", "The council heard the captain |of the ferry."],
    ["that a verb follows", "The yard saved money |by selling two ferries."],
    ["with no end", "The council voted for the cable |in."],
  ])("%s: %s", (_where, barred) => {
    expect(askAt(isLoosePhrase, barred)).toBe(false);
  });
});
