/** Markdown beyond the standard that writers may use: `## What it costs {#costs}` gives a heading its permanent id. */
export const markdownFeatures = { headingAttributes: true } as const;
