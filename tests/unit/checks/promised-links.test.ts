import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { describeDocuments } from '../../../src/checks/ledger/describe-documents.ts';
import { formatLedger } from '../../../src/content/ledger.ts';
import { readContent } from '../../../src/content/read.ts';
import { listLinks } from '../../../src/publish/permalinks/describe-published.ts';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder } from '../../support/spoilt-folder.ts';

const { at, write, edit, check } = makeSpoiltFolder();
const [first, second, sixth] = [describeArticle(0), describeArticle(1), describeArticle(5)].map(({ slug, category }) => ({
  slug,
  path: `articles/${category}/${slug}.mdx`,
})) as [Place, Place, Place]; // As many as were asked for.
interface Place {
  slug: string;
  path: string;
}

// All that the folder holds was published.
beforeEach(async () => {
  const { content, files } = await readContent(at());
  assert.ok(content);
  write('permalinks.json', formatLedger(listLinks(describeDocuments(content, files))));
  assert.deepEqual(await check(), []);
});

const isOfLedger = (line: string) => / (?:lost-address|lost-anchor|reassigned-id): /.test(line);

/** What the check says of published links. */
async function checkLinks(): Promise<string[]> {
  return (await check()).filter(isOfLedger);
}

test('a heading with other words, and one that is gone', async () => {
  edit(first.path, '## What it costs', '## The price');
  edit(second.path, '## What it costs\n', '');
  const [renamed = '', gone = ''] = await checkLinks();
  const line = readFileSync(at(first.path), 'utf8').split('\n').indexOf('## The price') + 1;
  assert.equal(
    renamed,
    `${first.path}:${line} lost-anchor: links lead to "/articles/${first.slug}/#what-it-costs", which is gone. If this heading has taken its place, write: ## The price {#what-it-costs}`,
  );
  assert.equal(
    gone,
    `${second.path}:1 lost-anchor: links lead to "/articles/${second.slug}/#what-it-costs", which is gone. Put this where the answer stands now: <Anchor id="what-it-costs" />`,
  );
});

test('a step of a flow with another id is told once, in the flow, for all pages that show it', async () => {
  edit('flows/send-parcel.yaml', 'id: wrap', 'id: pack');
  const lines = await checkLinks();
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0] ?? '', /^flows\/send-parcel\.yaml:1 lost-anchor: .*formerIds: \[wrap\]$/);
});

test('a written step that is gone, a device without steps, and a box with what to check', async () => {
  edit(first.path, '3. Wait <Fact id="parcel-time" />.\n', '');
  edit(second.path, /<Device name="app">[\s\S]*?<\/Device>\n/, '');
  edit(sixth.path, /cannotIf:[\s\S]*?queries/, 'cannotIf: []\nqueries');
  const lost = (await checkLinks()).map((line) => /"([^"]+)"/.exec(line)?.[1]);
  const boxes = ['who-cannot', 'precondition-cannot', 'precondition-check', 'precondition-paid'].map(
    (id) => `/articles/${sixth.slug}/#${id}`,
  );
  const app = ['app', 'app-step-1', 'app-step-2', 'app-steps'].map((id) => `/articles/${second.slug}/#${id}`);
  assert.deepEqual(lost.toSorted(), [`/articles/${first.slug}/#laptop-step-3`, ...app, ...boxes].toSorted());
});

test('an article with another file name needs its old address, and so does one that forgets an older one', async () => {
  renameSync(at(first.path), at(first.path.replace(first.slug, 'wholly-new')));
  const lines = await checkLinks();
  const file = first.path.replace(first.slug, 'wholly-new');
  const moved = (old: string) =>
    `page 100 was published at "/articles/${old}/" and has moved to "/articles/wholly-new/". Add this line to its front matter: redirectFrom: [${old}]`;
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.ok(lines[0]?.startsWith(`${file}:`) && lines[0].endsWith(moved(first.slug)), lines[0]);
  edit(file, 'redirectFrom: [an-older-address]', 'redirectFrom: []');
  const both = await checkLinks();
  assert.equal(both.length, 2);
  assert.ok(both.some((line) => line.endsWith(moved('an-older-address'))));
});

