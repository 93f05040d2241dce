import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM, openBrowser, type Browser, type Screen } from "./browser.test-support.ts";
import { htmlReport } from "./html.ts";
import { historyEntry } from "./history.ts";
import { REPORT } from "./sample.test-data.ts";

const entry = historyEntry(REPORT);
const PAGE = htmlReport({
  ...REPORT,
  history: [{ ...entry, date: "2026-03-04", means: { support: 0.9, tone: 1 } }, entry],
});

const WIDE: Screen = { width: 1280, height: 900, scheme: "light" };
const PHONE: Screen = { width: 375, height: 800, scheme: "dark" };

/** Text whose contrast with what it stands on is below 4.5, as WCAG measures it. */
const FAINT_TEXT = `(() => {
  document.querySelectorAll("details").forEach((it) => { it.open = true; });
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = (it) => (it /= 255) <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = parts(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faint = [];
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (data.trim() === "" || element.closest("title") !== null) continue;
    const style = getComputedStyle(element);
    const text = parts(element.closest("svg") === null ? style.color : style.fill);
    const [low, high] = [luminance(text), luminance(ground(element))].sort((a, b) => a - b);
    if ((high + 0.05) / (low + 0.05) < 4.5) faint.push(data.trim());
  }
  return faint;
})()`;

const NAMELESS = `[...document.querySelectorAll("a, summary, [role=region], [tabindex]")]
  .filter((it) => (it.getAttribute("aria-label") ?? it.getAttribute("aria-labelledby") ?? it.textContent).trim() === "")
  .length`;

const EMPTY_CHARTS = `[...document.querySelectorAll("svg.plot")]
  .filter((it) => it.getBoundingClientRect().width < 100 || it.childElementCount === 0).length`;

const SIDEWAYS = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;

/** What the address names, and whether a reader sees it. */
const TARGET = `new Promise((resolve) => setTimeout(() => {
  const box = document.querySelector(":target")?.getBoundingClientRect();
  resolve([location.hash, box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight]);
}, 200))`;

const FOCUSED = `document.activeElement.closest("summary")?.querySelector("h3").textContent
  ?? document.activeElement.getAttribute("href") ?? ""`;

describe.skipIf(CHROMIUM === null)("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(CHROMIUM ?? "");
  }, 60_000);
  afterAll(() => browser.close());

  test.each([
    ["on a wide screen, light", WIDE],
    ["on a phone, dark", PHONE],
  ])("%s, draws its charts, fits, and is silent", async (_, screen) => {
    const tab = await browser.open(PAGE, screen);

    expect(await tab.evaluate(`document.querySelectorAll("svg.plot").length`)).toBeGreaterThan(5);
    expect(await tab.evaluate(EMPTY_CHARTS)).toBe(0);
    expect(await tab.evaluate(SIDEWAYS)).toBe(0);
    expect(await tab.evaluate(FAINT_TEXT)).toEqual([]);
    expect(await tab.evaluate(SIDEWAYS)).toBe(0);
    expect(await tab.evaluate(NAMELESS)).toBe(0);
    expect(tab.requests).toEqual([]);
    expect(tab.console).toEqual([]);
  });

  test("is drilled down by keyboard: a case opens, a claim leads to its sentence and back", async () => {
    const tab = await browser.open(PAGE, WIDE);
    const walkTo = async (what: string) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await tab.press("Tab");
        if ((await tab.evaluate(FOCUSED)) === what) return true;
      }
      return false;
    };

    expect(await walkTo("toll")).toBe(true);
    await tab.press("Enter");
    expect(await tab.evaluate(`document.querySelectorAll("details[open]").length`)).toBe(1);
    expect(await walkTo("#case-2-s2")).toBe(true);
    await tab.press("Enter");
    expect(await tab.evaluate(TARGET)).toEqual(["#case-2-s2", true]);
    expect(await walkTo("#case-2-t1")).toBe(true);
    await tab.press("Enter");
    expect(await tab.evaluate(TARGET)).toEqual(["#case-2-t1", true]);
  });

  test("opens a case by a link to it from what got worse", async () => {
    const tab = await browser.open(PAGE, PHONE);
    await tab.evaluate(`document.querySelector("#what-got-worse ~ ul a").click()`);

    expect(await tab.evaluate(TARGET)).toEqual(["#case-1", true]);
    expect(await tab.evaluate(`document.querySelector("#case-1").parentElement.open`)).toBe(true);
  });
});
