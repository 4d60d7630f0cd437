import type { Content } from './content.ts';
import { getContentFolder } from './folder.ts';
import { readContent, type Reading } from './read.ts';

/**
 * The content of this process. Astro bundles pages apart from the code of the build, so that each would have a module
 * of its own: the content is kept where both find it, and is read once.
 */
const shared = globalThis as typeof globalThis & { helpCenterContent?: Promise<Reading> | undefined }; // No other code uses the name.

/** Reads the content folder once per process. */
export function loadReading(): Promise<Reading> {
  shared.helpCenterContent ??= readContent(getContentFolder());
  return shared.helpCenterContent;
}

/** The content of the site. Throws if it can't be built; the check says why before anybody asks. */
export async function loadContent(): Promise<Content> {
  const { content } = await loadReading();
  if (!content) throw new Error('The content folder lacks a file. Run "npm run check:content".');
  return content;
}

/** Forgets what was read, because a writer has changed a file. */
export function forgetContent(): void {
  shared.helpCenterContent = undefined;
}
