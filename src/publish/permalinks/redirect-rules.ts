import type { Redirect } from '../../lib/redirects.ts';

/** One rule of a web server: requests for `from` are answered with a permanent redirect to `to`. */
export interface RedirectRule {
  from: string;
  to: string;
}

/** The rules for hosts: every redirect, with and without its final slash. */
export function buildRedirectRules(redirects: readonly Redirect[]): RedirectRule[] {
  return redirects.flatMap(({ from, to }) => [
    { from, to },
    { from: from.replace(/\/$/, ''), to },
  ]);
}

/** What is wrong with the rules, one sentence each: duplicates, loops, chains and targets that do not exist. */
export function findRuleProblems(rules: readonly RedirectRule[], hasPage: (address: string) => boolean): string[] {
  const targets = new Map<string, string>();
  const problems: string[] = [];
  for (const { from, to } of rules) {
    const other = targets.get(from);
    if (other !== undefined) problems.push(`"${from}" is redirected twice, to "${other}" and to "${to}". Keep one.`);
    targets.set(from, to);
  }
  for (const [from, to] of targets) {
    const page = getPath(to);
    if (leadsBack(from, targets)) problems.push(`"${from}" leads back to itself over "${to}". Remove one of the old addresses.`);
    else if (targets.has(page))
      problems.push(`"${from}" leads to "${to}", which leads on to "${targets.get(page) ?? ''}". Point it there.`);
    else if (!hasPage(page)) problems.push(`"${from}" leads to "${to}", which does not exist. Point it to a page of the site.`);
  }
  return problems;
}

/** `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it. They pass the query on by themselves. */
export function formatRedirectsFile(rules: readonly RedirectRule[]): string {
  return rules.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * The same rules as maps for nginx. An anchor must come after the query, so it has a map of its own. The default
 * table of nginx is too small for long addresses, hence the note on its size.
 */
export function formatNginxMaps(rules: readonly RedirectRule[]): string {
  const map = (name: string, entries: [string, string][]) =>
    `map $uri ${name} {\n    default "";\n${entries.map(([from, to]) => `    "${from}" "${to}";\n`).join('')}}\n`;
  return `# Redirects of short links and old addresses. In http { }:
#     map_hash_bucket_size 256;
#     include redirects.nginx.conf;
# and in server { }:
#     if ($help_target) { return 301 $help_target$is_args$args$help_anchor; }
${map(
  '$help_target',
  rules.map(({ from, to }) => [from, getPath(to)]),
)}${map(
    '$help_anchor',
    rules.flatMap(({ from, to }): [string, string][] => (to.includes('#') ? [[from, to.slice(to.indexOf('#'))]] : [])),
  )}`;
}

function getPath(address: string): string {
  return address.replace(/[?#].*$/, '');
}

function leadsBack(from: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let next = targets.get(from);
  while (next !== undefined) {
    const path = getPath(next);
    if (path === from) return true;
    if (seen.has(path)) return false;
    seen.add(path);
    next = targets.get(path);
  }
  return false;
}
