export { buildJsonSchemas } from '../content/schema/api.ts';
