import type { AstroUserConfig } from 'astro';
import type { SiteData } from '../content/schema/site.ts';

type Policy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * What pages may load and send: nothing but this site's own files. WebAssembly is allowed for the search engine, which
 * runs in the reader's browser; answers to "Was this page helpful?" may go to one more place, if the site names it.
 */
export function buildSecurityPolicy({ feedback }: Pick<SiteData, 'feedback'>) {
  const connections = feedback ? [`connect-src 'self' ${new URL(feedback.endpoint).origin}` as const] : [];
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      ...connections,
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  } satisfies Policy;
}
