import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readBuiltPages } from '../support/built-pages.ts';
import { realSite } from '../support/sites.ts';

// What readers see at the same place on every page. Needs a built site.
const pages = readBuiltPages(realSite.folder)
  .filter(({ isRedirect }) => !isRedirect)
  .map(({ path, html }) => ({ path, html, elements: listElements(parse(html)) }));
const articles = pages.filter(({ path }) => /^\/(?:articles|guides)\/./.test(path));

/** Every element of a page in order, also those that wait in templates. */
function listElements(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(listElements)];
}

function getAttribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

const hasClass = (name: string) => (element: Tree.Element) => (getAttribute(element, 'class') ?? '').split(/\s+/).includes(name);

function getText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('').trim() : '';
}

/** Pages of which something is not true, with what was found. */
function assertNone(found: readonly (string | undefined)[]): void {
  assert.deepEqual(
    found.filter((fault) => fault !== undefined),
    [],
  );
}

test('pages were found', () => assert.ok(pages.length > 190 && articles.length > 160));

test('no heading of a table or a section is empty', () => {
  const headings = new Set(['th', 'h1', 'h2', 'h3', 'h4', 'caption']);
  assertNone(
    pages.flatMap(({ path, elements }) =>
      elements
        .filter((element) => headings.has(element.tagName) && getText(element) === '')
        .map((element) => `${path}: <${element.tagName} class="${getAttribute(element, 'class') ?? ''}">`),
    ),
  );
});

test('the way to a person stands once at most, and once on every page of answers', () => {
  const answers = /^\/$|^\/(?:articles|guides|topics|compare|glossary|about|changes)\//;
  assertNone(
    pages.map(({ path, elements }) => {
      const count = elements.filter(hasClass('person-help')).length;
      return count === (answers.test(path) ? 1 : Math.min(count, 1)) ? undefined : `${path}: ${count}`;
    }),
  );
});

test('an article leads on by related questions, once, and no page has a pager', () => {
  assertNone(
    articles.map(({ path, elements }) => {
      const count = elements.filter((element) => getAttribute(element, 'id') === 'related').length;
      return count === 1 ? undefined : `${path}: ${count}`;
    }),
  );
  assertNone(
    pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          (element) =>
            /^(?:next|prev)$/.test(getAttribute(element, 'rel') ?? '') || /\bpager|pagination\b/.test(getAttribute(element, 'class') ?? ''),
        )
        .map(({ tagName }) => `${path}: ${tagName}`),
    ),
  );
});

test('tools for others stand in one quiet Share menu on every article, closed, and nowhere else but at the desk', () => {
  const isTool = (element: Tree.Element) =>
    element.tagName !== 'link' &&
    (/^(?:link|share|markdown)$/.test(getAttribute(element, 'data-action') ?? '') ||
      (getAttribute(element, 'href') ?? '').startsWith('/api/'));
  assertNone(
    pages.map(({ path, elements }) => {
      const menus = elements.filter(hasClass('share-menu'));
      const tools = elements.filter(isTool).length;
      const inside = menus.flatMap(listElements).filter(isTool).length;
      const expected = /^\/(?:articles|guides|embed)\/(?!desk|practice)./.test(path) ? 1 : 0;
      const isQuiet = menus.every((menu) => menu.tagName === 'details' && getAttribute(menu, 'open') === undefined);
      if (path === '/support/') return undefined;
      return menus.length === expected && tools === inside && isQuiet
        ? undefined
        : `${path}: ${menus.length} menus, ${tools - inside} tools outside`;
    }),
  );
});

test('the first picture waits for no other file: no stylesheet or script that blocks stands before it', () => {
  assertNone(
    pages.map(({ path, elements }) => {
      const isSheet = (element: Tree.Element) => element.tagName === 'link' && getAttribute(element, 'rel') === 'stylesheet';
      const isBlocking = (element: Tree.Element) =>
        element.tagName === 'script' &&
        getAttribute(element, 'src') !== undefined &&
        getAttribute(element, 'type') !== 'module' &&
        getAttribute(element, 'async') === undefined;
      const awaited = elements.find((element) => getAttribute(element, 'blocking') === 'render');
      const target = getAttribute(awaited ?? elements[0] ?? assert.fail(path), 'href')?.slice(1) ?? 'content';
      const first = elements.findIndex((element) => getAttribute(element, 'id') === target);
      const other = elements.findIndex((element) => isSheet(element) || isBlocking(element));
      return first >= 0 && (other < 0 || first < other) ? undefined : `${path}: #${target} at ${first}, ${other}`;
    }),
  );
});

test('no page says that nothing has changed, but the page of changes', () => {
  assertNone(pages.map(({ path, html }) => (path === '/changes/' || !/no change has been noted/i.test(html) ? undefined : path)));
});

test('a list of several parts begins with links to all of them', () => {
  const lists = pages.filter(({ path }) => /^\/(?:articles|glossary|topics\/.*)\/$/.test(path));
  assert.ok(lists.length > 14);
  assertNone(
    lists.flatMap(({ path, elements }) => {
      const [links] = elements.filter(hasClass('jump-links'));
      const led = links ? listElements(links).flatMap((element) => getAttribute(element, 'href') ?? []) : [];
      const parts = elements.flatMap((element) => {
        const id = getAttribute(element, 'id');
        return id !== undefined && /^(?:group-\d+|letter-.)$/u.test(id) ? [`#${id}`] : [];
      });
      const missing = parts.filter((part) => !led.includes(part));
      return parts.length > 2 ? missing.map((part) => `${path}: no link to ${part}`) : [];
    }),
  );
});
