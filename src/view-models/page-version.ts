import { getArticleText, type Article, type Content, type Guide } from '../content/content.ts';
import { getChangeMark } from '../lib/fingerprint.ts';

/** The change mark of a page: six digits of base 36 over everything a reader acts on. */
export function buildPageVersion({ data, document }: Article | Guide, content: Content): string {
  const { statusNote, shortAnswer, preconditions, stepGroups, warnings } = getArticleText(document, content);
  const facts = document.references.facts.map((id) => {
    const fact = content.facts.get(id);
    return [id, fact?.value ?? fact?.statement];
  });
  const said = [data.status, statusNote, shortAnswer, preconditions, stepGroups, warnings, facts];
  // Labels stand in the text of their step as well.
  return getChangeMark(JSON.stringify(said, (key, value: unknown) => (key === 'labels' ? undefined : value)));
}
