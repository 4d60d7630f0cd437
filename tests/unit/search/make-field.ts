import { Combobox, type ComboboxHooks } from '../../../src/search/browser/combobox.ts';

/** As much of an element as a combobox touches. */
export class FakeElement extends EventTarget {
  id = '';
  hidden = true;
  value = '';
  clicks = 0;
  readonly attributes = new Map<string, string>();

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  scrollIntoView(): void {
    // Nothing scrolls here.
  }

  click(): void {
    this.clicks += 1;
  }
}

/** An option that leads somewhere. */
export function createOption(href: string): FakeElement {
  const option = new FakeElement();
  option.setAttribute('href', href);
  return option;
}

/** A combobox on elements that are none, with what it said and asked. */
export function createField({ isPopup = true, ...hooks }: Partial<ComboboxHooks> & { isPopup?: boolean } = {}) {
  const [input, list, popup] = [new FakeElement(), new FakeElement(), new FakeElement()];
  list.id = 'list';
  const said: string[] = [];
  const asked: string[] = [];
  const lifetime = new AbortController();
  const toElement = (fake: FakeElement) => fake as unknown as HTMLInputElement; // It has all that a combobox touches.
  const combobox = new Combobox(
    {
      input: toElement(input),
      list: toElement(list),
      ...(isPopup ? { popup: toElement(popup) } : {}),
      say: (text) => said.push(text),
    },
    { onQuery: (text) => void asked.push(text), ...hooks },
    lifetime.signal,
  );
  return {
    input,
    popup,
    said,
    asked,
    lifetime,
    combobox,
    setOptions: (options: readonly FakeElement[]) => combobox.setOptions(options.map((option) => toElement(option))),
    /** Presses a key that writes nothing; tells whether the combobox took it. */
    press: (key: string, more: object = {}) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key, code: key, ...more });
      input.dispatchEvent(event);
      return event.defaultPrevented;
    },
    type: (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    },
    compose: (part: 'start' | 'end') => input.dispatchEvent(new Event(`composition${part}`)),
  };
}
