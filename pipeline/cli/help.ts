/* What the help of several commands says. */

/** Hears how a command ended: its exit code. */
export type Done = (exitCode: number) => void;

export const EXIT_CODES = `
Exit codes:
  0  every source came through
  1  some failed (trying again may help)
  2  the command line or the settings are wrong
  4  some were refused (an answer about the article), none failed
  130  stopped with Ctrl-C`;

export const SOURCES =
  "addresses (https://…), files (.html, .html.gz, .txt), or - for standard input";
