import { countPage, type KeptMemory } from '../../client/desk-memory.ts';
import { deskClientWording } from '../../language/desk-client.ts';
import { formatCsv } from '../../lib/csv.ts';
import type { FindPart } from './find-part.ts';

/** What the agent's device counts for the team lead: replies and flags by page, and questions without an exact answer. */
export class DeskNumbers {
  readonly #find: FindPart;
  readonly #memory: KeptMemory;

  constructor(find: FindPart, memory: KeptMemory) {
    this.#find = find;
    this.#memory = memory;
    this.show();
  }

  /** Counts a reply that was copied, or a flag. */
  count(page: { id: number; title: string }, what: 'copied' | 'flagged'): void {
    this.#memory.change(countPage(this.#memory.current, page, what));
    this.show();
  }

  /** Counts questions without an exact answer; the questions themselves are not kept. */
  countGaps(count: number): void {
    this.#memory.change({ gaps: this.#memory.current.gaps + count });
    this.show();
  }

  /** Saves all numbers as a file. */
  save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#format()], { type: 'text/csv' }));
    link.download = 'desk-numbers.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /** Forgets all numbers. */
  clear(): void {
    this.#memory.change({ counts: [], gaps: 0 });
    this.show();
  }

  #format(): string {
    const { counts, gaps } = this.#memory.current;
    const { numbersHead, numbersGaps } = deskClientWording;
    const rows = counts.map(({ id, title, copied, flagged }) => [String(id), title, String(copied), String(flagged)]);
    return formatCsv(numbersHead, [...rows, ['', numbersGaps, String(gaps), '']]);
  }

  /** Shows what is kept. */
  show(): void {
    const { counts, gaps } = this.#memory.current;
    const rows = [...counts]
      .sort((a, b) => b.copied - a.copied || b.flagged - a.flagged)
      .map(({ title, copied, flagged }) => createRow(title, copied, flagged));
    this.#find('numbers-rows').replaceChildren(...rows);
    this.#find('gaps').textContent = deskClientWording.ticketGaps(gaps);
    this.#find('numbers-table').hidden = rows.length === 0;
    this.#find('numbers-none').hidden = rows.length > 0 || gaps > 0;
    for (const name of ['numbers-save', 'numbers-clear']) this.#find<HTMLButtonElement>(name).disabled = rows.length === 0 && gaps === 0;
  }
}

function createRow(title: string, ...counts: readonly number[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = title;
  row.append(name);
  for (const count of counts) row.insertCell().textContent = String(count);
  return row;
}
