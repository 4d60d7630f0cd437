import { writeFile } from 'node:fs/promises';
import { renderContentReference } from '../src/authoring/content-reference.ts';

// Writes docs/content-reference.md from the schemas.
await writeFile('docs/content-reference.md', renderContentReference());
console.log('Wrote docs/content-reference.md.');
