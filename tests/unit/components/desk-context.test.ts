import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BasketContent } from '../../../src/components/desk/desk-basket.ts';
import { DeskContext } from '../../../src/components/desk/desk-context.ts';
import type { HeardMessage } from '../../../src/components/desk/desk-ticket.ts';
import type { FindPart } from '../../../src/components/desk/find-part.ts';

const nothing = 'Replies name no buyer, order or device yet.';

/** A desk without a browser, and what its agent does in a few words: "message Anna app" reads one that is signed Anna and names the app. */
class FakeDesk {
  readonly #parts = new Map<string, { value: string; textContent: string; hidden: boolean }>();
  /** What stands in the message field. */
  #written = '';
  readonly #ticket: { current: HeardMessage | undefined } = { current: undefined };
  readonly #basket: { content: BasketContent } = { content: { answers: new Map() } };
  readonly context: DeskContext;

  constructor() {
    // Only values, texts and "hidden" are used of them.
    const find = ((name: string) => this.#part(name)) as unknown as FindPart;
    const ticket = Object.assign(this.#ticket, {
      hasNew: () => this.#written !== this.#ticket.current?.message,
      put: (heard?: HeardMessage) => {
        this.#ticket.current = heard;
        this.#written = heard?.message ?? '';
      },
      forget: () => (this.#ticket.current = undefined),
    });
    const put = (content: BasketContent = { answers: new Map() }) => (this.#basket.content = content);
    this.context = new DeskContext(find, ticket, Object.assign(this.#basket, { put }));
  }

  #part(name: string) {
    const part = this.#parts.get(name) ?? { value: '', textContent: '', hidden: false };
    this.#parts.set(name, part);
    return part;
  }

  get inEffect(): string {
    this.context.show();
    return this.#part('in-effect').textContent;
  }

  get before(): string | undefined {
    this.context.show();
    return this.#part('resume').hidden ? undefined : this.#part('resume-text').textContent;
  }

  do(action: string): void {
    const [what = '', ...words] = action.split(' ');
    if (what === 'message') this.#read(words);
    else if (what === 'name' || what === 'order') {
      this.#part(what).value = words.join(' ');
      this.context.markTyped(what);
    } else if (what === 'add')
      this.#basket.content = { answers: new Map(this.#basket.content.answers).set(Number(words[0]), { title: '', parts: [] }) };
    else if (what === 'copy') this.context.markCopied();
    else if (what === 'search') this.context.beginSearch();
    else if (what === 'new') this.context.begin();
    else this.context.resume();
  }

  #read(words: readonly string[]): void {
    this.#written = words.join(' ');
    this.context.beginMessage();
    const device = words.includes('app') ? ('app' as const) : undefined;
    this.#ticket.current = { message: this.#written, heard: { device, questions: [], answers: [] } };
    this.#part('name').value = words.find((word) => /^[A-Z]/.test(word)) ?? '';
    this.#part('order').value = words.find((word) => /^\d+$/.test(word)) ?? '';
  }
}

const run = (actions: string) => {
  const desk = new FakeDesk();
  for (const action of actions.split(', ')) desk.do(action);
  return desk;
};

test('nothing of the buyer before is in effect for the next one', () => {
  for (const actions of [
    'message Anna app, search',
    'message Anna 203456789012, search',
    'message Anna, copy, search',
    'message Anna, new',
    'message Anna app, copy, new',
    'message Anna, add 101, add 105, search',
    'message Anna, name Ann, search',
    'message Anna app, search, search',
    'name Anna, copy, search',
    'order 203456789012, copy, search',
    'name Anna, order 203456789012, add 101, copy, search',
    'name Anna, new',
    'add 101, add 105, new',
    'add 101, copy, search',
    'search, name Anna, copy, copy, search',
    'name Anna, copy, name Anne, copy, search',
    'message Anna, resume, copy, search, new',
    'message Anna, new, resume, copy, search',
    'message Anna, search, copy, search',
    'message Anna app 203456789012, message Bob, search',
    'message, search',
  ])
    assert.equal(run(actions).inEffect, nothing, actions);
});

test('what the agent fills in or gathers for the buyer at hand stays', () => {
  for (const [actions, known] of [
    ['name Olga, search', 'In effect: Olga.'],
    ['search, name Olga, search', 'In effect: Olga.'],
    ['name Olga, order 203456789012, search, search', 'In effect: Olga, order 203456789012.'],
    ['search, add 101, search, add 105', 'In effect: 2 answers in the basket.'],
    ['name Anna, copy, name Olga, search', 'In effect: Olga.'],
    ['name Anna, order 203456789012, copy, name Olga, search', 'In effect: Olga.'],
    ['message Anna 203456789012, copy, order 300000000001, search', 'In effect: order 300000000001.'],
    ['message Anna app', 'In effect: Anna, app, a message.'],
    ['message Anna, copy', 'In effect: Anna, a message.'],
    ['message Anna, copy, copy', 'In effect: Anna, a message.'],
    ['message Anna, message Anna', 'In effect: Anna, a message.'],
    ['message Anna app, message Bob', 'In effect: Bob, a message.'],
    ['message Anna, add 101, message Bob', 'In effect: Bob, a message.'],
    ['message Anna, search, name Bob, search', 'In effect: Bob.'],
    ['message Anna, new, name Bob, search', 'In effect: Bob.'],
  ] as const)
    assert.equal(run(actions).inEffect, known, actions);
});

test('one key goes on with the ticket before, until a reply is copied', () => {
  for (const [actions, known] of [
    ['message Anna app, search, resume', 'In effect: Anna, app, a message.'],
    ['message Anna app, search, resume, search', 'In effect: Anna, app, a message.'],
    ['message Anna, new, resume', 'In effect: Anna, a message.'],
    ['name Anna, add 101, copy, search, resume, search, add 105', 'In effect: Anna, 2 answers in the basket.'],
    ['message Anna, message Bob, resume', 'In effect: Anna, a message.'],
    ['message Anna, message Bob, resume, resume', 'In effect: Bob, a message.'],
    ['message Anna, search, add 105, resume', 'In effect: Anna, a message.'],
    ['message Anna, search, add 105, resume, resume', 'In effect: 1 answer in the basket.'],
    ['new, resume', nothing],
  ] as const)
    assert.equal(run(actions).inEffect, known, actions);
});

test('the ticket that a key would bring back is named; without one there is no such key', () => {
  assert.equal(run('search').before, undefined);
  assert.equal(run('new, search, new').before, undefined);
  assert.equal(run('message Anna').before, undefined);
  assert.equal(run('message Anna, message Anna').before, undefined);
  assert.equal(run('message Anna app, search').before, 'Go on with the ticket before: Anna, app, a message');
  assert.equal(run('message Anna, search, resume').before, undefined);
});
