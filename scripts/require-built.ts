import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../src/publish/stages.ts';

/** Files that every build writes. */
const signs = ['index.html', 'links.json', 'pagefind/pagefind-entry.json'];

/** Ends the process if a folder holds no built site. */
export function requireBuilt(folder: string): void {
  if (!signs.every((file) => existsSync(join(folder, file)))) stop(`There is no site in "${folder}". Run "npm run build" first.`);
}
