import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each folder of src/ may import, besides itself and packages. Types may be imported from one step further. */
const allowed: Record<string, { values: string[]; types?: string[] }> = {
  lib: { values: [] },
  language: { values: [] },
  content: { values: ['lib'] },
  replies: { values: ['lib'] },
  collections: { values: ['lib', 'content'] },
  'view-models': { values: ['lib', 'language'], types: ['content', 'collections'] },
  styles: { values: [] },
  client: { values: ['lib', 'language', 'search'] },
  search: { values: ['lib', 'language', 'content', 'client'] },
  components: { values: ['lib', 'language', 'content', 'client', 'search', 'replies'], types: ['view-models'] },
  'mdx-components': { values: ['lib', 'language', 'content', 'components'], types: ['view-models'] },
  layouts: { values: ['lib', 'language', 'components', 'styles'], types: ['view-models'] },
  pages: {
    values: ['lib', 'language', 'collections', 'view-models', 'mdx-components', 'layouts', 'components', 'search'],
    types: ['content'],
  },
  // Shows the examples that lie beside the components; nothing of the site imports it.
  preview: { values: ['components', 'styles'] },
  checks: { values: ['lib', 'language', 'content', 'search'] },
  authoring: { values: ['lib', 'language', 'content', 'checks'] },
  publish: { values: ['lib', 'language', 'content', 'checks', 'search'] },
  'content.config.ts': { values: ['content'] },
};

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

const imports: Import[] = globSync('src/**/*.{ts,astro}').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(statement)].map(([, type, path = '']) => ({
    from: file,
    to: normalize(join(dirname(file), path)),
    isType: type !== undefined,
  }));
});

function getFolder(path: string): string {
  return path.replaceAll('\\', '/').split('/')[1] ?? '';
}

test('imports point one way: from pages down to the library', () => {
  assert.ok(imports.length > 100, 'imports were found');
  const wrong = imports.filter(({ from, to, isType }) => {
    const [source, target] = [getFolder(from), getFolder(to)];
    if (source === target || source.endsWith('.d.ts')) return false;
    const rule = allowed[source];
    return !rule || !(rule.values.includes(target) || (isType && rule.types?.includes(target)));
  });
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});

test('only browser scripts import the browser’s helpers', () => {
  const wrong = imports.filter(
    ({ from, to }) => getFolder(to) === 'client' && getFolder(from) === 'components' && !from.endsWith('.element.ts'),
  );
  assert.deepEqual(wrong, []);
});

test('no file imports itself over others', () => {
  const next = Map.groupBy(
    imports.filter(({ isType }) => !isType),
    ({ from }) => from,
  );
  const cycles: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
  };
  for (const file of next.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});
