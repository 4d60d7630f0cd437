import { getAnchor } from '../../client/anchor.ts';
import { getStored, removeStored, setStored } from '../../client/storage.ts';
import { findRoute, type Way } from '../../content/flow-route.ts';
import { formatPracticeQuery, parsePracticeQuery } from '../../lib/practice-address.ts';
import { practiceClientWording as wording } from '../../language/practice-client.ts';
import { countStepsAhead, listStepsAhead } from './count-steps-ahead.ts';
import { formatKeptPlace, parseKeptPlace } from './kept-place.ts';
import { findDevicePage, findFirstDevice, findShownDevice, readChoiceTitles, readSteps, type WrittenStep } from './read-steps.ts';
import { watchArrowKeys } from './arrow-keys.ts';
import { watchSwipes, type Direction } from './swipes.ts';
import { showWritten, takeOutOfAddress } from './leave-practice.ts';
import { PracticeStage } from './practice-stage.ts';

/**
 * Walks a reader through the written steps in its slot, one drawing at a time. The address always says where the
 * reader is, so that a copied link, a reload and the browser's back button lead to the same step, device and branch.
 * Tells the page with `help-device-chosen` when the reader switches device.
 */
export class PracticeElement extends HTMLElement {
  #lifetime = new AbortController();
  #stage: PracticeStage | undefined;
  #device = '';
  #steps: WrittenStep[] = [];
  #step: WrittenStep | undefined;
  #choices: string[] = [];

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const start = this.querySelector<HTMLButtonElement>('[data-start]');
    try {
      if (!dialog || !start) throw new Error(dialog ? 'start' : 'dialog');
      this.#stage = new PracticeStage(dialog);
    } catch (error) {
      console.error(`help-practice: the part "${error instanceof Error ? error.message : ''}" is missing.`);
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    start.disabled = false;
    start.addEventListener('click', () => this.#start('push'), { signal });
    dialog.addEventListener('click', (event) => this.#onClick(event), { signal });
    dialog.addEventListener('close', () => this.#leave(), { signal });
    window.addEventListener('popstate', () => this.#followAddress(), { signal });
    dialog.addEventListener('focusout', (event) => this.#stage?.keepFocus(event), { signal });
    const go = (direction: Direction) => (direction === 'next' ? this.#goOn() : this.#goBack());
    watchSwipes(dialog, go, signal);
    watchArrowKeys(dialog, go, signal);
    this.#followAddress();
    if (!this.#step && this.dataset['opened'] !== undefined) this.#start('keep');
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  /** Opens the device whose written steps are on show, at the first step, and offers the one where the reader stopped. */
  #start(history: 'push' | 'keep'): void {
    this.#useDevice(findShownDevice(this));
    this.#show(this.#steps[0]?.id ?? '', [], history);
    const kept = parseKeptPlace(location.pathname, getStored('practice'));
    const step = readSteps(this, kept?.device ?? '').find(({ id }) => id === kept?.step);
    if (step) this.#stage?.offerResume(wording.stoppedAt(step.number, step.title));
  }

  #resume(): void {
    const kept = parseKeptPlace(location.pathname, getStored('practice'));
    if (!kept) return;
    this.#useDevice(kept.device ?? '');
    this.#show(kept.step, kept.choices, 'push');
  }

  /** Shows what the address asks for; an address without a practice closes it. */
  #followAddress(): void {
    const place = parsePracticeQuery(location.search);
    if (!place) {
      this.#step = undefined;
      this.#stage?.dialog.close();
      return;
    }
    const anchor = getAnchor();
    const item = anchor === '' ? null : document.getElementById(anchor);
    const device = place.device ?? item?.closest<HTMLElement>('[data-steps]')?.dataset['steps'] ?? '';
    const page = findDevicePage(this, device);
    if (page !== undefined) {
      location.replace(page + location.search + location.hash);
      return;
    }
    this.#useDevice(device);
    const id = anchor.replace(/^.*?step-/, '');
    this.#show(this.#steps.some((step) => step.id === id) ? id : (this.#steps[0]?.id ?? ''), place.choices, 'keep');
  }

  #useDevice(device: string): void {
    const known = readSteps(this, device);
    this.#device = known.length > 0 ? device : findFirstDevice(this);
    this.#steps = known.length > 0 ? known : readSteps(this, this.#device);
  }

  #show(id: string, choices: readonly string[], history: 'push' | 'keep'): void {
    const route = findRoute(this.#steps, id, choices);
    const step = this.#steps.find((candidate) => candidate.id === id);
    if (!route || !step) return;
    this.#step = step;
    this.#choices = route.choices;
    const address = new URL(location.pathname + formatPracticeQuery(this.#device, route.choices), location.href);
    address.hash = step.element.id;
    if (step.ways.length === 0) removeStored('practice');
    else if (route.steps.length > 1) setStored('practice', formatKeptPlace(location.pathname, this.#device, route.choices, id));
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(window.history.state, '', address);
    this.#stage?.show({
      step,
      stepsAhead: countStepsAhead(this.#steps, id),
      ahead: listStepsAhead(this.#steps, id),
      route,
      choiceTitles: readChoiceTitles(this.#steps),
      device: this.#device,
      address: address.href,
    });
  }

  #goOn(): void {
    const [way, ...others] = this.#step?.ways ?? [];
    if (!way) this.#stage?.dialog.close();
    else if (others.length > 0) this.#stage?.askWay();
    else this.#take(way);
  }

  #goBack(): void {
    const before = findRoute(this.#steps, this.#step?.id ?? '', this.#choices)?.steps.at(-2);
    if (before === undefined) this.#stage?.reply(wording.atStart);
    else this.#show(before, this.#choices, 'push');
  }

  #take({ choice, next }: Way): void {
    const siblings = this.#step?.ways.map((way) => way.choice) ?? [];
    const earlier = this.#choices.filter((made) => !siblings.includes(made));
    this.#show(next, choice === undefined ? earlier : [...earlier, choice], 'push');
  }

  #onClick(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { go, answer, jumpTo, switch: device } = button.dataset;
    if (go !== undefined) this.#press(go);
    else if (answer !== undefined) this.#stage?.reply(answer);
    else if (jumpTo !== undefined) this.#show(jumpTo, this.#choices, 'push');
    else if (device !== undefined) this.#switchDevice(device);
    else if (button.matches('[data-resume]')) this.#resume();
    else if (button.matches('[data-next]')) this.#goOn();
    else if (button.matches('[data-back]')) this.#goBack();
    else if (button.matches('[data-close]')) this.#stage?.dialog.close();
    else if (button.matches('[data-copy-link]')) void this.#copy(location.href);
    else if (button.matches('[data-copy-support]')) void this.#copy(this.#stage?.getSupportText() ?? '');
  }

  #press(go: string): void {
    const way = this.#step?.ways.find(({ choice }) => choice === go);
    if (way) this.#take(way);
    else this.#goOn();
  }

  #switchDevice(device: string): void {
    const page = findDevicePage(this, device);
    if (page !== undefined) {
      location.assign(`${page}${formatPracticeQuery(device, this.#choices)}#step-${this.#step?.id ?? ''}`);
      return;
    }
    this.#useDevice(device);
    this.#show(this.#step?.id ?? '', this.#choices, 'push');
    setStored('device', device);
    this.dispatchEvent(new CustomEvent('help-device-chosen', { bubbles: true, detail: device }));
  }

  #leave(): void {
    if (!takeOutOfAddress()) return;
    const step = this.#step?.element;
    this.#step = undefined;
    if (step) showWritten(step);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#stage?.reply(wording.copied);
    } catch {
      this.#stage?.selectSupportText();
      this.#stage?.reply(wording.copyFailed);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-practice': PracticeElement;
  }
}

if (!customElements.get('help-practice')) customElements.define('help-practice', PracticeElement);
