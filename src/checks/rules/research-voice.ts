import { getList, getText } from '../../content/raw-values.ts';
import { findPhrases } from '../text/find-phrase.ts';
import type { CheckContext, Rule, RuleFinding } from '../rule.ts';

/**
 * Buyers hear what holds, not how we came to know it; house-style.yaml lists the phrases with the reason. The list of
 * sources and the date of a fact say where it is from; its statement, which readers open beside it, does not.
 */
export const researchVoice: Rule = {
  id: 'research-voice',
  *check(context) {
    for (const { file, line, text } of listShown(context)) {
      for (const { words, except, reason, instead } of context.style.researchVoice) {
        for (const found of findPhrases(text, words, except))
          yield { file, line, message: `"${found}" tells how we know, not what holds: ${reason} ${instead}` };
      }
    }
  },
};

/** Every text of our own that readers are shown: pages, texts in YAML, notes on changes, and statements of facts. */
function* listShown({ pages, texts, facts }: CheckContext): Iterable<Omit<RuleFinding, 'message'> & { text: string }> {
  for (const { file, passages } of [...pages, ...texts]) for (const { text, line } of passages) yield { file, line, text };
  for (const { file, source } of pages) {
    for (const [index, change] of getList(source.data, 'changes').entries())
      yield { file, line: source.getLine(['changes', index, 'what']), text: getText(change, 'what') ?? '' };
  }
  for (const { file, line, data } of facts.values()) yield { file, line, text: data.statement ?? '' };
}
