import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatKeptPlace, parseKeptPlace } from '../../../src/components/practice/kept-place.ts';

const path = '/guides/x/laptop/';

test('where a reader stopped comes back as it was kept, on its own page only', () => {
  const kept = formatKeptPlace(path, 'laptop', ['a', 'b'], 'pay');
  assert.match(kept, /^\/guides\/x\/laptop\/\?device=laptop&path=[^#]+#pay$/);
  assert.deepEqual(parseKeptPlace(path, kept), { device: 'laptop', choices: ['a', 'b'], step: 'pay' });
  assert.equal(parseKeptPlace('/guides/x/app/', kept), undefined);
});

test('what is no place is none', () => {
  for (const kept of [
    null,
    '',
    path,
    `${path}#pay`,
    `${path}?path=start`,
    `${path}?path=start#`,
    `?path=start#pay`,
    '#pay',
    '%',
    `${path}?device=laptop#pay`,
  ])
    assert.equal(parseKeptPlace(path, kept), undefined, String(kept));
  assert.equal(parseKeptPlace('', null), undefined);
});
