import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { splitSentences } from '../../src/lib/sentences.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

const pages = readBuiltPages(realSite.folder).filter(({ html }) => html.includes('class="fact-button"'));

/** A mark that is parted from its word, or from the punctuation after it, by white space or a place to break. */
const loose = /\s<button[^>]*class="fact-button"|class="fact-button"[^>]*><\/button><\/span>(?:\u2060<\/span>\s+[.,;:!?)]|(?!\u2060))/;

test('every source mark stands tight between its word and the punctuation', () => {
  assert.ok(pages.length > 100);
  assert.deepEqual(
    pages.flatMap(({ path, html }) => loose.exec(html)?.[0].slice(0, 120).concat(' on ', path) ?? []),
    [],
  );
});

/** A term of few letters with its punctuation right after it, and nothing that keeps them on one line. */
const looseTerm = /(?<!<span class="term-end">)<button[^>]*class="term"[^>]*>[^<]{1,14}<\/button>[.,;:!?)\]”’]/;

test('no line begins with the punctuation or the mark of a term', () => {
  assert.ok(pages.filter(({ html }) => html.includes('class="term-end"')).length > 50);
  assert.deepEqual(
    pages.flatMap(({ path, html }) => looseTerm.exec(html)?.[0].concat(' on ', path) ?? []),
    [],
  );
});

/** Elements that stand inside a sentence; a condition of a row is a line of its own. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong']);

/** The texts of a page, block by block, with U+2060 and a sign for each mark. */
function listTexts(html: string): string[] {
  const texts: string[] = [''];
  const add = (text: string) => texts.push(`${texts.pop() ?? ''}${text}`);
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node && ['script', 'style', 'template'].includes(node.tagName)) return;
    if ('value' in node) add(node.value);
    const classes = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'class')?.value ?? '') : '';
    if (classes === 'fact-button') add('ⓘ');
    const isOwn = 'tagName' in node && !inline.has(node.tagName) && classes !== 'fact-button';
    if (isOwn || classes === 'condition') texts.push('');
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if (isOwn || classes === 'condition') texts.push('');
  };
  visit(parse(html));
  return texts.map((text) => text.replaceAll('\u2060', ''));
}

test('no sentence has two source marks', () => {
  const count = (text: string) => text.split('ⓘ').length - 1;
  const sentences = pages.flatMap(({ path, html }) =>
    listTexts(html).flatMap((text) => splitMarked(text).map((sentence) => ({ path, sentence }))),
  );
  assert.ok(sentences.filter(({ sentence }) => count(sentence) === 1).length > 1000);
  assert.deepEqual(
    sentences.filter(({ sentence }) => count(sentence) > 1),
    [],
  );
});

/** A mark stands before the full stop of its sentence, or after it where the stop is part of a link or a value. */
function splitMarked(text: string): string[] {
  return splitSentences(text.replace(/([.!?][”’"')]?)ⓘ(?=\s)/g, 'ⓘ$1'));
}

test('every mark opens a card that has a source for each of its facts', () => {
  for (const { path, html } of pages) {
    for (const [, id = ''] of html.matchAll(/popovertarget="(fact-[^"]+)" (?:data-unconfirmed[^ ]* )?aria-label="Source/g)) {
      const card = html.split(`<div id="${id}" popover`)[1]?.split('</div>')[0] ?? '';
      assert.equal(card.split('<p>').length - 1, id.split('.').length, `${id} on ${path}`);
      assert.equal(card.split(/As of |Undated/).length - 1, id.split('.').length, `${id} on ${path}`);
    }
  }
});

test('a card without a day says so in words', () => {
  assert.deepEqual(
    pages.filter(({ html }) => /As of undated/.test(html)).map(({ path }) => path),
    [],
  );
  assert.ok(pages.some(({ html }) => />[^<]*\. Undated(?:\.|, about 20)/.test(html)));
});
