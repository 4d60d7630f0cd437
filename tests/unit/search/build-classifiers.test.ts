import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildClassifiers } from '../../../src/search/build/build-classifiers.ts';
import { buildClassifier, classify } from '../../../src/search/engine/classifier.ts';
import { getFeatures } from '../../../src/search/engine/features.ts';
import { createPage } from './make-index.ts';

test('what no page answers is learnt in each language that has examples of it', async (context) => {
  const cache = mkdtempSync(join(tmpdir(), 'help-learnt-'));
  context.after(() => rmSync(cache, { recursive: true }));
  const pages = [createPage(1, 'lamp', 'My lamp is dark', []), createPage(2, 'parcel', 'My parcel is lost', [])];
  const byLanguage = new Map([
    ['es', ['lampara apagada', 'lampara sin luz', 'la lampara no luce'].map((text) => ({ slug: 'lamp', text }))],
    ['pt', ['lampada apagada', 'lampada sem luz'].map((text) => ({ slug: 'lamp', text }))],
  ] as const);
  const queries = ['receta de pan', 'hacer pan en casa', 'harina para pan'];
  const notCovered = [
    { theme: 'shop', title: 'Shop', say: 'No shop.', queries: ['open a shop'] },
    { theme: 'bread', title: 'Bread', say: 'No bread.', queries: ['bake bread'], otherLanguages: { es: queries } },
  ];
  const built = await buildClassifiers(pages, { byLanguage, notCovered }, cache);
  const ask = (text: string, language: string) => {
    const file = built.get(language) ?? assert.fail();
    return classify(getFeatures(text, language), buildClassifier(file));
  };
  const spanish = ask('receta con harina', 'es') ?? assert.fail();
  assert.ok(spanish.notCovered > 0.5 && spanish.theme === 1, String(spanish.notCovered));
  assert.ok((ask('lampara', 'es')?.notCovered ?? 1) < 0.3);
  assert.equal(ask('receita de pao', 'pt'), undefined, 'nothing is known of it there');
});
