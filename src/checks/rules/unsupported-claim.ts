import { getList, getText } from '../../content/raw-values.ts';
import { findPhrases } from '../text/find-phrase.ts';
import { listSentences, quoteStart } from '../text/measure.ts';
import type { CheckedPage, Passage } from '../text/checked-page.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Clauses that say when or for whom something holds; what binds or promises stands in the main clause. */
const subordinate = /(?<![\p{L}])(?:if|when|whether|unless|until|while|once|who|which|what|how|where|because)\s[^,.;:?!]*/giu;

/** The parts of a sentence that are somebody else's words. */
const quoted = /["“][^"”]*["”]/g;

/**
 * What a reader must do, and what will happen, has a fact in its paragraph, row, list item or step, or is marked as
 * advice. Figures and names of controls have rules of their own: figures-from-facts and names-from-labels. In front
 * matter, which sums the body up, a fact of the page that tells the same is enough.
 */
export const unsupportedClaim: Rule = {
  id: 'unsupported-claim',
  *check({ pages, style, facts }) {
    const { claims } = style;
    if (!claims) return;
    const own = new Set(claims.own.map(({ sentence }) => sentence));
    for (const page of pages) {
      for (const passage of page.passages) {
        if (passage.kind === 'title' || passage.kind === 'heading' || passage.facts.length > 0) continue;
        for (const { text, line } of listSentences({ text: passage.claims, line: passage.line })) {
          const [found] = findPhrases(text.replace(quoted, '').replace(subordinate, ''), claims.words, claims.except);
          if (found === undefined || own.has(text) || !isSentence(text, passage) || isSummary(text, passage, page, facts)) continue;
          yield {
            file: page.file,
            line,
            message: `"${found}" binds or promises, but no fact stands in this paragraph: ${quoteStart(text, 14)}. Add the fact that says so, mark it with <Advice>, or say it less firmly.`,
          };
        }
      }
    }
  },
};

/** Items of lists such as "how the goods are packed" are no sentences. */
function isSentence(text: string, { kind }: Passage): boolean {
  return kind !== 'cell' && /^\P{L}*\p{Lu}/u.test(text) && /[.!:)]$/.test(text);
}

/** Whether front matter says what a fact of the page says. */
function isSummary(text: string, { kind }: Passage, page: CheckedPage, facts: CheckContext['facts']): boolean {
  if (kind !== 'short-answer' && kind !== 'note') return false;
  const words = listStems(text);
  const shared = (statement: string) => {
    const known = new Set(listStems(statement));
    return words.filter((word) => known.has(word)).length;
  };
  const linked = getList(page.source.data, 'cannotIf').some(
    (entry) => getText(entry, 'link') !== undefined && text === getText(entry, 'who'),
  );
  const statements = [...page.facts].map((id) => facts.get(id)?.data.statement);
  // A fact that is not known may say so, and so may what of the page can't be read.
  const isUnsure = !page.isRead || statements.includes(undefined);
  return linked || isUnsure || statements.some((statement = '') => shared(statement) >= Math.min(3, words.length / 2));
}

/** The first letters of the longer words, so that "paying" meets "payment". */
function listStems(text: string): string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))];
}
