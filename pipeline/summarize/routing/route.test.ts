import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Taxonomy } from "../../schema/index.ts";
import { articleOf } from "../article.test-data.ts";
import { DEFAULT_TAXONOMY } from "./default/taxonomy.ts";
import { openRouter, type Routable } from "./route.ts";

const route = openRouter(DEFAULT_TAXONOMY);

const QUIET = "The council met on Tuesday and went home early.";

/** An article of the given paragraphs, a quiet one unless something is said. */
function article(changes: Partial<Routable>, ...paragraphs: readonly string[]): Routable {
  const texts = paragraphs.length === 0 ? [QUIET] : paragraphs;
  return { ...articleOf(texts.map((text) => [text])), title: "A quiet day", ...changes };
}

const routed = (changes: Partial<Routable>, ...paragraphs: readonly string[]) =>
  route(article(changes, ...paragraphs));

const narrow = DEFAULT_TAXONOMY.channels
  .map(({ name }) => name)
  .filter((it) => it !== DEFAULT_TAXONOMY.rest);

describe("the channel", () => {
  test("is one of 28", () => {
    expect(new Set(narrow).size).toBe(27);
    expect(DEFAULT_TAXONOMY.rest).toBe("All Technology");
  });

  test.each(narrow)("%s is known by its own name as a section", (channel) => {
    expect(routed({ section: channel }).channel).toBe(channel);
  });

  test("follows the section before the keywords, and these before the text", () => {
    const text = "Robots weld. A robot arm holds the plate, and robotics firms sell the gripper.";
    const keywords = ["biotech"];

    expect(routed({}, text).channel).toBe("Robotics");
    expect(routed({ keywords }, text, "Biotech did it first.").channel).toBe("BioTech");
    expect(routed({ keywords, section: "Quantum computing" }, text).channel).toBe("Quantum");
  });

  test("is not decided by a long list of keywords against the section", () => {
    const keywords = ["bitcoin", "ethereum", "blockchain", "stablecoin"];

    expect(routed({ section: "FinTech", keywords }).channel).toBe("FinTech");
  });

  test("is not taken from a keyword of which title and text know nothing", () => {
    expect(routed({ keywords: ["robotics"] }).channel).toBeNull();
  });

  test("is not read out of parts of words, nor across two keywords", () => {
    const text = "The robotism of it. Data lakes of big fish and machines that love learning.";

    expect(routed({ keywords: ["machine", "learning"] }, text).channel).toBeNull();
  });

  test("hears the longest phrase, and its words once", () => {
    const { channel, reason } = routed(
      { title: "Machine learning at school" },
      "Machine learning finds what machine learning lacks.",
    );

    expect(channel).toBe("AI");
    expect(reason).not.toContain('"learning"');
  });

  test("hears an abbreviation in running text only in capitals, and its plural", () => {
    const text = (it: string) => `They trained ${it}. The ${it} failed, and ${it} failed again.`;

    expect(routed({ title: "LLMs fail" }, text("LLMs")).channel).toBe("AI");
    expect(routed({ title: "llms fail" }, text("llms")).channel).toBeNull();
  });

  test.each([
    ["de", "Die Wärmepumpe heizt. Wärmepumpen brauchen Strom aus Windkraft.", "ClimateTech"],
    ["fr", "L'intelligence artificielle lit. «L'apprentissage automatique» écrit.", "AI"],
    ["es", "El cohete despegó. La agencia espacial puso dos satélites en órbita.", "SpaceTech"],
    ["pt", "A criptomoeda caiu. O bitcoin e outras criptomoedas perderam valor.", "Crypto"],
  ])("is heard in other languages: %s", (language, text, channel) => {
    expect(routed({ language }, text, text).channel).toBe(channel);
  });

  test("is not named by words in passing far below", () => {
    const long = Array.from({ length: 40 }, () => QUIET).join(" ");

    expect(routed({}, long, "A robot served tea. A robotics firm paid.").channel).toBeNull();
  });
});

describe("the channel that takes the rest", () => {
  const general =
    "Technology companies hired engineers. Tech startups paid developers for software.";

  test("takes technology in general", () => {
    expect(routed({ title: "A week in technology" }, general).channel).toBe("All Technology");
  });

  test("takes what names three subjects about equally", () => {
    const text =
      "Robotics makes robots. Blockchain makes bitcoin. Biotech edits a genome. Robot, bitcoin, crispr.";

    expect(routed({}, `Technology news: ${text}`).channel).toBe("All Technology");
  });

  test("shows that words of a trade mean its technology", () => {
    const lesson = "Teachers and pupils like the lesson.";

    expect(routed({ section: "Education" }, lesson).channel).toBeNull();
    expect(
      routed({ section: "Education" }, lesson, "The software is new technology.").channel,
    ).toBe("EdTech");
  });
});

