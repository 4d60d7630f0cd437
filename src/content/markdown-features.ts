/**
 * Markdown beyond the standard: `## What it costs {#costs}` gives a heading its permanent id, and quotes and dashes are
 * set as in print.
 */
export const markdownFeatures = { headingAttributes: true, smartPunctuation: true } as const;
