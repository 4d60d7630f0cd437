import { icons } from '@iconify-json/lucide';
import { suggest, type Problem } from '../../content/problem.ts';
import type { ContentFiles } from '../../content/read-files.ts';
import type { Rule } from '../rule.ts';

/** The icon of each category exists in Lucide. */
export const knownIcons: Rule = { id: 'known-icons', stopsBuild: true, check: ({ files }) => checkKnownIcons(files) };

function checkKnownIcons(content: ContentFiles): Problem[] {
  const { source, known } = content.categories ?? {};
  if (!source || !known) return [];
  return known.flatMap((category, index) =>
    category?.icon === undefined || category.icon in icons.icons
      ? []
      : [
          {
            file: source.file,
            line: source.getLine([index, 'icon']),
            rule: 'unknown-icon',
            message: `Lucide has no icon "${category.icon}".${suggest(category.icon, Object.keys(icons.icons), 'Choose one from https://lucide.dev/icons.')}`,
          },
        ],
  );
}
