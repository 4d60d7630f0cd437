import { writeFileSync } from 'node:fs';
import { buildJsonSchemas } from '../../src/content/schema/api.ts';

/** The published schemas as others know them. */
export const keptSchemas = 'tests/fixtures/api-schemas.json';

// After a field was added on purpose: `node tests/support/renew-schemas.ts`, and read what has changed.
if (import.meta.main) writeFileSync(keptSchemas, `${JSON.stringify(buildJsonSchemas(), null, 2)}\n`);
