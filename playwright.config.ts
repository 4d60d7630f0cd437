import { defineConfig } from '@playwright/test';
import { fixtureSite, realSite } from './tests/support/sites.ts';

const isCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: isCi,
  retries: 0,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    // Root can't use the browser's sandbox; nobody else loses it.
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    locale: 'en-GB',
  },
  projects: [
    { name: 'fixture', testDir: 'tests/e2e/fixture', use: { baseURL: fixtureSite.origin } },
    { name: 'site', testDir: 'tests/e2e/site', use: { baseURL: realSite.origin } },
  ],
  webServer: [
    { command: `node tests/support/serve.ts ${realSite.folder} ${realSite.port}`, url: `${realSite.origin}/`, reuseExistingServer: false },
    {
      command: `node tests/support/build-fixture.ts && node tests/support/serve.ts ${fixtureSite.folder} ${fixtureSite.port}`,
      url: `${fixtureSite.origin}/`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
});
