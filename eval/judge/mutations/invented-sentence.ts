import { pick, shuffled } from "./draw.ts";
import { inserted } from "./foreign-sentence.ts";
import type { Mutate } from "./material.ts";

/** Things that news tells of, each with words of its own. */
const SUBJECTS =
  "orchestra lighthouse vineyard submarine museum glacier aquarium cathedral bakery stadium observatory orchard ferry monastery racetrack planetarium brewery greenhouse carnival reservoir".split(
    " ",
  );
const DEEDS =
  "auctioned renovated flooded sponsored relocated demolished insured photographed repainted donated mortgaged evacuated fumigated catalogued subsidised".split(
    " ",
  );
const GROUPS =
  "surgeons librarians sculptors beekeepers accountants farmers violinists electricians pensioners tourists astronomers chefs carpenters referees chemists".split(
    " ",
  );
const THINGS =
  "telescopes blankets bicycles violins umbrellas lanterns mushrooms turbines chandeliers tractors sandwiches parachutes trophies tapestries saxophones".split(
    " ",
  );

/** Four words in, one sentence out. */
const TEMPLATES: readonly ((
  subject: string,
  deed: string,
  group: string,
  thing: string,
) => string)[] = [
  (subject, deed, group) => `A local ${subject} was later ${deed} by a group of ${group}.`,
  (subject, deed, group, thing) =>
    `The ${group} ${deed} their ${thing} to pay for a new ${subject}.`,
  (subject, deed, group, thing) =>
    `Officials also said that ${thing} for the ${subject} had been ${deed} by ${group}.`,
  (subject, deed, group, thing) =>
    `Since then, the ${subject} has ${deed} several ${thing} for ${group}.`,
  (subject, _, group, thing) =>
    `Dozens of ${group} have asked the ${subject} to hand over its ${thing}.`,
  (subject, deed, _, thing) => `It emerged that the ${subject} had ${deed} all of the ${thing}.`,
];

/** Adds a sentence that nobody wrote, made of words the article does not have. */
export const inventedSentence: Mutate = ({ sentences, source }, random) => {
  const drawn = [SUBJECTS, DEEDS, GROUPS, THINGS].map((words) =>
    shuffled(words, random).find(
      (word) => !source.words.has(word) && !source.words.has(word.replace(/s$/u, "")),
    ),
  );
  const [subject, deed, group, thing] = drawn;
  const template = pick(TEMPLATES, random);
  if (!template || !subject || !deed || !group || !thing) return null;
  return inserted(sentences, template(subject, deed, group, thing), random);
};
