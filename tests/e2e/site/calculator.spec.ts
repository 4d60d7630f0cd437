import { expect, test } from '@playwright/test';

test('a method whose fee nobody knows is above its limit all the same, and not known below it', async ({ page }) => {
  await page.goto('/compare/payment-methods/');
  const own = page.locator('help-fee-calculator [data-row="afterpay"] .own > :last-child');
  await page.getByLabel('Your amount in US dollars').fill('12.000');
  await expect(own).toHaveText('Above the limit');
  await page.getByLabel('Your amount in US dollars').fill('500');
  await expect(own).toHaveText('Not known');
});
