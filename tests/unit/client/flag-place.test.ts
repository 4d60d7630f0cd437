import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDesk } from '../../../src/client/find-desk.ts';
import { buildFlagAddress, readFlagPlace } from '../../../src/client/flag-place.ts';

test('only a page that was opened from the desk knows the way back', () => {
  const origin = 'https://help.example';
  assert.equal(findDesk(`${origin}/support/`, origin), '/support/');
  assert.equal(findDesk(`${origin}/embed/desk/`, origin), '/embed/desk/');
  for (const referrer of [
    '',
    origin,
    `${origin}/`,
    `${origin}/articles/support/`,
    'https://other.example/support/',
    `${origin}.evil/support/`,
  ])
    assert.equal(findDesk(referrer, origin), undefined, referrer);
});

test('a flagged place comes through an address whole, and strange addresses name none', () => {
  const place = { id: 502, anchor: 'app-step-2', words: 'Pay 100% & “more” #1\nمرحبا' };
  const address = buildFlagAddress('/support/', place);
  assert.match(address, /^\/support\/#flag=502&/);
  assert.deepEqual(readFlagPlace(address.slice(address.indexOf('#'))), place);
  assert.deepEqual(readFlagPlace('#flag=7'), { id: 7, anchor: undefined, words: '' });
  for (const hash of ['', '#', '#ticket=x', '#flag=', '#flag=-1', '#flag=1.5', '#flag=abc', '#flag=%E0%A4'])
    assert.equal(readFlagPlace(hash), undefined, hash);
  assert.equal(readFlagPlace(`#flag=1&words=${'a'.repeat(9000)}`)?.words.length, 500);
});
