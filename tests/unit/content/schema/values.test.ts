import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { houseStyleSchema } from '../../../../src/content/schema/house-style.ts';
import { asOf, day, secureOrigin, siteAddress, slug, sourceReference, webAddress } from '../../../../src/content/schema/shared.ts';

/** What a schema says of each value: nothing where it takes it. */
function judge(schema: z.ZodType, values: readonly unknown[]): Record<string, string> {
  return Object.fromEntries(
    values.flatMap((value) => {
      const { success, error } = schema.safeParse(value);
      return success ? [] : [[String(value), error.issues.map(({ message }) => message).join(' ')]];
    }),
  );
}

/** The values that a schema refuses. */
const refused = (schema: z.ZodType, values: readonly unknown[]) => Object.keys(judge(schema, values));

test('a part of an address has lowercase words joined by single hyphens', () => {
  assert.deepEqual(refused(slug, ['pay', 'pay-by-tt', '2', 'a1-b2', '404']), []);
  const wrong = ['Pay', 'pay--tt', '-pay', 'pay-', 'pay_tt', 'pay by', 'päy', 'pay/tt', 'pay.tt', '', 'pay-by-Tt', 'pay\n'];
  assert.deepEqual(refused(slug, wrong), wrong);
  assert.equal(judge(slug, ['Pay'])['Pay'], 'must be lowercase words joined by hyphens, like "pay-by-tt"');
});

test('a day is a real one, written in full, of this century and not to come', () => {
  const today = new Date().toISOString().slice(0, 10);
  assert.deepEqual(refused(day, ['2026-01-31', '2024-02-29', '2000-01-01', today, new Date('2026-03-04T00:00:00Z')]), []);
  assert.equal(day.parse(new Date('2026-03-04T23:00:00Z')), '2026-03-04');
  const unreal = ['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', 'x2026-01-01', 'soon', '', '2026-04-31'];
  assert.deepEqual(
    judge(day, unreal),
    Object.fromEntries(unreal.map((text) => [text, `must be a real date written as YYYY-MM-DD, found "${text}"`])),
  );
  const inTwoDays = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  assert.deepEqual(judge(day, ['1999-12-31', inTwoDays]), {
    '1999-12-31': 'must be the day it happened, found "1999-12-31", which is before 2000',
    [inTwoDays]: `must be the day it happened, found "${inTwoDays}", which is after today`,
  });
  assert.equal(judge(day, [7])['7'], 'must be a date like 2026-11-22');
});

test('a source is of a year, of about a year, or undated with what is known', () => {
  assert.deepEqual(refused(asOf, ['2020', 'about 2019', 'about 2019, says a reader', 'undated', 'undated, about 2020–2021']), []);
  const wrong = ['20', '20201', 'in 2020', 'About 2019', 'about then', '2020 or so', 'is undated'];
  assert.deepEqual(refused(asOf, wrong), wrong);
  for (const text of ['2099', 'undated, about 2020–2099'])
    assert.equal(judge(asOf, [text])[text], 'names a year that has not come yet; write when the source said it');
});

test('only addresses of the web can be opened, with nothing hidden in them', () => {
  assert.deepEqual(refused(webAddress, ['https://example.com/', 'http://example.com', 'HTTPS://example.com/a?b#c']), []);
  const wrong = [
    'javascript:alert(1)',
    'data:,x',
    'file:///etc/passwd',
    '//example.com',
    'example.com',
    'https://',
    'https://a b.com',
    'https://me:pw@example.com/',
    'https://me@example.com/',
    'https://:pw@example.com/',
    ' https://example.com/',
    'mailto:https://example.com/',
  ];
  assert.deepEqual(refused(webAddress, wrong), wrong);
});

test('a site has a host of its own or a folder of one', () => {
  assert.deepEqual(
    refused(siteAddress, [
      'https://help.example.com',
      'http://localhost:4321',
      'https://example.com/help',
      'https://example.com/en/help.2',
    ]),
    [],
  );
  const wrong = [
    'https://help.example.com/',
    'https://example.com/help/',
    'https://example.com/help?a',
    'https://example.com/#a',
    'https://Example.com',
    'https://example.com//a',
    'https://example.com/../a',
    'ftp://example.com',
    'https://example.com:443',
    'https://example.com/.a',
  ];
  assert.deepEqual(refused(siteAddress, wrong), wrong);
});

test('who shows pages in a frame is named by an origin that nobody on the way can change', () => {
  assert.deepEqual(refused(secureOrigin, ['https://orders.example.com', 'https://orders.example.com:8443']), []);
  const wrong = [
    'http://orders.example.com',
    'https://orders.example.com/',
    'https://*.example.com',
    'https://orders.example.com/a',
    'https://me@orders.example.com',
    'null',
  ];
  assert.deepEqual(refused(secureOrigin, wrong), wrong);
});

test('a statement comes from an address or from a document with a name', () => {
  assert.deepEqual(refused(sourceReference, ['https://example.com/', 'Rules of Trade Assurance', 'Law No. 7: of trade']), []);
  const wrong = [
    'Rules',
    'javascript:alert(1)',
    ' data:text/html,x',
    'file:///etc/passwd',
    '//example.com/a',
    'https://me:pw@example.com/',
  ];
  assert.deepEqual(refused(sourceReference, wrong), wrong);
});

test('the house style needs a word, a reason and what to do', () => {
  const whole = {
    banned: [{ words: ['utilise'], reason: 'Long.', instead: 'Say use.' }],
    preferred: [{ say: 'order', not: ['purchase'], reason: 'One word.' }],
    stepVerbs: ['Open'],
    namesWithDigits: [],
    plainNames: ['Visa'],
  };
  assert.equal(houseStyleSchema.parse(whole).banned[0]?.except.length, 0);
  for (const wrong of [
    { stepVerbs: [] },
    { stepVerbs: [''] },
    { banned: [{ words: [], reason: 'Long.', instead: 'x' }] },
    { banned: [{ words: ['a'], reason: '', instead: 'x' }] },
    { banned: [{ words: ['a'], reason: 'Long.', instead: '' }] },
    { banned: [{ words: ['a'], reason: 'Long.', instead: 'x', excpt: [] }] },
    { preferred: [{ say: '', not: ['a'], reason: 'x' }] },
    { preferred: [{ say: 'a', not: ['b'], reason: '' }] },
    { preferred: [{ say: 'a', not: ['b'], reason: 'x', except: [''] }] },
    { plainNames: [''] },
    { namesWithDigits: [''] },
    { unknown: [''] },
    { claims: { words: [] } },
    { claims: { words: ['must'], own: [{ sentence: '', reason: 'x' }] } },
    { claims: { words: ['must'], own: [{ sentence: 'x', reason: '' }] } },
    { claims: { words: ['must'], except: [''] } },
    { more: 1 },
  ])
    assert.equal(houseStyleSchema.safeParse({ ...whole, ...wrong }).success, false, JSON.stringify(wrong));
  const { claims, researchVoice, unknown } = houseStyleSchema.parse({ ...whole, claims: { words: ['must'] } });
  assert.deepEqual(
    { claims, researchVoice, unknown },
    { claims: { words: ['must'], except: [], own: [] }, researchVoice: [], unknown: [] },
  );
});
