import { expect, test, type Page } from '@playwright/test';

/** Pages of A4 that the page prints on. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

for (const [device, other] of [
  ['laptop', 'app'],
  ['app', 'laptop'],
] as const) {
  test(`paying by T/T prints the steps of the ${device} alone, on four sheets at most`, async ({ page }) => {
    await page.goto(`/articles/pay-by-tt/?device=${device}`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(`help-device-panels [data-device="${device}"] .drawing`).first()).toBeVisible();
    await expect(page.locator(`help-device-panels [data-device="${other}"]`)).toBeHidden();
    const sheets = await countSheets(page);
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

test('paper shows the troubles that were open, and no others', async ({ page }) => {
  await page.goto('/articles/pay-by-tt/?device=laptop');
  const troubles = page.locator('[data-device="laptop"] .troubles');
  await troubles.nth(1).locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(troubles.nth(0)).toBeHidden();
  await expect(troubles.nth(1).locator('li').first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps of the laptop are printed where nothing was chosen', async ({ page }) => {
    await page.goto('/articles/pay-by-tt/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-device="laptop"] .drawing').first()).toBeVisible();
    await expect(page.locator('[data-device="app"]')).toBeHidden();
  });
});

test('the comparison prints as tables, and its headings look like no buttons', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/compare/payment-methods/');
  await page.emulateMedia({ media: 'print' });
  const styles = await page.locator('.comparison tbody tr').evaluateAll((rows) => rows.map((row) => getComputedStyle(row).display));
  expect(new Set(styles)).toEqual(new Set(['table-row']));
  for (const button of await page.locator('.comparison thead button').all())
    expect(await button.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('0px');
  await expect(page.getByRole('heading', { name: 'Which is right for you?' })).toBeHidden();
  await expect(page.getByText('Sort by')).toBeHidden();
});

test('a long list prints without the links that lead down it', async ({ page }) => {
  await page.goto('/topics/order-payment/');
  await expect(page.locator('.jump-links')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.jump-links')).toBeHidden();
});
