/** The classes and the id of an element. */
export function namesOf(element: Element): readonly string[] {
  const [names, id] = [element.getAttribute("class"), element.getAttribute("id")];
  return names || id ? `${names ?? ""} ${id ?? ""}`.split(/\s+/).filter(Boolean) : NONE;
}

/** The words of the classes of an element. An id is often made of the words of a heading. */
export function classWordsOf(element: Element): readonly string[] {
  const names = element.getAttribute("class");
  return names ? wordsOf(names) : NONE;
}

const NONE: readonly string[] = [];

/** "relatedPosts__list-2" is related, posts, list, 2. */
export function wordsOf(names: string): string[] {
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
