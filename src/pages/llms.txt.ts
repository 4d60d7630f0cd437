import { loadContent } from '../collections/content.ts';
import { buildLlmsText } from '../view-models/llms-text.ts';

/** What the site holds, for language models. */
export async function GET(): Promise<Response> {
  return new Response(buildLlmsText(await loadContent()));
}
