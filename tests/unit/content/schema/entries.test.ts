import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { aliasesSchema } from '../../../../src/content/schema/aliases.ts';
import { articleSchema } from '../../../../src/content/schema/article.ts';
import { categoriesSchema } from '../../../../src/content/schema/category.ts';
import { comparisonSchema } from '../../../../src/content/schema/comparison.ts';
import { factSchema } from '../../../../src/content/schema/fact.ts';
import { flowSchema } from '../../../../src/content/schema/flow.ts';
import { labelSchema } from '../../../../src/content/schema/label.ts';
import { pageSchema } from '../../../../src/content/schema/page.ts';
import { notCoveredSchema } from '../../../../src/content/schema/phrasings.ts';
import { siteSchema } from '../../../../src/content/schema/site.ts';
import { termSchema } from '../../../../src/content/schema/term.ts';
import { changeAt, getAt, listPaths, toPath } from '../../../support/change-at.ts';
import { wholeEntries } from '../../../support/whole-entries.ts';

type Kind = keyof typeof wholeEntries;

const schemas: Record<Kind, z.ZodType> = {
  article: articleSchema,
  category: categoriesSchema.element,
  fact: factSchema,
  label: labelSchema,
  term: termSchema,
  page: pageSchema,
  theme: notCoveredSchema.element,
  aliases: aliasesSchema,
  comparison: comparisonSchema,
  flow: flowSchema,
  site: siteSchema,
};

/** Whether a schema takes an entry with something else at a place, as "cannotIf.0.who". */
const takes = (kind: Kind, place: string, value: unknown) =>
  schemas[kind].safeParse(changeAt(wholeEntries[kind], toPath(place), value)).success;

/** The places of an entry that fulfil a condition. */
function listPlaces(kind: Kind, fulfils: (path: string, value: unknown) => boolean): string[] {
  return listPaths(wholeEntries[kind]).flatMap((path) => {
    const place = path.join('.');
    return fulfils(place, getAt(wholeEntries[kind], path)) ? [place] : [];
  });
}

/** The keys that an entry may do without. */
const optional: Record<Kind, string> = {
  article: 'reply devices cannotIf cannotIf.0.kind cannotIf.0.link popularity sources.0.url status redirectFrom formerIds changes',
  category: 'groups redirectFrom',
  fact: 'duration onlyIn datedBy rely',
  label: '',
  term: 'alsoKnownAs article',
  page: '',
  theme: 'article',
  aliases:
    'sameMeaning otherNames oldNames abbreviations joinedOrSplit misspellings notCovered languages languages.0.es languages.0.zh fillers fillers.es',
  comparison:
    'notes columns.0.sort rows.0.status rows.0.note rows.0.note.text rows.0.note.sort rows.0.only rows.0.price rows.0.price.fee rows.0.price.limit rows.0.price.limit.text rows.0.cells.fee rows.0.cells.time calculator calculator.beside recommender recommender.questions.0.answers.0.phrase recommender.questions.0.answers.0.sum recommender.questions.0.answers.0.sum.to recommender.rules.0.when recommender.rules.0.when.sum recommender.rules.0.otherwise recommender.rules.0.cheaperThan recommender.reminders recommender.reminders.0.when recommender.reminders.0.rows',
  flow: 'notice before steps.0.formerIds steps.0.warning steps.0.laptop steps.0.laptop.see steps.0.laptop.note steps.0.laptop.screen.landmarks steps.0.laptop.screen.landmarks.0.count steps.0.laptop.screen.parts.1.detail steps.0.laptop.screen.parts.1.go steps.0.laptop.screen.parts.2.items.0.formerly steps.0.laptop.screen.parts.2.items.0.answer steps.0.laptop.screen.parts.3.items.0.selected steps.0.laptop.screen.parts.4.formerly steps.0.choices steps.0.choices.0.devices steps.0.explain steps.0.troubles steps.1.next steps.1.outcome ready ready.costs ready.arrives ready.keep ready.open',
  site: 'tasks tasks.0.comparison feedback embedders offline featuredGuide',
};

/** Lists that may be empty. */
const emptyLists: Record<Kind, string> = {
  article: 'devices cannotIf redirectFrom formerIds changes',
  category: 'redirectFrom',
  fact: '',
  label: '',
  term: 'alsoKnownAs',
  page: '',
  theme: '',
  aliases: 'sameMeaning otherNames oldNames abbreviations joinedOrSplit misspellings notCovered languages fillers.es',
  comparison: 'notes calculator.beside recommender.reminders recommender.reminders.0.rows',
  flow: 'before steps.0.formerIds steps.0.troubles',
  site: 'tasks embedders',
};

