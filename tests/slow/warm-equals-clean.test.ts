import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { describeArticle, makeContent } from '../support/make-content.ts';

/** A project of its own, so that code may change too: `warm` keeps its cache, `clean` never has one. */
const parent = mkdtempSync(join(tmpdir(), 'help-warm-'));
const projectParts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const articleCount = 20;

before(async () => {
  for (const name of ['warm', 'clean']) {
    const project = join(parent, name);
    for (const part of projectParts) cpSync(part, join(project, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    await makeContent(join(project, 'content'), articleCount);
  }
  assert.deepEqual(build('warm'), { status: 0, output: '' });
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** Builds a project; `output` holds what it said only if it failed. */
function build(name: 'warm' | 'clean'): { status: number | null; output: string } {
  const cwd = join(parent, name);
  if (name === 'clean') rmSync(getCache(name), { recursive: true, force: true });
  rmSync(join(cwd, 'dist'), { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), ['build'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HELP_CACHE_DIR: getCache(name) },
  });
  return { status, output: status === 0 ? '' : stdout + stderr };
}

function getCache(name: string): string {
  return join(parent, `${name}-cache`);
}

/** Files that differ between two built sites, or that only one has. */
function listDifferences(one: string, other: string): string[] {
  const list = (folder: string) => globSync('**', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return [...new Set([...list(one), ...list(other)])].sort().filter((file) => {
    const [a, b] = [join(one, file), join(other, file)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

/** Applies the change to both projects, builds both, and compares what they wrote. */
function checkChange(change: (project: string) => void): void {
  change(join(parent, 'warm'));
  change(join(parent, 'clean'));
  assert.deepEqual(build('clean'), { status: 0, output: '' });
  assert.deepEqual(build('warm'), { status: 0, output: '' });
  assert.deepEqual(listDifferences(join(parent, 'warm/dist'), join(parent, 'clean/dist')), []);
}

function edit(file: string, from: string | RegExp, to: string): (project: string) => void {
  return (project) => {
    const path = join(project, file);
    const old = readFileSync(path, 'utf8');
    const text = old.replace(from, () => to);
    assert.notEqual(text, old, `${file} holds ${String(from)}`);
    writeFileSync(path, text);
  };
}

const path = (index: number) => `content/articles/${describeArticle(index).category}/${describeArticle(index).slug}.mdx`;

const changes: Record<string, (project: string) => void> = {
  'an article’s text': edit(path(4), 'Open the drawer', 'Open the cupboard'),
  'an article’s title': edit(path(4), /^title: .*$/m, 'title: How do I do something else?'),
  'a fact': edit('content/facts/category-1.yaml', 'A parcel takes three to five days.', 'A parcel takes some days.'),
  'a label': edit('content/labels.yaml', 'text: Send Parcel', 'text: Post Parcel'),
  'a term': edit('content/glossary.yaml', 'A thing wrapped in paper.', 'A thing in paper.'),
  'a category’s name': edit('content/categories.yaml', 'title: Category 2', 'title: The second category'),
  'the accent colour': edit('content/site.yaml', '#1a56db', '#a61adb'),
  'a flow': edit('content/flows/send-parcel.yaml', 'title: Do address', 'title: Do write the address'),
  'the order of categories': (project) => {
    const file = join(project, 'content/categories.yaml');
    const parts = readFileSync(file, 'utf8').split(/^(?=- slug)/m);
    writeFileSync(file, [...parts.slice(1), ...parts.slice(0, 1)].join(''));
  },
  'a comparison': edit('content/comparisons/parcels.yaml', /^title: .*$/m, 'title: Another comparison'),
  'an article in another category': (project) => {
    renameSync(join(project, path(8)), join(project, path(8).replace(describeArticle(8).category, 'category-3')));
  },
  'an article renamed, with its old address': (project) => {
    const renamed = path(9).replace(/[^/]*$/, 'a-new-name.mdx');
    const old = describeArticle(9).slug;
    renameSync(join(project, path(9)), join(project, renamed));
    edit(renamed, 'redirectFrom: []', `redirectFrom: [${old}]`)(project);
    replaceEverywhere(project, old, 'a-new-name', renamed);
  },
  'an article deleted': (project) => {
    rmSync(join(project, path(10)));
    replaceEverywhere(project, describeArticle(10).slug, describeArticle(11).slug);
  },
  'a stylesheet': edit('src/styles/base.css', 'letter-spacing: -0.015em', 'letter-spacing: -0.02em'),
  'a token': edit('src/styles/tokens.css', '--radius: 0.5rem', '--radius: 0.6rem'),
  'a component': edit('src/components/site-footer/SiteFooter.astro', '<footer', '<footer data-changed="yes"'),
};

/** Lets the rest of the content follow a rename; `redirectFrom` of the given file stays. */
function replaceEverywhere(project: string, from: string, to: string, except = ''): void {
  for (const file of globSync('content/**/*.{mdx,yaml}', { cwd: project })) {
    if (file === except) continue;
    const place = join(project, file);
    writeFileSync(place, readFileSync(place, 'utf8').replaceAll(from, to));
  }
}

for (const [name, change] of Object.entries(changes)) {
  test(`a warm build equals a clean one after a change of ${name}`, () => checkChange(change));
}

test('two clean builds are the same, byte by byte', () => {
  assert.deepEqual(build('clean'), { status: 0, output: '' });
  cpSync(join(parent, 'clean/dist'), join(parent, 'first'), { recursive: true });
  assert.deepEqual(build('clean'), { status: 0, output: '' });
  assert.deepEqual(listDifferences(join(parent, 'first'), join(parent, 'clean/dist')), []);
});

for (const [name, spoil] of Object.entries({
  truncated: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
  garbage: (bytes: Buffer) => Buffer.alloc(bytes.length, 0x7b),
})) {
  test(`a cache of ${name} files spoils no page`, () => {
    const cache = getCache('warm');
    const files = globSync('**', { cwd: cache }).filter((file) => statSync(join(cache, file)).isFile());
    assert.ok(files.length > articleCount, 'the cache is where the test looks');
    for (const file of files) writeFileSync(join(cache, file), spoil(readFileSync(join(cache, file))));
    checkChange(() => undefined);
  });
}
