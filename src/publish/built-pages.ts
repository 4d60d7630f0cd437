import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Anchor } from '../checks/ledger/published.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What the checks of a build need to know of a page. */
export interface BuiltPage {
  /** Address on the site. */
  address: string;
  /** Every link and every popover that something opens, as written. */
  links: readonly string[];
  /** The id of every element. */
  ids: ReadonlySet<string>;
  /** Places promised to links: headings, steps, device panels and named anchors of the main part. */
  anchors: readonly Anchor[];
  /** What chat programs show with a link to it. */
  card: { description: string; picture: string };
  /** Hashes of its style elements, as a security policy names them. */
  styleHashes: readonly string[];
}

/** Addresses of the HTML files of a built site, with their files. */
export async function listHtmlFiles(folder: string): Promise<{ address: string; file: string }[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return files
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file: join(folder, name) }));
}

/** Takes the pages of a built site apart, each once. */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const files = await listHtmlFiles(folder);
  return Promise.all(files.map(async ({ address, file }) => describePage(address, await readFile(file, 'utf8'))));
}

/** Takes one page apart. */
export function describePage(address: string, html: string): BuiltPage {
  const links: string[] = [];
  const ids = new Set<string>();
  const anchors: Anchor[] = [];
  const styleHashes: string[] = [];
  const card = { description: '', picture: '' };
  const visit = (node: Tree.Node, isMain: boolean): void => {
    if ('tagName' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      for (const name of ['href', 'src', 'action']) {
        const value = attributes.get(name);
        if (value !== undefined && !(node.tagName === 'base')) links.push(value);
      }
      const popover = attributes.get('popovertarget');
      if (popover !== undefined) links.push(`#${popover}`);
      const id = attributes.get('id');
      if (id !== undefined) {
        ids.add(id);
        const anchor = isMain ? toAnchor(node, id, attributes) : undefined;
        if (anchor) anchors.push(anchor);
      }
      if (attributes.get('name') === 'description') card.description = attributes.get('content') ?? '';
      if (attributes.get('property') === 'og:image') card.picture = attributes.get('content') ?? '';
      if (node.tagName === 'style') styleHashes.push(`'sha256-${createHash('sha256').update(getText(node)).digest('base64')}'`);
    }
    const isInside = isMain || ('tagName' in node && node.tagName === 'main');
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, isInside);
    // What a template holds is on no page until a script puts it there.
    if ('content' in node) visit(node.content, false);
  };
  visit(parse(html), false);
  return { address, links, ids, anchors, card, styleHashes };
}

function toAnchor(node: Tree.Element, id: string, attributes: ReadonlyMap<string, string>): Anchor | undefined {
  if (/^h[1-6]$/.test(node.tagName)) return { id, kind: 'heading', text: getText(node).trim() };
  if (/(?:^|-)step-/.test(id)) return { id, kind: 'step', text: '' };
  return attributes.has('data-device') || attributes.has('data-anchor') ? { id, kind: 'other', text: '' } : undefined;
}

function getText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}
