export { buildJsonSchemas } from '../schema/api.ts';
