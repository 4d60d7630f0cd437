import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { speechPauseMs } from '../../../src/search/browser/combobox.ts';
import { typingPauseMs } from '../../../src/search/browser/typing.ts';
import { createField, createOption } from './make-field.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

test('the field says what it is, and which option is active', () => {
  const { input, combobox, setOptions, press } = createField();
  assert.equal(input.getAttribute('role'), 'combobox');
  assert.equal(input.getAttribute('aria-controls'), 'list');
  assert.equal(input.getAttribute('aria-expanded'), 'false');
  setOptions([createOption('/a/'), createOption('/b/')]);
  combobox.open();
  assert.equal(input.getAttribute('aria-expanded'), 'true');
  assert.equal(input.getAttribute('aria-activedescendant'), null, 'in a list that opens, nothing is chosen at first');
  press('ArrowDown');
  assert.equal(input.getAttribute('aria-activedescendant'), 'list-option-0');
  assert.equal(combobox.active?.getAttribute('aria-selected'), 'true');
  setOptions([]);
  assert.equal(input.getAttribute('aria-expanded'), 'false', 'an open list without options is none');
});

test('arrow keys go round: through the field where the list opens, past it where it always shows', () => {
  const walk = (isPopup: boolean) => {
    const { combobox, setOptions, press } = createField({ isPopup });
    setOptions([createOption('/a/'), createOption('/b/')]);
    return ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      assert.equal(press(key), true);
      return combobox.active?.getAttribute('href');
    });
  };
  assert.deepEqual(walk(true), ['/a/', '/b/', undefined, '/b/']);
  assert.deepEqual(walk(false), ['/b/', '/a/', '/b/', '/a/']);
});

test('Enter presses the chosen option, and leaves a form alone where none is chosen', () => {
  const { combobox, setOptions, press } = createField();
  const option = createOption('/a/');
  setOptions([option]);
  combobox.open();
  assert.equal(press('Enter'), false);
  press('ArrowDown');
  assert.equal(press('Enter'), true);
  assert.equal(option.clicks, 1);
});

test('in a list that always shows, Enter waits for the answer to what is typed', async () => {
  const option = createOption('/a/');
  let settle = () => {};
  let nothings = 0;
  const field = createField({
    isPopup: false,
    onQuery: () => new Promise<void>((resolve) => (settle = resolve)),
    onNothing: () => (nothings += 1),
  });
  field.type('kettle');
  assert.equal(field.press('Enter'), true);
  field.setOptions([option]);
  assert.equal(option.clicks, 0);
  settle();
  await Promise.resolve().then(() => undefined);
  assert.equal(option.clicks, 1);
  field.setOptions([]);
  field.press('Enter');
  await Promise.resolve().then(() => undefined);
  assert.equal(nothings, 1);
});

test('Escape closes the list once, then belongs to the field', () => {
  let closed = 0;
  const { combobox, popup, press, setOptions } = createField({ onClose: () => (closed += 1) });
  setOptions([createOption('/a/')]);
  combobox.open();
  assert.equal(press('Escape'), true);
  assert.equal(popup.hidden, true);
  assert.equal(press('Escape'), false);
  assert.equal(closed, 1);
});

test('a newer answer keeps the option that the reader chose, and only that', () => {
  const { combobox, setOptions, press } = createField({ isPopup: false });
  setOptions([createOption('/a/'), createOption('/b/')]);
  setOptions([createOption('/b/'), createOption('/a/')]);
  assert.equal(combobox.active?.getAttribute('href'), '/b/', 'the first, while nothing was chosen');
  press('ArrowDown');
  setOptions([createOption('/a/'), createOption('/c/')]);
  assert.equal(combobox.active.getAttribute('href'), '/a/');
});

test('typing is looked up after a pause, once', () => {
  const { asked, type } = createField();
  for (const text of ['r', 're', 'ref ']) {
    type(text);
    mock.timers.tick(typingPauseMs - 1);
  }
  assert.deepEqual(asked, []);
  mock.timers.tick(1);
  assert.deepEqual(asked, ['ref']);
});

for (const keyMs of [60, 180, 600]) {
  test(`at ${keyMs} ms a key, a query is spoken about once, at its end`, () => {
    const field = createField({ onQuery: (text) => field.combobox.announce(text) });
    const query = 'refund not received';
    for (let end = 1; end <= query.length; end++) {
      field.type(query.slice(0, end));
      mock.timers.tick(keyMs);
    }
    mock.timers.tick(speechPauseMs + typingPauseMs);
    assert.deepEqual(field.said, [query]);
  });
}

test('while a character is being composed nothing is looked up or said; its end is a key', () => {
  const { asked, said, combobox, type, press, compose } = createField();
  combobox.announce('3 results');
  compose('start');
  type('tui');
  combobox.announce('late answer');
  assert.equal(press('ArrowDown'), false);
  mock.timers.tick(speechPauseMs * 3);
  assert.deepEqual([asked, said], [[], []]);
  compose('end');
  type('退款');
  mock.timers.tick(typingPauseMs);
  assert.deepEqual(asked, ['退款']);
});

test('a phone’s keyboard composes every word: there typing is looked up as it goes', () => {
  const { asked, type, press, compose } = createField();
  press('Unidentified', { code: '' });
  compose('start');
  type('refu');
  mock.timers.tick(typingPauseMs);
  assert.deepEqual(asked, ['refu']);
});

test('when the owner is gone, nothing is looked up or said any more', () => {
  const { asked, said, combobox, type, lifetime } = createField();
  type('refund');
  combobox.announce('3 results');
  lifetime.abort();
  type('refunds');
  mock.timers.tick(speechPauseMs * 2);
  assert.deepEqual([asked, said], [[], []]);
});
