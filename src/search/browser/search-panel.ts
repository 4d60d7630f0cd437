import { inSite } from '../../client/site-path.ts';
import { createText } from './result-view.ts';

/** A line of the list: a real link, so that it opens in a new tab like any other. */
export interface PanelOption {
  href: string;
  lines: HTMLElement[];
  /** Part of the result above it. */
  isPart?: boolean;
  /** Position of the page among the results, from 1; absent on lines that lead elsewhere. */
  position?: number;
}

/** A named part of the list. */
export interface PanelGroup {
  title?: string;
  options: PanelOption[];
}

/** What the list below the search field shows: messages above the list, the list of links, and a control below it. */
export class SearchPanel {
  readonly element = document.createElement('div');
  readonly list = document.createElement('div');
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
    this.element.className = 'search-panel';
    this.element.hidden = true;
    this.list.id = `${id}-list`;
    this.element.append(this.list);
    // Pressing a line must not take the focus from the field before the press counts.
    this.element.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault();
    });
  }

  /** The list ends where the phone's keyboard begins. */
  fit(): void {
    const view = window.visualViewport;
    if (this.element.hidden || !view) return;
    const space = view.offsetTop + view.height - this.element.getBoundingClientRect().top;
    this.element.style.setProperty('--space-below', `${Math.max(0, Math.floor(space))}px`);
  }

  /** Replaces what the panel shows, and gives the options in order. */
  show(label: string, messages: readonly HTMLElement[], groups: readonly PanelGroup[], foot?: HTMLElement): HTMLElement[] {
    const shown = groups
      .filter(({ options }) => options.length > 0)
      .map(({ title, options }) => ({ title, options: options.map(createOption) }));
    this.list.setAttribute('aria-label', label);
    this.list.replaceChildren(...shown.map(({ title, options }, index) => this.#createGroup(title, options, index)));
    this.list.hidden = shown.length === 0;
    this.element.replaceChildren(...messages, this.list, ...(foot ? [foot] : []));
    this.list.scrollTop = 0;
    return shown.flatMap(({ options }) => options);
  }

  #createGroup(title: string | undefined, options: readonly HTMLElement[], index: number): HTMLElement {
    const group = document.createElement('div');
    if (title !== undefined) {
      const heading = createText('div', 'group-title', title);
      heading.id = `${this.#id}-group-${index}`;
      heading.setAttribute('role', 'presentation');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', heading.id);
      group.append(heading);
    } else {
      group.setAttribute('role', 'presentation');
    }
    group.append(...options);
    return group;
  }
}

function createOption({ href, lines, isPart = false, position }: PanelOption): HTMLElement {
  const link = document.createElement('a');
  link.href = inSite(href);
  link.tabIndex = -1;
  if (isPart) link.className = 'part';
  if (position !== undefined) link.dataset['position'] = String(position);
  link.append(...lines);
  return link;
}
