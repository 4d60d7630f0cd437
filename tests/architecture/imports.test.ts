import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each folder of src/ may import, besides itself and packages; types as well as values. */
const allowed: Record<string, readonly string[]> = {
  lib: [],
  language: [],
  content: ['lib', 'language'],
  replies: ['lib', 'language', 'content'],
  'view-models': ['lib', 'language', 'content'],
  checks: ['lib', 'language', 'content', 'search'],
  authoring: ['lib', 'language', 'content', 'checks'],
  client: ['lib', 'language', 'search'],
  search: ['lib', 'language', 'content', 'client'],
  components: ['lib', 'language', 'content', 'client', 'search', 'replies', 'view-models'],
  styles: [],
  layouts: ['lib', 'language', 'components', 'styles', 'view-models'],
  pages: ['lib', 'language', 'content', 'view-models', 'layouts', 'components', 'search'],
  publish: ['lib', 'language', 'content', 'checks', 'search', 'view-models'],
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
  const wrong = imports.filter(({ from, to }) => {
    const [source, target] = [getFolder(from), getFolder(to)];
    if (source === target || source.endsWith('.d.ts')) return false;
    return !(allowed[source] ?? []).includes(target);
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
