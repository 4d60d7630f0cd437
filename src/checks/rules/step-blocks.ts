import { getAttribute, walkMdx } from '../content-file.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../read-content.ts';

/** Of several blocks of steps on one page, each after the first has an id of its own: it stands in the addresses of its steps. */
export function checkStepBlocks(content: Content): Problem[] {
  return [...content.articles, ...content.guides].flatMap(({ source }) => {
    const taken = new Set<string>();
    return [...walkMdx(source)]
      .filter(({ node }) => node.type.startsWith('mdxJsx') && node.name === 'Steps')
      .flatMap(({ node, line }): Problem[] => {
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
