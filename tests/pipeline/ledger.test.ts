import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { formatLedger, mergeLedgers, parseLedger } from '../../src/content/ledger.ts';
import { describeDocuments } from '../../src/checks/ledger/describe-documents.ts';
import type { Published } from '../../src/checks/ledger/published.ts';
import { readContent } from '../../src/content/read.ts';
import { readBuiltPages } from '../../src/publish/built-pages.ts';
import { describePublished } from '../../src/publish/permalinks/describe-published.ts';
import { describeArticle, makeContent } from '../support/make-content.ts';

let parent = '';
let content = '';
let site = '';
const [first, second] = [describeArticle(0), describeArticle(1)];

before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'help-ledger-'));
  content = join(parent, 'content');
  site = join(parent, 'site');
  await makeContent(content, 12);
});

after(() => rm(parent, { recursive: true }));

function run(command: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(command, options, {
    encoding: 'utf8',
    env: { ...process.env, HELP_CONTENT_DIR: content },
  });
  return { status, stdout, stderr };
}

const build = () => run('node', 'scripts/build.ts', '--outDir', site);
const ledgerPath = () => join(content, 'permalinks.json');
const readLedger = async () => parseLedger(await readFile(ledgerPath(), 'utf8')) ?? assert.fail();

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(from), `${file} holds "${from}"`);
  await writeFile(path, text.replaceAll(from, to));
}

test('the ledger takes in every address, anchor and short link, and a second run adds nothing', async () => {
  assert.equal(build().status, 0);
  const { stdout } = run('node', 'scripts/permalinks.ts', site);
  assert.match(stdout, /The ledger holds (\d+) links; \1 are new\./);
  const { ledger, isWhole } = await readLedger();
  assert.ok(isWhole);
  assert.deepEqual(ledger.get('/go/100/'), { id: 100, anchors: [] });
  assert.deepEqual(ledger.get('/embed/100/'), { anchors: [] });
  assert.deepEqual(ledger.get('/go/2/wrap/'), { id: 2, anchors: [] });
  assert.deepEqual(ledger.get('/articles/an-older-address/'), { id: 100, anchors: [] });
  const anchors = ledger.get(`/articles/${first.slug}/`)?.anchors ?? [];
  for (const anchor of ['laptop', 'laptop-step-3', 'app-step-2', 'what-it-costs', 'sources', 'related']) {
    assert.ok(anchors.includes(anchor), `${anchor} is in the ledger`);
  }
  assert.ok(!anchors.some((anchor) => anchor.startsWith('fact-')), 'cards of facts are no places to link to');
  assert.match(run('node', 'scripts/permalinks.ts', site).stdout, /; 0 are new\./);
});

test('what the documents promise is what the built pages hold, place by place', async () => {
  const reading = await readContent(content);
  assert.ok(reading.content);
  const known = describeDocuments(reading.content, reading.files);
  const built = describePublished(reading.content, await readBuiltPages(site));
  const list = ({ anchors, redirects }: Published) => {
    const from = new Set(redirects.map((redirect) => redirect.from));
    const pages = [...anchors]
      .filter(([address]) => !from.has(address))
      .map(([address, places]) => `${address} ${[...new Set(places.map(({ id }) => id))].sort().join(' ')}`);
    return pages.sort();
  };
  assert.ok(known.anchors.size > 40);
  assert.deepEqual(list(known), list(built));
});

