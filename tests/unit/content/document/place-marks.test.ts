import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml as toMarkup } from 'hast-util-to-html';
import { element, words } from '../../../../src/content/components/component.ts';
import { listCardFacts } from '../../../../src/content/components/fact/card-id.ts';
import { placeMarks } from '../../../../src/content/components/fact/place-marks.ts';
import { toHtml } from '../../../../src/content/document/html.ts';
import { parseInline } from '../../../../src/content/document/inline.ts';
import { createArticle, createDocument, createLookup } from '../../../support/content.ts';

const lookup = createLookup({ fee: { value: 'US$2', confidence: 'low' }, time: { value: '3 days' }, site: { value: 'www.pay.example' } });

/** HTML with each mark as the facts of its card in brackets. */
const show = (html: string) =>
  html.replace(/<button[^>]*popovertarget="fact-([^"]+)"[^>]*><\/button>/g, '[$1]').replace(/<\/?span[^>]*>|\u2060/g, '');
const showText = (text: string) => show(toHtml(parseInline(text), lookup));

test('a sentence with one fact has its mark at the fact', () => {
  assert.equal(showText('It takes {time} at most. Wait {time}, then ask.'), 'It takes 3 days[time] at most. Wait 3 days,[time] then ask.');
});

test('a sentence with several facts has one mark at its end, for all of them, and its neighbours keep theirs', () => {
  assert.equal(
    showText('It costs {fee} and takes {time} at most. Wait {time}.'),
    'It costs US$2 and takes 3 days at most.[fee.time] Wait 3 days.[time]',
  );
  assert.equal(showText('{fee} after {time}, {fee} each'), 'US$2 after 3 days, US$2 each[fee.time]');
  assert.equal(showText('{time}, then {time}'), '3 days, then 3 days[time]');
});

test('a mark parts no words from the name, term or link that they go on in', () => {
  const showBody = (body: string) => {
    const { blocks } = createDocument(createArticle('x').data, body);
    return show(blocks.map((block) => toHtml(block.content, lookup)).join('')).replace(/<\/?(p|strong|button|a)\b[^>]*>/g, '');
  };
  assert.equal(showBody('<Fact id="time">Ask for the</Fact> <Term id="a">bill</Term> at once.'), 'Ask for the bill at once.[time]');
  assert.equal(showBody('<Fact id="time">Go to</Fact> **Orders** > **Pay**.'), 'Go to Orders > Pay.[time]');
  assert.equal(showBody('<Fact id="time">Read</Fact> [this](/a/).'), 'Read this.[time]');
  assert.equal(showBody('<Fact id="time">Wait for</Fact>, as **Orders** says.'), 'Wait for,[time] as Orders says.');
  assert.equal(showBody('Wait **<Fact id="time" />**, then ask.'), 'Wait 3 days,[time] then ask.');
  assert.equal(showBody('<Fact id="time">It is paid.</Fact> **Orders** says so.'), 'It is paid.[time] Orders says so.');
});

test('a mark stands outside a link, and each cell and item is a text of its own', () => {
  const document = createDocument(
    createArticle('x').data,
    'It takes <Fact id="time" /> on [<Fact id="site" />](/a/).\n\n- <Fact id="fee" />\n- <Fact id="time" />\n',
  );
  const html = show(document.blocks.map((block) => toHtml(block.content, lookup)).join(''));
  assert.match(html, /on <a href="\/a\/">www\.pay\.example<\/a>\.\[time\.site\]/);
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

/** A sentence of one word in each of two elements, each with a fact. */
const showIn = (tagName: string) => {
  const own = (id: string) => element(tagName, {}, [element('span', { dataFact: id }, [words(id)])]);
  return show(toMarkup({ type: 'root', children: placeMarks([own('time'), words(' '), own('fee')], lookup) }));
};

test('elements among words are one text with them, every other element is a text of its own', () => {
  for (const tagName of ['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'span', 'strong'])
    assert.match(showIn(tagName), /^[^[]*time[^[]*fee[^[]*\[time\.fee\][^[]*$/, tagName);
  for (const tagName of ['div', 'p', 'li', 'td', 'th', 'h2', 'caption'])
    assert.equal(showIn(tagName), `<${tagName}>time[time]</${tagName}> <${tagName}>fee[fee]</${tagName}>`);
});

test('a button holds no other button, and a link no button', () => {
  assert.equal(showIn('a'), '<a>time</a> <a>fee</a>[time.fee]');
  assert.equal(showIn('button'), '<button>time</button> <button>fee</button>[time.fee]');
  assert.equal(showIn('em'), '<em>time</em> <em>fee[time.fee]</em>');
});

test('words that end in a space have their mark all the same, and no words besides', () => {
  const document = createDocument(createArticle('x').data, 'It takes <Fact id="time">a few days </Fact>\n');
  const html = document.blocks.map((block) => toHtml(block.content, lookup)).join('');
  assert.equal(show(html), '<p>It takes a few days [time]</p>');
});

test('a mark keeps to the last letters before it and to what follows, and a long word may break', () => {
  const html = toHtml(parseInline('See {site}, now. It takes {time}.'), lookup);
  const plain = html.replace(/<button[^>]*><\/button>/g, '[]').replaceAll('\u2060', '+');
  assert.equal(
    plain,
    'See <span class="fact">www.pay.<span class="fact-end">example,[]</span>+</span> now. It takes <span class="fact">3 <span class="fact-end">days.[]</span>+</span>',
  );
});

test('marks stand behind the signs that close a sentence, and no place of a fact is left in a page', () => {
  for (const end of ['.', '!', '?', '.”', '.)', ':', ' …”']) {
    const shown = showText(`{fee} and {time} more${end}`);
    assert.ok(shown.endsWith(`more${end}[fee.time]`), shown);
  }
  for (const end of ['.', '!', '?', '.”', ',', ';', ':']) assert.equal(showText(`Wait {time}${end} So`), `Wait 3 days${end}[time] So`);
  for (const end of [')', '”', '.5', ' .']) assert.equal(showText(`Wait {time}${end} so`), `Wait 3 days[time]${end} so`);
  assert.doesNotMatch(toHtml(parseInline('It takes {time}.'), lookup), /data-fact=/);
  assert.equal(showText('No fact. None here.'), 'No fact. None here.');
});

test('a fact without a value is named by its statement, one that is gone by nothing', () => {
  const own = createLookup({ told: { statement: 'It is so.' } });
  assert.match(toHtml(parseInline('x {told}'), own), /aria-label="Source and date of “It is so\.”"/);
  assert.match(toHtml(parseInline('x {gone}'), own), /aria-label="Source and date of “”"/);
  assert.doesNotMatch(toHtml(parseInline('x {gone}'), own), /nconfirmed/);
});

test('an email address breaks behind its "@", and a lone "@" stays as it is', () => {
  assert.equal(toHtml(parseInline('Write to care@help.example, @ noon.'), lookup), 'Write to care@<wbr>help.example, @ noon.');
});
