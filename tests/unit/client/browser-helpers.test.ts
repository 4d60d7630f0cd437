import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAnchored, forgetAnchor, getAnchor } from '../../../src/client/anchor.ts';
import { Announcer } from '../../../src/client/announcer.ts';
import { carryOver } from '../../../src/client/carry-over.ts';
import { copyBeside } from '../../../src/client/copy-beside.ts';
import { copyToClipboard } from '../../../src/client/clipboard.ts';
import { SmallElement, useDocument } from '../../support/small-document.ts';

/** What the tests' browser has at hand, and what was done with it. */
const browser = { hash: '#%C3%BCber', search: '?device=app', replaced: [] as unknown[], copied: [] as unknown[], refuses: false };

class Item {
  readonly parts: Record<string, Blob>;

  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}

const write = (what: unknown) => {
  if (browser.refuses) return Promise.reject(new Error('not allowed'));
  browser.copied.push(what);
  return Promise.resolve();
};

const getDocument = useDocument(() => {
  Object.assign(browser, { hash: '#%C3%BCber', search: '?device=app', replaced: [], copied: [], refuses: false });
  return {
    location: { pathname: '/guides/x/', search: browser.search, hash: browser.hash, origin: 'https://test-help.example' },
    history: { state: { kept: 1 }, replaceState: (...given: unknown[]) => browser.replaced.push(given) },
    navigator: { clipboard: { writeText: write, write: ([item]: [Item]) => write(item) } },
    ClipboardItem: Item,
  };
});

const asElement = (element: SmallElement) => element as unknown as HTMLElement; // As far as the helpers use one.

test('an anchor is read whatever it is, and finds its element', () => {
  const place = new SmallElement();
  place.id = 'über';
  getDocument().body.append(place);
  assert.equal(getAnchor(), 'über');
  assert.equal(getAnchor('#100%'), '100%');
  assert.equal(getAnchor(''), '');
  assert.equal(findAnchored(), place);
  assert.equal(findAnchored('#nowhere'), null);
  const nameless = new SmallElement();
  getDocument().body.append(nameless);
  assert.equal(findAnchored('#'), null, 'an element without an id is no place');
});

test('an anchor is taken out of the address, and nothing else', () => {
  forgetAnchor();
  assert.deepEqual(browser.replaced, [[{ kept: 1 }, '', '/guides/x/?device=app']]);
});

test('what was asked for goes on to the next page; an anchor of its own stays where none was asked for', () => {
  assert.equal(carryOver('/articles/a/#step-1').href, 'https://test-help.example/articles/a/?device=app#%C3%BCber');
  location.hash = '';
  assert.equal(carryOver('/articles/a/#step-1').href, 'https://test-help.example/articles/a/?device=app#step-1');
});

test('a listener hears a text, and hears it again when it is said again', () => {
  const parent = new SmallElement();
  const announcer = new Announcer(asElement(parent));
  const [region] = parent.children;
  assert.ok(region);
  assert.equal(region.attributes.get('role'), 'status');
  assert.equal(region.className, 'visually-hidden');
  announcer.say('Copied');
  assert.equal(region.textContent, 'Copied');
  announcer.say('Copied');
  assert.equal(region.textContent, 'Copied\u00a0');
  announcer.say('Copied');
  assert.equal(region.textContent, 'Copied');
});

test('text is copied as text, and a rich link as text and HTML', async () => {
  assert.equal(await copyToClipboard({ text: 'plain' }), true);
  assert.equal(await copyToClipboard({ text: 'plain', html: '<b>rich</b>' }), true);
  const [text, item] = browser.copied;
  assert.equal(text, 'plain');
  assert.ok(item instanceof Item);
  const read = await Promise.all(Object.entries(item.parts).map(async ([type, blob]) => [type, blob.type, await blob.text()]));
  assert.deepEqual(read, [
    ['text/plain', 'text/plain', 'plain'],
    ['text/html', 'text/html', '<b>rich</b>'],
  ]);
});

test('where the clipboard refuses, the old command copies both, and the keyboard is where it was', async () => {
  browser.refuses = true;
  const document = getDocument();
  const focused = new SmallElement('button');
  document.activeElement = focused;
  const given: string[][] = [];
  let field: SmallElement | undefined;
  document.onCopy = () => {
    [field] = document.body.children;
    const event = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => given.push([type, text]) },
    });
    document.dispatchEvent(event);
    return event.defaultPrevented;
  };
  assert.equal(await copyToClipboard({ text: 'plain', html: '<b>rich</b>' }), true);
  assert.deepEqual(given, [
    ['text/plain', 'plain'],
    ['text/html', '<b>rich</b>'],
  ]);
  assert.deepEqual([field?.name, field?.value, field?.className, field?.log], ['textarea', 'plain', 'visually-hidden', ['selected']]);
  assert.deepEqual(document.body.children, [], 'the field is gone');
  assert.deepEqual(focused.log, ['focused {"preventScroll":true}']);
  given.length = 0;
  assert.equal(await copyToClipboard({ text: 'plain' }), true);
  assert.deepEqual(given, [['text/plain', 'plain']]);
  document.onCopy = () => false;
  assert.equal(await copyToClipboard({ text: 'plain' }), false);
  document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData: () => given.push(['later']) } }));
  assert.equal(given.length, 1, 'copying by hand is not changed');
});

test('what was copied is said beside the control, by its name', async () => {
  const row = new SmallElement();
  const [named, plain, status] = [new SmallElement('button'), new SmallElement('button'), new SmallElement('span')];
  const name = new SmallElement('span');
  name.setAttribute('data-name', '');
  name.textContent = 'Email reply';
  named.append(name);
  plain.textContent = '  Chat reply\n';
  row.append(named, plain);
  const words = { copied: 'Copied', refused: 'Not possible' };
  const copy = (control: SmallElement) => copyBeside('text', asElement(control), asElement(status), words);
  assert.deepEqual(await copy(named), { said: 'Copied: Email reply', isCopied: true });
  assert.equal(status.textContent, 'Copied: Email reply');
  assert.equal(row.children.at(-1), status);
  assert.deepEqual(await copy(plain), { said: 'Copied: Chat reply', isCopied: true });
  plain.textContent = null;
  assert.deepEqual(await copy(plain), { said: 'Copied: ', isCopied: true });
  browser.refuses = true;
  assert.deepEqual(await copyBeside({ text: 'a', html: 'b' }, asElement(plain), asElement(status), words), {
    said: 'Not possible',
    isCopied: false,
  });
  assert.equal(status.textContent, 'Not possible');
});
