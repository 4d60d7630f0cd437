import { appendFile } from 'node:fs/promises';
import { readNumber, readOptions } from '../../scripts/read-options.ts';
import { createOwnGenerator, loadGenerators, type Generator } from './generators.ts';
import { measureCommand, measureFolder, type Cost } from './measure.ts';

// Measures builds: `npm run bench:build [-- 100 1000 4000] [--cold]`. Each is built cold, then again with nothing changed,
// then with one article changed; `--cold` leaves the last two out. Compare ratios, not seconds: other programs add to them.
// HELP_BENCH_PEERS names the folder of the harness that builds other generators on the same articles; HELP_BENCH_PEER_NAMES
// says which ones. Without it, this project builds invented articles of its own.
const usage = 'npm run bench:build -- 100 1000 --cold';
const { values, positionals } = readOptions({ allowPositionals: true, options: { cold: { type: 'boolean', default: false } } }, usage);
const sizes =
  positionals.length > 0
    ? positionals.map((text) => readNumber(text, { name: 'The number of articles', min: 1, max: 99_000, usage }))
    : [100, 1000, 4000];
const harness = process.env['HELP_BENCH_PEERS'];
const peerNames = (process.env['HELP_BENCH_PEER_NAMES'] ?? 'hugo-pagefind,starlight-lean,starlight-mdx')
  .split(',')
  .filter((name) => name !== '');

interface Row {
  size: number;
  generator: string;
  kind: 'cold' | 'unchanged' | 'one change';
  cost: Cost;
  output: { mb: number; files: number };
}

const rows: Row[] = [];
console.log(
  '| articles | generator | build | s | CPU s | peak MB | largest process MB | output MB | files | x own cold | ours / this one |',
);
console.log('| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
if (harness) {
  await measureAll(await loadGenerators(harness, peerNames));
} else {
  const own = await createOwnGenerator();
  try {
    await measureAll([own]);
  } finally {
    own.close();
  }
}

/** This project comes first in the list, so that each peer's row can tell the ratio. */
async function measureAll(generators: readonly Generator[]): Promise<void> {
  for (const size of sizes) {
    for (const generator of generators) await measureGenerator(generator, size);
  }
}

async function measureGenerator(generator: Generator, size: number): Promise<void> {
  const build = async (kind: Row['kind']) => {
    const cost = await measureCommand(generator.command, generator.folder, generator.getEnvironment(size));
    report({ size, generator: generator.name, kind, cost, output: await measureFolder(generator.output) });
  };
  await generator.prepare(size);
  await build('cold');
  if (values.cold) return;
  await build('unchanged');
  await appendFile(await generator.findArticle(size), '\nOne more sentence.\n');
  await build('one change');
}

function report(row: Row): void {
  rows.push(row);
  const { size, generator, kind, cost, output } = row;
  const find = (name: string, of: Row['kind']) =>
    rows.find((other) => other.size === size && other.generator === name && other.kind === of);
  const columns = [
    size,
    generator,
    kind,
    cost.seconds.toFixed(1),
    cost.cpuSeconds?.toFixed(1) ?? '–',
    cost.peakMb.toFixed(0),
    cost.largestMb.toFixed(0),
    output.mb.toFixed(1),
    output.files,
    formatRatio(cost, find(generator, 'cold')?.cost),
    formatRatio(find('ours', kind)?.cost, cost),
  ];
  console.log(`| ${columns.join(' | ')} |`);
}

function formatRatio(cost: Cost | undefined, other: Cost | undefined): string {
  return cost && other ? (cost.seconds / other.seconds).toFixed(2) : '–';
}
