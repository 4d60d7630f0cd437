import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { articleSchema, guideSchema } from '../../../../src/content/schema/article.ts';
import { aliasesSchema } from '../../../../src/content/schema/aliases.ts';
import { categoriesSchema } from '../../../../src/content/schema/category.ts';
import { comparisonSchema } from '../../../../src/content/schema/comparison.ts';
import { factSchema } from '../../../../src/content/schema/fact.ts';
import { flowSchema } from '../../../../src/content/schema/flow.ts';
import { pageSchema } from '../../../../src/content/schema/page.ts';
import { notCoveredSchema, phrasingsSchema } from '../../../../src/content/schema/phrasings.ts';
import { siteSchema } from '../../../../src/content/schema/site.ts';
import { changeAt, getAt, toPath } from '../../../support/change-at.ts';
import { wholeEntries } from '../../../support/whole-entries.ts';

const schemas: Record<string, [z.ZodType, unknown]> = {
  article: [articleSchema, wholeEntries.article],
  aliases: [aliasesSchema, wholeEntries.aliases],
  category: [categoriesSchema.element, wholeEntries.category],
  comparison: [comparisonSchema, wholeEntries.comparison],
  fact: [factSchema, wholeEntries.fact],
  flow: [flowSchema, wholeEntries.flow],
  page: [pageSchema, wholeEntries.page],
  theme: [notCoveredSchema.element, wholeEntries.theme],
  site: [siteSchema, wholeEntries.site],
};

