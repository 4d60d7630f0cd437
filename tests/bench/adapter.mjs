import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

// Puts this project beside other generators in their common harness, which takes this file as its project adapter.
// Like the other generators', our content is laid out before the clock starts; each layout also forgets
// what builds have kept by content folder. The rest of what is removed before a cold build is the harness' own list for Astro.

const getContentFolder = (corpus) => `${corpus.dir}-help-content`;

export default {
  title: 'This help center',
  build: 'node scripts/build.ts',
  out: 'dist',
  layout(corpus, project) {
    const node = join(project, 'node_modules', '.bin', 'node');
    execFileSync(node, [join(import.meta.dirname, 'corpus-content.ts'), corpus.dir, getContentFolder(corpus)], { cwd: project });
  },
  env: (corpus) => ({ HELP_CONTENT_DIR: getContentFolder(corpus) }),
  articlePath: ({ slug }) => `/articles/${slug}/`,
  slugOf: (url) => /\/articles\/([^/?#]+)\//.exec(url)?.[1] ?? null,
  search: {
    kind: 'ui',
    open: null,
    input: 'help-search-box input[type="search"]',
    result: 'help-search-box [role="option"]',
    link: 'help-search-box [role="option"]',
    assets: /\/pagefind\//,
  },
};
