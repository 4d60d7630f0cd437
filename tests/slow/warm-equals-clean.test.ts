import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { describeArticle, makeContent } from '../support/make-content.ts';

/** A project of its own, so that code may change too: `warm` keeps its cache, `clean` never has one. */
const parent = mkdtempSync(join(tmpdir(), 'help-warm-'));
const projectParts = ['src', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const articleCount = 20;

before(async () => {
  for (const name of ['warm', 'clean']) {
    const project = join(parent, name);
    for (const part of projectParts) cpSync(part, join(project, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    await makeContent(join(project, 'content'), articleCount);
    addPhrasings(join(project, 'content'));
  }
  assert.deepEqual(await build('warm'), succeeded);
});
after(() => rmSync(parent, { recursive: true, force: true }));

/** What search learns from; a classifier is what a build keeps for the next one. */
function addPhrasings(content: string): void {
  mkdirSync(join(content, 'search/phrasings'), { recursive: true });
  const entries = [0, 1, 2].map((index) => `${describeArticle(index).slug}:\n  en: [the ${index} thing went wrong, help with ${index}]\n`);
  writeFileSync(join(content, 'search/phrasings/category-1.yaml'), entries.join(''));
  writeFileSync(
    join(content, 'search/not-covered.yaml'),
    '- theme: rest\n  title: The rest\n  say: Nothing here.\n  queries: [open a shop, what is the weather]\n',
  );
}

interface Built {
  status: number | null;
  /** What a failed build said. */
  output: string;
}

const succeeded: Built = { status: 0, output: '' };

/** Builds a project; a clean one forgets what it kept. `umask` and `env` are those of the process. */
async function build(name: string, { umask = '022', env = {} }: { umask?: string; env?: Record<string, string> } = {}): Promise<Built> {
  const cwd = join(parent, name);
  if (name !== 'warm') rmSync(getCache(name), { recursive: true, force: true });
  rmSync(join(cwd, 'dist'), { recursive: true, force: true });
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$0" scripts/build.ts`, process.execPath], {
    cwd,
    env: { ...process.env, HELP_CACHE_DIR: getCache(name), ...env },
  });
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]); // As Node documents the event.
  return { status, output: status === 0 ? '' : output + errors };
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

/** Applies the change to both projects, builds both at once, and compares what they wrote. */
async function checkChange(change: (project: string) => void): Promise<void> {
  change(join(parent, 'warm'));
  change(join(parent, 'clean'));
  assert.deepEqual(await Promise.all([build('clean'), build('warm')]), [succeeded, succeeded]);
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
  'a phrasing': edit('content/search/phrasings/category-1.yaml', 'went wrong', 'went very wrong'),
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

/** The same project in another folder. */
function copyElsewhere(): void {
  rmSync(join(parent, 'elsewhere'), { recursive: true, force: true });
  cpSync(join(parent, 'clean'), join(parent, 'elsewhere/deeper'), { recursive: true, verbatimSymlinks: true });
}

test('builds in two folders are the same, byte by byte, whatever the time zone, locale and umask, and at the same time', async () => {
  copyElsewhere();
  const far = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const near = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };
  const built = await Promise.all([build('clean', { env: near }), build('elsewhere/deeper', { env: far, umask: '077' })]);
  assert.deepEqual(built, [succeeded, succeeded]);
  assert.deepEqual(listDifferences(join(parent, 'clean/dist'), join(parent, 'elsewhere/deeper/dist')), []);
});

test('two builds of one folder with one cache, at once, are both whole', async () => {
  copyElsewhere();
  const options = (name: string) => ({ env: { HELP_CONTENT_DIR: join(parent, 'clean/content'), HELP_CACHE_DIR: join(parent, name) } });
  const built = await Promise.all([build('clean', options('shared')), build('elsewhere/deeper', options('shared'))]);
  assert.deepEqual(built, [succeeded, succeeded]);
  assert.deepEqual(listDifferences(join(parent, 'clean/dist'), join(parent, 'elsewhere/deeper/dist')), []);
});

for (const [name, spoil] of Object.entries({
  empty: () => Buffer.alloc(0),
  truncated: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
  garbage: (bytes: Buffer) => Buffer.alloc(bytes.length, 0x7b),
  altered: (bytes: Buffer) =>
    Buffer.from(
      bytes.toString('latin1').replace(/\d(?=[^\d]*$)/, (digit) => String((Number(digit) + 1) % 10)),
      'latin1',
    ),
})) {
  test(`a cache of ${name} files spoils nothing`, async () => {
    const cache = getCache('warm');
    const files = globSync('**/classifier-*.json', { cwd: cache });
    assert.equal(files.length, 1, 'the cache is where the test looks');
    for (const file of globSync('**', { cwd: cache }).map((each) => join(cache, each))) {
      if (!statSync(file).isFile()) continue;
      const old = readFileSync(file);
      writeFileSync(file, spoil(old));
      assert.ok(!readFileSync(file).equals(old), `${file} is spoilt`);
    }
    await checkChange(() => undefined);
  });
}
