import { expect, test } from '@playwright/test';

const seedSteps = {
  laptop: [
    'Orders',
    'All Orders',
    'Send Initial Payment',
    'Pay the Balance',
    'Pay Later',
    'business checking',
    'personal information',
    'Use the credit',
  ],
  app: [
    'My Alibaba',
    'Manage order',
    'Send initial payment',
    'Pay Later',
    'Complete Application',
    'business checking',
    'personal information',
    'Use the credit',
  ],
};
const seedNotes = [/Processing fee:\s*Free/, /1–3 working days/, /Currency:\s*USD/, /first month/i, /US\$150,000/];
const seedQuestions = [
  'How do I pay for my Trade Assurance order via T/T?',
  'Which credit cards can I use to pay for Trade Assurance order?',
  'How do I pay for my Trade Assurance order via Credit Card?',
  'What is the transaction fee for payment via Western Union?',
  'How do I check my bank account?',
  'Local T/T service with the US, Europe, Australia and Canada covered',
  'Why cannot I pay for my Trade Assurance order via Credit Card?',
  'How do I make the initial payment for my Trade Assurance order?',
  'How can I pay with Western Union and be covered by Trade Assurance?',
  'How does TT work?',
];

for (const device of ['laptop', 'app'] as const) {
  for (const path of [`/articles/pay-later/?device=${device}`, `/guides/pay-later/${device}/`]) {
    test(`${path} holds every step and all five notes of the source`, async ({ page }) => {
      await page.goto(path);
      const steps = (await page.locator('ol.numbered:visible').innerText()).replace(/\s+/g, ' ');
      for (const words of seedSteps[device]) expect(steps).toContain(words);
      const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
      for (const note of seedNotes) expect(text).toMatch(note);
      await expect(page.locator('.status-note')).toContainText('March 2020');
    });
  }
}

test('the ten related questions of the source open written articles', async ({ page }) => {
  await page.goto('/articles/pay-later/');
  const links = page.getByRole('region', { name: 'Related questions' }).getByRole('link');
  const shown = await links.allInnerTexts();
  // The comparison of all payment methods stands beside the questions.
  expect(shown.filter((text) => seedQuestions.includes(text))).toEqual(seedQuestions);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(href);
    await expect(page.locator('.short-answer, .comparison, table').first()).toBeVisible();
  }
});

test('the tree has the 14 categories of the source in its order', async ({ page }) => {
  await page.goto('/topics/');
  const order =
    'Account Management|Sourcing|Business Negotiation|Place Order|Order Payment|Production Monitoring|Inspection|Shipping|Order Receipt|After-sales Service|Order Feedback|Promotions|Novel Coronavirus related|Others FAQ';
  await expect(page.locator('details h2')).toHaveText(order.split('|'));
  expect(await page.locator('#order-payment li').count()).toBeGreaterThanOrEqual(22);
});
