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

/**
 * The list below the search field. It holds links with the role of options; the field keeps the focus and points at
 * the active one.
 */
export class SearchPanel {
  readonly element = document.createElement('div');
  readonly #list = document.createElement('div');
  readonly #id: string;
  #options: HTMLAnchorElement[] = [];
  #active = -1;
  #input: HTMLInputElement | null = null;

  constructor(id: string) {
    this.#id = id;
    this.element.className = 'search-panel';
    this.element.hidden = true;
    this.#list.id = `${id}-list`;
    this.#list.setAttribute('role', 'listbox');
    this.element.append(this.#list);
    // Pressing a line must not take the focus from the field before the press counts.
    this.element.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Element && event.target.closest('button'))) event.preventDefault();
    });
  }

  /** Makes a field the combobox of this list. */
  attachTo(input: HTMLInputElement): void {
    this.#input = input;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.#list.id);
  }

  /** The list ends where the phone's keyboard begins. */
  fit(): void {
    const view = window.visualViewport;
    if (this.element.hidden || !view) return;
    const space = view.offsetTop + view.height - this.element.getBoundingClientRect().top;
    this.element.style.setProperty('--space-below', `${Math.max(0, Math.floor(space))}px`);
  }

  /** Whether the list offers what was there before typing. */
  isStart = false;

  get hasOptions(): boolean {
    return this.#options.length > 0;
  }

  get active(): HTMLAnchorElement | undefined {
    return this.#options[this.#active];
  }

  /** Replaces what the panel shows: messages above the list, the list, and a control below it. */
  show(label: string, messages: readonly HTMLElement[], groups: readonly PanelGroup[], foot?: HTMLElement): void {
    const kept = this.active?.href;
    this.#options = [];
    this.#list.setAttribute('aria-label', label);
    this.#list.replaceChildren(
      ...groups.filter(({ options }) => options.length > 0).map((group, index) => this.#createGroup(group, index)),
    );
    this.#list.hidden = this.#options.length === 0;
    this.element.replaceChildren(...messages, this.#list, ...(foot ? [foot] : []));
    this.#list.scrollTop = 0;
    // A reader who is already choosing keeps the place when a newer answer arrives.
    this.activate(
      kept === undefined
        ? -1
        : Math.max(
            0,
            this.#options.findIndex(({ href }) => href === kept),
          ),
    );
  }

  /** Moves to the next or previous option; between last and first lies the field itself. */
  move(step: 1 | -1): void {
    const places = this.#options.length + 1;
    this.activate(((this.#active + 1 + step + places) % places) - 1);
  }

  /** Makes an option the active one; -1 for none. */
  activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, position) => {
      option.setAttribute('aria-selected', String(position === index));
      if (position === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.active?.id;
    if (id === undefined) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', id);
  }

  #createGroup({ title, options }: PanelGroup, index: number): HTMLElement {
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
    group.append(...options.map((option) => this.#createOption(option)));
    return group;
  }

  #createOption({ href, lines, isPart = false, position }: PanelOption): HTMLAnchorElement {
    const link = document.createElement('a');
    link.id = `${this.#id}-option-${this.#options.length}`;
    link.href = href;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    if (isPart) link.className = 'part';
    if (position !== undefined) link.dataset['position'] = String(position);
    link.append(...lines);
    this.#options.push(link);
    return link;
  }
}
