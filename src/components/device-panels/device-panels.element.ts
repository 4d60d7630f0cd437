import { findAnchored } from '../../client/anchor.ts';
import { getStored, setStored } from '../../client/storage.ts';

const devices = ['laptop', 'app'] as const;
type Device = (typeof devices)[number];

/** A small screen worked by fingers: there the reader has the app, and no laptop. */
const phone = '(pointer: coarse) and (max-width: 40rem)';

/**
 * Tabs over the steps of each device. Opens the device of the link's anchor, else `?device=`, else the one
 * used last on any page, else the one the reader holds. The choice goes into the address, so that a copied link opens the same steps.
 */
export class DevicePanelsElement extends HTMLElement {
  #lifetime = new AbortController();

  connectedCallback(): void {
    const tabs = this.#tabs();
    const list = tabs[0]?.parentElement;
    if (tabs.length === 0 || !list || !devices.every((device) => this.#panel(device))) {
      console.error('help-device-panels: tabs or panels are missing.');
      return;
    }
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    list.setAttribute('role', 'tablist');
    for (const tab of tabs) {
      const panel = this.#panel(this.#deviceOf(tab));
      tab.setAttribute('role', 'tab');
      if (!panel) continue;
      tab.id ||= `tab-${panel.id}`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      // The browser's own search looks into closed panels and opens the one that holds the words.
      panel.addEventListener('beforematch', () => this.#choose(this.#deviceOf(tab), false), { signal });
      tab.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          this.#choose(this.#deviceOf(tab), true);
        },
        { signal },
      );
      tab.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    }
    window.addEventListener('hashchange', () => this.#followAnchor(), { signal });
    document.addEventListener('help-device-chosen', (event) => this.#followChoice(event), { signal });
    this.#choose(this.#getAnchored() ?? this.#getAsked() ?? toDevice(getStored('device')) ?? getHeld(), false);
    if (this.#getAnchored()) this.#followAnchor();
  }

  disconnectedCallback(): void {
    this.#lifetime.abort();
  }

  #choose(device: Device, isByReader: boolean): void {
    this.dataset['chosen'] = device;
    for (const tab of this.#tabs()) {
      const isChosen = this.#deviceOf(tab) === device;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = this.#panel(this.#deviceOf(tab));
      if (isChosen) panel?.removeAttribute('hidden');
      else panel?.setAttribute('hidden', 'until-found');
    }
    if (!isByReader) return;
    setStored('device', device);
    const address = new URL(location.href);
    address.searchParams.set('device', device);
    address.hash = '';
    history.replaceState(history.state, '', address);
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const direction = getComputedStyle(this).direction === 'rtl' ? -step : step;
    const tabs = this.#tabs();
    const next = tabs[(tabs.indexOf(event.currentTarget as HTMLElement) + direction + tabs.length) % tabs.length]; // Listeners sit on tabs only.
    if (!next) return;
    this.#choose(this.#deviceOf(next), true);
    next.focus();
  }

  #followAnchor(): void {
    const device = this.#getAnchored();
    if (!device) return;
    this.#choose(device, false);
    findAnchored()?.scrollIntoView();
  }

  #followChoice(event: Event): void {
    const device = event instanceof CustomEvent ? toDevice(String(event.detail)) : undefined;
    if (device) this.#choose(device, false);
  }

  #getAnchored(): Device | undefined {
    const panel = findAnchored()?.closest<HTMLElement>('[data-device]');
    return panel && this.contains(panel) ? toDevice(panel.dataset['device']) : undefined;
  }

  #getAsked(): Device | undefined {
    // A chat program may have taken the sign behind the link for a part of it.
    const asked = new URLSearchParams(location.search).get('device')?.toLowerCase();
    return devices.find((device) => asked?.startsWith(device));
  }

  #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-tab]')];
  }

  #deviceOf(tab: HTMLElement): Device {
    return toDevice(tab.dataset['tab']) ?? 'laptop';
  }

  #panel(device: Device): HTMLElement | null {
    return this.querySelector(`[data-device="${device}"]`);
  }
}

function getHeld(): Device {
  return matchMedia(phone).matches ? 'app' : 'laptop';
}

function toDevice(value: string | null | undefined): Device | undefined {
  return devices.find((device) => device === value);
}

declare global {
  interface HTMLElementTagNameMap {
    'help-device-panels': DevicePanelsElement;
  }
}

if (!customElements.get('help-device-panels')) customElements.define('help-device-panels', DevicePanelsElement);
