/* Figures as a reader sees them, the same on every machine. */

/** A score, or that there is none. */
export function figure(value: number | null): string {
  // Adding 0 turns -0 into 0.
  return value === null ? "–" : (Number(value.toFixed(3)) + 0).toFixed(3);
}

/** A difference of scores, with its sign. */
export function signed(value: number | null): string {
  return figure(value).replace(/^(?=\d)/, "+");
}

export function range(interval: readonly [number, number] | null): string {
  return interval === null ? "–" : `${signed(interval[0])} to ${signed(interval[1])}`;
}

/** US dollars; small sums to the hundredth of a cent. */
export function dollars(sum: number): string {
  return sum === 0 ? "$0" : `$${sum.toFixed(sum >= 1 ? 2 : 4)}`;
}

/** @example counted(2, "case") is "2 cases" */
export function counted(count: number, what: string): string {
  return `${thousands(count)} ${what}${count === 1 ? "" : "s"}`;
}

/** A whole number with commas between its thousands. */
export function thousands(count: number): string {
  return String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}

/** @example listed(["a", "b", "c"]) is "a, b and c" */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** The text itself, or as much of it as there is room for. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
