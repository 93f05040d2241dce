/** Things by what they have in common, in the order each was first seen. */
export function grouped<Key, One>(
  things: readonly One[],
  keyOf: (thing: One) => Key,
): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
