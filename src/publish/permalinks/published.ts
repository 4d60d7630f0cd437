import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Forward, LinkedPage } from '../../lib/forwards.ts';

/** A place of a page that links can lead to. */
export interface Anchor {
  id: string;
  kind: 'heading' | 'step' | 'other';
  /** Text of a heading. */
  text: string;
}

/** What a built site answers to. */
export interface Published {
  pages: readonly LinkedPage[];
  forwards: readonly Forward[];
  /** Places that links can lead to, by the address of their page. */
  anchors: ReadonlyMap<string, readonly Anchor[]>;
}

/** Pages whose places are promised for ever. Lists and indexes change with what they list. */
const pagesWithAnchors = /^\/(?:articles\/.|guides\/.|about\/)/;

/** Reads what a built site answers to, from its own pages. Throws if the folder holds no built site. */
export async function readPublished(folder: string): Promise<Published> {
  // Written by our own build (src/pages/links.json.ts).
  const { pages, forwards } = JSON.parse(await readFile(join(folder, 'links.json'), 'utf8')) as Pick<Published, 'pages' | 'forwards'>;
  const forwarding = new Set(forwards.map(({ from }) => from));
  const anchors = new Map<string, Anchor[]>();
  for await (const file of glob('**/index.html', { cwd: folder })) {
    const address = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    if (forwarding.has(address)) continue;
    anchors.set(address, pagesWithAnchors.test(address) ? findAnchors(await readFile(join(folder, file), 'utf8')) : []);
  }
  return { pages, forwards, anchors };
}

const openingTag = /<([a-z][a-z0-9-]*)\b([^>]*?\sid="([^"]+)"[^>]*)>/g;

/** Finds the places of a page that links may lead to: headings, steps, device panels and named anchors. */
export function findAnchors(html: string): Anchor[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...main.matchAll(openingTag)].flatMap((match): Anchor[] => {
    const [tag, name = '', attributes = '', id = ''] = match;
    if (/^h[1-6]$/.test(name)) {
      const start = match.index + tag.length;
      const text = main.slice(start, main.indexOf(`</${name}>`, start)).replace(/<[^>]*>/g, '');
      return [{ id, kind: 'heading', text: text.trim() }];
    }
    if (/(?:^|-)step-/.test(id)) return [{ id, kind: 'step', text: '' }];
    return attributes.includes(' data-device=') || attributes.includes(' data-anchor') ? [{ id, kind: 'other', text: '' }] : [];
  });
}
