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

test('who asks where something is done is led to the step, in the box and on the search page', async ({ page }) => {
  await page.goto('/about/');
  await page.locator('header input[name="q"]').fill('where do I upload the receipt of my bank transfer');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('href', '/articles/pay-by-tt/#laptop-step-send-proof');
  await page.goto('/search/?q=where+do+I+upload+the+receipt+of+my+bank+transfer');
  await page.locator('[data-search-results] > ol > li').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\/pay-by-tt\/#laptop-step-send-proof$/);
  await expect(page.locator('#laptop-step-send-proof')).toBeInViewport();
});

test('who writes in a language that search does not know has a person one link away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/search/?q=${encodeURIComponent('siparişim gelmedi ne yapmalıyım')}`);
  await expect(page.locator('[lang="tr"]').first()).toBeVisible();
  const contact = page.locator('[lang="tr"] + a, [lang="tr"] ~ a').first();
  await expect(contact).toBeInViewport();
  await expect(contact).toHaveAttribute('href', '/articles/contact-customer-service/');
});
