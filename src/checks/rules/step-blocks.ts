import { getAttribute, isComponent } from '../../content/document/component-node.ts';
import { listNodes } from '../../content/source-file.ts';
import type { Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** Of several blocks of steps on one page, each after the first has an id of its own: it stands in the addresses of its steps. */
export const stepBlocks: Rule = { id: 'step-blocks', stopsBuild: true, check: ({ files }) => checkStepBlocks(files) };

function checkStepBlocks(content: ContentFiles): Problem[] {
  return [...content.articles, ...content.guides].flatMap(({ source }) => {
    const taken = new Set<string>();
    return listNodes(source).flatMap(({ node, line }): Problem[] => {
      if (!isComponent(node, 'Steps')) return [];
      const id = getAttribute(node, 'id') ?? '';
      if (!taken.has(id)) {
        taken.add(id);
        return [];
      }
      const found = id === '' ? 'a second <Steps> without an id' : `a second <Steps id="${id}">`;
      return [
        {
          file: source.file,
          line,
          rule: 'steps-without-id',
          message: `${found}. Give it one that no other block of the page has, as in <Steps id="after-payment">.`,
        },
      ];
    });
  });
}
