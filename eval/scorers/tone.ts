import type { Scorer } from "../evaluation.ts";
import { measured } from "./measured.ts";
import { share } from "./shares.ts";

/**
 * Words that praise or alarm instead of telling, by BCP 47 primary language. Beginnings count, so that
 * inflected forms do.
 */
const HYPE: Readonly<Record<string, string>> = {
  en: "game-chang groundbreaking ground-breaking revolutioni revolutionary unprecedented cutting-edge state-of-the-art world-class best-in-class next-level seamless effortless supercharg skyrocket jaw-dropping mind-blowing stunning incredibl amazing unbelievabl must-see must-read shocking explosive breathtaking paradigm transformative disruptive unlock unleash",
  de: "bahnbrechend revolutionär beispiellos sensationell atemberaubend unglaublich einzigartig wegweisend weltklasse nahtlos mühelos spektakulär explosionsartig",
  fr: "révolutionnaire révolutionne inédit exceptionnel incroyable époustouflant sensationnel incontournable spectaculaire bouleverse avant-gardiste sans-précédent",
  es: "revolucionari revoluciona inédit increíble espectacular sensacional impresionante asombros rompedor vanguardista imparable",
  pt: "revolucionári revoluciona inédit incríve espetacular sensaciona impressionante surpreendente inovador imperdíve vanguardista",
};

export const tone: Scorer = {
  name: "tone",
  question: "How many claims tell without praising or alarming in words the article has not?",
  score({ brief }) {
    const { claims } = measured(brief);
    const words = (HYPE[brief.language ?? brief.article.language ?? ""] ?? "")
      .split(" ")
      .filter(Boolean);
    if (words.length === 0)
      return { score: null, reason: "No such words are known of its language." };
    const source = sourceText(brief);
    const own = words.filter((word) => !source.includes(word));
    const loud = claims.flatMap(({ claim }) =>
      own.filter((word) => begins(claim.text, word)).slice(0, 1),
    );
    const score = share(claims.length - loud.length, claims.length, "claims are plain");
    const [first] = loud;
    return first === undefined
      ? score
      : { ...score, reason: `${score.reason} The first that is not has “${first}”.` };
  },
};

function sourceText({
  article: { paragraphs, title },
}: Parameters<Scorer["score"]>[0]["brief"]): string {
  const sentences = paragraphs.flatMap((it) => it.sentences.map(({ text }) => text));
  return [title, ...sentences].join(" ").toLowerCase();
}

function begins(text: string, word: string): boolean {
  return ` ${text.toLowerCase()}`
    .split(word)
    .slice(0, -1)
    .some((before) => /[^\p{L}]$/u.test(before));
}
