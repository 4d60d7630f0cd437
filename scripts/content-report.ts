import { parseArgs } from 'node:util';
import { buildContentReport, type FactReport } from '../src/authoring/content-report.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';

// Says which facts are weak or old, which pages use them, and what falls due for review: `npm run content:report -- --all`.
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, before: { type: 'string' } } });
const oldBefore = Number(values.before ?? new Date().getFullYear() - 6);
const report = buildContentReport(await readFiles(getContentFolder(), []), oldBefore);
const limit = values.all ? Infinity : 15;

const { counts } = report;
console.log(
  `${counts.articles} articles (${counts.historical} of them records of the past), ${counts.guides} guide pages, ${counts.facts} facts, ${counts.labels} labels, ${counts.terms} terms.`,
);
print('Facts with low confidence that pages use', report.lowConfidence.map(describeFact));
print(`Facts in use from before ${oldBefore}, or without a year`, report.old.map(describeFact));
print(
  'Facts that no page uses',
  report.unused.map(({ fact }) => fact.id),
);
print(
  'Due for review next',
  report.due.map(({ due, file, reviewed }) => `${due}  ${file} (last reviewed ${reviewed})`),
);

function describeFact({ fact, files }: FactReport): string {
  return `${fact.id} (${fact.asOf}, ${fact.confidence}): ${files.map((file) => file.replace(/^.*\//, '')).join(', ')}`;
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, limit)) console.log(`  ${line}`);
  if (lines.length > limit) console.log(`  … and ${lines.length - limit} more; "--all" shows them.`);
}
