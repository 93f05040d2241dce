/** What is asked for is made then, and once. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    if (made === undefined) made = { value: make() };
    return made.value;
  };
}

/** The answer to what was asked last is kept: who asks the same again at once gets it for nothing. */
export function lastly<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}

/**
 * Asked the same, answers the same, and thinks about it once.
 *
 * @param most how many answers are kept; what is asked past them is thought about every time.
 */
export function remembered<Asked, Answer>(
  answer: (asked: Asked) => Answer,
  most = Infinity,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const made = answer(asked);
    if (known.size < most) known.set(asked, made);
    return made;
  };
}

/** How many words of a language are kept in mind at most; most words of a text are among the first. */
export const MOST_WORDS = 20_000;
