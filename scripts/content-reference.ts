import { writeFile } from 'node:fs/promises';
import { renderContentReference } from '../src/authoring/content-reference.ts';
import { readOptions } from './read-options.ts';

// Writes docs/content-reference.md from the schemas.
readOptions({}, 'npm run content:reference');
await writeFile('docs/content-reference.md', renderContentReference());
console.log('Wrote docs/content-reference.md.');
