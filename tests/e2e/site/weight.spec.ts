import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { realSite } from '../../support/sites.ts';

/** Script a reader loads without touching anything. */
const maxScriptBytes = 6_000;

const getWeight = (path: string) => brotliCompressSync(readFileSync(join(realSite.folder, path))).length;

for (const path of ['/articles/pay-later/', '/articles/pay-by-tt/', '/guides/pay-later/laptop/', '/']) {
  test(`${path} needs little script, one stylesheet for what opens later, and no other site`, async ({ page }) => {
    const requests: URL[] = [];
    page.on('request', (request) => requests.push(new URL(request.url())));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(requests.filter(({ origin }) => origin !== realSite.origin)).toEqual([]);
    const files = requests.map(({ pathname }) => pathname).filter((file) => file !== path && file !== '/favicon.svg');
    expect(files.filter((file) => !/\/(?:late-styles\.late|practice)\.[\w-]+\.css$|\.js$/.test(file))).toEqual([]);
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.reduce((sum, file) => sum + getWeight(file), 0)).toBeLessThan(maxScriptBytes);
  });
}

test('no page sets a cookie or runs an inline script, and the security policy is silent', async ({ page, context }) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const path of ['/', '/articles/pay-later/', '/search/?q=pay%20later', '/topics/', '/guides/pay-later/app/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('script:not([src]):not([type="application/ld+json"], [type="speculationrules"])').count(), path).toBe(0);
  }
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
