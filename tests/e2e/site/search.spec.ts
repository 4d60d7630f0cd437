import { expect, test } from '@playwright/test';

const answers = {
  'pay later': /\/(guides|articles)\/pay-later\//,
  'wire transfer': /\/articles\/(pay-by-tt|how-tt-works)\//,
  'credit card fee': /\/articles\/(pay-by-credit-card|payment-methods-and-fees)\//,
  'western union': /\/articles\/pay-with-western-union\//,
};

for (const [query, address] of Object.entries(answers)) {
  test(`“${query}” leads to the right article first, from the header box, by keyboard alone`, async ({ page }) => {
    await page.goto('/about/');
    await page.locator('header input[name="q"]').focus();
    await page.keyboard.type(query);
    await expect(page.getByRole('option', { name: `All results for “${query}”` })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });
}
