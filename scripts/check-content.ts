import { checkContent } from '../src/checks/check-content.ts';
import { formatProblems } from '../src/content/problem.ts';
import { loadReading } from '../src/content/load.ts';
import { readOptions } from './read-options.ts';

// Prints every mistake in the content folder, in notation, references, language and structure; exits with 1 if one is an error.
readOptions({}, 'npm run check:content');
const findings = checkContent(await loadReading(), new Date().toISOString().slice(0, 10));
const annotate = process.env['GITHUB_ACTIONS'] === 'true';
const errors = findings.filter(({ severity }) => severity === 'error');
const warnings = findings.filter(({ severity }) => severity === 'warning');
if (warnings.length > 0) console.warn(`Warnings:\n${formatProblems(warnings)}\n`);
if (errors.length > 0) {
  console.error(formatProblems(errors, { annotate }));
  process.exitCode = 1;
}
console.log(`The content has ${count(errors.length, 'error')} and ${count(warnings.length, 'warning')}.`);

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
