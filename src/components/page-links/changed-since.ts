import type { ArticleApi } from '../../schema/api.ts';

/** Length of the mark of one figure or step. */
const markLength = 3;

/** Figures and steps of an article whose marks are not among those a link carries, in reading order. */
export function findChanges({ facts, steps }: Pick<ArticleApi, 'facts' | 'steps'>, sent: string, device: string | null): string[] {
  const known = new Set(sent.match(new RegExp(`.{${markLength}}`, 'g')));
  const shown = Object.entries(steps).filter(([name]) => device === null || name === device || name === 'any');
  const lists = shown.flatMap(([, list]) => (list ?? []).map((step, index) => ({ ...step, position: index + 1 })));
  return [
    ...facts.filter(({ mark }) => !known.has(mark)).map(({ statement }) => statement),
    ...lists.filter(({ mark }) => !known.has(mark)).map(({ position, text }) => `${position}. ${text}`),
  ];
}

/** Tells once what has changed since the opened link was sent, and takes the marks out of the address. */
export async function showChanges(element: HTMLElement): Promise<void> {
  const address = new URL(location.href);
  const sent = address.searchParams.get('v') ?? '';
  const response = await fetch(element.dataset['source'] ?? '').catch(() => undefined);
  if (!response?.ok) return;
  const changes = findChanges((await response.json()) as ArticleApi, sent, address.searchParams.get('device')); // Written by our own build.
  // A reload or a copied address must not tell it again.
  address.searchParams.delete('v');
  history.replaceState(history.state, '', address);
  if (changes.length === 0) return;
  const note = document.createElement('div');
  note.className = 'changed';
  note.setAttribute('role', 'status');
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
  element.append(note);
}
