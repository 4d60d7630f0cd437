import { templateTexts } from '../../content/article-template.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Nothing is left of what a new article says before its writer has written it. */
export const templateLeft: Rule = { id: 'template-text', stopsBuild: true, check: ({ files }) => checkTemplateTexts(files) };

const advice: Readonly<Record<keyof typeof templateTexts, string>> = {
  shortTitle: 'Write a short name of the page, for lists.',
  shortAnswer: 'Write the answer itself.',
  query: 'Write what buyers type when this is the page they need.',
  source: 'Name the page or document that it rests on.',
  action: 'Write what the buyer does.',
  problem: 'Write what can go wrong, or remove the paragraph and its heading.',
  remedy: 'Write what to do about it, or remove the paragraph.',
};

function checkTemplateTexts({ articles, guides, texts }: ContentFiles): Problem[] {
  const pages = new Set([...articles, ...guides].map(({ source }) => source.file));
  return texts.filter(({ file }) => pages.has(file)).flatMap(({ file, text }) => findLeft(text).map((found) => ({ file, ...found })));
}

function findLeft(text: string): Omit<Problem, 'file'>[] {
  return text.split('\n').flatMap((line, index) =>
    Object.entries(templateTexts)
      .filter(([, left]) => line.includes(left))
      .map(([kind, left]) => ({
        line: index + 1,
        rule: templateLeft.id,
        message: `"${left}" is left from the template. ${advice[kind as keyof typeof templateTexts]}`, // Keys of its own type.
      })),
  );
}
