import { Announcer } from '../../client/announcer.ts';
import { computeFee, formatMoney, isAboveLimit, readAmount, readSum, type Amount } from '../../lib/fees.ts';

/** What a row costs for a sum, in words, and where it stands among the others. */
export interface RowFee {
  words: string;
  /** Smaller first; what is above its limit comes after, and what nobody knows last. */
  key: number;
}

/**
 * Works out the fees of all rows for the reader's own sum: the cheapest first, what is not known last. Without a sum the
 * table of examples stands as it came. `data-done` is announced with {sum} filled in, `data-wrong` for what is no sum.
 */
export class FeeCalculatorElement extends HTMLElement {
  #announcer: Announcer | null = null;
  #written: readonly HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const input = this.querySelector('input');
    const body = this.querySelector('tbody');
    if (!input || !body) {
      console.error('help-fee-calculator: the field or the table is missing.');
      return;
    }
    if (this.#announcer) return;
    this.#announcer = new Announcer(this);
    this.#written = [...body.rows];
    input.addEventListener('input', () => this.#show(input, body));
    input.addEventListener('change', () => this.#announce(input));
  }

  /** Fills the field for the reader and shows the fees for this sum. */
  suggest(sum: number): void {
    const input = this.querySelector('input');
    const body = this.querySelector('tbody');
    if (!input || !body) return;
    input.value = String(sum);
    this.#show(input, body);
  }

  /** What a row costs; undefined where no source gives it, or if there is no such row. */
  getFee(id: string, sum: number): string | undefined {
    const row = this.getRow(id);
    return row && this.#count(row, sum)?.words;
  }

  /** The row of a method. */
  getRow(id: string): HTMLTableRowElement | undefined {
    return this.#written.find(({ dataset }) => dataset['row'] === id);
  }

  #show(input: HTMLInputElement, body: HTMLTableSectionElement): void {
    const sum = readSum(input.value);
    this.toggleAttribute('data-own', sum !== undefined);
    const isWrong = sum === undefined && input.value.trim() !== '';
    const wrong = this.querySelector<HTMLElement>('.wrong');
    if (wrong) wrong.hidden = !isWrong;
    if (isWrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    if (sum === undefined) {
      body.append(...this.#written);
      return;
    }
    const counted = this.#written.map((row) => ({ row, fee: this.#count(row, sum) }));
    for (const { row, fee } of counted) {
      const value = row.querySelector('.own > :last-child');
      if (!value) continue;
      // A row without a price can be above its limit all the same.
      value.textContent = fee?.words ?? this.dataset['unknown'] ?? '';
      value.className = fee ? 'value' : 'unknown';
    }
    const getKey = (fee: RowFee | undefined) => fee?.key ?? Infinity;
    body.append(...counted.sort((a, b) => compare(getKey(a.fee), getKey(b.fee))).map(({ row }) => row));
  }

  #count({ dataset }: HTMLTableRowElement, sum: number): RowFee | undefined {
    const price = readAmount(dataset['price']);
    const limit = readAmount(dataset['limit']);
    if (isAboveLimit(limit, price, sum)) {
      const above = this.dataset[isAboveLimit(limit, undefined, sum) ? 'above' : 'aboveWithFee'];
      return { words: above ?? '', key: Number.MAX_VALUE };
    }
    return price && { words: this.#describe(price, dataset['words'], sum), key: computeFee(price, sum).max };
  }

  #describe(price: Amount, words: string | undefined, sum: number): string {
    return words ?? formatMoney(computeFee(price, sum).max, this.lang);
  }

  #announce(input: HTMLInputElement): void {
    const sum = readSum(input.value);
    const words =
      input.getAttribute('aria-invalid') === 'true'
        ? this.dataset['wrong']
        : sum && this.dataset['done']?.replace('{sum}', formatMoney(sum, this.lang));
    if (words) this.#announcer?.say(words);
  }
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

declare global {
  interface HTMLElementTagNameMap {
    'help-fee-calculator': FeeCalculatorElement;
  }
}

if (!customElements.get('help-fee-calculator')) customElements.define('help-fee-calculator', FeeCalculatorElement);