test('another id is told once, at the page; its short links are silent', async () => {
  edit(second.path, 'id: 101', 'id: 777');
  assert.deepEqual(await checkLinks(), [
    `${second.path}:2 reassigned-id: "/articles/${second.slug}/" was published with the id 101 and leads to a page with the id 777. Ids are permanent. Write: id: 101`,
  ]);
});

test('an article that was removed is told once, with its address and its id', async () => {
  rmSync(at(second.path));
  const lines = await checkLinks();
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0] ?? '', /^permalinks\.json:\d+ lost-address: .* redirectFrom: \[[a-z-]+\] and formerIds: \[101\]$/);
});

test('the id of a merged page, an old address, a category and a comparison that are gone', async () => {
  edit(sixth.path, 'formerIds: [99]\n', '');
  edit(first.path, 'redirectFrom: [an-older-address]', 'redirectFrom: []');
  edit('categories.yaml', 'slug: category-14', 'slug: category-fourteen');
  renameSync(at('articles/category-14'), at('articles/category-fourteen'));
  renameSync(at('comparisons/parcels.yaml'), at('comparisons/letters.yaml'));
  const lines = await checkLinks();
  const found = lines.map((line) => /(?:at )?"(\/[^"]+)"/.exec(line)?.[1]);
  assert.deepEqual(found.toSorted(), ['/articles/an-older-address/', '/compare/parcels/', '/embed/99/', '/topics/category-14/'].toSorted());
});

const silent: Readonly<Record<string, () => void>> = {
  'front matter that is no YAML': () => edit(first.path, 'title: ', 'title: a: b: '),
  'no front matter at all': () => write(first.path, 'Words.\n'),
  'a field that the schema refuses': () => edit(sixth.path, 'devices: [laptop, app]', 'devices: [telex]'),
  'a body that can’t be read': () => edit(first.path, '## What it costs', '<Table>\n\n## What it cost'),
  'an empty file': () => write(first.path, ''),
  'a file that is no text': () => write(first.path, new Uint8Array([0xff, 0xfe, 0x00])),
  'an ending that is not read': () => renameSync(at(first.path), at(first.path.replace('.mdx', '.md'))),
  'a name that is no address': () => renameSync(at(first.path), at(first.path.replace(first.slug, 'Bad Name'))),
  'a file that lies too deep': () => renameSync(at(first.path), at(`articles/${first.slug}.mdx`)),
  'a guide that is refused': () => edit('guides/send-parcel/laptop.mdx', 'id: 2', 'id: two'),
  'a flow that is no YAML': () => edit('flows/send-parcel.yaml', 'steps:', 'steps: ['),
  'a flow that the schema refuses': () => edit('flows/send-parcel.yaml', 'title: Do wrap', 'titel: Do wrap'),
  'a comparison that is refused': () => edit('comparisons/parcels.yaml', /^title:/m, 'titel:'),
  'categories that are no list': () => write('categories.yaml', 'slug: x\n'),
  'facts about the site that are refused': () => edit('site.yaml', 'language: en', 'language: english'),
  'a ledger that was edited': () => edit('permalinks.json', '"/go/101/"', '"/go/1010/"'),
  'no article at all': () => rmSync(at('articles'), { recursive: true }),
};

for (const [name, make] of Object.entries(silent)) {
  test(`published links are not accused where the mistake is another: ${name}`, async () => {
    make();
    const lines = await check();
    assert.ok(lines.length > 0);
    assert.deepEqual(lines.filter(isOfLedger), []);
  });
}

test('a mistake in one file hides no broken link of another', async () => {
  edit(first.path, 'title: ', 'title: a: b: ');
  edit(second.path, '## What it costs', '## The price');
  assert.deepEqual(
    (await checkLinks()).map((line) => line.split(':')[0]),
    [second.path],
  );
});

test('without a ledger nothing is promised', async () => {
  rmSync(at('permalinks.json'));
  edit(first.path, '## What it costs', '## The price');
  assert.deepEqual(await checkLinks(), []);
});
