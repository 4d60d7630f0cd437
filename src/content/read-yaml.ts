import { shorten } from '../lib/cut-text.ts';
import { Document, LineCounter, isAlias, isScalar, parseDocument, visit, type Alias, type Node } from 'yaml';
import { describeYamlFaults, type YamlFault } from './yaml-faults.ts';

/** A YAML text as data, and the document it was read from, for places. */
export interface ReadYaml {
  /** Undefined if there are faults. */
  data: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
  faults: readonly YamlFault[];
}

/** One wrong bracket can break a whole file; nobody reads a message for each line of it. */
const maxFaults = 10;

/** Text that an alias repeats more often than this is a bomb, not content. The most of the real content is 12. */
const maxAliases = 100;

/** Reads a YAML text. Never throws: what the library refuses is a fault. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines });
    const faults = describeErrors(document, text);
    faults.push(...(faults.length > 0 ? [] : [...findAliasFaults(document), ...findCutTexts(document)]));
    const data: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 }); // They were counted above.
    return { data, document, lines, faults };
  } catch (error) {
    const reason = error instanceof RangeError ? tooDeep : `it can't be read (${error instanceof Error ? error.message : String(error)})`;
    return {
      data: undefined,
      document: new Document(),
      lines,
      faults: [{ offset: 0, reason, advice: 'Write it as in another file of this kind.' }],
    };
  }
}

const tooDeep = 'too many things stand in each other';

/** The mistakes of the notation. One that the parser could not get out of hides the rest. */
function describeErrors({ errors, warnings }: Document, text: string): YamlFault[] {
  const isTooDeep = errors.some(({ message }) => message.includes('call stack'));
  if (isTooDeep) return [{ offset: 0, reason: tooDeep, advice: 'Write it as in another file of this kind.' }];
  return describeYamlFaults(text, [...errors, ...warnings].slice(0, maxFaults));
}

/** An alias repeats what stands above it, and no more than a few times. */
function findAliasFaults(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  let count = 0;
  visit(document, {
    Alias: (_key, alias, path) => {
      const target = findAnchor(document, alias);
      count += 1;
      if (!target) faults.push(describeAlias(alias, `nothing above has the name &${alias.source}`));
      else if (path.includes(target)) faults.push(describeAlias(alias, `&${alias.source} holds itself`));
      else if (count > maxAliases || holdsAliases(target))
        faults.push(describeAlias(alias, `*${alias.source} repeats what repeats already`));
    },
  });
  return faults;
}

function findAnchor(document: Document, alias: Alias): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (node === alias) return visit.BREAK;
      if (!isAlias(node) && node.anchor === alias.source) found = node;
      return undefined;
    },
  });
  return found;
}

function holdsAliases(node: Node): boolean {
  let holds = false;
  visit(node, { Alias: () => ((holds = true), visit.BREAK) });
  return holds;
}

function describeAlias(alias: Alias, reason: string): YamlFault {
  return { offset: alias.range?.[0] ?? 0, reason, advice: 'Write out what is meant.' };
}

/** A text without quotes ends at " #", and the rest is lost as a note; so is a text that begins with "#". */
function findCutTexts(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || value.source !== '' || !value.comment || value.commentBefore) return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        reason: `"${String(key.value)}" is empty: "#" begins a note`,
        advice: `Put quotes around the text: ${String(key.value)}: "#${shorten(value.comment)}".`,
      });
    },
    Scalar: (key, node) => {
      if (
        key === 'key' ||
        typeof node.value !== 'string' ||
        !isScalar(node) ||
        node.type !== 'PLAIN' ||
        node.comment === undefined ||
        node.comment === null
      )
        return;
      const end = node.range?.[1] ?? 0;
      faults.push({
        offset: end,
        reason: `the text "${shorten(node.value)}" ends before " #"`,
        advice: 'Put quotes around the whole text, or a note on a line of its own.',
      });
    },
  });
  return faults;
}
