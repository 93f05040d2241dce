/** Datasets that are also counted as one, by how their names begin. */
export const FAMILIES: Readonly<Record<string, string>> = {
  FRANK: "frank_",
  SummEdits: "summedits_",
};

/** Datasets of one family share how their texts were written and judged. */
export function familyOf(dataset: string): string {
  return Object.values(FAMILIES).find((start) => dataset.startsWith(start)) ?? dataset;
}
