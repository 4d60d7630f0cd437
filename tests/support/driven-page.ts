import type { DrivenBrowser } from './drive-browser.ts';

/** Keys by the numbers that drivers know them by. */
const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Tab: '\uE004',
  Home: '\uE011',
};

/** How long something may take before it counts as never: a busy machine is slow. */
const patience = 30_000;

/** A page in a browser that is driven, used as a reader does: by keys and presses, looking until something is there. */
export class DrivenPage {
  readonly browser: DrivenBrowser;
  readonly #origin: string;

  constructor(browser: DrivenBrowser, origin: string) {
    this.browser = browser;
    this.#origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.browser.open(this.#origin + path);
  }

  /** What an expression says in the page; `all(selector)` lists what can be seen. */
  read(expression: string): Promise<unknown> {
    return this.browser.run(`
      const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
      const words = (element) => element?.textContent.trim().replace(/\\s+/g, ' ');
      return ${expression};`);
  }

  /** Waits until an expression says something, and gives it. Rejects if it never does. */
  async until(expression: string): Promise<unknown> {
    const end = Date.now() + patience;
    let last: unknown;
    do {
      // A page that leaves answers nothing.
      last = await this.read(expression).catch(() => undefined);
      if (last) return last;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (Date.now() < end);
    throw new Error(`In ${patience / 1000} s it never came to "${expression}".`);
  }

  type(text: string): Promise<unknown> {
    return this.#press(Array.from(text));
  }

  press(key: keyof typeof keys): Promise<unknown> {
    return this.#press([keys[key]]);
  }

  /** Presses the first visible element of a selector, with these words if some are given, once it lies still. */
  async click(selector: string, named = ''): Promise<void> {
    const found = `all(${JSON.stringify(selector)}).find((element) => !element.disabled && words(element).includes(${JSON.stringify(named)}))`;
    const [x, y] = (await this.until(`await (async () => {
      const element = ${found};
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [Math.round(x + width / 2), Math.round(y + height / 2)]; };
      const before = place();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return String(place()) === String(before) && element.contains(document.elementFromPoint(...before)) && before;
    })()`)) as [number, number]; // As written.
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.browser.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  #press(values: readonly string[]): Promise<unknown> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.browser.act([{ type: 'key', id: 'keyboard', actions }]);
  }
}
