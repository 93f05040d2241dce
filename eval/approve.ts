/* `npm run fixtures:approve`: takes the briefs made now as the approved ones. Read the diff before you commit it. */
import { writeFileSync } from "node:fs";
import { approvedPartOf, publishCases } from "./approved-brief.ts";
import { readCases } from "./cases.ts";

const cases = readCases();
const published = await publishCases(cases);
for (const [index, { briefFile }] of cases.entries()) {
  const brief = published[index]?.publication.brief;
  if (brief) writeFileSync(briefFile, `${JSON.stringify(approvedPartOf(brief), null, 2)}\n`);
}
process.stdout.write(`Approved ${cases.length} briefs.\n`);
