import { defineConfig } from '@playwright/test';
import { sandboxArguments } from './scripts/find-browser.ts';
import { fixtureSite, listening, realSite } from './tests/support/sites.ts';

const isCi = process.env['CI'] !== undefined;

export default defineConfig({
  // Beside them lie tests of Node, which only Node can run.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  // A third of the time a test waits for the browser to come to rest.
  workers: '150%',
  forbidOnly: isCi,
  retries: 0,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [
        // No page of a test lives long enough to win back what its scripts' optimising costs: a fifth of the time of all tests.
        '--js-flags=--no-opt --no-maglev',
        ...sandboxArguments,
      ],
    },
    locale: 'en-GB',
    // Nothing is waited for while it moves; the tests of motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    // What a page shows must not depend on what an earlier one has kept; the tests of keeping allow it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      // The longest tests come first, so that the processors are busy to the end. They meet all pages, one after the other.
      name: 'site',
      testDir: 'tests/e2e/site',
      use: { baseURL: realSite.origin },
    },
    { name: 'fixture', testDir: 'tests/e2e/fixture', use: { baseURL: fixtureSite.origin } },
    { name: 'slow', testDir: 'tests/slow', use: { baseURL: realSite.origin } },
  ],
  webServer: {
    name: 'sites',
    command: 'node tests/support/serve-sites.ts',
    wait: { stdout: listening },
    timeout: 180_000,
  },
});
