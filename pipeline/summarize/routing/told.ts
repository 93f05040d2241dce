import type { Place, Witness } from "./evidence.ts";

/** Where words stand, as a reason names it. */
const PLACE_NAMES: Readonly<Record<Place, string>> = {
  section: "in the section",
  keywords: "in the keywords",
  site: "in the name of the site",
  title: "in the title",
  lead: "in the lead",
  text: "in the text",
};

/** A reason names the words that weigh most. */
const MOST_TOLD = 3;

/** @example `"machine learning" in the keywords, "chatbot" in the title and the text` */
export function told(witnesses: readonly Pick<Witness, "phrase" | "places">[]): string {
  return witnesses
    .slice(0, MOST_TOLD)
    .map(({ phrase, places }) => `"${phrase}" ${placeNames([...places.keys()])}`)
    .join(", ");
}

function placeNames(places: readonly Place[]): string {
  return listed(
    places.map((place, index) =>
      index === 0 ? PLACE_NAMES[place] : PLACE_NAMES[place].replace(/^in /, ""),
    ),
  );
}

/** @example "one, two and three" */
export function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
