import { preconditionKinds } from '../../content/schema/article.ts';
import { getEntries, getText } from '../../content/raw-values.ts';
import type { Rule } from '../rule.ts';

type Kind = (typeof preconditionKinds)[number];

/** The money has left, or some of it. */
const hasPaid = /^you (?:have )?(?:already )?(?:paid|sent)\b.*\boutside\b|\balready (?:paid|sent)\b/i;

/** Words without which nobody has paid anything. */
const aboutMoney = /\b(?:pa(?:id|ys?|yments?)|sent|charged?|money|loan|repay)\b/i;

/** What can be done later, or only if nothing is done now, shuts nobody out. */
const isNotNow = /^(?:wait|do not|don't)\b/i;

/** A precondition stands under the heading that says what it is: look first, money has left, can't be done. */
export const preconditionKind: Rule = {
  id: 'precondition-kind',
  *check({ files }) {
    for (const { source } of [...files.articles, ...files.guides]) {
      for (const [entry, index] of getEntries(source.data, 'cannotIf')) {
        if (!source.isWhole(['cannotIf', index])) continue;
        const who = getText(entry, 'who') ?? '';
        const kind = getText(entry, 'kind') ?? 'cannot';
        const right = getKind(who, getText(entry, 'instead') ?? '', kind);
        if (right === undefined || right === kind) continue;
        yield {
          file: source.file,
          line: source.getLine(['cannotIf', index]),
          message: `"${who}" stands under the heading of "${kind}". Write "kind: ${right}", or say it in other words.`,
        };
      }
    }
  },
};

/** The kind that the words ask for; undefined if any will do. */
function getKind(who: string, instead: string, kind: string): Kind | undefined {
  if (hasPaid.test(who)) return 'paid';
  if (kind === 'paid') return aboutMoney.test(who) ? 'paid' : 'check';
  return kind === 'cannot' && isNotNow.test(instead) ? 'check' : undefined;
}
