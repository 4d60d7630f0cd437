import { findFacts, findNearestWord, listProblemsOf } from '../src/authoring/find-entries.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';
import type { Problem } from '../src/content/problem.ts';
import { stop } from '../src/publish/stages.ts';
import { readOptions } from './read-options.ts';
import { requireNone } from './require-content.ts';

// Finds facts by words of their id, value or statement: `npm run facts -- card fee`.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run facts -- card fee');
const query = positionals.join(' ').trim();
const problems: Problem[] = [];
const content = await readFiles(getContentFolder(), problems);
requireNone(listProblemsOf(problems, 'facts'));
if (content.facts.length === 0) stop(`There are no facts in "${getContentFolder()}". They lie as in facts/order-payment.yaml.`);
const found = findFacts(content, query);
if (query === '') {
  console.error('Say what to look for: npm run facts -- card fee');
  process.exitCode = 1;
} else if (found.length === 0) {
  const ids = content.facts.flatMap(({ data }) => data ?? []).map(({ id }) => id);
  const nearest = findNearestWord(ids, query);
  console.error(`No fact holds "${query}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`);
  process.exitCode = 1;
} else {
  for (const { entry, file } of found) {
    console.log(
      `${entry.id}\n  ${entry.value ?? '(no value: write words between the tags)'}\n  ${entry.statement}\n  ${entry.asOf}, ${entry.confidence} confidence, ${file}`,
    );
  }
  console.log(`\n${found.length} ${found.length === 1 ? 'fact' : 'facts'}. In text: <Fact id="…" />; in front matter and YAML: {…}.`);
}
