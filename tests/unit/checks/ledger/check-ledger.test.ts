import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems } from '../../../../src/content/problem.ts';
import type { LedgerEntry } from '../../../../src/content/ledger.ts';
import type { LinkedPage, Redirect } from '../../../../src/lib/redirects.ts';
import type { Anchor } from '../../../../src/checks/ledger/published.ts';
import { checkLedger } from '../../../../src/checks/ledger/check-ledger.ts';
import type { PageSource } from '../../../../src/checks/ledger/page-sources.ts';

const page: LinkedPage = { id: 502, address: '/articles/pay/', title: 'Pay', formerIds: [77], oldAddresses: [] };
const guide: LinkedPage = { id: 2, address: '/guides/later/laptop/', title: 'Later', oldAddresses: [] };
const heading = (id: string, text: string): Anchor => ({ id, kind: 'heading', text });

const source: PageSource = {
  file: 'content/articles/money/pay.mdx',
  text: '---\n  id: 502\nredirectFrom: []\n---\n\n<Steps>\n<Device name="app">\n\n1. Pay.\n\n</Device>\n</Steps>\n\n# Title\n\n## What **it** costs &amp; more\n\n## Other\n',
};
const flowSource: PageSource = { file: 'content/guides/later/laptop.mdx', text: 'id: 2\n', flow: 'content/flows/later.yaml' };

/** What is said of one entry of the ledger, one line each. */
function check(
  address: string,
  entry: LedgerEntry,
  {
    anchors = [],
    redirects = [],
    pages = [page, guide],
    sources = new Map([
      ['/articles/pay/', source],
      ['/guides/later/laptop/', flowSource],
    ]),
  }: {
    anchors?: readonly Anchor[];
    redirects?: readonly Redirect[];
    pages?: readonly LinkedPage[];
    sources?: ReadonlyMap<string, PageSource>;
  } = {},
): string {
  const ledger = new Map([
    ['/articles/first/', { anchors: [] }],
    [address, entry],
  ]);
  const text = `{\n"/articles/first/": {},\n  "${address}": {}\n}`;
  const published = {
    pages,
    redirects,
    anchors: new Map([
      ['/articles/first/', []],
      ['/articles/pay/', anchors],
      ['/guides/later/laptop/', anchors],
    ]),
  };
  return formatProblems(checkLedger(ledger, { file: 'content/permalinks.json', text }, published, sources));
}

test('what still leads where it led is no problem: a page, its id, a former id, an anchor, and an address that leads on', () => {
  assert.equal(check('/articles/pay/', { id: 502, anchors: ['a'] }, { anchors: [heading('a', 'A')] }), '');
  assert.equal(check('/articles/pay/', { id: 77, anchors: [] }), '');
  assert.equal(check('/articles/pay/', { anchors: [] }), '');
  const redirects = [{ from: '/articles/old/', to: '/articles/pay/#a', title: 'Pay', id: 502 }];
  assert.equal(check('/articles/old/', { id: 502, anchors: ['a'] }, { redirects, anchors: [heading('a', 'A')] }), '');
});

test('a lost short link of a page names its id and the line of the ledger', () => {
  const add = 'Restore it, or add this line to the page that answers its question now';
  assert.equal(
    check('/go/9/', { id: 9, anchors: [] }),
    `content/permalinks.json:3 lost-address: "/go/9/" led to page 9, which is gone. ${add}: formerIds: [9]`,
  );
  assert.equal(
    check('/embed/9/', { anchors: [] }),
    `content/permalinks.json:3 lost-address: "/embed/9/" led to page 9, which is gone. ${add}: formerIds: [9]`,
  );
});

test('a lost short link of a step names the flow, or the ledger where the flow is gone too', () => {
  const said =
    '"/go/2/open/" led to the step "open" of page 2, which is gone. Add this line to the step that takes its place: formerIds: [open]';
  assert.equal(check('/go/2/open/', { id: 2, anchors: [] }), `content/flows/later.yaml:1 lost-address: ${said}`);
  assert.equal(check('/go/2/open/', { id: 2, anchors: [] }, { pages: [page] }), `content/permalinks.json:3 lost-address: ${said}`);
  assert.equal(check('/go/2/open/', { id: 2, anchors: [] }, { sources: new Map() }), `content/permalinks.json:3 lost-address: ${said}`);
});

test('a page that has moved is asked for its old address, and one that is gone for its successor', () => {
  const moved = 'page 502 was published at "/articles/old/" and has moved to "/articles/pay/".';
  const add = 'Add this line to its front matter: redirectFrom: [old]';
  assert.equal(check('/articles/old/', { id: 502, anchors: [] }), `content/articles/money/pay.mdx:3 lost-address: ${moved} ${add}`);
  assert.equal(
    check('/articles/old/', { id: 502, anchors: [] }, { sources: new Map() }),
    `content/permalinks.json:1 lost-address: ${moved} ${add}`,
  );
  const gone = '"/articles/old/" was published, and its page is gone. Restore it, or add to the page that answers its question now:';
  assert.equal(
    check('/articles/old/', { id: 8, anchors: [] }),
    `content/permalinks.json:3 lost-address: ${gone} redirectFrom: [old] and formerIds: [8]`,
  );
  assert.equal(check('/articles/old/', { anchors: [] }), `content/permalinks.json:3 lost-address: ${gone} redirectFrom: [old]`);
  assert.equal(
    check('/topics/a/b/', { anchors: [] }),
    `content/permalinks.json:3 lost-address: ${gone.replace('/articles/old/', '/topics/a/b/')} redirectFrom: [a/b]`,
  );
});

