import type { APIRoute } from 'astro';
import { buildJsonSchemas } from '../../../collections/json-schemas.ts';

export function getStaticPaths() {
  return Object.entries(buildJsonSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

/** The JSON Schema of a file of the API. */
export const GET: APIRoute<{ schema: object }> = ({ props }) => Response.json(props.schema);
