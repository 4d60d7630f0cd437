import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getDeskKey } from '../../../src/components/desk/desk-keys.ts';
import { hasChanged } from '../../../src/components/page-links/sent-link.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('a key is known by its letter on Latin layouts, and by its place on Cyrillic and Arabic ones', () => {
  assert.equal(getDeskKey({ ...plain, key: 'e', code: 'KeyE' }), 'e');
  assert.equal(getDeskKey({ ...plain, key: 'у', code: 'KeyE' }), 'e');
  assert.equal(getDeskKey({ ...plain, key: 'ث', code: 'KeyE' }), 'e');
  assert.equal(getDeskKey({ ...plain, key: 'm', code: 'Semicolon' }), 'm');
  assert.equal(getDeskKey({ ...plain, key: '٢', code: 'Digit2' }), '2');
  assert.equal(getDeskKey({ ...plain, key: '؟', code: 'Slash' }), '?');
  assert.equal(getDeskKey({ ...plain, key: 'Escape', code: 'Escape' }), 'escape');
  assert.equal(getDeskKey({ ...plain, ctrlKey: true, key: 'c', code: 'KeyC' }), undefined);
  assert.equal(getDeskKey({ ...plain, key: 'Tab', code: 'Tab' }), undefined);
});

test('only a whole change mark that differs says that a page has changed', () => {
  assert.equal(hasChanged('abc123', 'abc124'), true);
  for (const mark of ['abc124', 'abc12', 'abc', 'abc1245', 'ABC123', 'fffbbbccc', 'abc12…', '']) {
    assert.equal(hasChanged(mark, 'abc124'), false, mark);
  }
});
