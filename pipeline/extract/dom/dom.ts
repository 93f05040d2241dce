/** A document that can be read and taken apart. */
export type Dom = {
  readonly document: Document;
  /** Lets go of what the document holds. */
  close(): void;
};
