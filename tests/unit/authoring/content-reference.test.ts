import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { renderContentReference } from '../../../src/authoring/content-reference.ts';
import { factsSchema } from '../../../src/content/schema/fact.ts';
import { labelsSchema } from '../../../src/content/schema/label.ts';
import { foldersOfFiles, singleFiles } from '../../../src/content/layout.ts';
import { writerComponents } from '../../../src/content/components/index.ts';

test('the content reference is that of the schemas and components', async () => {
  const written = await readFile('docs/content-reference.md', 'utf8');
  assert.equal(written, renderContentReference(), 'Run "npm run content:reference".');
  for (const name of writerComponents.keys()) assert.ok(written.includes(`<${name}>`), name);
});

test('the content reference has a section for every file that is read, and a format for every field', () => {
  const reference = renderContentReference();
  const sections = [...reference.matchAll(/^## `(.*)`$/gm)].map(([, path = '']) => path);
  for (const { folder } of Object.values(foldersOfFiles))
    assert.ok(
      sections.some((path) => path.startsWith(`${folder}/`)),
      folder,
    );
  for (const file of Object.values(singleFiles)) {
    assert.ok(sections.includes(file) || (file.startsWith('pages/') && sections.includes('pages/<page>.mdx')), file);
  }
  const [, fields = ''] = /([^]*)\n## Components/.exec(reference) ?? [];
  assert.doesNotMatch(fields, /: (?:list of )?values?(?:[.;]|$)/m);
  for (const line of [
    '- `asOf`: when the source said it, in quotes: "2020", "about 2019", "undated, about 2018"',
    '  - or `min` with `max`, `currency`',
    '        - either `part: heading` with `text`',
    '    - id of a column: id or fields',
    '- `accent`: colour in quotes, like "#c2410c". The one accent colour; its lightness is set by the styles',
    '- slug of an article: fields',
  ])
    assert.ok(fields.split('\n').includes(line), line);
});

test('the fact and the label that the README shows are what their files take', async () => {
  const examples = [...(await readFile('README.md', 'utf8')).matchAll(/^```yaml\n(- [^]*?)^```$/gm)].map(([, text = '']): unknown =>
    parse(text),
  );
  assert.deepEqual(
    [factsSchema.safeParse(examples[0]).success, labelsSchema.safeParse(examples[1]).success, examples.length],
    [true, true, 2],
  );
});
