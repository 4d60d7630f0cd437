import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/**
 * The folder the site is built from, as an absolute path: `HELP_CONTENT_DIR`, else `content/`.
 * A company can keep its content in a repository of its own; tests build invented content.
 */
export function getContentFolder(): string {
  return resolve(process.env['HELP_CONTENT_DIR'] || 'content');
}

/** Where a build keeps what the next one can reuse. Each content folder has its own, so that they do not undo each other; `HELP_CACHE_DIR` names another place. */
export function getCacheFolder(contentFolder = getContentFolder()): string {
  const name = createHash('sha256').update(resolve(contentFolder)).digest('hex').slice(0, 12);
  return resolve(process.env['HELP_CACHE_DIR'] || join('node_modules', '.cache', 'help-center'), name);
}
