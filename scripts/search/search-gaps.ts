import { readFileSync } from 'node:fs';
import { searchFiles } from '../../src/search/engine/file-names.ts';
import type { QuestionFile, WordFile } from '../../src/search/engine/question-file.ts';
import { findGaps, formatGaps } from './find-gaps.ts';
import { askSearch } from './ask-search.ts';
import { openContentSearch } from './open-engine.ts';

// Shows which real queries the content answers only weakly or not at all, and the words that are missing:
// npm run search:gaps -- log.txt (one query a line; a count may stand before it, separated by a tab)
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a text file with one query a line: npm run search:gaps -- log.txt');
  process.exit(1);
}
const counts = new Map<string, number>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, count, text = ''] = /^(?:(\d+)\t)?(.*)$/.exec(line.trim()) ?? [];
  const query = text.trim();
  if (query !== '') counts.set(query, (counts.get(query) ?? 0) + Number(count ?? 1));
}
const queries = [...counts.keys()];
const { engine, load } = await openContentSearch();
const replies = await askSearch(engine, queries);
const gaps = findGaps(
  queries.map((query, index) => ({
    query,
    count: counts.get(query) ?? 1,
    state: replies[index]?.state ?? 'error',
    hrefs: replies[index]?.hrefs ?? [],
  })),
  (await load(searchFiles.questions)) as QuestionFile, // Made by our own build, like the next.
  (await load(searchFiles.words)) as WordFile,
);
console.log(formatGaps(gaps, queries.length));
