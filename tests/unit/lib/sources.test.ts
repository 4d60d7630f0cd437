import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSource } from '../../../src/lib/sources.ts';

test('an address is named by its site', () => {
  assert.deepEqual(describeSource('https://www.alifaq.org/a?b=c'), { name: 'alifaq.org', url: 'https://www.alifaq.org/a?b=c' });
});

test('a document without an address keeps its name', () => {
  assert.deepEqual(describeSource('FAQ article (undated)'), { name: 'FAQ article (undated)' });
});
