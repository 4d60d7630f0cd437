import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all built pages that readers read; pages that only forward are left out. */
export function listBuiltPages(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
