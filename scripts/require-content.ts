import type { Content } from '../src/content/content.ts';
import { loadReading } from '../src/content/load.ts';
import { formatProblems, type Problem } from '../src/content/problem.ts';
import type { Reading } from '../src/content/read.ts';
import { stop } from '../src/publish/stages.ts';

/** The content folder, for commands whose answer would be false without a part of it. Ends the process with the writer's mistakes if one can't be read. */
export async function requireReading(): Promise<Reading & { content: Content }> {
  const reading = await loadReading();
  return { ...reading, content: requireWhole(reading) };
}

/** The content of a folder that was read without a mistake; ends the process otherwise. */
export function requireWhole({ content, problems }: Reading): Content {
  requireNone(problems);
  return content ?? stop('The content can’t be read. Run "npm run check:content".');
}

/** Ends the process with these mistakes, if there are any. */
export function requireNone(problems: readonly Problem[]): void {
  if (problems.length > 0) stop(`First mend what can't be read in the content:\n${formatProblems(problems)}`);
}
