import { mediaTypes } from '../../lib/media-types.ts';
import { fillNames, whole, type HostMap, type PatternPiece } from './host-map.ts';
import type { Hosting } from './hosting.ts';

/** What is worth compressing while it is sent, if the build has not done it. */
const textTypes = [...new Set(Object.values(mediaTypes))].filter((type) => type.includes('charset'));

/** `hosting/nginx.conf`, which goes into `http { }`: the maps that the server's own file uses. */
export function formatNginxMaps({ moved, repaired, headers, base }: Hosting): string {
  const all: HostMap[] = [
    ...moved,
    ...repaired,
    // nginx takes two slashes for one, and would answer at the spoilt address.
    { name: 'doubled', source: '{asked_as}', patterns: [{ pattern: ['^[^?]*//'], value: '{goal}' }] },
    ...headers.varying.map(({ map }) => map),
    { name: 'page_file', source: '{file}', patterns: [{ pattern: ['^(.*/)\\z'], value: '{1}index.html' }, whole] },
    {
      name: 'twin',
      source: '{accepted}',
      patterns: [{ pattern: ['(?:^|[, ])br(?:[,; ]|$)'], value: '{page_file}.br' }],
      fallback: '/none',
    },
    {
      name: 'twin_type',
      source: '{file}',
      patterns: Object.entries(mediaTypes).map(([ending, type]) => ({ pattern: [`[.]${ending}[.]br$`], value: type })),
      fallback: 'application/octet-stream',
    },
  ];
  return `# Written by the build. Put this into http { }, and hosting/nginx-server.conf into server { }:
#     include <root>${base}/hosting/nginx.conf;
#     server { listen 443 ssl; root <root>; include <root>${base}/hosting/nginx-server.conf; }
map_hash_bucket_size 512;
map_hash_max_size 65536;
${all.map(formatMap).join('')}`;
}

/** `redirects.nginx.conf`: the redirects alone, for a server that is set up already. */
export function formatNginxRedirects({ moved }: Pick<Hosting, 'moved'>): string {
  return `# Redirects of short links and old addresses. In http { }:
#     map_hash_bucket_size 512;
#     map_hash_max_size 65536;
#     include redirects.nginx.conf;
# and in server { }:
#     ${redirect('target', 'anchor')}
${moved.map(formatMap).join('')}`;
}

/** `hosting/nginx-server.conf`, which goes into `server { }`. */
export function formatNginxServer({ headers, base }: Hosting): string {
  const lines = [
    ...Object.entries(headers.fixed).map(([header, value]) => `add_header ${header} ${quote(value)} always;`),
    ...headers.varying.map(({ header, map }) => `add_header ${header} $help_${map.name} always;`),
    'add_header Vary Accept-Encoding always;',
  ];
  return `# Written by the build. See nginx.conf beside it.
absolute_redirect off;
charset off;
server_tokens off;
error_page 404 ${base}/404.html;
types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${quote(type)} ${ending};\n`)
  .join('')}}
default_type application/octet-stream;
gzip on;
gzip_static on;
gzip_proxied any;
gzip_types ${textTypes.map(quote).join(' ')};
${lines.join('\n')}

# Short links and old addresses, and slashes that were doubled.
${redirect('target', 'anchor')}
${redirect('doubled', 'goal_anchor')}

# Files that the build has compressed, for browsers that read Brotli. nginx needs no module for it.
location ${base}/ {
    types { }
    default_type "";
    gzip off;
    gzip_static off;
    add_header Content-Type $help_twin_type always;
    add_header Content-Encoding br always;
    ${lines.join('\n    ')}
    try_files $help_twin @help_file;
}
location @help_file { try_files $help_page_file @help_repair; }

# Links that chat programs and people have spoilt.
location @help_repair {
    ${redirect('goal', 'goal_anchor')}
    return 404;
}

# What tells hosts about the site is no part of it.
location ${base}/hosting/ { return 404; }
location = ${base}/_headers { return 404; }
location = ${base}/_redirects { return 404; }
`;
}

/** Where there is a target, an anchor stands behind the query. */
function redirect(target: string, anchor: string): string {
  return `if ($help_${target}) { return 301 $help_${target}$is_args$args$help_${anchor}; }`;
}

/** Values that nginx has itself. */
const ownNames: Readonly<Record<string, string>> = {
  path: '${uri}',
  file: '${uri}',
  accepted: '${http_accept_encoding}',
  asked_as: '${request_uri}',
};

function formatMap({ name, source, patterns = [], table = [], fallback = '' }: HostMap): string {
  const lines = [
    ...table.map(([key, value]) => `${quote(key)} ${quote(value)};`),
    ...patterns.map(({ pattern, value }) => `"~*(?s)${pattern.map(formatPiece).join('')}" ${quote(write(value))};`),
  ];
  // An error page is another file than the one that was asked for.
  const isPerFile = source.includes('{file}') || source.includes('{accepted}');
  return `map ${quote(write(source))} $help_${name} {
${isPerFile ? '    volatile;\n' : ''}    default ${quote(write(fallback))};
${lines.map((line) => `    ${line}\n`).join('')}}
`;
}

function write(template: string): string {
  return fillNames(template, (name) => (/^\d$/.test(name) ? `$${name}` : (ownNames[name] ?? `\${help_${name}}`)));
}

/** nginx reads bytes. */
function formatPiece(piece: PatternPiece): string {
  if (typeof piece === 'string') return piece;
  const toBytes = (letter: string) => [...Buffer.from(letter)].map((byte) => `\\x${byte.toString(16)}`).join('');
  return `(?:${piece.anyOf.map(toBytes).join('|')})`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
