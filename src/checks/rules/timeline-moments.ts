import { getAttribute, isComponent, listComponents } from '../../content/document/component-node.ts';
import { listNodes } from '../../content/source-file.ts';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Every moment of a timeline can be drawn: its fact has a duration, and what it comes after stands above it. */
export const timelineMoments: Rule = {
  id: 'timeline-moments',
  stopsBuild: true,
  check: ({ files, facts }) => checkTimelineMoments(files, facts),
};

function checkTimelineMoments(content: ContentFiles, facts: CheckContext['facts']): Problem[] {
  return [...content.articles, ...content.guides].flatMap(({ source }) =>
    listNodes(source).flatMap(({ node, line }) => {
      if (!isComponent(node, 'Timeline')) return [];
      const above = new Set<string>();
      const problems: Problem[] = [];
      const report = (rule: string, message: string, at: number) => problems.push({ file: source.file, line: at, rule, message });
      for (const moment of listComponents(node.children, 'Moment')) {
        const at = moment.position ? moment.position.start.line + source.bodyOffset : line;
        const id = getAttribute(moment, 'id') ?? '';
        const after = getAttribute(moment, 'after');
        const fact = facts.get(id);
        if (fact && !fact.data.duration && !fact.isRefused('duration'))
          report('fact-without-duration', `the fact "${id}" has no "duration" to draw. Add one beside its value in facts/.`, at);
        if (after !== undefined && !above.has(after)) {
          report(
            'unknown-moment',
            `no moment "${after}" stands above this one.${suggest(after, above, 'Put it first, or leave out "after".')}`,
            at,
          );
        }
        above.add(id);
      }
      return problems;
    }),
  );
}
