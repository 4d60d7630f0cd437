import { parseLedger, type Ledger, type LedgerEntry } from '../../content/ledger.ts';
import type { Problem } from '../../content/problem.ts';
import { getValue } from '../../content/raw-values.ts';
import { addresses } from '../../lib/addresses.ts';
import { checkLedger } from '../ledger/check-ledger.ts';
import { listPageSources } from '../ledger/page-sources.ts';
import { describeDocuments } from '../ledger/published.ts';
import { isUnsureAddress } from '../known-ids.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Every link that was ever published still leads where it led. */
export const promisedLinks: Rule = {
  id: 'promised-links',
  stopsBuild: true,
  check: checkPromises,
};

function checkPromises(context: CheckContext): Problem[] {
  const { files, content } = context;
  const { file, text } = files.ledger ?? {};
  if (file === undefined || text === undefined) return [];
  const { ledger, isWhole } = parseLedger(text) ?? {};
  // A ledger that is not as it was written has a problem already; so has a folder without any article.
  if (!ledger || !isWhole || files.articles.length === 0) return [];
  const known = leaveOutFaulty(ledger, context);
  return checkLedger(known, { file, text }, describeDocuments(content, files), listPageSources(files));
}

/** The ledger without the links to pages of which a file can't be read as it stands: nobody knows yet where they lead. */
function leaveOutFaulty(ledger: Ledger, { files, faulty, known }: CheckContext): Ledger {
  if (faulty.size === 0) return ledger;
  const isListUnsure = faulty.has(files.categories?.source.file ?? '');
  const flows = new Set(files.flows.filter(({ source }) => faulty.has(source.file)).map(({ slug }) => slug));
  const sources = listPageSources(files);
  const own = [...sources].filter(([, { file, flow }]) => faulty.has(file) || (flow !== undefined && faulty.has(flow)));
  const unsure = new Set([
    ...own.map(([address]) => address),
    ...[...flows].map(addresses.embeddedPractice),
    // A file that is not read at all, because of its name or place, is a page all the same.
    ...[...faulty].flatMap(listAddresses),
    ...[...ledger.keys()].filter(
      (address) => isUnsureAddress(address, known) || (isListUnsure && address.startsWith(addresses.categories)),
    ),
  ]);
  const faultyPages = [...files.articles, ...files.guides].filter(({ source }) => faulty.has(source.file));
  const ids = new Set<unknown>([
    ...faultyPages.map(({ source }) => getValue(source.data, 'id')),
    ...[...unsure].map((address) => ledger.get(address)?.id),
  ]);
  ids.delete(undefined);
  return new Map([...ledger].filter(([address, entry]) => !unsure.has(address) && !ids.has(getPageId(address, entry, ledger))));
}

/** The id of the page that an address led to. Embedded pages are recorded without one, and have that of the short link. */
function getPageId(address: string, { id }: LedgerEntry, ledger: Ledger): number | undefined {
  const [, embedded] = /^\/embed\/(\d+)\/$/.exec(address) ?? [];
  return embedded === undefined ? id : (ledger.get(addresses.shortLink(Number(embedded)))?.id ?? Number(embedded));
}

/** The address that a file has or would have. */
function listAddresses(file: string): string[] {
  const [, kind, name = ''] = /\/(articles|guides|comparisons)\/(.*?)(?:\.\w+)?$/.exec(file) ?? [];
  const last = name.split('/').at(-1) ?? '';
  if (kind === 'articles') return [addresses.article(last)];
  if (kind === 'guides') return [addresses.guide(name)];
  return kind === 'comparisons' ? [addresses.comparison(last)] : [];
}
