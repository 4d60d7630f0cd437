import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { renderContentReference } from '../../../src/authoring/content-reference.ts';
import { writerComponents } from '../../../src/content/components/index.ts';

test('the content reference is that of the schemas and components', async () => {
  const written = await readFile('docs/content-reference.md', 'utf8');
  assert.equal(written, renderContentReference(), 'Run "npm run content:reference".');
  for (const name of writerComponents.keys()) assert.ok(written.includes(`<${name}>`), name);
});
