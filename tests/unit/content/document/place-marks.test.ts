import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lookup } from '../../../../src/content/components/component.ts';
import { listCardFacts } from '../../../../src/content/components/fact/card-id.ts';
import { toHtml } from '../../../../src/content/document/html.ts';
import { parseInline } from '../../../../src/content/document/inline.ts';
import { getLanguage } from '../../../../src/language/language.ts';
import { createArticle, createDocument } from '../../../support/content.ts';

const lookup: Lookup = {
  facts: new Map([
    ['fee', { value: 'US$2', confidence: 'low' as const }],
    ['time', { value: '3 days' }],
    ['site', { value: 'www.pay.example' }],
  ]),
  labels: new Map(),
  siteAddress: 'https://help.example',
  phrases: getLanguage('en').phrases,
};

/** HTML with each mark as the facts of its card in brackets. */
const show = (html: string) =>
  html.replace(/<button[^>]*popovertarget="fact-([^"]+)"[^>]*><\/button>/g, '[$1]').replace(/<\/?span[^>]*>|\u2060/g, '');
const showText = (text: string) => show(toHtml(parseInline(text), lookup));

test('a sentence with one fact has its mark at the fact', () => {
  assert.equal(showText('It takes {time} at most. Wait {time}, then ask.'), 'It takes 3 days[time] at most. Wait 3 days[time], then ask.');
});

test('a sentence with several facts has one mark at its end, for all of them, and its neighbours keep theirs', () => {
  assert.equal(
    showText('It costs {fee} and takes {time} at most. Wait {time}.'),
    'It costs US$2 and takes 3 days at most[fee.time]. Wait 3 days[time].',
  );
  assert.equal(showText('{fee} after {time}, {fee} each'), 'US$2 after 3 days, US$2 each[fee.time]');
  assert.equal(showText('{time}, then {time}'), '3 days, then 3 days[time]');
});

test('a mark stands outside a link, and each cell and item is a text of its own', () => {
  const document = createDocument(
    createArticle('x').data,
    'It takes <Fact id="time" /> on [<Fact id="site" />](/a/).\n\n- <Fact id="fee" />\n- <Fact id="time" />\n',
  );
  const html = show(document.blocks.map((block) => toHtml(block.content, lookup)).join(''));
  assert.match(html, /on <a href="\/a\/">www\.pay\.example<\/a>\[time\.site\]\./);
  assert.match(html, /<li>\s*US\$2\[fee\]\s*<\/li>\s*<li>\s*3 days\[time\]\s*<\/li>/);
});

test('the least certain fact of a sentence decides how its mark looks and what it is called', () => {
  const html = toHtml(parseInline('{time} and {fee}.'), lookup);
  assert.match(html, /data-unconfirmed/);
  assert.match(html, /aria-label="Sources and dates of “3 days” and “US\$2” \(not confirmed\)"/);
  assert.doesNotMatch(toHtml(parseInline('{time} and {site}.'), lookup), /nconfirmed/);
});

test('the cards of a page are those that its marks open', () => {
  assert.deepEqual(listCardFacts({ a: toHtml(parseInline('{time} and {fee}.'), lookup), b: [toHtml(parseInline('{time}'), lookup)] }), [
    ['time', 'fee'],
    ['time'],
  ]);
});
