/** The colours of a page, six hexadecimal digits each. */
export type Palette = {
  /** Behind everything. */
  readonly paper: string;
  /** Behind the original and the notices. */
  readonly card: string;
  /** Text. */
  readonly ink: string;
  /** Text of second rank: dates, sentence numbers, provenance. */
  readonly quiet: string;
  /** Links, the channel, the rule beside the lead, focus. */
  readonly accent: string;
  /** Text on the accent, as on a button. */
  readonly onAccent: string;
  /** Thin lines; they part, and carry no meaning alone. */
  readonly line: string;
  /** Behind what a link led to. */
  readonly target: string;
  /** Text of a doubtful verdict, and what lies behind it. */
  readonly doubt: string;
  readonly doubtCard: string;
  /** Text of a failed verdict or check, and what lies behind it. */
  readonly alarm: string;
  readonly alarmCard: string;
};

export const LIGHT: Palette = {
  paper: "#fbfaf7",
  card: "#f3f1ea",
  ink: "#1c1f22",
  quiet: "#5a5f63",
  accent: "#1d5a6c",
  onAccent: "#ffffff",
  line: "#dad6cb",
  target: "#e7eef0",
  doubt: "#6f4600",
  doubtCard: "#fbf0d9",
  alarm: "#97231c",
  alarmCard: "#fbe9e6",
};

export const DARK: Palette = {
  paper: "#15181a",
  card: "#1d2124",
  ink: "#e7e4dd",
  quiet: "#a6aaab",
  accent: "#8cc6d6",
  onAccent: "#10242b",
  line: "#343a3e",
  target: "#203036",
  doubt: "#f0c674",
  doubtCard: "#2e2614",
  alarm: "#f5a79e",
  alarmCard: "#36201d",
};

/** A palette as CSS custom properties, named as its colours are. */
export function asProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ");
}
