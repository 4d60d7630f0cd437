import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

/** What each folder of src/ may import, besides itself and packages; types as well as values. Each names only folders above it. */
const allowed: Record<string, readonly string[]> = {
  lib: [],
  language: [],
  styles: ['lib'],
  client: ['lib'],
  // Runs in browsers beside the pages, not in them.
  worker: ['lib'],
  content: ['lib', 'language'],
  search: ['lib', 'language', 'client', 'content'],
  replies: ['lib', 'language', 'content'],
  checks: ['lib', 'language', 'content', 'search'],
  authoring: ['lib', 'content'],
  'view-models': ['lib', 'language', 'content', 'replies'],
  components: ['lib', 'language', 'client', 'content', 'search', 'replies', 'view-models'],
  layouts: ['lib', 'language', 'styles', 'view-models', 'components'],
  pages: ['lib', 'language', 'content', 'view-models', 'components', 'layouts'],
  publish: ['lib', 'language', 'styles', 'worker', 'content', 'search', 'checks', 'view-models'],
  // Shows the examples that lie beside the components; nothing of the site imports it.
  preview: ['lib', 'styles', 'components'],
};

interface Import {
  from: string;
  to: string;
  /** Gone when the code runs. */
  isType: boolean;
  /** In a script that a page carries. */
  isInPage: boolean;
}

const imports: Import[] = globSync('src/**/*.{ts,astro}').flatMap(listImports);

/** Everything of ours that a file asks for: imports, exports from elsewhere, dynamic imports and imports of types. */
function listImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  // An Astro file holds a script between its fences, and others in its markup.
  const [, fence = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const scripts = [...markup.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  if (!file.endsWith('.astro')) return listCodeImports(file, text, false);
  return [...listCodeImports(file, fence, false), ...scripts.flatMap((script) => listCodeImports(file, script, true))];
}

function listCodeImports(file: string, code: string, isInPage: boolean): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) return;
    found.push({ from: file, to: normalize(join(dirname(file), specifier.text)), isType, isInPage });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Whether nothing of an import is left when the code runs. */
function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly);
}

function getFolder(path: string): string {
  return path.replaceAll('\\', '/').split('/')[1] ?? '';
}

test('imports point one way: from pages down to the library', () => {
  assert.ok(imports.length > 300, 'imports were found');
  assert.ok(
    imports.some(({ from, to }) => from.endsWith('load-search-box.ts') && to.endsWith('finder.ts')),
    'dynamic imports too',
  );
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

test('no folder may import one that may import it', () => {
  const folders = Object.keys(allowed);
  for (const [place, folder] of folders.entries())
    for (const other of allowed[folder] ?? []) assert.ok(folders.indexOf(other) < place && folders.includes(other), `${folder}: ${other}`);
});

/** Whether only browsers run a file: an element, a script that a page carries, or what nothing but these reach. */
function isForBrowsers(file: string, seen: readonly string[] = []): boolean {
  if (file.endsWith('.element.ts')) return true;
  const importers = imports.filter(({ to, isType }) => to === file && !isType && !seen.includes(to));
  return importers.length > 0 && importers.every(({ from, isInPage }) => isInPage || isForBrowsers(from, [...seen, file]));
}

test('only browser scripts import the browser’s helpers', () => {
  const wrong = imports.filter(({ from, to }) => getFolder(to) === 'client' && getFolder(from) === 'components' && !isForBrowsers(from));
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
