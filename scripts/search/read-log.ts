import { stop } from '../../src/publish/stages.ts';
import { readText } from '../read-text.ts';

/** Wrong lines that are shown; the rest is a number. */
const maxShown = 10;

/** The queries of a log with how often each was asked. Ends the process if it is none, before anything is made of it. */
export function readLog(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  for (const [index, line] of readText(file).split('\n').entries()) {
    const [, count = '1', text = ''] = /^(?:(\d+)\t)?(.*)$/.exec(line.trim()) ?? [];
    const query = text.trim();
    if (query.includes('\t')) wrong.push(`${file}:${index + 1} has a tab, but no count before it: "${query.replaceAll('\t', '⇥')}".`);
    else if (query !== '') counts.set(query, (counts.get(query) ?? 0) + Number(count));
  }
  const form = 'A log has one query a line; a count may stand before it, separated by a tab.';
  const more = wrong.length > maxShown ? [`and ${wrong.length - maxShown} more lines.`] : [];
  if (wrong.length > 0) stop([...wrong.slice(0, maxShown), ...more, form].join('\n'));
  if (counts.size === 0) stop(`"${file}" holds no query. ${form}`);
  return counts;
}
