import type { AstroUserConfig } from 'astro';
import type { SiteData } from '../content/schema/site.ts';

/** What the policy depends on. */
type PolicySite = Pick<SiteData, 'feedback'> & Partial<Pick<SiteData, 'offline'>>;

type Policy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/**
 * What pages may load and send: nothing but this site's own files. WebAssembly is allowed for the search engine, which
 * runs in the reader's browser; answers to "Was this page helpful?" may go to one more place, if the site names it.
 */
export function buildSecurityPolicy({ feedback, offline = false }: PolicySite) {
  const connections = feedback ? [`connect-src 'self' ${new URL(feedback.endpoint).origin}` as const] : [];
  return {
    directives: [
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      // No script may turn text into HTML or into a script: the browser refuses every sink that does.
      "require-trusted-types-for 'script'",
      // One rule may name the script of a worker: where pages are kept, the first to ask for it has it, once.
      `trusted-types ${offline ? 'help-worker' : "'none'"}`,
      "worker-src 'self'",
      ...connections,
    ],
    // Rules of what to fetch ahead are data: of all that is inline, only they are read.
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"] },
  } satisfies Policy;
}

/** The exact policy a page must carry, as Astro writes it; `styleHashes` are those of the page's own style elements (`sha256-…`). */
export function formatSecurityPolicy(site: PolicySite, styleHashes: readonly string[]): string {
  const { directives, scriptDirective } = buildSecurityPolicy(site);
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)];
  return `${directives.join(';')}; script-src ${scriptDirective.resources.join(' ')}; style-src ${styles.join(' ')};`;
}