test('broken promises stop the build before it writes anything, each told once with what vanished, where it lived and the line to add', async () => {
  const firstFile = `articles/${first.category}/${first.slug}.mdx`;
  const secondFile = `articles/${second.category}/${second.slug}.mdx`;
  const third = describeArticle(2);
  const thirdFile = `articles/${third.category}/${third.slug}.mdx`;
  const { ledger } = await readLedger();
  // A heading is renamed; an article gives its id away; an article moves; a step of a flow and a written step go.
  await edit(firstFile, '## What it costs', '## The price of it all');
  await edit(firstFile, '3. Wait <Fact id="parcel-time" />.\n', '');
  await edit(secondFile, 'id: 101', 'id: 777');
  await edit('flows/send-parcel.yaml', '- id: address', '- id: label');
  await edit('flows/send-parcel.yaml', 'next: address', 'next: label');
  const lost = { id: 102, anchors: [] };
  await writeFile(ledgerPath(), formatLedger(mergeLedgers(ledger, new Map([['/articles/where-it-was/', lost]]))));

  const old = await readFile(join(site, 'index.html'), 'utf8');
  const { status, stderr } = build();
  const firstLine = (await readFile(join(content, firstFile), 'utf8')).split('\n').indexOf('## The price of it all') + 1;
  const expected = [
    `content/${firstFile}:23 lost-anchor: links lead to "/articles/${first.slug}/#laptop-step-3", which is gone. Put this into the step that holds its action now: <Anchor id="laptop-step-3" />`,
    `content/${firstFile}:${firstLine} lost-anchor: links lead to "/articles/${first.slug}/#what-it-costs", which is gone. If this heading has taken its place, write: ## The price of it all {#what-it-costs}`,
    `content/${secondFile}:2 reassigned-id: "/articles/${second.slug}/" was published with the id 101 and leads to a page with the id 777. Ids are permanent. Write: id: 101`,
    `content/${thirdFile}:19 lost-address: page 102 was published at "/articles/where-it-was/" and has moved to "/articles/${third.slug}/". Add this line to its front matter: redirectFrom: [where-it-was]`,
    `content/flows/send-parcel.yaml:1 lost-anchor: links lead to "/guides/send-parcel/app/#step-address", which is gone. Add this line to the step that takes its place: formerIds: [address]`,
  ];
  assert.equal(status, 1);
  assert.equal(stderr, `${expected.length} problems in the content:\n${expected.join('\n')}\nNothing was built.\n`);
  assert.equal(
    run('node', 'scripts/check-content.ts')
      .stderr.split('\n')
      .filter((line) => expected.includes(line)).length,
    expected.length,
  );
  assert.equal(await readFile(join(site, 'index.html'), 'utf8'), old, 'the old site is whole');
});

test('following the messages mends the build, and the old links lead to their new places', async () => {
  await edit(`articles/${first.category}/${first.slug}.mdx`, '## The price of it all', '## The price of it all {#what-it-costs}');
  await edit(
    `articles/${first.category}/${first.slug}.mdx`,
    '2. Select <Label id="send-parcel" />.',
    '2. Select <Label id="send-parcel" />.<Anchor id="laptop-step-3" />',
  );
  await edit(`articles/${second.category}/${second.slug}.mdx`, 'id: 777', 'id: 101');
  await edit(`articles/${describeArticle(2).category}/${describeArticle(2).slug}.mdx`, 'redirectFrom: []', 'redirectFrom: [where-it-was]');
  await edit('flows/send-parcel.yaml', '- id: label', '- id: label\n    formerIds: [address]');
  const { status, stderr } = build();
  assert.equal(status, 0, stderr);
  assert.match(await readFile(join(site, `articles/${first.slug}/index.html`), 'utf8'), /<h2 id="what-it-costs"[^>]*>The price of it all</);
  assert.match(await readFile(join(site, 'guides/send-parcel/laptop/index.html'), 'utf8'), /<span id="step-address"/);
  assert.match(await readFile(join(site, 'go/2/address/index.html'), 'utf8'), /\/guides\/send-parcel\/laptop\/#step-label/);
});

test('a ledger with a line removed is refused, and version control brings the line back', async () => {
  const git = (...options: string[]) =>
    spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...options], { cwd: content });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Content');
  const whole = await readFile(ledgerPath(), 'utf8');
  const line = whole.split('\n').find((text) => text.includes('"/go/103/"')) ?? assert.fail();
  await writeFile(ledgerPath(), whole.replace(`${line}\n`, ''));

  const { status, stderr } = build();
  assert.equal(status, 1);
  assert.match(stderr, /content\/permalinks\.json:1 shrunk-ledger: lines were removed or edited since "npm run permalinks" wrote the file/);

  run('node', 'scripts/permalinks.ts', site);
  const { ledger, isWhole } = await readLedger();
  assert.ok(isWhole);
  assert.ok(ledger.has('/go/103/'));
});
