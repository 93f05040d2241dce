import { describe, expect, test } from "vitest";
import { readTree } from "../dom/tree.ts";
import { readGraph } from "../metadata/json-ld.ts";
import { plainBlocks } from "../text/paragraphs.ts";
import { gatherEvidence } from "./evidence.ts";
import { refuseWhatIsNoArticle } from "./not-an-article.ts";

const URL_OF_PAGE = "https://news.example/story";

/** The code and message of the refusal; null when the page passes. `found` is the body that was found. */
function refusalOf(html: string, found = "", status: number | null = 200) {
  const tree = readTree(html);
  const evidence = gatherEvidence(tree, readGraph(tree.jsonLd), { url: URL_OF_PAGE, status });
  const refusal = refuseWhatIsNoArticle(evidence, plainBlocks(found));
  return refusal && { code: refusal.code, message: refusal.message };
}

const prose = (words: number) => `${"word ".repeat(words - 1)}end.`;
const links = (count: number, level = "h2") =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div><${level}><a href="/n/${index}">Headline number ${index} of this day</a></${level}></div>`,
  ).join("");
const logIn = `<form><input type="password"><button>Log in</button></form>`;

describe("a log-in page", () => {
  test("is refused with the numbers", () => {
    expect(refusalOf(`<h1>Log in</h1>${logIn}<p>Welcome back to us.</p>`)).toEqual({
      code: "log-in-page",
      message: `${URL_OF_PAGE} has 1 field to log in by, and 8 words of text.`,
    });
  });

  test.each([
    ["in the header of the page", `<header>${logIn}</header><p>${prose(20)}</p>`],
    ["beside sixty words of prose", `<div>${logIn}</div><p>${prose(60)}</p>`],
    [
      "on a page that says it is an article",
      `<meta property="og:type" content="article">${logIn}<p>${prose(20)}</p>`,
    ],
  ])("is not a form %s", (_case, html) => {
    expect(refusalOf(html)).toBeNull();
  });
});

describe("a section page", () => {
  const section = `<meta property="og:type" content="website"><body class="archive">${links(12)}`;

  test("is refused with the numbers", () => {
    expect(refusalOf(section)).toEqual({
      code: "section-page",
      message: `${URL_OF_PAGE} lists 12 articles, and no text of its own is longer than 0 words.`,
    });
  });

  test.each([
    ["nothing says that it is one", links(40)],
    ["the links lead to one and the same page", section.replaceAll(/\/n\/\d+/g, "/n/1")],
    ["the links lead to the page's own parts", section.replaceAll("/n/", "#")],
    ["the links lead to other sites", section.replaceAll("/n/", "https://elsewhere.example/n/")],
    ["the links are those of the footer", `<body class="archive"><footer>${links(12)}</footer>`],
    ["prose of eighty words stands among them", `${section}<p>${prose(80)}</p>`],
    ["it is marked as a single post", section.replace("archive", "archive single-post")],
  ])("is not one where %s", (_case, html) => {
    expect(refusalOf(html)).toBeNull();
  });

  test("is not one where prose stands right under the headline", () => {
    const item = `<h1>Headline</h1><p>${prose(35)}</p>`;

    expect(refusalOf(section.replace(`class="archive">`, `>${item}`))).toBeNull();
  });
});

describe("a bot check", () => {
  const check = `<title>Just a moment...</title><div class="challenge-form"></div>`;

  test("takes two signs", () => {
    expect(refusalOf(check)?.code).toBe("bot-check");
    expect(refusalOf(check.replace("challenge", "other"))).toBeNull();
    expect(refusalOf(check.replace("Just a moment...", "Story"))).toBeNull();
  });

  test("is not a comment form with a riddle under sixty words of prose", () => {
    expect(refusalOf(`${check}<p>${prose(60)}</p>`)).toBeNull();
  });
});

describe("a consent wall", () => {
  const ask = `We and our partners use cookies and process personal data. ${prose(30)}`;
  const wall = `<div><p>${ask}</p><button>Accept all</button></div>`;

  test("takes a button to agree with amid the prose", () => {
    expect(refusalOf(wall)?.code).toBe("consent-wall");
    expect(refusalOf(wall.replace("Accept all", "Back"))).toBeNull();
    const story = "Dockers accept the offer of the port authority after six weeks";
    expect(refusalOf(wall.replace("Accept all", story))).toBeNull();
  });

  test("is not a banner beside an article, even a short one", () => {
    expect(refusalOf(`${wall}<main><p>${prose(60)}</p></main>`)).toBeNull();
  });
});

describe("a search page", () => {
  const form = `<input type="search" name="q" value="tidal">`;

  test("is named after what its field holds", () => {
    expect(refusalOf(`<h1>Results: tidal</h1>${form}${links(5)}`)?.code).toBe("search-page");
  });

  test.each([
    ["a field that is filled in", `<h1>Headline</h1>${form}${links(5)}`],
    ["an empty field", `<h1>Results: tidal</h1>${form.replace("tidal", "")}${links(5)}`],
    ["no results", `<h1>Results: tidal</h1>${form}`],
    ["a hidden field", `<h1>Results: tidal</h1>${form.replace(`"search"`, `"hidden"`)}${links(5)}`],
  ])("is not told by %s alone", (_case, html) => {
    expect(refusalOf(html)).toBeNull();
  });
});

describe("a soft 404", () => {
  test.each([
    ["Page not found"],
    ["404"],
    ["Error 404 - Not found"],
    ["Seite nicht gefunden"],
    ["Page introuvable"],
    ["Página no encontrada"],
    ["Página não encontrada"],
    ["Pagina non trovata"],
    ["Pagina niet gevonden"],
    ["Sidan hittades inte"],
    ["Nie znaleziono strony"],
    ["Страница не найдена"],
    ["ページが見つかりません"],
    ["找不到该页面"],
  ])("calls itself so: %s", (headline) => {
    expect(refusalOf(`<h1>${headline}</h1><p>Try the search.</p>`)?.code).toBe("soft-404");
  });

  test.each([
    "Peugeot 404 is back",
    "Climber not found after search",
    "Nicht gefunden: das Glück",
    "Why every page that could not be found cost the town of Ostrand eleven pounds in fees",
  ])("is not a headline of another thing: %s", (headline) => {
    expect(refusalOf(`<h1>${headline}</h1><p>${prose(40)}</p>`)).toBeNull();
  });
});

describe("a shell for scripts", () => {
  const shell = `<div id="app"></div><script src="/main.js"></script>`;

  test("has scripts and a place for them", () => {
    expect(refusalOf(shell)?.code).toBe("script-shell");
    expect(refusalOf(shell.replace(/<script.*/, ""))).toBeNull();
    expect(refusalOf(shell.replace(` id="app"`, ""))).toBeNull();
  });

  test("is not one where the text was found elsewhere, such as in its data", () => {
    expect(refusalOf(shell, prose(40))).toBeNull();
  });
});

describe("a page its server refused to show", () => {
  const article = `<meta property="og:type" content="article"><p>${prose(60)}</p>`;

  test("passes with a piece of what says it is an article", () => {
    expect(refusalOf(article, prose(60), 402)).toBeNull();
  });

  test("passes with a good stretch of prose", () => {
    expect(refusalOf(`<p>${prose(150)}</p>`, prose(150), 403)).toBeNull();
  });

  test("is forbidden where its text is an explanation", () => {
    expect(refusalOf(`<p>${prose(60)}</p>`, prose(60), 403)).toEqual({
      code: "page-forbidden",
      message: `${URL_OF_PAGE} answered with status 403, and holds 60 words, which are no piece of an article.`,
    });
  });

  test("is forbidden, and told what came instead, where it is something else", () => {
    expect(refusalOf(`<h1>Log in</h1>${logIn}`, "", 401)).toEqual({
      code: "page-forbidden",
      message: `${URL_OF_PAGE} answered with status 401, and has 1 field to log in by, and 4 words of text.`,
    });
  });
});

test("a page with a stretch of 150 words passes, whatever else is on it", () => {
  const all = `<title>Log in: page not found</title><body class="archive error404">${links(30)}${logIn}
    <div class="captcha"></div><p>${prose(150)}</p>`;

  expect(refusalOf(all.replace(prose(150), prose(20)))).not.toBeNull();
  expect(refusalOf(all)).toBeNull();
});
