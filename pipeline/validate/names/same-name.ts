/** What a name may add: Gazan, Iraqi, Londoner, Italian, Chinese, Sunnis, vietnamienne, Berliner. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    "s es n ns an ans ian ians ean eans ese i is ish ic ite ites er ers y ys ies al " +
    "r rs in innen isch ische ischen ischer isches en ens ais aise aises ien iens ienne iennes ain " +
    "aine ains ois oise o a os as ano ana anos anas ense enses es esa eses ino ina inos inas eno ena " +
    "iano iana ianos ianas"
  ).split(" "),
);

/** Whether two folded names are forms or spellings of one: Israel, Israeli; Italy, Italians; Müller, Mueller. */
export function isNameForm(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_STEM) return short === long;
  if (long.startsWith(short)) return short === long || ENDINGS.has(long.slice(short.length));
  return isSpelling(short, long) || endsOtherwise(short, long);
}

const SHORTEST_STEM = 3;

/** Italy, Italian: a vowel gives way to the ending. One letter more would make Maria of Mario. */
function endsOtherwise(short: string, long: string): boolean {
  const stem = short.slice(0, -1);
  if (stem.length < SHORTEST_STEM || !/[aeiouy]$/.test(short) || !long.startsWith(stem))
    return false;
  const ending = long.slice(stem.length);
  return ending.length > 1 && ENDINGS.has(ending);
}

/** Müller and Mueller, Shabaab and Shabab. */
function isSpelling(one: string, other: string): boolean {
  return other.length - one.length <= 2 && endAlike(one, other) && plain(one) === plain(other);
}

/** The last letter stays, unless it is an e: two words that end otherwise need no closer look. */
function endAlike(one: string, other: string): boolean {
  const [last, otherLast] = [one.at(-1), other.at(-1)];
  return last === otherLast || last === "e" || otherLast === "e";
}

function plain(word: string): string {
  return word.replace(/([aou])e/g, "$1").replace(/(.)\1/g, "$1");
}

/** Whether one letter parts two long words, or two that changed places: a slip, not another name. */
export function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_SLIP) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
}

const SHORTEST_SLIP = 6;
