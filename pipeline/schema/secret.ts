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

  /** The text with every occurrence of the secret covered. */
  cover(text: string): string {
    return text.replaceAll(this.#value, "[key]");
  }
}
