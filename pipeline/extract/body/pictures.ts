import { ancestorsOf, type PageBlock } from "../dom/blocks.ts";

/** How far up from a picture, and from its caption, the element is that holds both. */
const LEVELS = 3;

/** Most that stands in such an element, in characters. */
const LENGTH = 250;

/** The blocks that stand close to a picture, in an element that holds little else. */
export function picturedBlocks(blocks: readonly PageBlock[], body: Element): Set<PageBlock> {
  const frames = framesIn(body);
  return new Set(
    blocks.filter(({ element }) => nearest(element).some((holder) => frames.has(holder))),
  );
}

function framesIn(body: Element): Set<Element> {
  const frames = new Set<Element>();
  const tooLarge = new Set<Element>();
  for (const picture of body.querySelectorAll("img, picture, video")) {
    for (const element of nearest(picture.parentElement ?? body)) {
      if (frames.has(element) || tooLarge.has(element)) break;
      if (element.textContent.length > LENGTH) {
        tooLarge.add(element);
        break;
      }
      frames.add(element);
    }
  }
  return frames;
}

function nearest(element: Element): Element[] {
  return [...ancestorsOf(element)].slice(0, LEVELS);
}
