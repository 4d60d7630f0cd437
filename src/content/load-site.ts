import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { getContentFolder } from './folder.ts';
import { siteSchema, type SiteData } from './schema/site.ts';

/** The facts about the site that the build itself needs. Throws if site.yaml breaks its schema; the content check says where. */
export function loadSiteData(): SiteData {
  return siteSchema.parse(parse(readFileSync(join(getContentFolder(), 'site.yaml'), 'utf8')));
}
