import { Announcer } from '../../client/announcer.ts';
import { fillSentence, findRule, fits, readConditions, type Answers, type Conditions } from '../../lib/recommend.ts';

/** A rule, and the part of the list of rules that gives its advice. */
interface ListedRule {
  when: Conditions;
  choose: string;
  advice: Element;
}

/**
 * Shows the advice of the first rule that fits the reader's answers, as soon as no open question can change it, with what
 * the calculator says of that method. The rules are those of the list below it. `data-sentence` heads the advice;
 * `data-ready` is announced with {sentence} and {choice}, `data-open` with {count}.
 */
export class RecommenderElement extends HTMLElement {
  #announcer: Announcer | null = null;
  #rules: readonly ListedRule[] = [];

  connectedCallback(): void {
    if (this.#announcer) return;
    const form = this.querySelector('form');
    this.#rules = [...this.querySelectorAll<HTMLElement>('ol > li')].flatMap(({ dataset, children }) => {
      const advice = [...children].find((child) => child.matches('.advice'));
      return advice ? [{ when: readConditions(dataset['when'] ?? ''), choose: dataset['choose'] ?? '', advice }] : [];
    });
    if (!form || this.#rules.length === 0) {
      console.error('help-recommender: questions or rules are missing.');
      return;
    }
    this.#announcer = new Announcer(this);
    // Enter in a field sends a form; there is nobody to send it to.
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#show(form));
    // Browsers fill in what was chosen before the reader went away.
    if (form.querySelector(':checked')) this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const chosen = [...form.querySelectorAll<HTMLInputElement>(':checked')];
    const answers: Answers = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    const phrases = Object.fromEntries(chosen.map(({ name, dataset }) => [name, dataset['phrase'] ?? '']));
    const rule = findRule(this.#rules, answers);
    const open = form.querySelectorAll('fieldset').length - chosen.length;
    const sentence = rule
      ? fillSentence(this.dataset['sentence'] ?? '', phrases)
      : (this.dataset['open'] ?? '').replace('{count}', String(open));
    this.#fill('.sentence', [sentence]);
    this.#fill('.result .advice', rule ? [...rule.advice.cloneNode(true).childNodes] : []);
    const sum = Number(chosen.find(({ dataset }) => dataset['sum'])?.dataset['sum'] ?? 0);
    this.#fill('dl', rule ? this.#listFigures(rule.choose, sum) : []);
    this.#fill('.reminders', rule ? this.#listReminders(answers, rule.choose) : []);
    this.toggleAttribute('data-ready-now', rule !== undefined);
    const choice = rule?.advice.querySelector('.choice')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    this.#announcer?.say(rule ? (this.dataset['ready'] ?? '').replace('{sentence}', sentence).replace('{choice}', choice) : sentence);
  }

  #fill(selector: string, nodes: (Node | string)[]): void {
    this.querySelector(selector)?.replaceChildren(...nodes);
  }

  /** The fee, and what stands beside it in the calculator. */
  #listFigures(id: string, sum: number): Node[] {
    const calculator = document.querySelector('help-fee-calculator');
    const row = calculator?.getRow(id);
    if (!calculator || !row) return [];
    if (sum > 0) calculator.suggest(sum);
    const fee = sum > 0 ? calculator.getFee(id, sum) : undefined;
    const feeName = (this.dataset['feeOn'] ?? '').replace('{sum}', `US$${sum.toLocaleString(this.lang)}`);
    const beside = [...row.querySelectorAll('.beside')].flatMap((cell) => {
      const [name, value] = [cell.querySelector('.label'), cell.querySelector('.value')];
      return name && value ? createPair(name.textContent.trim(), [...value.cloneNode(true).childNodes]) : [];
    });
    return [...(fee === undefined ? [] : createPair(feeName, [fee])), ...beside];
  }

  #listReminders(answers: Answers, choice: string): Node[] {
    return [...this.querySelectorAll<HTMLElement>('.all-reminders > li')]
      .filter(({ dataset }) => fits(readConditions(dataset['when'] ?? ''), answers) === true)
      .filter(({ dataset }) => !dataset['rows'] || dataset['rows'].split(' ').includes(choice))
      .map((reminder) => reminder.cloneNode(true));
  }
}

function createPair(name: string, value: (Node | string)[]): HTMLElement[] {
  const [term, description] = [document.createElement('dt'), document.createElement('dd')];
  term.textContent = name;
  description.append(...value);
  return [term, description];
}

declare global {
  interface HTMLElementTagNameMap {
    'help-recommender': RecommenderElement;
  }
}

if (!customElements.get('help-recommender')) customElements.define('help-recommender', RecommenderElement);
