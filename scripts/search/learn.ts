import { getContentFolder } from '../../src/content/folder.ts';
import { readContent } from '../../src/content/read.ts';
import { makeContentSearchFiles } from './open-engine.ts';

// Lets search learn what it has not learnt yet, before several tests ask for it side by side: node scripts/search/learn.ts.
// Of content with mistakes it learns nothing: `npm run check:content` tells them.
const { content } = await readContent(getContentFolder());
if (content) await makeContentSearchFiles();
