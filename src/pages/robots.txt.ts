import type { APIRoute } from 'astro';

/** Lets every crawler in and shows it the sitemap. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