test('an id that was given away names who holds it now', () => {
  const said = '"/articles/pay/" was published with the id 3 and leads to a page with the id 502.';
  assert.equal(
    check('/articles/pay/', { id: 3, anchors: [] }),
    `content/articles/money/pay.mdx:2 reassigned-id: ${said} Ids are permanent. Write: id: 3`,
  );
  assert.equal(
    check('/articles/pay/', { id: 2, anchors: [] }),
    `content/articles/money/pay.mdx:2 reassigned-id: ${said.replace('id 3', 'id 2')} The id 2 now belongs to "/guides/later/laptop/". Ids are permanent. Write: id: 2`,
  );
  assert.equal(
    check('/articles/pay/', { id: 3, anchors: [] }, { pages: [], sources: new Map() }),
    `content/permalinks.json:1 reassigned-id: ${said.replace('502', 'none')} Ids are permanent. Write: id: 3`,
  );
});

test('a lost step of a flow is asked for in the flow; a written step where its action stands', () => {
  const gone = (id: string, address = '/articles/pay/') => `links lead to "${address}#${id}", which is gone.`;
  const flow = (id: string, step: string) =>
    `content/flows/later.yaml:1 lost-anchor: ${gone(id, '/guides/later/laptop/')} Add this line to the step that takes its place: formerIds: [${step}]`;
  assert.equal(check('/guides/later/laptop/', { id: 2, anchors: ['step-open'] }), flow('step-open', 'open'));
  assert.equal(check('/guides/later/laptop/', { id: 2, anchors: ['app-step-open-it'] }), flow('app-step-open-it', 'open-it'));
  assert.equal(check('/guides/later/laptop/', { id: 2, anchors: ['again-laptop-step-open'] }), flow('again-laptop-step-open', 'open'));
  const written = (id: string, line: number) =>
    `content/articles/money/pay.mdx:${line} lost-anchor: ${gone(id)} Put this into the step that holds its action now: <Anchor id="${id}" />`;
  assert.equal(check('/articles/pay/', { id: 502, anchors: ['step-3'] }), written('step-3', 6));
  assert.equal(check('/articles/pay/', { id: 502, anchors: ['app-step-12'] }), written('app-step-12', 7));
  assert.equal(check('/articles/pay/', { id: 502, anchors: ['again-app-step-1'] }), written('again-app-step-1', 7));
  assert.equal(check('/articles/pay/', { id: 502, anchors: ['laptop-step-1'] }), written('laptop-step-1', 1));
  assert.equal(
    check('/articles/pay/', { id: 502, anchors: ['app-step-1'] }, { sources: new Map() }),
    `content/permalinks.json:1 lost-anchor: ${gone('app-step-1')} Put this into the step that holds its action now: <Anchor id="app-step-1" />`,
  );
  // Where no flow is shown, a step of a flow is a place like any other.
  assert.equal(
    check('/articles/pay/', { id: 502, anchors: ['step-open'] }),
    `content/articles/money/pay.mdx:1 lost-anchor: ${gone('step-open')} Put this where the answer stands now: <Anchor id="step-open" />`,
  );
});

test('a renamed heading is found by its words, whatever marks it has; of several new ones the nearest', () => {
  const said = 'links lead to "/articles/pay/#what-it-cost", which is gone.';
  const anchors = [heading('known', 'Known'), heading('other', 'Other'), heading('what-it-costs', 'What it costs & more')];
  const entry = { id: 502, anchors: ['what-it-cost', 'known'] };
  assert.equal(
    check('/articles/pay/', entry, { anchors }),
    `content/articles/money/pay.mdx:16 lost-anchor: ${said} If this heading has taken its place, write: ## What **it** costs &amp; more {#what-it-cost}`,
  );
  assert.equal(
    check('/articles/pay/', { id: 502, anchors: ['zzzz', 'known'] }, { anchors }),
    'content/articles/money/pay.mdx:18 lost-anchor: links lead to "/articles/pay/#zzzz", which is gone. If this heading has taken its place, write: ## Other {#zzzz}',
  );
  const nowhere = `content/articles/money/pay.mdx:1 lost-anchor: ${said} Put this where the answer stands now: <Anchor id="what-it-cost" />`;
  assert.equal(check('/articles/pay/', entry, { anchors: anchors.slice(0, 1) }), nowhere, 'a known heading has not taken its place');
  assert.equal(
    check('/articles/pay/', entry, { anchors: [heading('known', 'Known'), { id: 'x', kind: 'other', text: 'Other' }] }),
    nowhere,
  );
  assert.equal(check('/articles/pay/', entry, { anchors: [heading('known', 'Known'), heading('new', 'Made by the page')] }), nowhere);
  assert.equal(check('/articles/pay/', entry, { anchors: [heading('known', 'Known'), heading('title', 'Title')] }), nowhere);
  assert.equal(
    check('/articles/pay/', entry, { anchors, sources: new Map() }),
    nowhere.replace('content/articles/money/pay.mdx', 'content/permalinks.json'),
  );
});
