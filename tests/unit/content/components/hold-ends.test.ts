import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../../../../src/content/document/html.ts';
import { createLookup, parseBody } from '../../../support/content.ts';

const lookup = createLookup({ time: { value: '3 days' } });

/** A body as HTML, with a term as `<T>`, a mark as ⓘ and what holds them together in brackets. */
function show(body: string): string {
  return toHtml(parseBody(body).children, lookup)
    .replace(/<button[^>]*class="fact-button"[^>]*><\/button>/g, 'ⓘ')
    .replace(/<button[^>]*class="term"[^>]*>[^<]*<\/button>/g, '<T>')
    .replace(/<span class="term-end">((?:<T>|<span class="fact-end">[^<]*<\/span>|[^<])*)<\/span>/g, '[$1]')
    .replace(/<\/?(span|p)\b[^>]*>|\u2060/g, '');
}

const term = '<Term id="a">a</Term>';

test('a term keeps the punctuation after it', () => {
  assert.equal(show(`The ${term}, then ${term}. End.`), 'The [<T>,] then [<T>.] End.');
  assert.equal(show(`(By ${term} or ${term}), he said.`), '(By <T> or [<T>),] he said.');
  assert.equal(show(`*Ask for ${term}!* **${term}?**`), '<em>Ask for [<T>!]</em> <strong>[<T>?]</strong>');
});

test('words after a term, and what opens, may begin a line', () => {
  assert.equal(show(`A ${term} at once`), 'A <T> at once');
  assert.equal(show(`A ${term} (or **b**) and ${term}–${term}`), 'A <T> (or <strong>b</strong>) and <T>–<T>');
  assert.equal(show(`A ${term}`), 'A <T>');
});

test('a mark after a term stays with it, and so does the full stop before the mark', () => {
  assert.equal(show(`<Fact id="time">Ask for the</Fact> ${term}.`), 'Ask for the [<T>.ⓘ]');
  assert.equal(show(`<Fact id="time">Ask for the ${term}</Fact>. End.`), 'Ask for the [<T>.ⓘ] End.');
  assert.equal(show(`Pay <Fact id="time" /> after the <Fact id="time">${term}</Fact>. End.`), 'Pay 3 days after the [<T>.ⓘ] End.');
});

test('what is too long for a narrow line may break', () => {
  assert.equal(show('A <Term id="a">bill of lading</Term>.'), 'A [<T>.]');
  assert.equal(show('A <Term id="a">certificate of origin</Term>.'), 'A <T>.');
});
