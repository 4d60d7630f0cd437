import { buildContentReport, type FactReport } from '../src/authoring/content-report.ts';
import { readNumber, readOptions } from './read-options.ts';
import { requireReading } from './require-content.ts';

// Says which facts are weak or old, which pages use them, and what falls due for review: `npm run content:report -- --all`.
const usage = 'npm run content:report -- --all --before 2020';
const { values } = readOptions({ options: { all: { type: 'boolean', default: false }, before: { type: 'string' } } }, usage);
const now = new Date().getFullYear();
const oldBefore = readNumber(values.before ?? String(now - 6), { name: '--before', min: 1900, max: now + 1, usage });
const recentFrom = now - 3;
const report = buildContentReport(await requireReading(), { oldBefore, recentFrom, now });
const limit = values.all ? Infinity : 15;

const { counts } = report;
console.log(
  `${counts.articles} articles (${counts.historical} of them records of the past), ${counts.guides} guide pages, ${counts.facts} facts, ${counts.labels} labels, ${counts.terms} terms.`,
);
const share = Math.round((100 * report.withRecentFact) / Math.max(1, counts.articles));
console.log(`${report.withRecentFact} of ${counts.articles} articles (${share} %) show a fact of ${recentFrom} or later.`);
print(
  'Most wanted and oldest (popularity × years since the newest evidence)',
  report.wantedAndOld.map(
    ({ slug, popularity, evidence, urgency }) => `${urgency}  ${slug} (popularity ${popularity}, newest ${evidence.to ?? 'undated'})`,
  ),
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
