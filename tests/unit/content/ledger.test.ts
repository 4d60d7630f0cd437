import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLinks, formatLedger, mergeLedgers, parseLedger, type Ledger } from '../../../src/content/ledger.ts';

const ledger: Ledger = new Map([
  ['/b/', { id: 7, anchors: ['two', 'one'] }],
  ['/a/', { anchors: [] }],
  ['/c/', { id: 8, anchors: [] }],
]);

test('a ledger as a file has an address a line, in order, and comes back as it was, whole', () => {
  const text = formatLedger(ledger);
  assert.match(
    text,
    /^\{\n {2}"note": "Every address[^"]* Written by \\"npm run permalinks\\"\. Never edit or remove a line\.",\n {2}"seal": "[0-9a-f]{64}",\n {2}"links": \{\n {4}"\/a\/": \{\},\n {4}"\/b\/": \{"id":7,"anchors":\["one","two"\]\},\n {4}"\/c\/": \{"id":8\}\n {2}\}\n\}\n$/,
  );
  assert.deepEqual(parseLedger(text), {
    isWhole: true,
    ledger: new Map([
      ['/a/', { anchors: [] }],
      ['/b/', { id: 7, anchors: ['one', 'two'] }],
      ['/c/', { id: 8, anchors: [] }],
    ]),
  });
  assert.equal(formatLedger(parseLedger(text)?.ledger ?? new Map()), text);
});

test('a line that was removed, added or edited breaks the seal', () => {
  const text = formatLedger(ledger);
  for (const spoilt of [
    text.replace('    "/a/": {},\n', ''),
    text.replace('"id":8', '"id":9'),
    text.replace('"one",', ''),
    text.replace('"/c/"', '"/d/"'),
    text.replace(/"seal": "./, '"seal": "x'),
  ]) {
    assert.notEqual(spoilt, text);
    assert.equal(parseLedger(spoilt)?.isWhole, false, spoilt);
  }
});

test('what is no ledger is none: no JSON, no seal, no links, an address that is none, an id that is no number', () => {
  const write = (links: unknown, seal: unknown = 'x') => JSON.stringify({ seal, links });
  assert.ok(parseLedger(write({ '/a/': { id: 1 } })));
  assert.deepEqual(parseLedger(write({ '/a/': {} }))?.ledger, new Map([['/a/', { anchors: [] }]]));
  for (const text of [
    '',
    '<<<<<<< HEAD',
    '[]',
    '{}',
    'null',
    write(undefined),
    write({}, 7),
    write({ 'a/': {} }),
    write({ '/a/': { id: 1.5 } }),
    write({ '/a/': { id: '1' } }),
    write({ '/a/': { anchors: [1] } }),
    write([]),
  ])
    assert.equal(parseLedger(text), undefined, text);
});

test('two ledgers together lose nothing, and what was published first keeps its id', () => {
  const later: Ledger = new Map([
    ['/b/', { id: 9, anchors: ['three', 'one'] }],
    ['/a/', { id: 5, anchors: ['x'] }],
    ['/d/', { id: 4, anchors: ['y', 'y'] }],
  ]);
  const before = formatLedger(ledger);
  assert.deepEqual(
    mergeLedgers(ledger, later),
    new Map([
      ['/b/', { id: 7, anchors: ['two', 'one', 'three'] }],
      ['/a/', { id: undefined, anchors: ['x'] }],
      ['/c/', { id: 8, anchors: [] }],
      ['/d/', { id: 4, anchors: ['y'] }],
    ]),
  );
  assert.equal(formatLedger(ledger), before);
});

test('links are addresses and anchors', () => {
  assert.equal(countLinks(ledger), 5);
  assert.equal(countLinks(new Map()), 0);
});
