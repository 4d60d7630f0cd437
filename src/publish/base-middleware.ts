import type { MiddlewareHandler } from 'astro';
import { addBase } from './add-base.ts';

/** While writers work on a site that lies in a folder: puts the folder before the addresses of each page, as a build does. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(addBase(await response.text(), import.meta.env.BASE_URL.replace(/\/$/, '')), response);
};
