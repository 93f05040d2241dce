import { describe, expect, test } from "vitest";
import type { Article, Draft, Finding } from "../schema/index.ts";
import { claim, inventedArticle, inventedDraft } from "./article.test-data.ts";
import type { Blocks } from "./blocks.ts";
import { judgeClaim, judgeParagraph } from "./judge.ts";
import { readArticle, type Reading } from "./reading.ts";
import { markupFindings } from "./markup.ts";
import { repeatFindings } from "./repetition.ts";
import { breakFindings, fillerFindings, languageFindings } from "./style.ts";

/** What a check finds in a draft that is right but for these changes. */
function found(
  check: (blocks: Blocks, reading: Reading) => Finding[],
  changes: Partial<Draft>,
  article: Partial<Article> = {},
): Finding[] {
  const draft = inventedDraft(changes);
  const reading = readArticle({ ...draft.article, ...article });
  const blocks: Blocks = {
    whyItMatters: judgeClaim(draft.whyItMatters, "why", reading),
    keyTakeaways: draft.keyTakeaways.map((it) => judgeClaim(it, "takeaway", reading)),
    pulseAnalysis: draft.pulseAnalysis.map((it) => judgeParagraph(it, reading)),
  };
  return check(blocks, reading);
}

const { keyTakeaways, pulseAnalysis } = inventedDraft();
const takeaway = (text: string) => ({
  keyTakeaways: [...keyTakeaways.slice(1), claim(text, "s1")],
});
const why = (text: string) => ({ whyItMatters: claim(text, "s2") });
const paragraph = (text: string) => ({ pulseAnalysis: [[claim(text, "s2")]] });

describe("a brief that is as it should be", () => {
  test.each([repeatFindings, markupFindings, breakFindings, fillerFindings, languageFindings])(
    "passes",
    (check) => expect(found(check, {})).toEqual([]),
  );
});

describe("texts that break off", () => {
  test.each([
    ["a takeaway behind an article", takeaway("Lindholm closes the oldest dock of the"), "the"],
    ["a takeaway behind a comma", takeaway("Lindholm closes its dock,"), "dock,"],
    ["a takeaway with dots", takeaway("Lindholm closes its oldest dock …"), "…"],
    ["Why It Matters without an end mark", why("Traders in Lindholm may lose"), "lose"],
    ["a sentence of analysis", paragraph("Traders may lose what they had before the"), "the"],
  ])("%s", (_, changes, span) => {
    expect(found(breakFindings, changes).map((it) => it.span)).toEqual([span]);
  });

  test.each([
    ["en", "What the town is waiting for"],
    ["en", "Mayor asks traders to sign in"],
    ["de", "Werft stellt den Betrieb ein"],
    ["de", "Bürgermeisterin teilt Datum mit"],
    ["fr", "Le conseil y tient et le dit"],
    ["es", "El consejo dice que sí"],
  ])("are none in %s where a word only looks open: %s", (language, text) => {
    expect(found(breakFindings, { ...takeaway(text), pulseAnalysis: [] }, { language })).toEqual(
      [],
    );
  });

  test.each([
    ["de", "Werft schließt das Dock und"],
    ["fr", "Le port ferme son quai dans"],
    ["es", "El puerto cierra su muelle y"],
    ["pt", "O porto fecha o cais da"],
  ])("are told in %s: %s", (language, text) => {
    const [first] = found(breakFindings, { ...takeaway(text), pulseAnalysis: [] }, { language });

    expect(first?.span).toBe(text.split(" ").at(-1));
  });

  test("are none where a sentence is quoted whole", () => {
    const article = inventedArticle(["She named three reasons:", "Ice, wind and"]);
    const quoted = [[claim("She named three reasons:", "s1"), claim("Ice, wind and", "s2")]];

    expect(found(breakFindings, { article, pulseAnalysis: quoted })).not.toContainEqual(
      expect.objectContaining({ why: expect.stringContaining("Paragraph") }),
    );
  });
});

describe("fillers", () => {
  test.each([
    ["en", "In today's fast-paced world, ports have to change", "In today's fast-paced world"],
    ["en", "In an ever-changing landscape, ports adapt", "In an ever-changing landscape"],
    ["en", "This article discusses the port of Lindholm", "This article discusses"],
    ["en", "It is important to note that the dock closes", "It is important to note"],
    ["en", "It’s worth noting that the dock closes", "It’s worth noting that"],
    [
      "de",
      "In der heutigen schnelllebigen Welt ändern sich Häfen",
      "In der heutigen schnelllebigen Welt",
    ],
    ["de", "Dieser Artikel beschreibt den Hafen", "Dieser Artikel beschreibt"],
    ["fr", "Cet article explore le port de Lindholm", "Cet article explore"],
    ["fr", "Il est important de noter que le quai ferme", "Il est important de noter"],
    ["es", "En el mundo actual los puertos cambian", "En el mundo actual"],
    ["es", "Cabe destacar que el muelle cierra", "Cabe destacar"],
    ["pt", "Este artigo aborda o porto de Lindholm", "Este artigo aborda"],
    ["pt", "Vale ressaltar que o cais fecha", "Vale ressaltar"],
  ])("are told in %s: %s", (language, text, span) => {
    const findings = found(fillerFindings, { ...takeaway(text), pulseAnalysis: [] }, { language });

    expect(findings.map((it) => it.span)).toEqual([span]);
  });

  test.each([
    "In the world cup final, Lindholm lost to Marstad",
    "The article of the constitution on ports was changed",
    "It is important work, and Lindholm pays for it",
    "The port discusses this article of the treaty",
    "Overall debt of Lindholm rose in spring",
  ])("are none where the same words say something: %s", (text) => {
    expect(found(fillerFindings, takeaway(text))).toEqual([]);
  });
});

