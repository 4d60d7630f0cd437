import { findFacts, listProblemsOf } from '../src/authoring/find-entries.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';
import type { Problem } from '../src/content/problem.ts';
import { stop } from '../src/publish/stages.ts';
import { requireNone } from './require-content.ts';
import { readQuery, tellFound } from './tell-found.ts';

// Finds facts by words of their id, value or statement: `npm run facts -- card fee`.
const query = readQuery('npm run facts -- card fee');
const problems: Problem[] = [];
const content = await readFiles(getContentFolder(), problems);
requireNone(listProblemsOf(problems, 'facts'));
if (content.facts.length === 0) stop(`There are no facts in "${getContentFolder()}". They lie as in facts/order-payment.yaml.`);
tellFound({
  query,
  found: findFacts(content, query),
  ids: content.facts.flatMap(({ data }) => data ?? []).map(({ id }) => id),
  noun: 'fact',
  tell: ({ entry, file }) =>
    `${entry.id}\n  ${entry.value ?? '(no value: write words between the tags)'}\n  ${entry.statement}\n  ${entry.asOf}, ${entry.confidence} confidence, ${file}`,
  use: 'In text: <Fact id="…" />; in front matter and YAML: {…}.',
});
