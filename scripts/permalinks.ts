import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { countLinks, formatLedger, listLinks, mergeLedgers, parseLedger, type Ledger } from '../src/publish/permalinks/ledger.ts';
import { loadContent } from '../src/content/load.ts';
import { readBuiltPages } from '../src/publish/built-pages.ts';
import { describePublished } from '../src/publish/permalinks/published.ts';
import { getContentFolder } from '../src/content/folder.ts';

// Adds every link of a built site to the ledger of permalinks: `node scripts/permalinks.ts [folder of the built site]`.
// What version control knows comes back, so that a careless merge can't take a link away.
const folder = process.argv[2] ?? 'dist';
const content = getContentFolder();
const path = join(content, 'permalinks.json');

const committed = ['HEAD', 'MERGE_HEAD'].map(readCommitted).filter((ledger) => ledger !== undefined);
const present = readPresent();
const known = [...committed, ...(present ? [present.ledger] : [])].reduce(mergeLedgers, new Map());
if (present && !present.isWhole && committed.length === 0) {
  console.error(
    `${basename(content)}/permalinks.json:1 shrunk-ledger: lines were removed or edited, and version control holds no earlier copy. Restore the file from a backup.`,
  );
  process.exitCode = 1;
} else {
  const ledger = mergeLedgers(known, listLinks(describePublished(await loadContent(), await readBuiltPages(folder))));
  writeFileSync(path, formatLedger(ledger));
  console.log(`The ledger holds ${countLinks(ledger)} links; ${countLinks(ledger) - countLinks(known)} are new.`);
}

function readPresent() {
  try {
    return parseLedger(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // There is none yet, or it holds the marks of an unfinished merge.
  }
}

function readCommitted(revision: string): Ledger | undefined {
  try {
    const text = execFileSync('git', ['show', `${revision}:./permalinks.json`], { cwd: content, encoding: 'utf8', stdio: 'pipe' });
    return parseLedger(text).ledger;
  } catch {
    return undefined; // No git, no such revision, or the file was not in it.
  }
}