describe("abstaining", () => {
  test("says so when no word spoke", () => {
    expect(routed({}, "It rained.")).toEqual({
      channel: null,
      type: "News",
      reason:
        "Unfiled: no word of section, keywords, site, title or text names a channel. " +
        "News: nothing says otherwise.",
    });
  });

  test("says what hints at a channel and what is missing", () => {
    expect(routed({}, QUIET, "A robot served tea.").reason).toContain(
      'Unfiled: "robot" in the lead hints at Robotics, but not often enough.',
    );
  });

  test("says that words of a trade found no technology beside them", () => {
    expect(routed({ section: "Health" }, "Doctors advise rest.").reason).toContain(
      "hints at HealthTech, but too little speaks of All Technology",
    );
  });

  test("is right between two subjects, and names both with their words", () => {
    const { channel, reason } = routed(
      { title: "Robots and bitcoin" },
      "A robot mines bitcoin. The robot sleeps when bitcoin falls. Robot or bitcoin, which pays?",
    );

    expect(channel).toBeNull();
    expect(reason).toMatch(
      /^Unfiled: torn between \w+ \("\w+" in the title and the lead\) and \w+ \(/,
    );
  });
});

describe("a taxonomy of one's own", () => {
  const phrases = { anywhere: [], declared: [], text: [] };
  const own: Taxonomy = {
    channels: [
      { ...phrases, name: "Boats", anywhere: ["ferry"], declared: ["shipping"] },
      { ...phrases, name: "Trains", anywhere: ["railway"] },
      { ...phrases, name: "Everything else" },
    ],
    rest: null,
  };

  test("replaces the channels", () => {
    expect(openRouter(own)(article({ section: "Shipping" })).channel).toBe("Boats");
    expect(openRouter(own)(article({ section: "Robotics" })).channel).toBeNull();
  });

  test("gives what is left to a channel without phrases that takes the rest", () => {
    const router = openRouter({ ...own, rest: "Everything else" });

    expect(router(article({}))).toMatchObject({ channel: "Everything else" });
  });
});

describe("the type", () => {
  test.each([
    ["PodcastEpisode", "Podcasts"],
    ["VideoObject", "Videos"],
    ["BlogPosting", "Blogs"],
    ["SocialMediaPosting", "Social"],
    ["NewsArticle", "News"],
  ] as const)("of a declared %s is %s", (declaredType, type) => {
    expect(routed({ declaredType }).type).toBe(type);
  });

  test.each([
    [{ section: "Podcasts" }, "Podcasts"],
    [{ section: "How to edit a podcast" }, "News"],
    [{ url: "https://hald.example/video/ferry" }, "Videos"],
    [{ url: "https://blog.hald.example/ferry" }, "Blogs"],
    [{ url: "https://hald.example/@ost/status/77" }, "Social"],
    [{ url: "https://hald.example/blogger-jailed" }, "News"],
    [{ title: "Episode 12: the ferry" }, "Podcasts"],
    [{ title: "Video: the ferry" }, "Videos"],
  ] as const)("follows section, address and title: %j is %s", (changes, type) => {
    expect(routed(changes).type).toBe(type);
  });

  test.each([
    ["In this episode our host meets a captain.", "Podcasts"],
    ["In this video you see a pier. Watch until the end.", "Videos"],
    ["A thread. 1/ The ferry sank. 2/ It was raised.", "Social"],
    ["I sold my boat. My wife drove me home, and I slept.", "Blogs"],
    ["“I sold my boat. My wife drove me home, and I slept,” he said.", "News"],
    ["He sold his boat. 'I was glad. My wife was, and I slept. I did,' he said.", "News"],
    ["Retweets and retweeting are up.", "News"],
    ["Solmar agreed to acquire the yard at Brevik for $40 million.", "Deals"],
  ] as const)("is heard in the text: %s is %s", (text, type) => {
    expect(routed({}, text).type).toBe(type);
  });

  test("is not Blogs where somebody tells his story further down", () => {
    const story = "I sold my boat. My wife drove me home, and I slept. I woke at four.";

    expect(routed({}, story).type).toBe("Blogs");
    expect(routed({}, Array.from({ length: 8 }, () => QUIET).join(" "), story).type).toBe("News");
  });

  test.each([
    { title: "Solmar acquires a shipyard" },
    { title: "Brevik raises $12 million for batteries" },
    { title: "Ferry line files for an IPO" },
    { keywords: ["Series B"] },
    { section: "Mergers and Acquisitions" },
  ])("of a company transaction is Deals: %j", (changes) => {
    expect(routed(changes).type).toBe("Deals");
  });

  test.each([
    { title: "Brevik raises 12 chicks" },
    { title: "School funding falls" },
    { title: "Customer acquisition is dear" },
    { section: "Deals" },
  ])("is not Deals for bargains and other uses of the words: %j", (changes) => {
    expect(routed(changes).type).toBe("News");
  });

  test("of a blog post about a merger is Deals, of a podcast about one Podcasts", () => {
    const title = "Our merger with Solmar";

    expect(routed({ title, declaredType: "BlogPosting" }).type).toBe("Deals");
    expect(routed({ title, declaredType: "PodcastEpisode" }).type).toBe("Podcasts");
  });
});

test("any words are filed under a channel of the taxonomy or none, and the same twice", () => {
  const names = DEFAULT_TAXONOMY.channels.map(({ name }) => name);
  const phrases = DEFAULT_TAXONOMY.channels.flatMap(({ anywhere, text }) => [...anywhere, ...text]);
  const words = fc.array(fc.oneof(fc.constantFrom(...phrases), fc.string()), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, fc.option(fc.constantFrom(...phrases)), (title, text, section) => {
      const it = article({ title: title.join(" "), section }, text.join(" "));
      const { channel, reason } = route(it);

      expect([...names, null]).toContain(channel);
      expect(reason.startsWith(`${channel ?? "Unfiled"}: `)).toBe(true);
      expect(route(it)).toEqual({ channel, reason, type: route(it).type });
    }),
  );
});

test("the reason names the words that spoke and where they stood", () => {
  const { reason } = routed(
    { section: "Technology", keywords: ["Machine Learning"], title: "AI firm raises $5m" },
    "The firm sells AI to clinics.",
  );

  expect(reason).toBe(
    'AI: "machine learning" in the keywords, "ai" in the title and the lead. ' +
      'Deals: "raises $5" in the title.',
  );
});
