import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built-pages.ts';

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

/** What is no valid HTML in the pages, one line for each place. */
export async function findInvalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    wrong.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`)));
  }
  return wrong;
}
