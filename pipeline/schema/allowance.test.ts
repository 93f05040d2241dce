import { expect, test } from "vitest";
import { allowanceFor, PublisherAllowances, USUAL_ALLOWANCE, type Article } from "./index.ts";

const { publishers } = PublisherAllowances.parse({
  publishers: [
    { host: "courier.example", excerptWords: 10, runWords: 12 },
    { host: "sport.courier.example", excerptWords: 30 },
    { host: "other.example", excerptWords: 20, quotedShare: 0.2 },
  ],
});

function allowed(url: string | null, given?: string) {
  const source: Article["page"]["source"] =
    given === undefined ? { kind: "stdin" } : { kind: "address", url: given };
  const page: Article["page"] = {
    ...{ source, url: null, status: null, mediaType: "text/html", declared: null },
    ...{ bytes: 1, sha256: "0".repeat(64), fetchedAt: "2027-01-01T00:00:00Z" },
  };
  return allowanceFor({ url, page }, { usual: USUAL_ALLOWANCE, publishers });
}

test("a publisher's hosts are its own, and no others that end in the same letters", () => {
  expect(allowed("https://courier.example/a").excerptWords).toBe(10);
  expect(allowed("https://www.COURIER.example:8080/a").excerptWords).toBe(10);
  expect(allowed("https://discourier.example/a").excerptWords).toBe(60);
  expect(allowed("https://courier.example.com/a").excerptWords).toBe(60);
});

test("the longest host that fits is the one meant, and what it leaves out is as usual", () => {
  expect(allowed("https://sport.courier.example/a")).toEqual({
    ...{ excerptWords: 30, runWords: 25, quotedShare: null },
  });
});

test("where a text names another site as its own, the stricter of both holds in each respect", () => {
  expect(allowed("https://other.example/a", "https://courier.example/b")).toEqual({
    ...{ excerptWords: 10, runWords: 12, quotedShare: 0.2 },
  });
});

test("an article without an address is treated as usual", () => {
  expect(allowed(null)).toEqual(USUAL_ALLOWANCE);
  expect(allowed(null, "not an address")).toEqual(USUAL_ALLOWANCE);
});
