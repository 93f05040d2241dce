/** The encoding of an HTML document by the HTML standard; the library brings no types of its own. */
declare module "html-encoding-sniffer" {
  type Options = {
    /** Leaves out the search for a meta element. */
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
  };

  /** @returns the encoding's name by the Encoding standard, such as `windows-1252`. */
  function sniffEncoding(bytes: Uint8Array, options?: Options): string;

  export = sniffEncoding;
}
