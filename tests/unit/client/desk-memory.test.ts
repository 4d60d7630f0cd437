import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addOpening,
  addRecent,
  changeOpening,
  countPage,
  KeptMemory,
  loadMemory,
  removeOpening,
  togglePin,
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

/** What an agent does in a tab. */
const acts: Readonly<Record<string, (tab: KeptMemory) => void>> = {
  signsOff: (tab) => tab.change({ signOff: 'Best, Ann' }),
  greets: (tab) => tab.change(changeOpening(tab.current, { text: 'Dear {name},' })),
  adds: (tab) => tab.change({ openings: addOpening(tab.current, { name: 'Late', text: 'Sorry,' }).openings }),
  opens: (tab) => tab.change(addRecent(tab.current, '502')),
  opensAnother: (tab) => tab.change(addRecent(tab.current, '908')),
  pins: (tab) => tab.change(togglePin(tab.current, '407')),
  pinsAnother: (tab) => tab.change(togglePin(tab.current, '1011')),
  copies: (tab) => tab.change(countPage(tab.current, { id: 2, title: 'Pay' }, 'copied')),
  flags: (tab) => tab.change(countPage(tab.current, { id: 2, title: 'Pay' }, 'flagged')),
  asksInVain: (tab) => tab.change({ gaps: tab.current.gaps + 1 }),
};

test('of two tabs, neither undoes what the other has kept', () => {
  for (const [one = '', act] of Object.entries(acts)) {
    for (const [other = '', actToo] of Object.entries(acts).filter(([name]) => name !== one)) {
      kept.clear();
      const alone = new KeptMemory(opening, 'Ann');
      act(alone);
      actToo(alone);
      const expected = alone.current;
      kept.clear();
      const tabs = [new KeptMemory(opening, 'Ann'), new KeptMemory(opening, 'Ann')] as const;
      act(tabs[0]);
      actToo(tabs[1]);
      const inUse = (memory: DeskMemory) => ({ ...memory, opening: undefined });
      for (const tab of [...tabs, new KeptMemory(opening, 'Ann')])
        assert.deepEqual(inUse(tab.current), inUse(expected), `${one}, ${other}`);
    }
  }
});

test('each tab keeps the opening that it uses, also where another tab renames, rewrites or takes away openings', () => {
  const setUp = () => {
    kept.clear();
    const tab = new KeptMemory(opening, 'Ann');
    for (const name of ['Late', 'Sorry']) tab.change(addOpening(tab.current, { name, text: `${name},` }));
    tab.change({ opening: 1 });
    return [tab, new KeptMemory(opening, 'Ann')] as const;
  };
  const inUse = ({ current }: KeptMemory) => current.openings[current.opening];
  const late = { name: 'Late', text: 'Late,' };
  for (const [change, expected] of [
    [(other) => other.change({ opening: 2 }), late],
    [(other) => other.change({ opening: 0 }), late],
    [(other) => other.change(removeOpening({ ...other.current, opening: 0 })), late],
    [(other) => other.change(removeOpening({ ...other.current, opening: 2 })), late],
    [(other) => other.change(changeOpening(other.current, { text: 'So late,' })), { name: 'Late', text: 'So late,' }],
    [(other) => other.change(changeOpening(other.current, { name: 'Later' })), { name: 'Later', text: 'Late,' }],
    [(other) => other.change(removeOpening(other.current)), opening],
  ] as readonly [(other: KeptMemory) => void, { name: string; text: string }][]) {
    const [tab, other] = setUp();
    change(other);
    assert.deepEqual(inUse(tab), expected, change.toString());
  }
});

test('a tab remembers what the device does not keep', () => {
  const tab = new KeptMemory(opening, 'Ann');
  tab.change({ gaps: 1 });
  kept.refuse = true;
  tab.change({ gaps: 2 });
  assert.equal(tab.current.gaps, 2);
});
