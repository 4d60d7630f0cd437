import { join } from 'node:path';
import { getCacheFolder } from '../../src/content/folder.ts';
import { stop } from '../../src/publish/stages.ts';
import { searchFiles } from '../../src/search/engine/file-names.ts';
import type { WordFile } from '../../src/search/engine/question-file.ts';
import { readOptions } from '../read-options.ts';
import { requireReading } from '../require-content.ts';
import { findGaps, formatGaps } from './find-gaps.ts';
import { describeDrift, draftPhrasings, formatThemes, getThemeShares, groupByTheme, type OpenQuery } from './gap-themes.ts';
import { keepNumbers, readNumbers } from './kept-numbers.ts';
import { openContentSearch } from './open-engine.ts';
import { readLog } from './read-log.ts';

// Shows which real queries the content answers only weakly or not at all, by theme, with drafts of phrasings to review, the
// words that are missing, and what is asked more often than in the log before:
// npm run search:gaps -- log.txt (one query a line; a count may stand before it, separated by a tab)
const { positionals } = readOptions({ allowPositionals: true }, 'npm run search:gaps -- log.txt', 1);
const [file = stop('Name a text file with one query a line: npm run search:gaps -- log.txt')] = positionals;
const counts = readLog(file);
const { content } = await requireReading();
const { engine, load } = await openContentSearch();
const { notCovered: themes } = content;
const asked: OpenQuery[] = [];
for (const [query, count] of counts) {
  const { state, hrefs, directHref, notCovered } = await engine.search(query);
  const theme = themes.find(({ say }) => say === notCovered?.say)?.theme;
  asked.push({ query, count, state, hrefs: directHref === undefined ? hrefs : [directHref], theme });
}
const { index } = await engine.explain('');
const gaps = findGaps(asked, index, (await load(searchFiles.words)) as WordFile); // Made by our own build.
const grouped = groupByTheme(asked);
const kept = join(getCacheFolder(), 'gap-themes.json');
const before = readNumbers(kept);
const after = getThemeShares(grouped, asked);
keepNumbers(kept, after);

const sections = {
  'By theme': formatThemes(grouped),
  'To review': draftPhrasings(grouped),
  'Since the log before': describeDrift(before, after).join('\n'),
  'Words that are missing': formatGaps(gaps, asked.length),
};
for (const [title, text] of Object.entries(sections)) console.log(`## ${title}\n\n${text}\n`);
