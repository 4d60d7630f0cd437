import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSource, rateCertainty } from '../../../src/content/sources.ts';

test('an address is named by its site', () => {
  assert.deepEqual(describeSource('https://www.alifaq.org/a?b=c'), { name: 'alifaq.org', url: 'https://www.alifaq.org/a?b=c' });
});

test('a document without an address keeps its name', () => {
  assert.deepEqual(describeSource('FAQ article (undated)'), { name: 'FAQ article (undated)' });
});

test('only a page of Alibaba.com makes a fact official', () => {
  assert.equal(rateCertainty('high', ['https://a.example/x', 'https://service.alibaba.com/y']), 'official');
  assert.equal(rateCertainty('high', ['Alibaba.com FAQ article on Pay Later (undated)']), 'official');
  assert.equal(rateCertainty('high', ['https://a.example/x', 'https://notalibaba.com/y']), 'agreed');
  assert.equal(rateCertainty('high', ['https://a.example/x']), 'reported');
  assert.equal(rateCertainty('medium', ['https://service.alibaba.com/y']), 'reported');
  assert.equal(rateCertainty('low', []), 'unconfirmed');
});
