import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContent } from '../../../src/content/load.ts';
import { formatSecurityPolicy } from '../../../src/publish/security.ts';
import { realSite } from '../../support/sites.ts';

const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)">/gi;
const styleElement = /<style[^>]*>([\s\S]*?)<\/style>/g;

test('every built page carries exactly the security policy, once', async () => {
  const { site } = await loadContent();
  const files = globSync('**/*.html', { cwd: realSite.folder });
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((file) => {
    const html = readFileSync(join(realSite.folder, file), 'utf8');
    const hashes = [...html.matchAll(styleElement)].map(([, css = '']) => `sha256-${createHash('sha256').update(css).digest('base64')}`);
    const policies = [...html.matchAll(policyElement)];
    const found = policies.map(([, policy]) => policy).join(' AND ');
    const expected = formatSecurityPolicy(site, hashes);
    return found === expected ? [] : [{ file, found, expected }];
  });
  expect(wrong.slice(0, 5)).toEqual([]);
});

for (const path of [
  '/',
  '/search/?q=bank+transfer',
  '/support/',
  '/guides/pay-later/laptop/',
  '/articles/pay-by-tt/',
  '/compare/payment-methods/',
]) {
  test(`the policy stops nothing that ${path} needs`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('how long does a bank transfer take');
    await expect(page.getByRole(path.startsWith('/search/') ? 'link' : 'option', { name: /transfer|arrive/i }).first()).toBeVisible();
    const practice = page.getByRole('button', { name: /practi/i }).first();
    if (path.startsWith('/guides/')) await practice.click();
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
  });
}
