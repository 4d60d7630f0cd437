import type { KnownIds } from './known-ids.ts';

/** Pages that exist whatever the content is. */
const fixedPages = ['/', '/topics/', '/articles/', '/search/', '/about/', '/glossary/', '/changes/', '/support/'];

/** The folders of addresses, and what stands in them. */
const pageFolders = { articles: 'articles', guides: 'guides', compare: 'comparisons', topics: 'categories' } as const satisfies Record<
  string,
  keyof KnownIds
>;

/** The address of every page that readers find, as far as it can be known. */
export function listPageAddresses(known: KnownIds): Set<string> {
  const ofKinds = Object.entries(pageFolders).flatMap(([folder, kind]) => [...known[kind].keys()].map((id) => `/${folder}/${id}/`));
  return new Set([...fixedPages, ...ofKinds]);
}

/** Whether the page of an address is written in files, and is none that every site has. */
export function isWrittenPage(address: string): boolean {
  return Object.keys(pageFolders).some((folder) => address.startsWith(`/${folder}/`) && address.length > folder.length + 2);
}

/** Whether pages that can't be read may have an address that is not known. */
export function isUnsureAddress(address: string, known: KnownIds): boolean {
  return Object.entries(pageFolders).some(([folder, kind]) => !known[kind].isWhole && address.startsWith(`/${folder}/`));
}
