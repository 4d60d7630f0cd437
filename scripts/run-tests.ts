import { resolve } from 'node:path';
import { readOptions } from './read-options.ts';
import { runStages, type Stage } from './run-stages.ts';

// Runs everything that must hold before a change is published: `npm test`. With "--all", also what takes long.
const { all } = readOptions({ options: { all: { type: 'boolean', default: false } } }, 'npm test -- --all').values;
const groups: Stage[][] = [
  // What several stages read comes first: nobody may write types of the content then, and two that find nothing learnt would both learn it.
  [
    { name: 'learning of search', command: 'node scripts/search/learn.ts' },
    { name: 'content types', command: 'astro sync --silent' },
  ],
  // The longest stages begin first, so that the processors end together.
  [
    { name: 'unit tests', command: 'npm run -s test:unit' },
    { name: 'lint', command: 'eslint . --max-warnings 0' },
    // It reads scripts, tests and settings as well as components.
    { name: 'types', command: 'astro check --noSync' },
    { name: 'format', command: 'npm run -s format:check' },
    { name: 'content', command: 'npm run -s check:content' },
  ],
  [
    { name: 'build', command: 'npm run -s build' },
    { name: 'invented site', command: 'node tests/support/build-fixture.ts' },
    { name: 'tests of the build', command: 'npm run -s test:pipeline' },
  ],
  // Each of the two uses every processor.
  [{ name: 'tests of built pages', command: 'npm run -s test:built' }],
  [{ name: 'browser tests', command: 'npm run -s test:e2e', isLive: true }],
  ...(all ? [[{ name: 'slow tests', command: 'npm run -s test:slow', isLive: true }]] : []),
];

// Some two hundred processes read the same code: the first keeps what it has compiled for the others.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache', 'compiled');

const start = performance.now();
const results = await runStages(groups, ({ name, status, seconds, output }) => {
  if (status !== 0) console.log(output.trimEnd());
  console.log(`${status === 0 ? '✓' : '✗'} ${name}: ${seconds.toFixed(0)} s`);
});
const failed = results.filter(({ status }) => status !== 0).map(({ name }) => name);
console.log(
  `${failed.length === 0 ? 'All is well' : `Failed: ${failed.join(', ')}`}, ${((performance.now() - start) / 1000).toFixed(0)} s.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
