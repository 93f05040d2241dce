/** Most characters of an answer that are read; a brief is a hundredth of that. */
const MOST_CHARACTERS = 2_000_000;

/**
 * All that a body says.
 *
 * @throws {Error} when it is longer than any answer, or breaks off.
 */
export async function wholeText({ body }: Pick<Response, "body">): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_CHARACTERS)
      throw new Error(`it is longer than ${MOST_CHARACTERS} characters`);
  }
  return text + decoder.decode();
}
