import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

/** Components that have no examples yet, each with its reason. The list only gets shorter. */
const withoutExamples: Readonly<Record<string, string>> = {
  'address-rules': 'It links to files and articles that only a whole site has.',
  'desk-panel': 'It is hidden until the desk fills it; tests of the desk open it.',
  'flow-steps': 'It needs a whole flow; the invented site shows one.',
  'redirect-link': 'It leaves the page at once.',
  'late-styles': 'It shows nothing: it brings styles.',
  'offline-note': 'The worker writes it into pages; tests without a network see it.',
  'step-screen': 'It is empty until the script shows the drawing of a step.',
  practice: 'It needs a whole flow; the invented site shows one.',
  desk: 'It needs the data of all articles; the invented site has them.',
};

const components = globSync('src/components/*/').map((folder) => basename(folder));

test('every component has examples beside it', () => {
  assert.ok(components.length > 30);
  const missing = components.filter((name) => !existsSync(`src/components/${name}/${name}.examples.ts`));
  assert.deepEqual(missing.sort(), Object.keys(withoutExamples).sort());
});
