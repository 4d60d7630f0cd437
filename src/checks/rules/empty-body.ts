import type { Rule } from '../rule.ts';

/** Below its front matter a page says something: the short answer alone is no page. */
export const emptyBody: Rule = {
  id: 'empty-body',
  *check({ files }) {
    for (const { source } of [...files.articles, ...files.guides, ...files.pages]) {
      // What would run as a program is told as such.
      if (!source.isBodyRead || source.code.length > 0 || source.tree.children.length > 0) continue;
      yield { file: source.file, line: source.bodyOffset, message: 'nothing stands below the front matter. Write there what readers do.' };
    }
  },
};
