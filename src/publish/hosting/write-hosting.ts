import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import { addresses } from '../../lib/addresses.ts';
import { formatRedirectsFile } from '../permalinks/redirect-rules.ts';
import type { Published } from '../../checks/ledger/published.ts';
import { writeFile } from '../write-file.ts';
import { formatCaddyfile } from './caddy.ts';
import { formatHeadersFile } from './headers-file.ts';
import { describeHosting } from './hosting.ts';
import { formatNginxMaps, formatNginxRedirects, formatNginxServer } from './nginx.ts';

/** Writes what hosts read beside a built site: headers, redirects, and set-ups of web servers. Gives how many files. */
export function writeHosting(folder: string, { site, articles, guides }: Content, { anchors, redirects }: Published): number {
  const twins = [...articles.map(({ slug }) => addresses.articleMarkdown(slug)), ...guides.map(({ id }) => addresses.guideMarkdown(id))];
  const hosting = describeHosting(site, [...anchors.keys(), ...twins], redirects);
  const files: Readonly<Record<string, string>> = {
    _headers: formatHeadersFile(site, hosting),
    _redirects: formatRedirectsFile(redirects, hosting.base),
    'redirects.nginx.conf': formatNginxRedirects(hosting),
    'hosting/nginx.conf': formatNginxMaps(hosting),
    'hosting/nginx-server.conf': formatNginxServer(hosting),
    'hosting/Caddyfile': formatCaddyfile(hosting),
  };
  for (const [name, text] of Object.entries(files)) writeFile(join(folder, name), text);
  return Object.keys(files).length;
}
