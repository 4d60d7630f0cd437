import { mediaTypes } from '../../lib/media-types.ts';
import { fillNames, type HostMap, type PatternPiece } from './host-map.ts';
import type { Hosting } from './hosting.ts';
import type { ResponseHeaders } from './response-headers.ts';

const capitals = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** `hosting/Caddyfile`: the whole site, for Caddy as it comes. */
export function formatCaddyfile({ moved, repaired, headers, base, address }: Hosting): string {
  const all: HostMap[] = [
    ...moved,
    ...repaired,
    ...headers.varying.map(({ map }) => map),
    { name: 'query', source: '{http.request.orig_uri.query}', patterns: [{ pattern: ['^(.+)$'], value: '?{1}' }] },
  ];
  const redirect = (matcher: string, target: string, anchor: string) =>
    `redir @${matcher} {help_${target}}{help_query}{help_${anchor}} 301`;
  return `# Written by the build. HELP_ROOT names the root of the host, HELP_ADDRESS another address than the site's own:
#     HELP_ROOT=<root> caddy run --config <root>${base}/hosting/Caddyfile
{$HELP_ADDRESS:${new URL(address).origin}} {
	root * {$HELP_ROOT:.}
${all.map(formatMap).join('')}
${indent([...formatHeaders(headers), ...formatRareHeaders(headers)], '\t')}${Object.entries(mediaTypes)
    .map(([ending, type]) => `	@${ending} path *.${ending}\n	header @${ending} Content-Type ${quote(type)}\n`)
    .join('')}	encode zstd gzip

	# What tells hosts about the site is no part of it.
	@own path ${base}/hosting/* ${base}/_headers ${base}/_redirects

	# Short links and old addresses, then links that chat programs and people have spoilt.
	@target expression \`{help_target} != ""\`
	@goal expression \`{help_goal} != ""\`
	@missing {
		not file {
			try_files {path} {path}index.html
		}
	}
	# Tables tell capitals, so that a missing path is made small. Caddy takes two slashes for one, and would answer at the spoilt address.
	@doubled expression \`{path}.contains("//") && {help_goal} != ""\`
	route {
		error @own 404
		${redirect('target', 'target', 'anchor')}
		${redirect('doubled', 'goal', 'goal_anchor')}
		route @missing {
${indent(
  capitals.map((letter) => `uri replace ${letter} ${letter.toLowerCase()}`),
  '\t\t\t',
)}			${redirect('goal', 'goal', 'goal_anchor')}
		}
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		encode zstd gzip
		rewrite * ${base}/404.html
${indent(formatHeaders(headers), '\t\t')}		header Content-Type ${quote(mediaTypes['html'] ?? '')}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Headers that every answer has; an error page is an answer of its own, so that it has the same lines. */
function formatHeaders({ fixed, varying }: ResponseHeaders): string[] {
  return [
    'header {',
    ...Object.entries(fixed).map(([header, value]) => `\t${header} ${quote(value)}`),
    ...varying.filter(({ map }) => map.fallback !== undefined).map(({ header, map }) => `\t${header} {help_${map.name}}`),
    '\tVary Accept-Encoding',
    '\t-Server',
    '}',
  ];
}

/** Headers that only some answers have: Caddy would send them empty. */
function formatRareHeaders({ varying }: ResponseHeaders): string[] {
  return varying.flatMap(({ header, map: { name, fallback } }) =>
    fallback === undefined ? [`@${name} expression \`{help_${name}} != ""\``, `header @${name} ${header} {help_${name}}`] : [],
  );
}

function indent(lines: readonly string[], by: string): string {
  return lines.map((line) => `${by}${line}\n`).join('');
}

const ownNames: Readonly<Record<string, string>> = { path: '{path}', file: '{path}' };

function formatMap({ name, source, patterns = [], table = [], fallback = '' }: HostMap): string {
  const lines = [
    ...table.map(([key, value]) => `${quote(key)} ${quote(value)}`),
    ...patterns.map(({ pattern, value }) => `\`~(?is)${pattern.map(formatPiece).join('')}\` ${quote(write(value))}`),
    `default ${quote(write(fallback))}`,
  ];
  return `	map * ${quote(write(source))} {help_${name}} {
${lines.map((line) => `		${line}\n`).join('')}	}
`;
}

function write(template: string): string {
  return fillNames(template, (name) => (/^\d$/.test(name) ? `\${${name}}` : (ownNames[name] ?? `{help_${name}}`)));
}

/** Caddy reads letters. */
function formatPiece(piece: PatternPiece): string {
  if (typeof piece === 'string') return piece;
  return `[${piece.anyOf.map((letter) => `\\x{${letter.codePointAt(0)?.toString(16) ?? ''}}`).join('')}]`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
