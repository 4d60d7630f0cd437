import { findNearest } from '../lib/nearest.ts';

/** A writer's mistake: where it is, which rule found it, what was found and what to do. */
export interface Problem {
  /** Path as the writer knows it, for example `content/articles/order-payment/pay-by-tt.mdx`. */
  file: string;
  /** 1-based line. */
  line: number;
  /** Id of the rule. */
  rule: string;
  message: string;
}

/** All problems as text, one a line, in reading order; on GitHub's CI also as annotations beside the line. */
export function formatProblems(problems: readonly Problem[], { annotate = false } = {}): string {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.message.localeCompare(b.message))
    .flatMap(({ file, line, rule, message }) => {
      const text = `${file}:${line} ${rule}: ${message}`;
      return annotate ? [text, `::error file=${file},line=${line},title=${rule}::${message}`] : [text];
    })
    .join('\n');
}

/** " Did you mean …?" when a candidate is near, else what is allowed if that is short, else the given advice. */
export function suggest(found: string, candidates: Iterable<string>, advice: string): string {
  const nearest = findNearest(found, candidates);
  return nearest === undefined ? ` ${advice}` : ` Did you mean "${nearest}"?`;
}
