import { afterEach, beforeEach } from 'node:test';

/** An element as far as the browser's helpers use one. */
export class SmallElement extends EventTarget {
  readonly attributes = new Map<string, string>();
  readonly children: SmallElement[] = [];
  readonly log: string[] = [];
  id = '';
  className = '';
  textContent: string | null = '';
  value = '';
  parent: SmallElement | undefined;

  readonly name: string;

  constructor(name = 'div') {
    super();
    this.name = name;
  }

  get firstChild(): { textContent: string | null } | null {
    return this.textContent === null ? null : this;
  }

  setAttribute(key: string, value: string): void {
    this.attributes.set(key, value);
  }

  append(...added: SmallElement[]): void {
    for (const child of added) child.parent = this;
    this.children.push(...added);
  }

  after(...added: SmallElement[]): void {
    this.parent?.append(...added);
  }

  remove(): void {
    const siblings = this.parent?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }

  select(): void {
    this.log.push('selected');
  }

  focus(options?: object): void {
    this.log.push(`focused ${JSON.stringify(options)}`);
  }

  querySelector(selector: string): SmallElement | null {
    return this.children.find(({ attributes }) => attributes.has(selector.slice(1, -1))) ?? null;
  }
}

/** A document of one body for every test of a file. `onCopy` answers to the old command for copying. */
export class SmallDocument extends EventTarget {
  body = new SmallElement('body');
  activeElement: SmallElement | null = null;
  onCopy: () => boolean = () => false;

  createElement = (name: string) => new SmallElement(name);
  getElementById = (id: string) => this.body.children.find((child) => child.id === id) ?? null;
  execCommand = (command: string) => command === 'copy' && this.onCopy();
}

/** Puts such a document, and whatever else is given, in the place of the browser's, for every test of a file. */
export function useDocument(makeGlobals: () => Readonly<Record<string, unknown>> = () => ({})): () => SmallDocument {
  let document = new SmallDocument();
  let names: string[] = [];
  const before = new Map<string, PropertyDescriptor | undefined>();
  beforeEach(() => {
    document = new SmallDocument();
    const globals: Readonly<Record<string, unknown>> = { document, HTMLElement: SmallElement, ...makeGlobals() };
    names = Object.keys(globals);
    for (const name of names) {
      before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: globals[name] });
    }
  });
  afterEach(() => {
    for (const name of names) {
      const descriptor = before.get(name);
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });
  return () => document;
}
