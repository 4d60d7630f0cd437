import { writerComponents } from './components/index.ts';

/** How a fault is told: what was found, then what to do. */
const tag = 'as in <Fact id="tt-arrival" />';

/** What a writer did wrong with the sign "<", from what stands in the line; the parser speaks to programmers. */
export function describeMdxFault(message: string, line: string, column: number): string {
  const [, open, inside] = /Expected a closing tag for `<([\w.]*)>`(?:.* before the end of `(\w+)`)?/.exec(message) ?? [];
  if (open !== undefined) return describeOpen(open, inside);
  const closing = /^Unexpected closing tag `<\/([\w.]*)>`/.exec(message)?.[1];
  const expected = /closing tag for `<([\w.]*)>`/.exec(message)?.[1];
  if (closing !== undefined) {
    if (!writerComponents.has(closing) && /^[a-z]/.test(closing)) return describeOpen(closing, undefined);
    if (expected !== undefined) return `</${closing}> stands where <${expected}> is still open. Write </${expected}> before it.`;
    return `</${closing}> closes nothing: no <${closing}> stands open above it. Remove it, or write the tag that begins it.`;
  }
  const from = line.slice(Math.max(0, column - 1));
  return describeStart(from.startsWith('<') ? from : line.slice(Math.max(0, line.indexOf('<'))));
}

function describeOpen(name: string, inside: string | undefined): string {
  const component = writerComponents.get(name);
  if (!component)
    return /^(?:br|hr)$/.test(name)
      ? `<${name}> is HTML, which can't stand in a text. Begin a new paragraph with an empty line.`
      : `<${name}> is HTML, which can't stand in a text. Write Markdown: **bold**, [words](/articles/pay-by-tt/), lists and headings.`;
  const place = { listItem: 'in the item of the list', paragraph: 'in the paragraph' }[inside ?? ''] ?? 'below it';
  if (component.holds === 'nothing' || component.holds === 'words or nothing')
    return `<${name}> is not closed ${place}. Write a slash before its ">", or </${name}> after its words, as in ${component.example}.`;
  if (inside === 'paragraph' && component.holds !== 'words')
    return `<${name}> begins and ends on different sides of an empty line. Give each of its two tags a line of its own: ${component.example}.`;
  return `<${name}> is not closed ${place}. Write ${component.example}.`;
}

/** What begins with "<" and is no tag. */
function describeStart(text: string): string {
  const shown = (/^<[^\s>]*>?/.exec(text)?.[0] ?? text).slice(0, 60);
  if (text.startsWith('<!--')) return '"<!--" begins no note here. A note to other writers is written {/* like this */}.';
  if (/^<(?:[a-z][a-z0-9+.-]*:\/\/|www\.|[^\s<>]+@)/i.test(text))
    return `${shown} is an address in angle brackets. Remove "<" and ">"; sources go into the front matter, and links are [words](/articles/pay-by-tt/).`;
  const [number, equal, figure = ''] = /^<\s*(=?)\s*((?:[$€£]|US\$)?\d[\d,.]*)/.exec(text) ?? [];
  if (number !== undefined)
    return `"${number}" is read as the beginning of a tag. Say it in words: "${equal ? 'at most' : 'less than'} ${figure.replace(/[,.]$/, '')}".`;
  const attribute = findUnquoted(text);
  if (attribute)
    return `the value of "${attribute.name}" in ${shown.replace(/>?$/, '>')} has no straight quotes around it. Write ${attribute.name}="${attribute.value}".`;
  const name = /^<([A-Z]\w*)/.exec(text)?.[1];
  const example = name === undefined ? undefined : writerComponents.get(name)?.example;
  if (example !== undefined) return `the tag <${name ?? ''}> can't be read as it stands. Write ${example}.`;
  return `"${shown}" is read as the beginning of a tag. Say it in words, such as "less than" or "before"; a tag is written ${tag}.`;
}

/** Of a tag that can't be read, the first attribute whose value has no quotes, curly ones, or none at its end. */
function findUnquoted(text: string): { name: string; value: string } | undefined {
  const tag = /^<[A-Za-z][^<>]*/.exec(text)?.[0] ?? '';
  for (const [, name = '', rest = ''] of tag.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"']\S*|["'].*)/g)) {
    const isQuoted = /^"[^"]*"$|^'[^']*'$/.test(rest);
    const value = rest.replace(/\s*\/?$/, '').replace(/^["'“”„‘’«]|["'“”‘’»]$/g, '');
    if (!isQuoted && value !== '') return { name, value: value.replace(/["'“”„‘’«»]/g, '') };
  }
  return undefined;
}
