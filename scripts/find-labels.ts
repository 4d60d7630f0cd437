import { findLabels, findNearestWord, listProblemsOf } from '../src/authoring/find-entries.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';
import type { Problem } from '../src/content/problem.ts';
import { readOptions } from './read-options.ts';
import { requireNone } from './require-content.ts';

// Finds names of buttons, menus and messages: `npm run labels -- refund`.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run labels -- refund');
const query = positionals.join(' ').trim();
const problems: Problem[] = [];
const content = await readFiles(getContentFolder(), problems);
requireNone(listProblemsOf(problems, 'labels.yaml'));
const found = findLabels(content, query);
if (query === '') {
  console.error('Say what to look for: npm run labels -- refund');
  process.exitCode = 1;
} else if (found.length === 0) {
  const nearest = findNearestWord(
    (content.labels?.data ?? []).map(({ id }) => id),
    query,
  );
  console.error(`No label holds "${query}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`);
  process.exitCode = 1;
} else {
  for (const { entry } of found) console.log(`${entry.id}\n  “${entry.text}”, ${entry.where} (${entry.asOf})`);
  console.log(`\n${found.length} ${found.length === 1 ? 'label' : 'labels'}. In text: <Label id="…" />; in front matter and YAML: […].`);
}
