import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readNumber, readOptions } from './read-options.ts';
import { suggest } from '../src/content/problem.ts';
import { stop } from '../src/publish/stages.ts';
import { mutatedAreas, type MutatedArea } from '../tests/mutation/areas.ts';

// Changes the code on purpose, one place at a time, and counts the changes that no test notices: `npm run test:mutate`.
// An area may be named, and `--sample 0.3` tries three of ten changes, always the same ones of the same code.

/** What Stryker writes about a run, as far as it is read here (mutation-testing-report-schema). */
interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** Of a hundred changes, so many must be noticed. */
const minScore = 85;
/** Not below node_modules: Node takes no types out of what lies there. */
const folder = resolve('.cache', 'mutation');
/** Where the tool is installed: nothing that reads the project comes upon its packages. */
const tool = join(folder, 'tool');

const usage = 'npm run test:mutate -- publish --sample 0.3 --processes 1 --files src/lib/words.ts';
const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: { sample: { type: 'string', default: '1' }, files: { type: 'string' }, processes: { type: 'string', default: '1' } },
  },
  usage,
);
const unknown = positionals.find((name) => !mutatedAreas.some((area) => area.name === name));
if (unknown !== undefined) {
  const names = mutatedAreas.map(({ name }) => name);
  stop(`There is no area "${unknown}".${suggest(unknown, names, `Areas: ${names.join(', ')}.`)} Write: ${usage}`);
}
const sample = Number(values.sample);
if (!(sample > 0 && sample <= 1)) stop(`--sample must be a share above 0, at most 1, found "${values.sample}". Write: ${usage}`);
const processes = readNumber(values.processes, { name: '--processes', min: 1, max: 64, usage });
const bin = join(tool, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
cpSync(join('tests', 'mutation'), tool, { recursive: true });
if (!existsSync(bin)) spawnSync('npm', ['ci', '--prefix', tool], { stdio: 'inherit', shell: process.platform === 'win32' });

for (const area of mutatedAreas) {
  if (positionals.length > 0 && !positionals.includes(area.name)) continue;
  if (!run(area)) process.exitCode = 1;
}

/** Tries one area, and prints what survived and the score. Gives whether that is enough. */
function run(area: MutatedArea): boolean {
  mkdirSync(folder, { recursive: true });
  const report = join(folder, `${area.name}.json`);
  const config = join(folder, `${area.name}.config.json`);
  writeFileSync(config, JSON.stringify(configure(area, report)));
  const { status } = spawnSync(process.execPath, [bin, 'run', config], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0 || !existsSync(report)) return false;
  return describe(area, JSON.parse(readFileSync(report, 'utf8')) as Report); // Its own schema.
}

function configure({ name, files, tests }: MutatedArea, report: string): object {
  return {
    mutate: values.files === undefined ? files : [values.files],
    testRunner: 'node',
    nodeTests: tests,
    checkers: ['sample'],
    plugins: [join(tool, 'sample.mjs'), join(tool, 'node-runner.mjs')],
    sample: { share: sample },
    coverageAnalysis: 'perTest',
    concurrency: processes,
    // A machine that has other work is slow; a change that never ends is noticed all the same.
    timeoutMS: 20_000,
    timeoutFactor: 6,
    reporters: ['json', 'clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: false },
    jsonReporter: { fileName: report },
    tempDirName: join(folder, `sandbox-${name}`),
    ignorePatterns: ['dist', '.cache', 'docs/pictures', 'test-results', 'tests/e2e'],
    disableTypeChecks: false,
    allowEmpty: true,
    warnings: { unknownOptions: false },
  };
}

function describe({ name }: MutatedArea, { files }: Report): boolean {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: made }]) => made.map((mutant) => ({ file, source, mutant })));
  const tried = mutants.filter(({ mutant }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'].includes(mutant.status));
  const survived = tried.filter(({ mutant }) => ['Survived', 'NoCoverage'].includes(mutant.status));
  for (const { file, source, mutant } of survived) {
    const { start, end } = mutant.location;
    const line = source.split('\n')[start.line - 1] ?? '';
    const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
    console.log(`${file}:${start.line} ${mutant.mutatorName}: ${was} → ${(mutant.replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 80)}`);
  }
  const score = (100 * (tried.length - survived.length)) / Math.max(1, tried.length);
  console.log(`${name}: ${score.toFixed(1)} % of ${tried.length} changes noticed, of ${mutants.length} that could be made.`);
  return score >= minScore;
}
