import type { AstroUserConfig } from 'astro';

/** Articles hold no code, and the highlighter's inline styles would break the security policy. */
export const markdown = { syntaxHighlight: false } satisfies AstroUserConfig['markdown'];
