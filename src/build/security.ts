import type { AstroUserConfig } from 'astro';

/** Nothing but this site's own files. WebAssembly is allowed for the search engine, which runs in the reader's browser. */
export const contentSecurityPolicy = {
  directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} satisfies NonNullable<AstroUserConfig['security']>['csp'];
