import { checkContent } from '../src/checks/check-content.ts';
import { formatProblems } from '../src/content/problem.ts';
import { loadReading } from '../src/content/load.ts';

// Prints every writer's mistake in the content folder; exits with 1 if there is one.
const problems = checkContent(await loadReading());
if (problems.length > 0) {
  console.error(formatProblems(problems, { annotate: process.env['GITHUB_ACTIONS'] === 'true' }));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. Nothing was built.`);
  process.exitCode = 1;
} else {
  console.log('The content has no problems.');
}
