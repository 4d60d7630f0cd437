import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { markdownFeatures } from '../lib/markdown-features.ts';

/** Articles hold no code, and the highlighter's inline styles would break the security policy. */
export const markdown = {
  syntaxHighlight: false,
  processor: satteri({ features: { ...markdownFeatures } }),
} satisfies AstroUserConfig['markdown'];
