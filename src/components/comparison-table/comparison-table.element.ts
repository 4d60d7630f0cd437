import { Announcer } from '../../client/announcer.ts';
import { compareKeys, type Direction } from './sort-rows.ts';

/**
 * Puts a button into each heading with `data-sort` ("text" or "number"), which sorts the rows: by the text of the row's
 * heading, or by `data-key` of the cell. Rows without a key come last. The order is told by `aria-sort` and announced with `data-sorted`, in which {column} and {direction} are filled in.
 */
export class ComparisonTableElement extends HTMLElement {
  #lifetime = new AbortController();
  #announcer: Announcer | null = null;

  connectedCallback(): void {
    const headings = [...this.querySelectorAll<HTMLElement>('thead th')];
    const body = this.querySelector('tbody');
    if (headings.length === 0 || !body) {
      console.error('help-comparison-table: headings or rows are missing.');
      return;
    }
    this.#lifetime = new AbortController();
    this.#announcer ??= new Announcer(this);
    headings.forEach((heading, column) => {
      if (heading.dataset['sort'] === undefined) return;
      const button = heading.querySelector('button') ?? createButton(heading);
      button.addEventListener('click', () => this.#sort(headings, column, body), { signal: this.#lifetime.signal });
    });
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #sort(headings: readonly HTMLElement[], column: number, body: HTMLTableSectionElement): void {
    const heading = headings[column];
    if (!heading) return;
    const first: Direction = heading.dataset['first'] === 'descending' ? 'descending' : 'ascending';
    const second: Direction = first === 'ascending' ? 'descending' : 'ascending';
    const direction = heading.getAttribute('aria-sort') === first ? second : first;
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    // A closed row on a phone shows the cell that gave it its place.
    for (const { cells } of body.rows) [...cells].forEach((cell, index) => cell.toggleAttribute('data-sorted-by', index === column));
    const isText = heading.dataset['sort'] === 'text';
    const keyed = [...body.rows].map((row) => ({ row, key: getKey(row, column, isText) }));
    body.append(...keyed.sort((a, b) => compareKeys(a.key, b.key, direction)).map(({ row }) => row));
    this.#announcer?.say((this.dataset['sorted'] ?? '').replace('{column}', heading.textContent.trim()).replace('{direction}', direction));
  }
}

function createButton(heading: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sorts';
  button.textContent = heading.textContent.trim();
  heading.replaceChildren(button);
  return button;
}

function getKey(row: HTMLTableRowElement, column: number, isText: boolean): string | number | undefined {
  if (isText) return row.cells[0]?.querySelector('a')?.textContent.trim();
  const key = row.cells[column]?.dataset['key'];
  return key === undefined ? undefined : Number(key);
}

declare global {
  interface HTMLElementTagNameMap {
    'help-comparison-table': ComparisonTableElement;
  }
}

if (!customElements.get('help-comparison-table')) customElements.define('help-comparison-table', ComparisonTableElement);
