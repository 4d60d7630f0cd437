import { getReplyWords } from '../../language/replies.ts';
import { tellCase } from '../../replies/parts.ts';
import { asksService } from '../../replies/name-service.ts';
import { chooseSteps, listProcedures } from '../../replies/procedures.ts';
import { buildReplies, type Replies } from '../../replies/replies.ts';
import type { ReplyArticle, ReplyChoice, ReplyDevice } from '../../replies/reply-article.ts';
import { createProcedureOptions, createStepOptions } from './create-option.ts';
import type { ChosenArticle } from './desk-basket.ts';
import type { FindPart } from './find-part.ts';
import { showPreviews } from './show-previews.ts';

/** What the panel works with. */
export interface PanelSource {
  /** The agent's own first and last words. */
  framing: () => Pick<ReplyChoice, 'greeting' | 'signOff'>;
  /** Hears what is chosen of the open article. */
  onChoice: (chosen: ChosenArticle) => void;
}

/** The panel of the open article: what the agent can choose, and the replies that come of it. */
export class ReplyPanel {
  article: ReplyArticle | undefined;
  replies: Replies | undefined;
  /** The buyer's question, if a message was read. */
  #question: string | undefined;
  /** The section that the words have hit. Only one that the agent chose is what the replies are made of. */
  #offered = '';
  readonly #find: FindPart;
  readonly #locale: string;
  readonly #source: PanelSource;

  constructor(find: FindPart, locale: string, source: PanelSource) {
    this.#find = find;
    this.#locale = locale;
    this.#source = source;
  }

  /** Shows an article, with the device and the question that it was asked for. A service that the agent searched for is a question: "klarna". */
  show(article: ReplyArticle, device: ReplyDevice | undefined, question?: string, searched = ''): void {
    this.article = article;
    this.#question = question ?? (asksService(searched, this.#locale) ? searched : undefined);
    this.#offered = '';
    this.#find('status').textContent = '';
    const title = this.#find<HTMLAnchorElement>('title');
    title.textContent = article.title;
    title.href = new URL(article.address).pathname;
    this.#find('answer').textContent = [article.statusNote, article.reply ?? article.shortAnswer].filter(Boolean).join(' ');
    for (const radio of this.#radios('desk-device')) radio.checked = radio.value === (device ?? '');
    this.#find('devices').hidden = listProcedures(article).every(({ groups }) => groups.every((group) => group.device === undefined));
    this.#showProcedures(article, device);
    this.#showCases(article);
    this.#showSections(article);
    this.refresh();
    this.#find('panel').hidden = false;
    this.#find('panel').focus({ preventScroll: true });
  }

  /** Shows no article. */
  close(): void {
    this.article = undefined;
    this.replies = undefined;
    this.#find('panel').hidden = true;
  }

  /** Chooses the section that was asked for, unless the agent has chosen one. Passes over what is no section. */
  offerSection(anchor: string): void {
    const select = this.#find<HTMLSelectElement>('section');
    if (select.value !== '' || !this.article?.sections.some(({ id }) => id === anchor)) return;
    select.value = anchor;
    this.#offered = anchor;
    this.refresh(true);
  }

  /** Builds the replies anew; the steps to begin at as well, unless the agent has just chosen one. */
  refresh(keepsStep = false): void {
    if (!this.article) return;
    if (!keepsStep) this.#showSteps(this.article);
    const choice = this.getChoice();
    const onlyOn = chooseSteps(this.article, choice)?.onlyOn;
    for (const note of this.#find('panel').querySelectorAll<HTMLElement>('[data-only]')) note.hidden = note.dataset['only'] !== onlyOn;
    this.replies = buildReplies(this.article, { ...choice, ...this.#source.framing() }, this.#locale);
    this.#source.onChoice({ article: this.article, choice });
    showPreviews(this.#find('panel'), { sectionLink: undefined, ...this.replies });
  }

  /** What is chosen now. */
  getChoice(): Omit<ReplyChoice, 'greeting' | 'signOff'> {
    const device = this.#radios('desk-device').find(({ checked }) => checked)?.value;
    const procedure = this.#radios('desk-procedure').find(({ checked }) => checked)?.value;
    const precondition = this.#find<HTMLSelectElement>('case').value;
    const section = this.#find<HTMLSelectElement>('section').value;
    return {
      device: !this.#find('devices').hidden && (device === 'laptop' || device === 'app') ? device : undefined,
      procedure: procedure === undefined ? undefined : Number(procedure),
      stepId: this.#find<HTMLSelectElement>('steps').value || undefined,
      sectionId: section || undefined,
      tellsSection: section !== '' && section !== this.#offered,
      precondition: precondition === '' ? undefined : Number(precondition),
      question: this.#question,
    };
  }

  /** Goes on to the next device; what it is called, for those who hear it. */
  toggleDevice(): string {
    const radios = this.#radios('desk-device');
    const next = radios[(radios.findIndex(({ checked }) => checked) + 1) % radios.length];
    if (!next || this.#find('devices').hidden) return '';
    next.checked = true;
    this.refresh();
    return getLabel(next);
  }

  /** Chooses a procedure by its position from 0; what it is called, or nothing if there is none. */
  chooseProcedure(position: number): string {
    const radio = this.#radios('desk-procedure')[position];
    if (!radio) return '';
    radio.checked = true;
    this.refresh();
    return getLabel(radio);
  }

  #radios(name: string): HTMLInputElement[] {
    return [...this.#find('panel').querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  }

  #showProcedures(article: ReplyArticle, device: ReplyDevice | undefined): void {
    const procedures = listProcedures(article);
    const chosen = chooseSteps(article, { device, question: this.#question })?.procedure;
    this.#find('procedures').hidden = procedures.length < 2;
    this.#find('procedure-list').replaceChildren(...(procedures.length < 2 ? [] : createProcedureOptions(procedures, chosen)));
  }

  #showCases(article: ReplyArticle): void {
    const words = getReplyWords(this.#locale);
    const select = this.#find<HTMLSelectElement>('case');
    const options = article.preconditions.flatMap((precondition, index) =>
      tellCase(precondition, words).length === 0 ? [] : [new Option(precondition.who, String(index))],
    );
    // The first option means no case in particular.
    select.replaceChildren(...[...select.children].slice(0, 1), ...options);
    select.disabled = options.length === 0;
  }

  #showSections({ sections }: ReplyArticle): void {
    const select = this.#find<HTMLSelectElement>('section');
    // The first option means none.
    select.replaceChildren(...[...select.children].slice(0, 1), ...sections.map(({ id, title }) => new Option(title, id)));
    select.disabled = sections.length === 0;
  }

  #showSteps(article: ReplyArticle): void {
    const select = this.#find<HTMLSelectElement>('steps');
    const groups = chooseSteps(article, { ...this.getChoice(), stepId: undefined })?.groups ?? [];
    select.disabled = groups.length === 0;
    // The first option means all steps.
    select.replaceChildren(...[...select.children].slice(0, 1), ...createStepOptions(groups, getReplyWords(this.#locale).deviceOn));
  }
}

function getLabel(input: HTMLInputElement): string {
  return input.labels?.[0]?.textContent.trim() ?? '';
}
