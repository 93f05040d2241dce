/* `npm run fixtures:approve`: takes the briefs made now as the approved ones. Read the diff before you commit it. */
import { writeFileSync } from "node:fs";
import { approvedPartOf, briefCases } from "./approved-brief.ts";
import { readCases } from "./cases.ts";

const cases = readCases();
const briefs = await briefCases(cases);
for (const [index, { briefFile }] of cases.entries()) {
  const brief = briefs[index];
  if (brief) writeFileSync(briefFile, `${JSON.stringify(approvedPartOf(brief), null, 2)}\n`);
}
process.stdout.write(`Approved ${cases.length} briefs.\n`);
