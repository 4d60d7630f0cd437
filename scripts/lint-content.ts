import { formatProblems } from '../src/content/problem.ts';
import { lintContent } from '../src/checks/lint/lint-content.ts';
import { getContentFolder } from '../src/content/folder.ts';

// Prints what the content linter found; exits with 1 if there is an error. Warnings alone pass.
const findings = await lintContent(getContentFolder(), new Date().toISOString().slice(0, 10));
const annotate = process.env['GITHUB_ACTIONS'] === 'true';
const errors = findings.filter(({ severity }) => severity === 'error');
const warnings = findings.filter(({ severity }) => severity === 'warning');
if (warnings.length > 0) console.warn(`Warnings:\n${formatProblems(warnings)}\n`);
if (errors.length > 0) {
  console.error(formatProblems(errors, { annotate }));
  process.exitCode = 1;
}
console.log(`The content linter found ${count(errors.length, 'error')} and ${count(warnings.length, 'warning')}.`);

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
