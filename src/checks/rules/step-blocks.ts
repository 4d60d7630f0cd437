import { getAttribute, isComponent } from '../../content/document/component-node.ts';
import { listNodes } from '../../content/source-file.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/**
 * Of several blocks of steps on one page, each after the first has an id of its own: it stands in the addresses of its
 * steps. The first follows on none.
 */
export const stepBlocks: Rule = { id: 'step-blocks', stopsBuild: true, check: ({ files }) => checkStepBlocks(files) };

const followsNothing = '<Steps follows> stands before all other steps of the page. Leave out "follows".';

function checkStepBlocks(content: ContentFiles): Problem[] {
  return [...content.articles, ...content.guides].flatMap(({ source }) => {
    const taken = new Set<string>();
    return listNodes(source).flatMap(({ node, line }): Problem[] => {
      if (!isComponent(node, 'Steps')) return [];
      const id = getAttribute(node, 'id') ?? '';
      const problem = (rule: string, message: string): Problem[] => [{ file: source.file, line, rule, message }];
      const isFirst = taken.size === 0;
      if (taken.has(id)) {
        const found = id === '' ? 'a second <Steps> without an id' : `a second <Steps id="${id}">`;
        const advice = 'Give it one that no other block of the page has, as in <Steps id="after-payment">.';
        return problem('steps-without-id', `${found}. ${advice}`);
      }
      taken.add(id);
      return isFirst && getAttribute(node, 'follows') !== undefined ? problem('steps-follow-nothing', followsNothing) : [];
    });
  });
}
