import { describe, expect, test } from "vitest";
import { Channel } from "../schema/index.ts";
import { routeArticle, type Declared } from "./route.ts";

const SILENT: Declared = {
  title: "A quiet day",
  site: null,
  section: null,
  keywords: [],
  declaredType: null,
};

const routed = (changes: Partial<Declared>) => routeArticle({ ...SILENT, ...changes });

describe("the channel", () => {
  test.each(Channel.options.filter((channel) => channel !== "All Technology"))(
    "%s is known by its own name as a section",
    (channel) => {
      expect(routed({ section: channel }).channel).toBe(channel);
    },
  );

  test.each<[Partial<Declared>, Channel]>([
    [{ title: "Chatbots take over the help desk" }, "AI"],
    [{ title: "Ransomware closes a harbour" }, "Cybersecurity"],
    [{ keywords: ["Kubernetes"] }, "DevOps"],
    [{ keywords: ["Künstliche Intelligenz"] }, "AI"],
    [{ section: "Real Estate" }, "PropTech"],
    [{ site: "Robotics Weekly" }, "Robotics"],
  ])("is found by other words of its subject: %j", (changes, channel) => {
    expect(routed(changes).channel).toBe(channel);
  });

  test("follows the section before the keywords, and these before the title", () => {
    const title = "Robots learn to weld";

    expect(routed({ title, keywords: ["biotech"] }).channel).toBe("BioTech");
    expect(routed({ title, keywords: ["biotech"], section: "Quantum" }).channel).toBe("Quantum");
  });

  test("is not decided by a long list of keywords against the section", () => {
    const keywords = ["bitcoin", "ethereum", "blockchain", "stablecoin"];

    expect(routed({ section: "FinTech news", keywords }).channel).toBe("FinTech");
  });

  test("is not read out of parts of words", () => {
    expect(routed({ title: "A fair hair salon" }).channel).toBe("All Technology");
  });

  test("is not read across two keywords", () => {
    expect(routed({ keywords: ["big", "data lakes"] }).channel).toBe("Big Data");
    expect(routed({ keywords: ["machine", "learning"] }).channel).not.toBe("AI");
  });

  test.each(["Browns defense holds", "The starship Enterprise", "A quantum of solace"])(
    "is not guessed from a word that headlines use for other things: %s",
    (title) => {
      expect(routed({ title }).channel).toBe("All Technology");
    },
  );
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

  test("follows the section when the page declares none", () => {
    expect(routed({ section: "Podcasts" }).type).toBe("Podcasts");
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

describe("the reason", () => {
  test("names the words that spoke and where they stood", () => {
    const { reason } = routed({
      section: "Technology",
      keywords: ["Machine Learning"],
      title: "AI firm raises $5m",
    });

    expect(reason).toBe(
      'AI: "machine learning" in the keywords, "ai" in the title. Deals: "raises $5" in the title.',
    );
  });

  test("says so when no word spoke", () => {
    expect(routed({})).toEqual({
      channel: "All Technology",
      type: "News",
      reason:
        "All Technology: no word of section, keywords, title or site names a narrower channel. " +
        "News: nothing declared says otherwise.",
    });
  });
});
