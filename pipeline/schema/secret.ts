/** Something that must reach one place alone, such as a key. Nothing that prints or stores it shows it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the one place it is meant for. */
  reveal(): string {
    return this.#value;
  }

  /**
   * The text with every occurrence of the secret covered; not of one so short that it is a word, such as
   * the `none` or `test` that servers of one's own are given for a key.
   */
  cover(text: string): string {
    return this.#value.length < LEAST_COVERED ? text : text.replaceAll(this.#value, "[key]");
  }
}

/** Characters of the shortest keys that are no placeholders. */
const LEAST_COVERED = 8;