describe("the language of the article", () => {
  const GERMAN =
    "Der Hafen wird im Frühjahr geschlossen, und die Fähren legen dann an einem anderen Kai ab.";

  test("is that of every text", () => {
    expect(found(languageFindings, why(GERMAN))).toEqual([
      {
        code: "wrong-language",
        span: GERMAN,
        why: "Why It Matters is in German, and the article is not.",
      },
    ]);
  });

  test("is not told by the letters behind an apostrophe", () => {
    const text = "Ann's publicist didn't immediately return a request for comment.";
    expect(found(languageFindings, why(text))).toEqual([]);
  });

  test("is that of takeaways, which are told together when each is too short", () => {
    const texts = [
      "Hafen schließt sein Dock",
      "Die Arbeiten dauern bis 2028",
      "Fähren ziehen im Herbst um",
    ];
    const takeaways = texts.map((text) => claim(text, "s1"));

    expect(found(languageFindings, { keyTakeaways: takeaways }).map((it) => it.why)).toEqual([
      "Key Takeaways is in German, and the article is not.",
    ]);
  });

  test("is told by the letters too", () => {
    expect(found(languageFindings, why("Порт закроет свой старейший причал."))[0]?.why).toBe(
      "Why It Matters is in Cyrillic letters, and the article in Latin ones.",
    );
  });

  test("is not denied for names, short texts, or an article filed under another language", () => {
    expect(found(languageFindings, why("“Die Welt” und “Der Tag” came."))).toEqual([]);
    expect(found(languageFindings, {}, { language: "de" })).toEqual([]);
  });
});

describe("markup", () => {
  test.each([
    ["Lindholm closes its **oldest** dock", "**oldest**"],
    ["Lindholm closes its `dock`", "`dock`"],
    ["- Lindholm closes its dock", "- "],
    ["Lindholm &amp; Marstad close a dock", "&amp;"],
    ["Write to dock@lindholm.example", "dock@lindholm.example"],
    ["Help is at dock-help.example now", "dock-help.example"],
    ["Lindholm\u200b closes its dock", "\u200b"],
    ["Lindholm \u001b[31mcloses its dock", "\u001b"],
  ])("%j", (text, span) => {
    expect(found(markupFindings, takeaway(text)).map((it) => it.span)).toEqual([span]);
  });

  test.each([
    "Lindholm closes 5 * 3 docks",
    "Lindholm’s dock costs 41.5 million, e.g. for piles",
    "U.S. and E.U. ports follow",
    "Half-time: Lindholm 3–2 Marstad",
    "Night&Day closes; its dock is sold",
  ])("is not what it looks like: %s", (text) => {
    expect(found(markupFindings, takeaway(text))).toEqual([]);
  });

  test("is no name of a firm that the article calls so", () => {
    const article = inventedArticle(["Docks.com, which lets docks, is sold."]);
    const text = "Docks.com is sold in spring";

    expect(found(markupFindings, { ...takeaway(text), article })).toEqual([]);
    expect(found(markupFindings, takeaway(text)).map((it) => it.span)).toEqual(["Docks.com"]);
  });
});

describe("what one block says", () => {
  const [first] = pulseAnalysis;

  test("another does not say again in a whole sentence", () => {
    const text =
      "Dredging begins on 14 March 2027, as soon as the ice is gone, and the first new piles are to be driven into the river bed before the end of May.";

    expect(found(repeatFindings, { whyItMatters: claim(text, "s3") })).toContainEqual({
      code: "blocks-alike",
      span: text,
      why: "Paragraph 1 of Pulse Analysis says what Why It Matters says.",
    });
  });

  test("a takeaway adds to", () => {
    const text = "The council expects the work to cost 41.5 million crowns";

    expect(found(repeatFindings, takeaway(text)).map((it) => it.why)).toEqual([
      "Takeaway 5 says what Why It Matters says.",
    ]);
  });

  test("the analysis may take up with more around it", () => {
    expect(found(repeatFindings, takeaway("Dredging begins on 14 March 2027"))).not.toContainEqual(
      expect.objectContaining({ code: "blocks-alike" }),
    );
  });

  test("the analysis does not say twice", () => {
    const twice = { pulseAnalysis: [...pulseAnalysis, (first ?? []).slice(1, 2)] };

    expect(found(repeatFindings, twice).map(({ code }) => code)).toEqual(["sentence-repeated"]);
  });
});
