import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDrift, draftPhrasings, formatThemes, getThemeShares, groupByTheme } from '../../../scripts/search/gap-themes.ts';

const asked = [
  { query: 'open a shop', count: 4, state: 'weak' as const, hrefs: ['/articles/track-parcel/'], theme: 'selling' },
  {
    query: 'parcel mood, write to ann@example.com',
    count: 3,
    state: 'weak' as const,
    hrefs: ['/articles/track-parcel/', '/articles/send/'],
  },
  { query: 'parcel colour', count: 2, state: 'weak' as const, hrefs: ['/articles/track-parcel/'] },
  { query: '🙂', count: 1, state: 'empty' as const, hrefs: [] },
  { query: 'track parcel', count: 10, state: 'results' as const, hrefs: ['/articles/track-parcel/'] },
];
const themes = groupByTheme(asked);

test('a log is grouped by what it is about: a page that is near, a theme that no page covers, or nothing', () => {
  assert.deepEqual(
    themes.map(({ name, isCovered, count }) => [name, isCovered, count]),
    [
      ['track-parcel', true, 5],
      ['selling', false, 4],
      ['', false, 1],
    ],
  );
  assert.deepEqual(themes[0]?.nearest, ['track-parcel', 'send']);
  assert.match(formatThemes(themes), /^Near the page "track-parcel" \(5\); nearest pages: track-parcel, send\n {2}3 × parcel mood/);
});

test('phrasings are drafted as files hold them, without what names a person', () => {
  const draft = draftPhrasings(themes);
  assert.match(draft, /^track-parcel:\n {2}en:\n {4}- "parcel mood/);
  assert.match(draft, /- theme: selling\n {2}queries:\n {4}- "open a shop"/);
  assert.ok(!draft.includes('ann@example.com'));
});

test('drift says which theme is asked more or less than in the log before', () => {
  const after = getThemeShares(themes, asked);
  assert.equal(after['selling'], 0.2);
  assert.match(describeDrift(undefined, after).join(), /no earlier log/);
  assert.match(describeDrift(after, after).join(), /^Nothing is asked/);
  const drift = describeDrift({ ...after, selling: 0.05, old: 0.1 }, after);
  assert.deepEqual(drift, ['+ selling: 5.0 % → 20.0 % of all queries', '- old: 10.0 % → 0.0 % of all queries']);
});
