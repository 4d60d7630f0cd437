import { findLabels, findNearestWord } from '../src/authoring/find-entries.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';

// Finds names of buttons, menus and messages: `npm run labels -- refund`.
const query = process.argv.slice(2).join(' ').trim();
const content = await readFiles(getContentFolder(), []);
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
