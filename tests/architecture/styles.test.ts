import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

/** Every stylesheet of the site: the files of src/styles, and the style blocks and files of components. */
const sheets = [
  ...globSync(['src/styles/*.css', 'src/layouts/*.css', 'src/components/*/*.css', 'src/content/components/*/*.css']).map((file) => ({
    file,
    css: readFileSync(file, 'utf8'),
  })),
  ...globSync('src/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => ({ file, css })),
  ),
].map(({ file, css }) => ({ file, css: css.replace(/\/\*[\s\S]*?\*\/|@import [^;]+;/g, '') }));

test('stylesheets were found', () => assert.ok(sheets.length > 20));

test('every rule of a component is in the layer of components', () => {
  const outside = sheets.filter(
    ({ file, css }) => !file.startsWith('src/styles') && css.trim() !== '' && !/^\s*@layer components \{[\s\S]*\}\s*$/.test(css),
  );
  assert.deepEqual(
    outside.map(({ file }) => file),
    [],
  );
});

test('nothing is forced with !important, and no rule hangs on an id', () => {
  assert.deepEqual(
    sheets.filter(({ css }) => css.includes('!important')).map(({ file }) => file),
    [],
  );
  const ids = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/(?:^|[\s,>+~])#[a-z][\w-]*\s*[{,:]/gim)].map(([rule]) => `${file}: ${rule.trim()}`),
  );
  assert.deepEqual(ids, []);
});

test('colours come from tokens', () => {
  const raw = sheets
    .filter(({ file }) => !file.endsWith('tokens.css'))
    .flatMap(({ file, css }) =>
      [...css.matchAll(/#[0-9a-f]{3,8}\b(?=[^{]*;)|\b(?:hsl|oklch|rgb)a?\((?!0 0 0)/gi)].map(([colour]) => `${file}: ${colour}`),
    );
  assert.deepEqual(raw, []);
});

test('the palette is used in tokens.css only', () => {
  const palette = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/(--(?:warm|night|sand|umber)-\d+):/g)].map(
    ([, name = '']) => name,
  );
  const used = sheets.filter(({ file }) => !file.endsWith('tokens.css')).filter(({ css }) => palette.some((name) => css.includes(name)));
  assert.deepEqual(
    used.map(({ file }) => file),
    [],
  );
});

test('distances follow the reading direction', () => {
  const physical =
    /\b(?:margin|padding|border)-(?:left|right|top|bottom)\b|[\s;{](?:left|right|top|bottom|width|height|max-width|min-width|max-height|min-height):|text-align: (?:left|right)/;
  assert.deepEqual(
    sheets.filter(({ css }) => physical.test(css.replace(/@media[^{]*\{/g, '{'))).map(({ file }) => file),
    [],
  );
});

test('a sheet is named after the class or the element that it styles, which decides the pages that carry it', () => {
  const named = sheets.filter(
    ({ file }) => /^src\/(?:components|content|layouts)\/.*\.css$/.test(file) && !/\.late\.css$|practice|screen-drawing/.test(file),
  );
  assert.ok(named.length > 20);
  const wrong = named.filter(({ file, css }) => {
    const name = basename(file, '.css');
    return !css.includes(`.${name}`) && !css.includes(`help-${name}`);
  });
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  );
});

test('a stylesheet has at most 200 lines', () => {
  const long = globSync('src/**/*.css').filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});
