import type { Page } from '@playwright/test';

/**
 * What in an Atom feed breaks a "MUST" of RFC 4287 (sections 3.1 to 4.2), in words; an empty list if nothing does.
 * Needs an open page of the feed's own site, whose XML parser reads it.
 */
export function checkAtom(page: Page, path: string): Promise<string[]> {
  return page.evaluate(async (address) => {
    const atom = 'http://www.w3.org/2005/Atom';
    const known = {
      feed: [
        'author',
        'category',
        'contributor',
        'entry',
        'generator',
        'icon',
        'id',
        'link',
        'logo',
        'rights',
        'subtitle',
        'title',
        'updated',
      ],
      entry: ['author', 'category', 'content', 'contributor', 'id', 'link', 'published', 'rights', 'source', 'summary', 'title', 'updated'],
    };
    const problems: string[] = [];
    const response = await fetch(address);
    const type = response.headers.get('content-type') ?? '';
    if (!/^(application\/(atom\+)?xml|text\/xml)\b/.test(type)) problems.push(`is served as "${type}"`);
    const root = new DOMParser().parseFromString(await response.text(), 'application/xml').documentElement;
    if (root.localName !== 'feed' || root.namespaceURI !== atom) return [...problems, `has the root "${root.localName}"`];

    const list = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name);
    const text = (parent: Element, name: string) => list(parent, name)[0]?.textContent.trim() ?? '';
    const entries = list(root, 'entry');
    for (const part of [root, ...entries]) {
      const name = part === root ? 'feed' : `entry "${text(part, 'title')}"`;
      for (const { localName, namespaceURI } of part.children) {
        if (namespaceURI !== atom || !known[part === root ? 'feed' : 'entry'].includes(localName))
          problems.push(`${name}: <${localName}> is unknown`);
      }
      for (const once of ['id', 'title', 'updated']) {
        if (list(part, once).length !== 1) problems.push(`${name}: <${once}> stands ${list(part, once).length} times`);
      }
      if (!URL.canParse(text(part, 'id'))) problems.push(`${name}: the id "${text(part, 'id')}" is no absolute address`);
      const updated = text(part, 'updated');
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(updated) || Number.isNaN(Date.parse(updated)))
        problems.push(`${name}: "${updated}" is no time`);
      const links = list(part, 'link');
      for (const link of links)
        if (!URL.canParse(link.getAttribute('href') ?? '')) problems.push(`${name}: a link has no absolute address`);
      const alternates = links
        .filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
        .map((link) => link.getAttribute('type'));
      if (new Set(alternates).size < alternates.length) problems.push(`${name}: two alternate links have one type`);
      if (part !== root && alternates.length === 0 && list(part, 'content').length === 0)
        problems.push(`${name}: has neither content nor a link`);
      for (const author of list(part, 'author')) if (text(author, 'name') === '') problems.push(`${name}: an author has no name`);
    }
    if (list(root, 'author').length === 0 && entries.some((entry) => list(entry, 'author').length === 0))
      problems.push('feed: has no author');
    const ids = [root, ...entries].map((part) => text(part, 'id'));
    if (new Set(ids).size < ids.length) problems.push('feed: two parts share an id');
    if (entries.some((entry) => text(entry, 'updated') > text(root, 'updated'))) problems.push('feed: an entry is newer than the feed');
    return problems;
  }, path);
}
