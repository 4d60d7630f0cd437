import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMdxReferences } from '../../../src/lib/mdx-references.ts';

test('finds each id once, in the order of first use', () => {
  const body = '<Fact id="b" /> <Label id="x" /> <Fact id="a">words</Fact> <Fact id="b" /> <Term id="t">T</Term> <Steps flow="walk" />';
  assert.deepEqual(findMdxReferences(body), { facts: ['b', 'a'], labels: ['x'], terms: ['t'], flows: ['walk'] });
});

test('finds nothing in plain prose', () => {
  assert.deepEqual(findMdxReferences('Facts are <em id="b">nice</em>.'), { facts: [], labels: [], terms: [], flows: [] });
});

test('reads the notation, not the letters: quotes, spaces and order of attributes do not matter', () => {
  const body = '<Label id=\'x\'/> <Fact id = "b" />\n\n<Steps id="more" flow="walk" />\n\n\\<Fact id="no" />';
  assert.deepEqual(findMdxReferences(body), { facts: ['b'], labels: ['x'], terms: [], flows: ['walk'] });
});
