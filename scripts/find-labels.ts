import { findLabels, listProblemsOf } from '../src/authoring/find-entries.ts';
import { readFiles } from '../src/content/read-files.ts';
import { getContentFolder } from '../src/content/folder.ts';
import type { Problem } from '../src/content/problem.ts';
import { requireNone } from './require-content.ts';
import { readQuery, tellFound } from './tell-found.ts';

// Finds names of buttons, menus and messages: `npm run labels -- refund`.
const query = readQuery('npm run labels -- refund');
const problems: Problem[] = [];
const content = await readFiles(getContentFolder(), problems);
requireNone(listProblemsOf(problems, 'labels.yaml'));
tellFound({
  query,
  found: findLabels(content, query),
  ids: (content.labels?.data ?? []).map(({ id }) => id),
  noun: 'label',
  tell: ({ entry }) => `${entry.id}\n  “${entry.text}”, ${entry.where} (${entry.asOf})`,
  use: 'In text: <Label id="…" />; in front matter and YAML: […].',
});
