import { seededRandom } from "./random.ts";

/** Normal noise, the same for every run of a test. */
export function normalNoise(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Noise with heavy tails (Student's t of 5 degrees of freedom), of standard deviation 1. */
export function heavyNoise(seed: number): () => number {
  const normal = normalNoise(seed);
  return () => {
    const squares = [normal(), normal(), normal(), normal(), normal()].map((it) => it ** 2);
    const variance = squares.reduce((sum, it) => sum + it, 0) / 5;
    return normal() / Math.sqrt(variance) / Math.sqrt(5 / 3);
  };
}
