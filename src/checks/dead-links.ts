import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suggest } from './problem.ts';

/** A page's links and the anchors it offers. */
interface LinkedPage {
  links: string[];
  anchors: Set<string>;
}

const linkAttribute = /\s(?:href|src|action)="([^"]*)"/g;
const idAttribute = /\sid="([^"]*)"/g;
const popoverAttribute = /\spopovertarget="([^"]*)"/g;

/** Every link of the built pages that leads to no file, or to no element of a page, as one line each. */
export async function findDeadLinks(folder: string): Promise<{ dead: string[]; checked: number }> {
  const pages = new Map<string, LinkedPage>();
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    pages.set(path, readPage(await readFile(join(folder, file), 'utf8')));
  }
  const files = new Map<string, boolean>();
  const dead: string[] = [];
  let checked = 0;
  for (const [page, { links }] of pages) {
    for (const link of new Set(links)) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
      checked += 1;
      const target = new URL(link, `https://site.invalid${page}`);
      const path = decodeURIComponent(target.pathname);
      const anchors = pages.get(path)?.anchors;
      if (!anchors && !(await isFile(path))) {
        dead.push(
          `${page} links to "${link}", which does not exist.${suggest(path, pages.keys(), 'Correct the address, or write the page.')}`,
        );
      } else if (anchors && target.hash !== '' && !anchors.has(decodeURIComponent(target.hash.slice(1)))) {
        const anchor = decodeURIComponent(target.hash.slice(1));
        dead.push(
          `${page} links to "${link}", but that page has no "${anchor}".${suggest(anchor, anchors, 'Link to the page as a whole.')}`,
        );
      }
    }
  }
  return { dead: dead.sort(), checked };

  async function isFile(path: string): Promise<boolean> {
    const known = files.get(path);
    if (known !== undefined) return known;
    const found = await stat(join(folder, path)).then(
      (entry) => entry.isFile(),
      () => false,
    );
    files.set(path, found);
    return found;
  }
}

/** Reads a page's links and anchors. The pages are our own build's, so attributes always stand in double quotes. */
function readPage(html: string): LinkedPage {
  const text = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, (element) => element.slice(0, element.indexOf('>') + 1));
  const popovers = [...text.matchAll(popoverAttribute)].map(([, id = '']) => `#${id}`);
  return {
    links: [...[...text.matchAll(linkAttribute)].map(([, link = '']) => decode(link)), ...popovers],
    anchors: new Set([...text.matchAll(idAttribute)].map(([, id = '']) => decode(id))),
  };
}

function decode(attribute: string): string {
  return attribute.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#34;', '"').replaceAll('&quot;', '"');
}
