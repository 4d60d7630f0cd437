import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShortTokens, listShortNames } from '../../../src/publish/short-tokens.ts';

test('tokens get short names, each its own; the palette keeps its names', () => {
  const names = listShortNames('/* --no: 1px; */ :root { --warm-0: #fff; } :root { --color-page: var(--warm-0); --space-1: 1rem; }');
  assert.deepEqual(
    [...names],
    [
      ['--color-page', '--0'],
      ['--space-1', '--1'],
    ],
  );
});

test('a stylesheet names and uses tokens by the same short names, and leaves other names alone', () => {
  const text = { prop: '--color-text', value: 'light-dark(var(--warm-90), var(--night-90))' };
  const margin = { prop: 'margin', value: 'calc(var(--space-4) * 2) var(--part-own)' };
  const colour = { prop: 'color', value: 'var(--color-text)' };
  createShortTokens().OnceExit({ walkDecls: (visit) => [text, margin, colour].forEach(visit) });
  assert.match(text.prop, /^--[0-9a-z]{1,2}$/);
  assert.equal(text.value, 'light-dark(var(--warm-90), var(--night-90))');
  assert.match(margin.value, /^calc\(var\(--[0-9a-z]{1,2}\) \* 2\) var\(--part-own\)$/);
  assert.equal(colour.value, `var(${text.prop})`);
});
