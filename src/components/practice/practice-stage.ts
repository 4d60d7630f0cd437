import type { Route } from '../../content/flow-route.ts';
import { practiceClientWording as wording } from '../../language/practice-client.ts';
import { markPlace } from './mark-place.ts';
import { copyPiece, makeControlsPressable, pieces, type WrittenStep } from './read-steps.ts';

/** Parts of the dialog that the stage fills. */
const partNames = [
  'heading',
  'position',
  'way',
  'reply',
  'body',
  'jump',
  'next',
  'next-name',
  'back',
  'support-text',
  'segments',
  'ready',
  'ready-way',
  'resume-offer',
  'resume-text',
] as const;
type PartName = (typeof partNames)[number];

/** What the stage shows: one step, how the reader came there, and the address that opens it again. */
export interface Scene {
  step: WrittenStep;
  /** Ids of the steps that can still follow. */
  ahead: ReadonlySet<string>;
  /** How many of them there are on the longest way on. */
  stepsAhead: number;
  route: Route;
  choiceTitles: ReadonlyMap<string, string>;
  device: string;
  address: string;
}

/** The dialog that shows one step at a time. It decides nothing: presses are the element's business. */
export class PracticeStage {
  readonly dialog: HTMLDialogElement;
  readonly #parts: Map<string, HTMLElement>;

  /** Throws the name of a part that the dialog lacks. */
  constructor(dialog: HTMLDialogElement) {
    this.dialog = dialog;
    this.#parts = new Map(
      partNames.map((name) => {
        const part = dialog.querySelector<HTMLElement>(`[data-${name}]`);
        if (!part) throw new Error(name);
        return [name, part];
      }),
    );
  }

  /** Shows a step and puts the focus on its heading, which screen readers then read out with its words. */
  show(scene: Scene): void {
    const { step, stepsAhead, route } = scene;
    const position = wording.position(route.steps.length, route.steps.length + stepsAhead);
    this.reply('');
    this.#fill('position', position);
    const visible = document.createElement('span');
    visible.className = 'visually-hidden';
    visible.textContent = `${position}: `;
    this.#part('heading').replaceChildren(visible, step.title);
    for (const piece of pieces) this.#showPiece(step, piece);
    this.#showWay(scene);
    this.#part('segments').replaceChildren(...createSegments(route.steps.length, stepsAhead));
    markPlace(this.dialog, scene);
    this.#part('resume-offer').hidden = true;
    // As wide as the styles need to keep the map beside the step.
    this.#part('jump').toggleAttribute('open', matchMedia('(min-width: 68.75rem)').matches);
    this.#part('ready').hidden = step.ways.length > 0;
    this.#fill('next-name', step.ways.length === 0 ? wording.finish : wording.next);
    this.#part('back').setAttribute('aria-disabled', String(route.steps.length < 2));
    if (!this.dialog.open) this.dialog.showModal();
    const body = this.#part('body');
    // Put in anew, the columns of this step did not move from where the last step's were: nothing counts as a shift.
    body.replaceChildren(...body.children);
    body.scrollTop = 0;
    this.#part('heading').focus({ preventScroll: true });
  }

  /** Puts the focus back on the heading: browsers take it away when they follow the address's anchor. */
  keepFocus({ target, relatedTarget }: FocusEvent): void {
    const heading = this.#part('heading');
    if (target !== heading || relatedTarget !== null) return;
    requestAnimationFrame(() => {
      if (this.dialog.open && !this.dialog.querySelector(':focus')) heading.focus({ preventScroll: true });
    });
  }

  /** Says something about the last press; an empty text takes the last saying away. */
  reply(text: string): void {
    this.#fill('reply', text);
    if (text !== '') this.dialog.querySelector('.practice-drawing .control-target')?.scrollIntoView({ block: 'center' });
  }

  /** Offers to go on where the reader stopped. */
  offerResume(text: string): void {
    this.#fill('resume-text', text);
    this.#part('resume-offer').hidden = false;
  }

  /** Asks the reader to choose how the flow goes on. */
  askWay(): void {
    this.reply(wording.choose);
    const ways = this.dialog.querySelector('[data-slot="ways"]');
    ways?.querySelector('button')?.focus();
    ways?.scrollIntoView({ block: 'center' });
  }

  /** What the reader can send to support about this step. */
  getSupportText(): string {
    return this.#supportText().value;
  }

  /** Selects the text for support, for browsers that refuse to copy. */
  selectSupportText(): void {
    this.#supportText().closest('details')?.setAttribute('open', '');
    this.#supportText().select();
  }

  #showPiece(step: WrittenStep, piece: (typeof pieces)[number]): void {
    const slot = this.dialog.querySelector<HTMLElement>(`[data-slot="${piece}"]`);
    const copy = copyPiece(step, piece);
    if (copy && piece === 'screen') makeControlsPressable(copy);
    if (copy && piece === 'ways') makeWaysPressable(copy);
    slot?.replaceChildren(...(copy ? [copy] : []));
  }

  #showWay({ step, route, choiceTitles, device, address }: Scene): void {
    const titles = route.choices.flatMap((choice) => choiceTitles.get(choice) ?? []);
    this.#fill('way', titles.join(' → '));
    this.#part('way').parentElement?.classList.toggle('practice-way-empty', titles.length === 0);
    const flowTitle = this.dialog.querySelector('.practice-title')?.textContent.trim() ?? '';
    const deviceName = this.dialog.querySelector(`[data-switch="${CSS.escape(device)}"]`)?.textContent.trim() ?? device;
    this.#fill('ready-way', [deviceName, ...titles].join(' → '));
    const way = titles.length === 0 ? [] : [wording.supportWay(titles.join(' → '))];
    this.#supportText().value = [`${flowTitle} (${deviceName})`, `${step.number}. ${step.title}`, ...way, address].join('\n');
    for (const button of this.dialog.querySelectorAll<HTMLElement>('[data-switch]')) {
      button.setAttribute('aria-pressed', String(button.dataset['switch'] === device));
    }
  }

  #supportText(): HTMLTextAreaElement {
    return this.#part('support-text') as HTMLTextAreaElement; // The server writes a textarea.
  }

  #part(name: PartName): HTMLElement {
    return this.#parts.get(name) ?? this.dialog;
  }

  #fill(name: PartName, text: string): void {
    this.#part(name).textContent = text;
  }
}

/** One segment for each step of the way: those behind, the current one, those that can still follow. */
function createSegments(position: number, ahead: number): HTMLElement[] {
  return Array.from({ length: position + ahead }, (_none, index) => {
    const segment = document.createElement('span');
    segment.toggleAttribute('data-done', index < position);
    return segment;
  });
}

/** Turns the written choices into buttons. */
function makeWaysPressable(ways: HTMLElement): void {
  for (const item of ways.querySelectorAll<HTMLElement>('[data-choice]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['go'] = item.dataset['choice'] ?? '';
    button.textContent = item.querySelector('[data-choice-title]')?.textContent.trim() ?? '';
    item.replaceChildren(button);
  }
}