for (const kind of Object.keys(wholeEntries) as Kind[]) {
  test(`an entry of kind ${kind} with every key is taken as it is`, () => {
    assert.deepEqual(schemas[kind].safeParse(wholeEntries[kind]).error?.issues ?? [], []);
  });

  test(`an entry of kind ${kind} has no more keys than those, at any depth`, () => {
    const objects = ['', ...listPlaces(kind, (_path, value) => typeof value === 'object' && !Array.isArray(value))];
    // By id of a column, of a question: any word.
    const open = objects.filter((path) => /cells$|when$/.test(path));
    const more = (path: string) => [...(path === '' ? [] : [path]), 'unknown-key'].join('.');
    assert.deepEqual(
      objects.filter((path) => takes(kind, more(path), 7)),
      open.filter((path) => takes(kind, more(path), 7)),
    );
  });

  test(`an entry of kind ${kind} may do without what it may do without, and without nothing else`, () => {
    const found = listPlaces(kind, (path) => !/(^|\.)\d+$/.test(path) && takes(kind, path, undefined));
    assert.deepEqual(found, optional[kind].split(' ').filter(Boolean));
  });

  test(`an entry of kind ${kind} has no text without words, and no list without entries where it needs some`, () => {
    assert.deepEqual(
      listPlaces(kind, (path, value) => typeof value === 'string' && takes(kind, path, '')),
      [],
    );
    assert.deepEqual(
      listPlaces(kind, (path, value) => Array.isArray(value) && takes(kind, path, [])),
      emptyLists[kind].split(' ').filter(Boolean),
    );
  });

  test(`an entry of kind ${kind} has words, numbers, lists and keys where they belong`, () => {
    const wrong = listPlaces(kind, (path, value) =>
      Array.isArray(value)
        ? takes(kind, path, { a: 1 })
        : typeof value === 'object'
          ? takes(kind, path, [])
          : takes(kind, path, { a: 1 }) || takes(kind, path, null),
    );
    assert.deepEqual(wrong, []);
  });
}

test('what is left out has the value that the reference names', () => {
  const drop = (entry: unknown, place: string) =>
    getAt(entry, toPath(place)) === undefined ? entry : changeAt(entry, toPath(place), undefined);
  const least = (kind: Kind) => optional[kind].split(' ').reduce<unknown>(drop, wholeEntries[kind]);
  const added = (kind: Kind) => {
    const entry = least(kind);
    const whole = schemas[kind].parse(entry);
    return listPaths(whole).flatMap((path) =>
      getAt(entry, path) === undefined ? [`${path.join('.')}: ${JSON.stringify(getAt(whole, path))}`] : [],
    );
  };
  assert.deepEqual(added('article'), ['devices: []', 'cannotIf: []', 'popularity: 3', 'status: "current"', 'redirectFrom: []']);
  assert.deepEqual(added('term'), ['alsoKnownAs: []']);
  assert.deepEqual(added('comparison'), ['notes: []', 'rows.0.status: "current"', 'rows.1.status: "current"']);
  assert.deepEqual(added('flow'), ['before: []', 'steps.0.troubles: []', 'steps.1.troubles: []']);
  assert.deepEqual(added('site'), ['offline: true']);
  assert.deepEqual(
    added('aliases'),
    ['sameMeaning', 'otherNames', 'oldNames', 'abbreviations', 'joinedOrSplit', 'misspellings', 'notCovered', 'languages'].map(
      (key) => `${key}: []`,
    ),
  );
  for (const kind of ['category', 'fact', 'label', 'page', 'theme'] as const) assert.deepEqual(added(kind), [], kind);
  const exclusion = changeAt(wholeEntries.article, toPath('cannotIf.0.kind'), undefined);
  assert.equal(articleSchema.parse(exclusion).cannotIf[0]?.kind, 'cannot');
  const screen = changeAt(wholeEntries.flow, toPath('steps.0.laptop.screen.landmarks.0.count'), undefined);
  assert.equal(flowSchema.parse(screen).steps[0]?.laptop?.screen.landmarks?.[0]?.count, 3);
});

test('other words for search lead to a word or to each word of a list, and a number is a word', () => {
  const { oldNames, otherNames, abbreviations } = aliasesSchema.parse({
    oldNames: [{ words: ['old', 1688], means: ['new', 'newer'] }],
    otherNames: [{ words: ['wire'], means: 'T/T' }],
    abbreviations: [{ words: ['five'], means: 5 }],
  });
  assert.deepEqual(oldNames, [{ words: ['old', '1688'], means: ['new', 'newer'] }]);
  assert.deepEqual(otherNames[0]?.means, ['T/T']);
  assert.deepEqual(abbreviations[0]?.means, ['5']);
});
