import { parseLedger, type Ledger, type LedgerEntry } from '../../content/ledger.ts';
import { findNameProblem } from '../../content/name-problem.ts';
import type { Problem } from '../../content/problem.ts';
import { getValue } from '../../content/raw-values.ts';
import type { ArticleFile, GuideFile } from '../../content/read-files.ts';
import { addresses } from '../../lib/addresses.ts';
import { checkLedger } from '../ledger/check-ledger.ts';
import { listPageSources } from '../ledger/page-sources.ts';
import { describeDocuments } from '../ledger/describe-documents.ts';
import { isUnsureAddress } from '../page-addresses.ts';
import { areIdsKnown } from '../page-ids.ts';
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

/** What of a page decides where links to it lead, besides its body. */
const linkKeys = ['id', 'redirectFrom', 'formerIds', 'device', 'flow', 'cannotIf'] as const;

/** The ledger without the links to pages of which nobody knows yet where they lead, because of another mistake. */
function leaveOutFaulty(ledger: Ledger, context: CheckContext): Ledger {
  const { files, faulty, known, content } = context;
  const isListUnsure = faulty.has(files.categories?.source.file ?? '');
  const isUnsure = ({ source, slug }: ArticleFile | GuideFile) =>
    findNameProblem(slug) !== undefined || !areIdsKnown(source, context) || linkKeys.some((key) => !source.isWhole([key]));
  const articles = files.articles.filter(isUnsure);
  const guides = files.guides.filter(isUnsure);
  // A page that can't be read may show any flow.
  const isAnyShown = context.hasLostPages || articles.length > 0;
  const flows = files.flows.filter(({ source }) => isAnyShown || faulty.has(source.file));
  const unsure = new Set([
    ...articles.map(({ slug }) => addresses.article(slug)),
    ...guides.map(({ guide, slug }) => addresses.guide(`${guide}/${slug}`)),
    ...flows.map(({ slug }) => addresses.embeddedPractice(slug)),
    // Articles whose folder is no category are told.
    ...files.articles.flatMap(({ category }) => (known.categories.lacks(category) ? [addresses.category(category)] : [])),
    // A file that is not read at all, because of its name or place, is a page all the same.
    ...[...faulty].flatMap(listAddresses).filter((address) => !content.articlesBySlug.has(address.split('/').at(-2) ?? '')),
    ...[...ledger.keys()].filter(
      (address) => isUnsureAddress(address, known) || (isListUnsure && address.startsWith(addresses.categories)),
    ),
  ]);
  const ids = new Set<unknown>([
    ...[...articles, ...guides].map(({ source }) => getValue(source.data, 'id')),
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
