import type { ArticleApi } from '../../content/schema/api.ts';

/** Length of the mark of one figure or step. */
const markLength = 3;

/** Figures and steps of an article whose marks are not among those a link carries, in reading order. */
export function findChanges({ facts, steps }: Pick<ArticleApi, 'facts' | 'steps'>, sent: string, device: string | null): string[] {
  const known = new Set(sent.match(new RegExp(`.{${markLength}}`, 'g')));
  const shown = Object.entries(steps).filter(([name]) => device === null || name === device || name === 'any');
  const lists = shown.flatMap(([, list]) => (list ?? []).map((step, index) => ({ ...step, position: index + 1 })));
  return [
    ...facts.filter(({ mark }) => !known.has(mark)).map(describeFact),
    ...lists.filter(({ mark }) => !known.has(mark)).map(({ position, text }) => `${position}. ${text}`),
  ];
}

/** A statement with its figure, where the statement itself does not say it. */
function describeFact({ value, statement }: { value?: string | undefined; statement: string }): string {
  return value === undefined || statement.includes(value) ? statement : `${statement} (${value})`;
}

/** Whether a file is what our own build writes for an article, and not the page of a host that lacks it. */
function isArticle(data: unknown): data is Pick<ArticleApi, 'facts' | 'steps'> {
  return (
    typeof data === 'object' &&
    data !== null &&
    'facts' in data &&
    Array.isArray(data.facts) &&
    'steps' in data &&
    typeof data.steps === 'object' &&
    data.steps !== null
  );
}

/**
 * Tells once what has changed since the opened link was sent, and takes the marks out of the address. `article` is its
 * data as it is now. The note stands at `target`, the place the link leads to, where the reader looks, else below the
 * title; `say` reads it out.
 */
export function showChanges(element: HTMLElement, article: unknown, target: HTMLElement | null, say: (text: string) => void): void {
  const address = new URL(location.href);
  const sent = address.searchParams.get('v') ?? '';
  if (!isArticle(article)) return;
  const changes = findChanges(article, sent, address.searchParams.get('device'));
  // A reload or a copied address must not tell it again.
  address.searchParams.delete('v');
  history.replaceState(history.state, '', address);
  if (changes.length === 0) return;
  const note = document.createElement('div');
  note.className = 'changed';
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = element.dataset['changed'] ?? '';
  const list = document.createElement('ul');
  list.append(
    ...changes.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  details.append(summary, list);
  note.append(details);
  if (target?.matches('li')) target.append(note);
  else if (target) target.after(note);
  else element.append(note);
  say(summary.textContent);
}
