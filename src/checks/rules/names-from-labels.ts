import type { Rule } from '../rule.ts';
import type { Passage } from '../text/checked-page.ts';

/** A name after a verb that works a control: "select Send Payment". */
const worked =
  /\b(?:select|tap|click|press|choose|open)\s+(?:the\s+)?["“']?((?:\p{Lu}[\p{L}\p{N}/&'’-]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}/&'’-]*))*)/dgu;
const quoted = /["“]([^"”]+)["”]/gu;

/** Every name of a button, menu, tab or status comes from a label, so that a renamed control changes in one place. */
export const namesFromLabels: Rule = {
  id: 'names-from-labels',
  *check(context) {
    const { pages, texts, termNames, style } = context;
    if (!termNames || !style.plainNames) return;
    // Where two differ only in capitals, the laptop's comes first.
    const sorted = context.labels
      .flatMap(({ data: { id, text } }) => (id === undefined || text === undefined ? [] : [{ id, text }]))
      .toSorted((a, b) => b.id.localeCompare(a.id));
    const labels = new Map(sorted.map((label) => [label.text.toLowerCase(), label]));
    const plain = new Set([...style.plainNames.map((name) => name.toLowerCase()), ...termNames]);
    const phrases = [...labels.values()].filter(({ text }) => /^\p{Lu}.*\s\p{Lu}/u.test(text) && !plain.has(text.toLowerCase()));
    for (const { file, passages } of [...pages, ...texts]) {
      for (const passage of passages) {
        // Titles are the words of buyers.
        if (passage.kind === 'title') continue;
        for (const name of new Set(listNames(passage, labels, plain, phrases))) {
          const id = labels.get(name.toLowerCase())?.id;
          const advice =
            id === undefined
              ? 'Find it with "npm run labels -- <word>", add it to labels.yaml with its source, or describe the control in plain words.'
              : `Write <Label id="${id}" />; in front matter and YAML write [${id}].`;
          yield { file, line: passage.line, message: `"${name}" names a control, but does not come from a label. ${advice}` };
        }
      }
    }
  },
};

function listNames(
  { bare, bold }: Passage,
  labels: ReadonlyMap<string, { text: string }>,
  plain: ReadonlySet<string>,
  phrases: readonly { text: string }[],
): string[] {
  const afterVerb = [...bare.matchAll(worked)].map(({ 1: name = '', indices }) => {
    // "Apply for refund" goes on in small letters.
    const rest = bare.slice(indices?.[1]?.[0]).toLowerCase();
    const [longest] = [...labels.keys()].filter((text) => rest.startsWith(text)).sort((a, b) => b.length - a.length);
    return longest === undefined || longest.length < name.length ? name : (labels.get(longest)?.text ?? name);
  });
  const marked = [...bold, ...[...bare.matchAll(quoted)].map(([, name = '']) => name)].filter((name) => labels.has(name.toLowerCase()));
  const whole = phrases.filter(({ text }) => bare.includes(text)).map(({ text }) => text);
  return [...afterVerb, ...marked, ...whole].filter((name) => !plain.has(name.toLowerCase()));
}
