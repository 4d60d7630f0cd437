import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { addresses } from '../../lib/addresses.ts';

/** The file a page is written in. */
export interface PageSource {
  /** Path as the writer knows it. */
  file: string;
  text: string;
  /** File of the flow whose steps the page shows. */
  flow?: string | undefined;
}

/** Files of articles and guides by the address of their page. */
export type PageSources = ReadonlyMap<string, PageSource>;

/** Reads the files of all articles and guides of a content folder. */
export async function readPageSources(folder: string): Promise<PageSources> {
  const sources = new Map<string, PageSource>();
  const name = (path: string) => relative(dirname(folder), join(folder, path)).replaceAll('\\', '/');
  for await (const path of glob('{articles,guides}/*/*.mdx', { cwd: folder })) {
    const [kind = '', parent = '', base = ''] = path
      .replaceAll('\\', '/')
      .replace(/\.mdx$/, '')
      .split('/');
    const text = await readFile(join(folder, path), 'utf8');
    const flow = /^flow: *([a-z0-9-]+)|<Steps flow="([^"]+)"/m.exec(text);
    const flowId = flow?.[1] ?? flow?.[2];
    sources.set(kind === 'articles' ? addresses.article(base) : addresses.guide(`${parent}/${base}`), {
      file: name(path),
      text,
      flow: flowId && name(`flows/${flowId}.yaml`),
    });
  }
  return sources;
}
