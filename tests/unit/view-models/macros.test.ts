import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMacros, formatMacrosCsv } from '../../../src/view-models/macros.ts';
import { createArticle, createContent } from '../../support/content.ts';

test('each page gives a macro for each form, without greeting and sign-off', () => {
  const macros = buildMacros(createContent([createArticle('a', { id: 7 })]));
  assert.deepEqual(
    macros.map(({ id, form, language }) => [id, form, language]),
    [
      ['7-email', 'email', 'en'],
      ['7-chat', 'chat', 'en'],
    ],
  );
  assert.match(macros[0]?.body ?? '', /^Do it in 3–5 days \(as of 2020\)\.\n\n[\s\S]*\/go\/7\/\?v=[0-9a-z]{6}$/);
});

test('the CSV keeps quotes and lines inside their cell, and no cell begins a formula', () => {
  const macro = { id: '1-chat', title: '=SUM(A1)', language: 'en', form: 'chat' as const, body: 'Say "yes",\nthen wait.' };
  assert.equal(formatMacrosCsv([macro]), `id,title,language,form,body\r\n"1-chat","'=SUM(A1)","en","chat","Say ""yes"",\nthen wait."\r\n`);
});
