import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeArticle } from '../../support/make-content.ts';
import { makeSpoiltFolder } from '../../support/spoilt-folder.ts';

const { at, write, check } = makeSpoiltFolder();
const { category, slug } = describeArticle(0);
const article = `articles/${category}/${slug}.mdx`;
const about = 'pages/about.mdx';

/** What the check says of a file with this text at its end, without its place. */
async function checkWith(file: string, text: string): Promise<string[]> {
  const old = readFileSync(at(file), 'utf8');
  write(file, `${old}\n${text}\n`);
  const report = await check();
  write(file, old);
  return report.map((line) => line.replace(/^\S+?:\d+ /, ''));
}

test('footnotes and reference links are refused, each part with what to write', async () => {
  const say = async (text: string) =>
    (await checkWith(article, text)).map((message) => message.replace('closed-markdown: ', '')).toSorted();
  const sources = "can't stand in a text. Write it into the sentence; sources go into the front matter.";
  const address = "can't stand in a text. Write the address where the link stands: [words](/articles/…/).";
  assert.deepEqual(await say('Words[^1].\n\n[^1]: More.'), [`a footnote ${sources}`, `the text of a footnote ${sources}`]);
  assert.deepEqual(await say('[Words][x]\n\n[x]: https://example.com/'), [
    `a reference link ${address}`,
    `the address of a reference link ${address}`,
  ]);
  assert.deepEqual(await say('![A picture][x]\n\n[x]: /x.png'), [
    "an image can't stand in a text. Say in words what it shows: pictures of screens go out of date.",
    `the address of a reference link ${address}`,
  ]);
});

test('a reference that leads nowhere is no text', async () => {
  const say = (found: string) =>
    `closed-markdown: ${found} would be shown as it stands. Write a link with its address: [words](/articles/pay-by-tt/).`;
  for (const file of [article, about]) {
    assert.deepEqual(await checkWith(file, 'See [the words][nowhere] here.'), [say('[the words][nowhere]')]);
    assert.deepEqual(await checkWith(file, 'See [**the words**][nowhere].'), [say('][nowhere]')]);
    assert.deepEqual(await checkWith(file, '![A picture][nowhere] and ![another]'), [say('![A picture][nowhere]'), say('![another]')]);
    assert.deepEqual(await checkWith(file, 'An [aside] may stand there [as it is].'), []);
  }
});

test('a name may have its id between any quotation marks', async () => {
  assert.deepEqual(await checkWith(article, `Select <Label id='send-parcel'/> and <Label id = "send-parcel" />.`), []);
});

test('links lead to pages, and nowhere else', async () => {
  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@example.com',
    'vbscript:x',
  ]) {
    assert.match(
      (await checkWith(article, `[Words](${address})`)).join('\n'),
      /^unsafe-link: [^\n]*does something else\. Link to a page/,
      address,
    );
  }
  for (const address of ['https://example.com/', '//example.com/'])
    assert.match((await checkWith(article, `[Words](${address})`)).join('\n'), /^outside-link: /);
  assert.deepEqual(await checkWith(article, '[Words](#what-it-costs) and [words](/about/)'), []);
});
