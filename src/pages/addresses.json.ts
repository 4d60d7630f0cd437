import { loadContent } from '../collections/content.ts';
import { listAddresses } from '../view-models/listing-pages.ts';

/** Every page's address and title, which the 404 page compares with the address that was asked for. */
export async function GET(): Promise<Response> {
  return Response.json(listAddresses(await loadContent()));
}
