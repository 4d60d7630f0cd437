import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOpening,
  addRecent,
  countPage,
  loadMemory,
  togglePin,
  type DeskMemory,
  type PageCount,
} from '../../../src/client/desk-memory.ts';
import { keepValues } from '../../support/keep-values.ts';

const kept = keepValues();
const opening = { name: 'Opening 1', text: 'Hello,' };
const empty: DeskMemory = { openings: [opening], opening: 0, signOff: 'Ann', pinned: [], recent: [], gaps: 0, counts: [] };
const load = (value: unknown) => {
  kept.set('help-desk', typeof value === 'string' ? value : JSON.stringify(value));
  return loadMemory(opening, 'Ann');
};
const late = { name: 'Late', text: 'Sorry,' };

test('what is no memory at all is none', () => {
  for (const text of ['', '{', 'null', '7', '"text"', '[]', '[["gaps",3]]', 'true']) assert.deepEqual(load(text), empty, text);
});

test('the opening in use is one of those that are kept, else the first', () => {
  const openings = [late, late, late];
  for (const [chosen, used] of [
    [0, 0],
    [2, 2],
    ['1', 1],
    [3, 0],
    [-1, 0],
    [1.5, 0],
    [null, 0],
    ['x', 0],
    [{}, 0],
  ] as const)
    assert.equal(load({ openings, opening: chosen }).opening, used, JSON.stringify(chosen));
  assert.equal(load({ openings: [], opening: 0 }).openings.length, 1);
});

test('of openings, counts and pages only what is whole is taken', () => {
  assert.deepEqual(
    load({ openings: ['x', 7, null, { name: 'a' }, { text: 'b' }, { name: 'a', text: 1 }, { name: 1, text: 'b' }, late] }).openings,
    [late],
  );
  assert.equal(load({ openings: Array.from({ length: 30 }, () => late) }).openings.length, 20);
  const whole: PageCount = { id: 502, title: 'Pay', copied: 0, flagged: 2 };
  const counts = [
    null,
    'x',
    7,
    whole,
    { ...whole, id: '502' },
    { ...whole, id: 1.5 },
    { ...whole, title: 7 },
    { ...whole, copied: -1 },
    { ...whole, flagged: '2' },
    { ...whole, copied: 0.5 },
    { id: 502, title: 'Pay' },
  ];
  assert.deepEqual(load({ counts }).counts, [whole]);
  for (const [gaps, taken] of [
    [3, 3],
    [0, 0],
    [-1, 0],
    [1.5, 0],
    ['3', 0],
    [null, 0],
  ] as const)
    assert.equal(load({ gaps }).gaps, taken, JSON.stringify(gaps));
  assert.deepEqual(load({ pinned: ['a', 1, null], recent: 'x', signOff: 7 }), { ...empty, pinned: ['a'] });
});

test('the latest article comes first, each once, and six are kept', () => {
  const recent = ['a', 'b', 'c', 'd', 'e', 'f'];
  assert.deepEqual(addRecent({ ...empty, recent }, 'c'), { recent: ['c', 'a', 'b', 'd', 'e', 'f'] });
  assert.deepEqual(addRecent({ ...empty, recent }, 'g'), { recent: ['g', 'a', 'b', 'c', 'd', 'e'] });
});

test('a pin is put in and taken out', () => {
  assert.deepEqual(togglePin({ ...empty, pinned: ['a'] }, 'b'), { pinned: ['a', 'b'] });
  assert.deepEqual(togglePin({ ...empty, pinned: ['a', 'b'] }, 'a'), { pinned: ['b'] });
});

test('counting a page leaves the others, and adds to its own', () => {
  const other = { id: 1, title: 'Other', copied: 4, flagged: 5 };
  const page = { id: 502, title: 'Pay' };
  const once = countPage({ ...empty, counts: [other] }, page, 'flagged');
  assert.deepEqual(once, { counts: [other, { ...page, copied: 0, flagged: 1 }] });
  assert.deepEqual(countPage({ ...empty, ...once }, page, 'copied'), { counts: [other, { ...page, copied: 1, flagged: 1 }] });
});

test('twenty openings are the most', () => {
  const most = { ...empty, openings: Array.from({ length: 20 }, () => opening), opening: 3 };
  assert.deepEqual(addOpening(most, late), { openings: most.openings, opening: 3 });
  const almost = { ...most, openings: most.openings.slice(1) };
  assert.deepEqual(addOpening(almost, late), { openings: [...almost.openings, late], opening: 19 });
});
