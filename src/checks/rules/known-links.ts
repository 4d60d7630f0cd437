import { listNodes } from '../../content/source-file.ts';
import type { KnownIds } from '../known-ids.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';

/** Pages that exist whatever the content is. */
const fixedPages = ['/', '/topics/', '/articles/', '/search/', '/about/', '/glossary/', '/changes/', '/support/'];

/** Links in articles lead to pages of this site that exist. Anchors are checked in the built pages. */
export function checkKnownLinks(content: ContentFiles, known: KnownIds): Problem[] {
  const addresses = new Set([
    ...fixedPages,
    ...[...known.articles].map((slug) => `/articles/${slug}/`),
    ...[...known.guides].map((slug) => `/guides/${slug}/`),
    ...[...known.comparisons].map((slug) => `/compare/${slug}/`),
    ...[...known.categories].map((slug) => `/topics/${slug}/`),
  ]);
  return [...content.articles, ...content.guides, ...content.pages].flatMap(({ source }) =>
    listNodes(source).flatMap(({ node, line }) => {
      if (node.type !== 'link' || node.url.startsWith('#')) return [];
      const address = node.url.replace(/[?#].*$/, '');
      if (addresses.has(address)) return [];
      const isOutside = /^[a-z]+:/i.test(address);
      const message = isOutside
        ? `"${node.url}" leaves the site. Sources go into the front matter; link to an article instead.`
        : `"${node.url}" leads nowhere.${suggest(address, addresses, 'Link to a page that exists, as in /articles/pay-by-tt/.')}`;
      return [{ file: source.file, line, rule: isOutside ? 'outside-link' : 'dead-link', message }];
    }),
  );
}
