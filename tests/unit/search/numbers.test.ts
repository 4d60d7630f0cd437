import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../src/search/engine/text.ts';

const same = (forms: readonly string[], words: readonly string[]) => {
  for (const form of forms) assert.deepEqual(splitWords(form), words, form);
};

test('a number is one word in any script and with any mark between thousands', () => {
  same(['$150,000', '150000', '150.000', '150 000', '150’000', '150k', '١٥٠٬٠٠٠', '１５００００', '१५००००'], ['150000']);
});

test('decimals are read with a comma and with a point', () => {
  same(['2,99%', '2.99 %', '٢٫٩٩'], ['2.99']);
});

test('numbers that stand side by side stay apart', () => {
  same(['30/70', '30 - 70', '30–70'], ['30', '70']);
  same(['80pcs'], ['80', 'pcs']);
});

test('a clipping of trade words is one word with any slash, dash or space', () => {
  same(['T/T', 'T / T', 'T∕T', 't t', 'T‑T'], ['tt']);
  same(['e-checking', 'e‑checking', 'e – checking', 'e checking'], ['echecking']);
  same(['3D-Secure', '3-D Secure', '3d secure'], ['3', 'd', 'secure']);
  same(['plan a trip'], ['plan', 'a', 'trip']);
});