/** What a schema says of an entry with something else at a place; nothing where it takes it. */
function judge(kind: string, place: string, value: unknown): string[] {
  const [schema, entry] = schemas[kind] ?? assert.fail(kind);
  return (schema.safeParse(changeAt(entry, toPath(place), value)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

/** By kind and place: the least and the most of a number, of the characters of a text, or of the entries of a list. */
const limits: Record<string, [least: number, most: number]> = {
  'article id': [1, 99_999],
  'article title': [8, 110],
  'article shortTitle': [3, 42],
  'article reply': [12, 200],
  'article queries': [5, 24],
  'article queries.0': [2, Infinity],
  'article popularity': [1, 5],
  'article related': [3, 10],
  'article sources': [1, Infinity],
  'article formerIds.0': [1, 99_999],
  'aliases sameMeaning.0': [2, Infinity],
  'aliases otherNames.0.means': [1, 60],
  'aliases notCovered.0': [1, 60],
  'category title': [1, 60],
  'category summary': [1, 140],
  'category groups.0.title': [1, 60],
  'comparison title': [8, 110],
  'comparison linkTitle': [1, 60],
  'comparison summary': [1, 200],
  'comparison columns': [2, Infinity],
  'comparison columns.0.title': [1, 40],
  'comparison rows': [2, Infinity],
  'comparison rows.0.title': [1, 60],
  'comparison calculator.amounts': [1, 4],
  'comparison calculator.beside': [0, 3],
  'comparison recommender.sentence': [1, 120],
  'comparison recommender.questions': [1, 6],
  'comparison recommender.questions.0.title': [1, 80],
  'comparison recommender.questions.0.answers': [2, 6],
  'comparison recommender.questions.0.answers.0.title': [1, 60],
  'comparison recommender.questions.0.answers.0.phrase': [1, 60],
  'comparison recommender.questions.0.answers.0.sum.from': [0, Infinity],
  'comparison recommender.rules.0.why': [1, 4],
  'fact onlyIn': [2, 40],
  'flow steps': [2, Infinity],
  'flow steps.0.title': [1, 60],
  'flow steps.0.choices': [2, Infinity],
  'flow steps.0.laptop.screen.landmarks.0.count': [1, 12],
  'flow ready.open.title': [1, 40],
  'page title': [1, 110],
  'page description': [1, 160],
  'theme title': [1, 60],
  'theme say': [1, 200],
  'theme queries.0': [1, 600],
  'site name': [1, 60],
  'site audience': [1, 80],
  'site description': [1, 160],
  'site mostAsked': [3, 12],
  'site tasks': [0, 6],
  'site tasks.0.title': [3, 40],
  'site tasks.0.articles': [1, 4],
  'site embedders': [0, 20],
};

/** A value of the same kind that is this large. */
function resize(value: unknown, size: number): unknown {
  if (typeof value === 'number') return size;
  if (typeof value === 'string') return 'a'.repeat(size);
  return Array.isArray(value) ? Array.from({ length: size }, (_, index) => value[index % value.length] as unknown) : assert.fail();
}

for (const [name, [least, most]] of Object.entries(limits)) {
  test(`${name} has a least and a most, and both are allowed`, () => {
    const [kind = '', place = ''] = name.split(' ');
    const value = getAt(schemas[kind]?.[1], toPath(place));
    const tell = (size: number) => judge(kind, place, resize(value, size));
    assert.deepEqual(tell(least), []);
    assert.deepEqual(tell(most === Infinity ? least + 1000 : most), []);
    if (least > 0 || typeof value === 'number') assert.equal(tell(least - 1).length > 0, true);
    if (most !== Infinity) assert.equal(tell(most + 1).length > 0, true);
  });
}

test('a short answer has at most 40 words', () => {
  assert.deepEqual(judge('article', 'shortAnswer', 'word '.repeat(40)), []);
  assert.deepEqual(judge('article', 'shortAnswer', 'word '.repeat(41)), ['shortAnswer: has 41 words; at most 40 are allowed']);
});

test('a change is a sentence, and the newest stands first', () => {
  for (const end of ['.', '!', '?']) assert.deepEqual(judge('article', 'changes.0.what', `The fee is new${end}`), []);
  assert.deepEqual(judge('article', 'changes.0.what', 'The fee. It is new'), [
    'changes.0.what: must be a full sentence that ends with a full stop',
  ]);
  assert.equal(judge('article', 'changes.0.what', 'It is newer').length, 2);
  assert.equal(judge('article', 'changes.0.what', `${'a'.repeat(200)}.`).length, 1);
  assert.deepEqual(judge('article', 'changes.0.date', '2026-01-02'), []);
  assert.deepEqual(judge('article', 'changes.0.date', '2026-01-01'), [
    'changes.1.date: is 2026-01-02, later than the one above it; put the newest first',
  ]);
});

test('what has ended says what ended', () => {
  const message = 'status: is historical, so "statusNote" must say what ended and when';
  assert.deepEqual(judge('article', 'statusNote', undefined), [message]);
  const current = changeAt(wholeEntries.article, ['status'], 'current');
  assert.equal(articleSchema.safeParse(changeAt(current, ['statusNote'], undefined)).success, true);
  const guide = { ...wholeEntries.article, flow: 'pay', device: 'app', redirectFrom: ['pay-later', 'pay-later/phone'] };
  assert.equal(guideSchema.safeParse(guide).success, true);
  assert.equal(guideSchema.safeParse({ ...guide, statusNote: undefined }).success, false);
  assert.equal(guideSchema.safeParse({ ...guide, device: undefined }).success, true);
  for (const wrong of [
    { flow: undefined },
    { device: 'watch' },
    ...['/a', 'a/', 'a/b/c', 'A', 'a b', ''].map((old) => ({ redirectFrom: [old] })),
  ])
    assert.equal(guideSchema.safeParse({ ...guide, ...wrong }).success, false, JSON.stringify(wrong));
});

test('sums, shares and numbers are positive where nothing can be for nothing', () => {
  for (const place of [
    'calculator.amounts.0',
    'recommender.questions.0.answers.0.sum.to',
    'recommender.questions.0.answers.0.sum.example',
  ]) {
    assert.deepEqual(judge('comparison', place, 0.5), [], place);
    for (const wrong of [0, -1]) assert.equal(judge('comparison', place, wrong).length, 1, place);
  }
  for (const place of ['id', 'popularity', 'formerIds.0']) assert.equal(judge('article', place, 1.5).length, 1, place);
});

test('a language is one that the site has phrases in, a colour is written in six digits', () => {
  assert.deepEqual(judge('site', 'language', 'en-GB'), []);
  for (const wrong of ['EN', 'en_US', 'fr', 'english', 'e', 'en-gb', '!!'])
    assert.match(judge('site', 'language', wrong).join(' '), /must be a language that the site has phrases in, such as "en/, wrong);
  for (const wrong of ['red', '#fff', '#12345g', '#1234567', '1a56db', ' #1a56db'])
    assert.deepEqual(judge('site', 'accent', wrong), ['accent: must be a colour like "#c2410c"'], wrong);
});

test('phrasings belong to a page, in a language that search learns from', () => {
  const takes = (value: unknown) => phrasingsSchema.safeParse(value).success;
  assert.equal(
    takes({ 'pay-by-tt': { en: ['how to pay'], es: ['pagar'], pt: ['a'], fr: ['a'], de: ['a'], zh: ['a'], ar: ['a'], ru: ['a'] } }),
    true,
  );
  assert.equal(takes({ a: {} }), true);
  for (const wrong of [{ 'Pay by': {} }, { a: { it: ['pagare'] } }, { a: { en: [] } }, { a: { en: [''] } }, { a: { en: 'pay' } }, []])
    assert.equal(takes(wrong), false, JSON.stringify(wrong));
});

test('a drawing names what it is made of, and what was meant', () => {
  const place = 'steps.0.laptop.screen.parts.0';
  const allowed = 'Allowed: heading, text, note, order, menu, tabs, button, methods, area, field, timeline';
  const tell = (value: unknown) => judge('flow', place, value);
  assert.deepEqual(tell({ part: 'headin', text: 'a' }), [
    `${place}.part: is no piece of a drawing, found part "headin". Did you mean "heading"? ${allowed}`,
  ]);
  for (const value of [{ text: 'a' }, 'heading', null, 7, []])
    assert.match(tell(value).join('\n'), new RegExp(`is no piece of a drawing, found part ""\\. ${allowed}`), JSON.stringify(value));
  for (const wrong of [
    { part: 'methods', items: [{ label: 'a', text: 'b' }] },
    { part: 'methods', items: [{ go: 'next' }] },
  ])
    assert.deepEqual(tell(wrong), [
      `${place}.items.0: needs either a "label" from labels.yaml or, if no source names it, a "text" in our own words`,
    ]);
});
