/** One rule of a web server: requests for `from` are answered with a permanent redirect to `to`. */
export interface RedirectRule {
  from: string;
  to: string;
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

/** Cloudflare Pages refuses a file with more rules. */
const maxRules = 2000;

/**
 * `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it: they pass the query on by themselves, and lead to the
 * final slash. Every redirect is a page as well, which answers where a host allows no further rule: first come old
 * addresses, which search engines know, then pages by their numbers, then steps.
 */
export function formatRedirectsFile(rules: readonly RedirectRule[], base = ''): string {
  const chosen = rules.toSorted((a, b) => getRank(a) - getRank(b)).slice(0, maxRules);
  return chosen.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

function getRank({ from, to }: RedirectRule): number {
  return to.includes('#') ? 2 : Number(/\/\d+\/$/.test(from));
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
