import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { test } from 'node:test';

const toPascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

test('a component’s folder, file, element, class and tag share one name', () => {
  const wrong: string[] = [];
  for (const file of globSync('src/components/*/*.element.ts')) {
    const folder = basename(dirname(file));
    const text = readFileSync(file, 'utf8');
    if (basename(file) !== `${folder}.element.ts`) wrong.push(`${file} should be ${folder}.element.ts`);
    if (!text.includes(`class ${toPascal(folder)}Element extends HTMLElement`))
      wrong.push(`${file} should define ${toPascal(folder)}Element`);
    if (!text.includes(`customElements.define('help-${folder}'`)) wrong.push(`${file} should define <help-${folder}>`);
  }
  for (const file of globSync('src/components/*/*.astro')) {
    const folder = basename(dirname(file));
    if (!globSync(`src/components/${folder}/${toPascal(folder)}.astro`).length) wrong.push(`${folder}/ needs ${toPascal(folder)}.astro`);
  }
  assert.deepEqual(wrong, []);
});

test('files stay short enough to be read at once', () => {
  const long = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'])
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 200);
  assert.deepEqual(long, []);
});

/** Other words for what has a name, by that name. Readers' words stand in the phrases, addresses in `src/lib/addresses.ts`. */
const otherNames: Readonly<Record<string, RegExp>> = {
  practice: /step-?through|[wW]alkthrough|\bwalk-/i,
  desk: /support-?(?:desk|page|table)/i,
  category: /\w*(?:[a-z]Topic|Topic[A-Z]|topic-)\w*/,
  redirect: /\b(?:isForward|forward-|Forward[A-Z])/,
};

test('one notion has one name, in files and in code', () => {
  const wrong = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.ts', 'tests/**/*.ts'])
    .filter((file) => basename(file) !== 'names.test.ts')
    .flatMap((file) => {
      const text = `${file}\n${readFileSync(file, 'utf8')}`;
      return Object.entries(otherNames).flatMap(([name, other]) => {
        const found = other.exec(text)?.[0];
        return found === undefined ? [] : [`${file} says "${found}": call it ${name}`];
      });
    });
  assert.deepEqual(wrong, []);
});
