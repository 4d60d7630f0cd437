/** A part of the code whose tests are tested: `npm run test:mutate -- name`. */
export interface MutatedArea {
  name: string;
  /** Glob patterns of the files that are changed on purpose. */
  files: readonly string[];
  /** Glob patterns of the test files that must notice, the quickest first. */
  tests: readonly string[];
}

/** What content, builds, replies and client input rest on. */
export const mutatedAreas: readonly MutatedArea[] = [
  {
    name: 'client',
    files: [
      'src/client/**/*.ts',
      'src/lib/{cut-text,decode-text,practice-address,repair-address,strip-personal}.ts',
      'src/search/browser/recent-searches.ts',
      'src/components/practice/kept-place.ts',
      'src/components/desk/given-ticket.ts',
      'src/components/nearest-pages/find-repaired-path.ts',
    ],
    tests: [
      'tests/unit/client/*.test.ts',
      'tests/unit/lib/*.test.ts',
      'tests/unit/{search,components}/{recent-searches,given-ticket,find-repaired-path,kept-place}.test.ts',
    ],
  },
  {
    name: 'publish',
    // Hooks of Astro run in a build only: tests/pipeline and tests/slow hold them, at a build for each change. Pictures are looked at.
    files: ['src/{publish,checks/ledger}/**/*.ts', '!src/publish/integrations/{development,publish}.ts', '!src/publish/pictures/*.ts'],
    // Those that start real hosts are left out: what they say depends on what is installed.
    tests: [
      'tests/unit/publish/{*,offline/*,permalinks/*}.test.ts',
      'tests/unit/checks/ledger/*.test.ts',
      'tests/unit/publish/hosting/{headers-file,kept-hosting,write-twins}.test.ts',
    ],
  },
  {
    name: 'replies',
    files: ['src/replies/**/*.ts'],
    tests: [
      'tests/unit/replies/{basket,buyer-name,chat,device,flag,handover,kept-replies,order-number,own-text,parts,path,procedures,replies,suited-replies,tables,ticket,told-tables}.test.ts',
    ],
  },
  {
    name: 'content',
    files: ['src/content/**/*.ts'],
    tests: [
      'tests/unit/content/**/*.test.ts',
      'tests/unit/{view-models,replies}/{article-page,comparison-page,decide,glossary-page,listing-pages,replies}.test.ts',
      'tests/unit/authoring/content-reference.test.ts',
      // Those of the words of content are left out: they hold src/checks.
      'tests/unit/checks/{closed-*,content-*,flow-checks,recommender-checks,search-content}.test.ts',
    ],
  },
];
