import type { Rule } from '../rule.ts';
import { addresses } from '../../lib/addresses.ts';
import { reservedNames } from '../../content/layout.ts';
import type { Problem } from '../../content/problem.ts';
import { getEntries, getText, getValue } from '../../content/raw-values.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { YamlFile } from '../../content/source-file.ts';

/** An address, or an id within a file, and where it is claimed. */
interface Claim {
  /** What is claimed, as messages show it. Two claims of one name are a mistake. */
  name: string;
  source: YamlFile;
  path: PropertyKey[];
}

/** An address leads to one page only, and every part of a page that links lead to has an id of its own. */
export const uniqueAddresses: Rule = { id: 'unique-addresses', stopsBuild: true, check: ({ files }) => checkUniqueAddresses(files) };

function checkUniqueAddresses(content: ContentFiles): Problem[] {
  const claims = [...listGuideAddresses(content), ...listCategoryAddresses(content), ...listShortLinks(content)];
  return [...findDoubles(claims), ...listIdsWithin(content).flatMap(findDoubles), ...findReserved(content)];
}

function findDoubles(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.name);
    if (!earlier) {
      first.set(claim.name, claim);
      return [];
    }
    const place = `${earlier.source.file}:${earlier.source.getLine(earlier.path)}`;
    const message = `"${claim.name}" is taken by ${place}, and would lead to two places. Choose another, or remove one.`;
    return [{ file: claim.source.file, line: claim.source.getLine(claim.path), rule: 'duplicate-address', message }];
  });
}

/** The addresses of living pages come first: an old address must not take theirs. */
function listGuideAddresses({ guides }: ContentFiles): Claim[] {
  return [
    ...guides.map(({ guide, slug, source }) => ({ name: addresses.guide(`${guide}/${slug}`), source, path: ['id'] })),
    ...guides.flatMap(({ source }) => listOld(source, source.data, [], addresses.guide)),
  ];
}

function listCategoryAddresses({ categories }: ContentFiles): Claim[] {
  const { source } = categories ?? {};
  if (!source) return [];
  const entries = Array.isArray(source.data) ? source.data : [];
  return [
    ...entries.flatMap((entry, index) => {
      const slug = getText(entry, 'slug');
      return slug === undefined ? [] : [{ name: addresses.category(slug), source, path: [index, 'slug'] }];
    }),
    ...entries.flatMap((entry, index) => listOld(source, entry, [index], addresses.category)),
  ];
}

function listOld(source: YamlFile, entry: unknown, path: PropertyKey[], toAddress: (name: string) => string): Claim[] {
  return getEntries(entry, 'redirectFrom').map(([old, index]) => ({
    name: toAddress(String(old)),
    source,
    path: [...path, 'redirectFrom', index],
  }));
}

/** Ids of living pages are told apart elsewhere; here they stand only against the ids of pages that were merged. */
function listShortLinks({ articles, guides }: ContentFiles): Claim[] {
  const pages = [...articles, ...guides];
  const living = new Map<unknown, Claim>();
  for (const { source } of pages) {
    const id = getValue(source.data, 'id');
    if (typeof id === 'number' && !living.has(id)) living.set(id, { name: addresses.shortLink(id), source, path: ['id'] });
  }
  const former = pages.flatMap(({ source }) =>
    getEntries(source.data, 'formerIds').flatMap(([id, index]) =>
      typeof id === 'number' ? [{ name: addresses.shortLink(id), source, path: ['formerIds', index] }] : [],
    ),
  );
  return [...living.values(), ...former];
}

/** Lists of ids that must differ among themselves only. */
function listIdsWithin({ flows, comparisons }: ContentFiles): Claim[][] {
  return [
    ...flows.map(({ source }) => {
      const steps = getEntries(source.data, 'steps');
      const own = steps.flatMap(([step, index]) => toClaim(source, ['steps', index, 'id'], getText(step, 'id')));
      const former = steps.flatMap(([step, index]) =>
        getEntries(step, 'formerIds').flatMap(([id, position]) => toClaim(source, ['steps', index, 'formerIds', position], String(id))),
      );
      // Two living steps with one id are reported with the other ids of the flow.
      return [...new Map(own.map((claim) => [claim.name, claim])).values(), ...former];
    }),
    ...comparisons.flatMap(({ source }) =>
      ['columns', 'rows'].map((list) =>
        getEntries(source.data, list).flatMap(([entry, index]) => toClaim(source, [list, index, 'id'], getText(entry, 'id'))),
      ),
    ),
  ];
}

function toClaim(source: YamlFile, path: PropertyKey[], name: string | undefined): Claim[] {
  return name === undefined ? [] : [{ name, source, path }];
}

/** Names that mean something else at the end of an address; those of files are checked as the folder is read. */
function findReserved({ articles, guides, categories }: ContentFiles): Problem[] {
  const check = (source: YamlFile, path: PropertyKey[], name: unknown): Problem[] =>
    reservedNames.some((reserved) => String(name).split('/').includes(reserved))
      ? [
          {
            file: source.file,
            line: source.getLine(path),
            rule: 'reserved-name',
            message: `"${String(name)}" means something else to servers. Choose another name, or remove it.`,
          },
        ]
      : [];
  const old = (source: YamlFile, entry: unknown, path: PropertyKey[]) =>
    getEntries(entry, 'redirectFrom').flatMap(([name, index]) => check(source, [...path, 'redirectFrom', index], name));
  const { source: list } = categories ?? {};
  return [
    ...[...articles, ...guides].flatMap(({ source }) => old(source, source.data, [])),
    ...(list && Array.isArray(list.data)
      ? list.data.flatMap((entry, index) => [...check(list, [index, 'slug'], getText(entry, 'slug')), ...old(list, entry, [index])])
      : []),
  ];
}
