import { addresses } from '../../lib/addresses.ts';
import { getEntries, getText } from '../../content/raw-values.ts';
import type { CheckedPage } from '../text/checked-page.ts';
import { reference } from '../text/read-words.ts';
import type { Rule } from '../rule.ts';

/** Texts that say nothing about where a link leads. */
const generic = new Set([
  'here',
  'this',
  'this page',
  'this article',
  'link',
  'more',
  'read more',
  'learn more',
  'click here',
  'see here',
  'article',
  'page',
]);

/** Words too common to name anything. */
const common = new Set(
  'a an and are can do does for from how i if in is it my of on or the to what when where which who why with you your'.split(' '),
);

/** A link's text shares at least one word with the question, address or searches of the page it opens. */
export const linkText: Rule = {
  id: 'link-text',
  *check({ pages }) {
    const targets = new Map(pages.map((page) => [getAddress(page), page]));
    for (const { file, links } of pages) {
      for (const { url, text, line } of links) {
        const target = targets.get(url.replace(/[?#].*$/, ''));
        const title = getText(target?.source.data, 'title') ?? '';
        const about = title === '' ? '' : ` It opens "${title}".`;
        if (generic.has(text.toLowerCase())) {
          yield { file, line, message: `the link text "${text}" does not name its target.${about} Write what the reader finds there.` };
        } else if (target && isNamed(target) && !text.includes(reference) && !sharesWord(text, target, title)) {
          yield {
            file,
            line,
            message: `the link text "${text}" has no word in common with its target.${about} Use words of that question.`,
          };
        }
      }
    }
  },
};

function getAddress({ kind, slug }: CheckedPage): string {
  return kind === 'article' ? addresses.article(slug) : addresses.guide(slug);
}

/** Whether it is known what the target is called; its own mistakes are told. */
function isNamed({ source }: CheckedPage): boolean {
  return !source.isRefused(['title']) && source.isWhole(['queries']);
}

function sharesWord(text: string, target: CheckedPage, title: string): boolean {
  const known = new Set(
    [title, target.slug, ...getEntries(target.source.data, 'queries').map(([query]) => String(query))].flatMap(listStems),
  );
  return listStems(text).some((stem) => known.has(stem));
}

/** The first letters of each meaningful word, so that "paying" meets "payment". */
function listStems(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}/]+/gu) ?? []).filter((word) => !common.has(word)).map((word) => word.slice(0, 4));
}
