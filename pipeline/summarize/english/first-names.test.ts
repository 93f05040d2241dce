import { expect, test } from "vitest";
import { isFirstName } from "./first-names.ts";

test.each(["Nora", "Hugo", "Robin"])("%s is a first name", (name) => {
  expect(isFirstName(name)).toBe(true);
});

test.each(["Ferry", "Mayor", "June", "nora"])("%s is none, or seldom one", (name) => {
  expect(isFirstName(name)).toBe(false);
});
