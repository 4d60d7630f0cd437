import type { Rule } from '../rule.ts';

/** A control has one spelling. Two may differ only in capitals when they stand on different devices. */
export const oneLabelSpelling: Rule = {
  id: 'one-label-spelling',
  *check({ labels }) {
    const first = new Map<string, (typeof labels)[number]>();
    for (const label of labels) {
      if (label.data.id === undefined || label.data.text === undefined) continue;
      const key = label.data.text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, label);
        continue;
      }
      if (label.data.id === `${earlier.data.id}-app` || earlier.data.id === `${label.data.id}-app`) continue;
      yield {
        file: label.file,
        line: label.line,
        message: `"${label.data.text}" (${label.data.id}) and "${earlier.data.text}" (${earlier.data.id}, line ${earlier.line}) are one name in two spellings. Keep the one on the screen; if the app really differs, call its label "${earlier.data.id}-app".`,
      };
    }
  },
};
