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
  const long = globSync(['src/**/*.{ts,astro}', 'scripts/*.ts', 'tests/**/*.ts'])
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 230);
  assert.deepEqual(long, []);
});
