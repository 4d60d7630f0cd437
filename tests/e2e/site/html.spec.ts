import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBuiltPages } from '../../support/built-pages.ts';
import { realSite } from '../../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Matters of style, not of validity; the compiler writes the markup.
    'no-inline-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'no-implicit-button-type': 'error',
    // The policy refuses other origins, so hashes of our own files add nothing.
    'require-sri': 'off',
  },
});

test('every built page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const path of listBuiltPages(realSite.folder)) {
    const file = join(realSite.folder, path.endsWith('/') ? `${path}index.html` : path);
    const html = readFileSync(file, 'utf8');
    const { results } = await validator.validateString(html);
    wrong.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`)));
  }
  expect([...new Set(wrong)].slice(0, 40)).toEqual([]);
});
