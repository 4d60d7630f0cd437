import type { Problem } from '../content/problem.ts';
import { singleFiles } from '../content/layout.ts';
import type { Reading } from '../content/read.ts';
import { isMeantFor } from '../content/read-files.ts';
import { buildContext } from './context.ts';
import type { CheckContext, Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Every mistake that keeps a content folder from being built. An empty list means that the site can be built. */
export function checkForBuild(reading: Reading): Problem[] {
  return [...reading.problems, ...runRules(true, buildContext(reading, ''))];
}

/**
 * Everything there is to mend in a content folder, language and structure included. `today` (YYYY-MM-DD) decides which
 * reviews are overdue.
 */
export function checkContent(reading: Reading, today: string): Finding[] {
  const context = buildContext(reading, today);
  const read = reading.problems.map((problem): Finding => ({ severity: 'error', ...problem }));
  return [...read, ...runRules(true, context), ...missingStyle(reading), ...runRules(false, context)];
}

function runRules(isForBuild: boolean, context: CheckContext): Finding[] {
  return rules.filter(({ stopsBuild = false }) => stopsBuild === isForBuild).flatMap((rule) => runRule(rule, context));
}

/** What one rule finds. */
export function runRule(rule: Rule, context: CheckContext): Finding[] {
  return [...rule.check(context)].map((finding): Finding => ({ severity: 'error', rule: rule.id, ...finding }));
}

function missingStyle({ files, problems }: Reading): Finding[] {
  const folder = (files.site ?? files.categories)?.source.file.replace(/\/[^/]*$/, '') ?? 'content';
  const file = `${folder}/${singleFiles.houseStyle}`;
  const isLost = problems.some(
    (problem) => isMeantFor(problem.file, file) || (problem.rule === 'missing-folder' && !problem.file.includes('/')),
  );
  if (files.houseStyle || isLost) return [];
  const message = 'the file does not exist; the linter takes words and verbs from it. Copy it from another content folder.';
  return [{ file, line: 1, rule: 'missing-file', severity: 'error', message }];
}
