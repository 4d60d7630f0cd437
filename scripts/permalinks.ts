import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { countLinks, formatLedger, mergeLedgers, parseLedger, type Ledger } from '../src/content/ledger.ts';
import { readBuiltPages } from '../src/publish/built-pages.ts';
import { describePublished, listLinks } from '../src/publish/permalinks/describe-published.ts';
import { stop } from '../src/publish/stages.ts';
import { getContentFolder } from '../src/content/folder.ts';
import { readOptions } from './read-options.ts';
import { requireBuilt } from './require-built.ts';
import { requireReading } from './require-content.ts';

// Adds every link of the site to the ledger of permalinks: `npm run permalinks`, or `node scripts/permalinks.ts folder` for
// a site that is built already. What version control knows comes back first, so that a careless merge can't take a link away.
const { positionals } = readOptions({ allowPositionals: true }, 'npm run permalinks, or npm run permalinks -- dist', 1);
const [built] = positionals;
if (built !== undefined) {
  requireBuilt(built);
  await requireReading();
}
const content = getContentFolder();
const path = join(content, 'permalinks.json');

const committed = ['HEAD', 'MERGE_HEAD'].map(readCommitted).filter((ledger) => ledger !== undefined);
const present = readPresent();
const known = [...committed, ...(present ? [present.ledger] : [])].reduce(mergeLedgers, new Map());
const isBroken = existsSync(path) && !present?.isWhole;
if (isBroken && committed.length === 0) {
  stop(
    `${basename(content)}/permalinks.json:1 shrunk-ledger: lines were removed or edited, and version control holds no earlier copy. Restore the file from a backup.`,
  );
}
if (isBroken) writeFileSync(path, formatLedger(known));

const folder = built ?? 'dist';
if (built === undefined) {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const ledger = mergeLedgers(known, listLinks(describePublished((await requireReading()).content, await readBuiltPages(folder))));
writeFileSync(path, formatLedger(ledger));
console.log(`The ledger holds ${countLinks(ledger)} links; ${countLinks(ledger) - countLinks(known)} are new.`);

function readPresent() {
  try {
    return parseLedger(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // There is none yet.
  }
}

function readCommitted(revision: string): Ledger | undefined {
  try {
    const text = execFileSync('git', ['show', `${revision}:./permalinks.json`], { cwd: content, encoding: 'utf8', stdio: 'pipe' });
    return parseLedger(text)?.ledger;
  } catch {
    return undefined; // No git, no such revision, or the file was not in it.
  }
}
