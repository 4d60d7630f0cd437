import { listNodes } from '../../content/source-file.ts';
import { isUnsureAddress, listPageAddresses } from '../page-addresses.ts';
import type { KnownIds } from '../known-ids.ts';
import { suggestAddress } from '../suggest-page.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Links in articles lead to pages of this site that exist. Anchors are checked in the built pages. */
export const knownLinks: Rule = { id: 'known-links', stopsBuild: true, check: ({ files, known }) => checkKnownLinks(files, known) };

function checkKnownLinks(content: ContentFiles, known: KnownIds): Problem[] {
  const addresses = listPageAddresses(known);
  return [...content.articles, ...content.guides, ...content.pages].flatMap(({ source }) =>
    listNodes(source).flatMap(({ node, line }) => {
      if (node.type !== 'link' || node.url.startsWith('#')) return [];
      const address = node.url.replace(/[?#].*$/, '');
      if (addresses.has(address) || isUnsureAddress(address, known)) return [];
      return [{ file: source.file, line, ...describeLink(node.url, address, addresses, known) }];
    }),
  );
}

function describeLink(url: string, address: string, addresses: ReadonlySet<string>, known: KnownIds): Pick<Problem, 'rule' | 'message'> {
  if (/^(https?:|\/\/)/i.test(url)) {
    const advice = 'Sources go into the front matter; link to an article instead.';
    return { rule: 'outside-link', message: `"${url}" leaves the site. ${advice}` };
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
  if (scheme !== undefined) {
    const advice = 'Link to a page of this site, as in /articles/pay-by-tt/.';
    return { rule: 'unsafe-link', message: `"${url}" is no address of a page: "${scheme}" does something else. ${advice}` };
  }
  if (url === '')
    return { rule: 'dead-link', message: 'a link has no address. Write it in the round brackets: [words](/articles/pay-by-tt/).' };
  return { rule: 'dead-link', message: `"${url}" leads nowhere.${suggestAddress(address, addresses, known)}` };
}
