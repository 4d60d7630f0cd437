import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Attributes that lead somewhere; those for our own scripts as well. */
const leading = /^(?:href|src|action|data-[a-z-]+)$/;

/** An address from the root of the site; text that begins with a slash is none. */
const address = /^\/(?![/\s])\S*$|^\/$/;

/**
 * A page of a site that lies in a folder of its host, such as "/help": everything in the project names pages from the root
 * of the site, so that every address gets the folder here, at once. What Astro writes itself has it already. The page says
 * which folder it is, for its scripts.
 */
export function addBase(html: string, base: string): string {
  const places: { at: number; text: string }[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const { attrs, startTag } = node.sourceCodeLocation ?? {};
      if (node.tagName === 'html' && startTag) places.push({ at: startTag.startOffset + '<html'.length, text: ` data-base="${base}"` });
      for (const { name, value } of node.attrs) {
        const place = attrs?.[name];
        if (!place || !leading.test(name) || !address.test(value) || value.startsWith(`${base}/_astro/`)) continue;
        places.push({ at: html.indexOf('/', place.startOffset + name.length), text: base });
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return places.sort((a, b) => b.at - a.at).reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), html);
}

/** An address of a page without the folder, where Astro has written it. */
export function removeBase(link: string, base: string): string {
  return link.startsWith(`${base}/_astro/`) ? link.slice(base.length) : link;
}
