import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOpening,
  changeOpening,
  countPage,
  KeptMemory,
  loadMemory,
  removeOpening,
  type DeskMemory,
} from '../../../src/client/desk-memory.ts';
import { keepValues } from '../../support/keep-values.ts';

const kept = keepValues();
const opening = { name: 'Opening 1', text: 'Hello,' };
const load = () => loadMemory(opening, 'Ann');
const keep = (value: unknown) => kept.set('help-desk', JSON.stringify(value));

test('a device that kept nothing has one opening and no numbers', () => {
  assert.deepEqual(load(), { openings: [opening], opening: 0, signOff: 'Ann', pinned: [], recent: [], gaps: 0, counts: [] });
});

test('what an older desk kept is kept on: its greeting is the first opening', () => {
  keep({ greeting: 'Dear buyer,', signOff: 'Bob', pinned: ['pay-by-tt'], recent: ['502'], gaps: 3 });
  assert.deepEqual(load(), {
    openings: [{ name: 'Opening 1', text: 'Dear buyer,' }],
    opening: 0,
    signOff: 'Bob',
    pinned: ['pay-by-tt'],
    recent: ['502'],
    gaps: 3,
    counts: [],
  });
});

test('what has not the shape of a desk’s memory is passed over', () => {
  keep({
    openings: [null, 'x', { name: 1, text: 'a' }, { name: 'Late', text: 'Sorry,' }],
    opening: 7,
    signOff: {},
    pinned: 'x',
    recent: [1, '502'],
    gaps: -1,
    counts: [{ id: 1, title: 'A', copied: 1.5, flagged: 0 }, { id: 'x' }, { id: 2, title: 'B', copied: 1, flagged: 0 }],
  });
  const memory = load();
  assert.deepEqual(memory.openings, [{ name: 'Late', text: 'Sorry,' }]);
  assert.deepEqual([memory.opening, memory.signOff, memory.pinned, memory.recent, memory.gaps], [0, 'Ann', [], ['502'], 0]);
  assert.deepEqual(memory.counts, [{ id: 2, title: 'B', copied: 1, flagged: 0 }]);
  for (const text of ['', '[', 'null', '5', '[1]']) {
    kept.set('help-desk', text);
    assert.deepEqual(load().openings, [opening], text);
  }
});

test('a change is kept at once', () => {
  new KeptMemory(opening, 'Ann').change({ gaps: 2 });
  assert.equal(new KeptMemory(opening, 'Ann').current.gaps, 2);
});

test('openings are added, changed and taken away; the last one stays', () => {
  let memory: DeskMemory = load();
  memory = { ...memory, ...addOpening(memory, { name: 'Late', text: 'Sorry,' }) };
  assert.equal(memory.opening, 1);
  memory = { ...memory, ...changeOpening(memory, { text: 'So sorry,' }) };
  assert.deepEqual(memory.openings, [opening, { name: 'Late', text: 'So sorry,' }]);
  memory = { ...memory, ...removeOpening(memory) };
  assert.deepEqual(memory.openings, [opening]);
  assert.deepEqual(removeOpening(memory).openings, [opening]);
});

test('counts are by page, under its newest title', () => {
  let memory: DeskMemory = load();
  for (const [title, what] of [
    ['Old title', 'copied'],
    ['New title', 'copied'],
    ['New title', 'flagged'],
  ] as const)
    memory = { ...memory, ...countPage(memory, { id: 7, title }, what) };
  assert.deepEqual(memory.counts, [{ id: 7, title: 'New title', copied: 2, flagged: 1 }]);
});
