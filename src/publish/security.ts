import type { AstroUserConfig } from 'astro';
import { loadSiteData } from '../content/load-site.ts';

/** Answers to "Was this page helpful?" may go to one more place, if site.yaml names it. */
const { feedback } = loadSiteData();
const connections = feedback ? [`connect-src 'self' ${new URL(feedback.endpoint).origin}` as const] : [];

/** Nothing but this site's own files. WebAssembly is allowed for the search engine, which runs in the reader's browser. */
export const contentSecurityPolicy = {
  directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'", ...connections],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
