/** The id of the card that the mark of these facts opens. */
export function getCardId(facts: readonly string[]): string {
  return `fact-${facts.join('.')}`;
}

/** The facts of each card that the marks in finished HTML open, each card once. `shown` may be a view with HTML anywhere in it. */
export function listCardFacts(shown: unknown): string[][] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const [, ids = ''] of value.matchAll(/popovertarget="fact-([^"]+)"/g)) found.add(ids);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(shown);
  return [...found].map((ids) => ids.split('.'));
}
