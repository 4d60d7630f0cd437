import { addressForms as forms, spoiltLetters } from '../../lib/repair-address.ts';
import { listLetters, whole, type HostMap, type PatternPiece } from './host-map.ts';

/** A map replaces one piece at a time: an address has at most so many dashes, and so many letters that nobody sees. */
const maxDashes = 10;
const maxInvisible = 4;

/** Parts without a word, in front of the one that has it. */
const skipped = `(?:/${forms.before}(?:${forms.notWord}[^/]*)?)*`;
const firstWord = `^${skipped}/${forms.before}(${forms.word})`;

/**
 * `listRepairedPaths` as maps of a web server. They make `goal` of the value `path`, the address that a spoilt one means, with a
 * redirect followed, and `goal_anchor`; both are empty if no address is meant. `targets` are the addresses that the site
 * answers, and where they lead in the end.
 */
export function buildRepairMaps(path: string, targets: ReadonlyMap<string, string>): HostMap[] {
  const keys = [...targets].map(([address, target]) => ({ key: `${address.replace(/\/$/, '')}/`, target }));
  const countParts = (key: string) => key.split('/').length - 2;
  const depth = Math.max(1, ...keys.map(({ key }) => countParts(key)));
  const numbers = Array.from({ length: depth }, (_, index) => index + 1);
  const { maps, name } = buildPlainMaps(path);
  return [
    ...maps,
    ...[...numbers, depth + 1].flatMap((number) => buildPartMaps(number, number === 1 ? name : `rest_${number - 1}`)),
    ...numbers.map((number) => ({
      name: `to_${number}`,
      source: `/${numbers
        .slice(0, number)
        .map((part) => `{part_${part}}`)
        .join('/')}/`,
      table: keys.filter(({ key }) => countParts(key) === number).map(({ key, target }) => [key, target] as const),
    })),
    ...buildGoalMaps([...numbers].reverse()),
  ];
}

/** The path without what nobody sees, with one kind of dash. */
function buildPlainMaps(path: string): { maps: HostMap[]; name: string } {
  const invisible = { anyOf: listLetters(spoiltLetters.invisible) };
  const dash = { anyOf: listLetters(spoiltLetters.dash) };
  const steps: { piece: PatternPiece; by: string }[] = [
    ...Array.from({ length: maxInvisible }, () => ({ piece: invisible, by: '' })),
    ...Array.from({ length: maxDashes }, () => ({ piece: dash, by: '-' })),
    ...Array.from({ length: 2 }, () => ({ piece: '-[ \\t\\r\\n]+', by: '-' })),
  ];
  const maps = steps.map(({ piece, by }, index) => ({
    name: `plain_${index + 1}`,
    source: index === 0 ? `{${path}}` : `{plain_${index}}`,
    patterns: [{ pattern: ['^(.*?)', piece, '(.*)$'], value: `{1}${by}{2}` }, whole],
  }));
  return { maps, name: `plain_${steps.length}` };
}

/** The first part of a path that has a word, and what comes behind it. */
function buildPartMaps(number: number, source: string): HostMap[] {
  const ending = forms.foreignEnding;
  return [
    { name: `word_${number}`, source: `{${source}}`, patterns: [{ pattern: [firstWord], value: '{1}' }] },
    { name: `rest_${number}`, source: `{${source}}`, patterns: [{ pattern: [`${firstWord}[^/]*(/.*)$`], value: '{2}' }] },
    {
      name: `part_${number}`,
      source: number === 2 ? `{part_1}/{word_2}` : `/{word_${number}}`,
      patterns: [
        { pattern: [`^[^/]*/${forms.indexName}(?:${ending})?$`], value: '' },
        ...(number === 2 ? [{ pattern: [`^${forms.numbered}/([0-9]+)`], value: '{1}' }] : []),
        { pattern: [`^[^/]*/(.+)${ending}$`], value: '{1}' },
        { pattern: ['^[^/]*/(.*)$'], value: '{1}' },
      ],
    },
  ];
}

/** The longest address that the site has, with the part that was left out as its anchor. */
function buildGoalMaps(numbers: readonly number[]): HostMap[] {
  const patterns = numbers.map((number, index) => ({
    // An address of one part is only meant if nothing else was asked for.
    pattern: [`^${' [^ ]* '.repeat(index)}([^ ]+) ${number === 1 ? '()' : '([^ ]*)'} `],
    value: '{1} {2}',
  }));
  return [
    { name: 'found', source: numbers.map((number) => `{to_${number}} {part_${number + 1}} `).join(''), patterns },
    { name: 'goal', source: '{found}', patterns: [{ pattern: ['^([^# ]+)'], value: '{1}' }] },
    {
      name: 'goal_anchor',
      source: '{found}',
      patterns: [
        { pattern: ['^[^#]+(#[^ ]+)'], value: '{1}' },
        { pattern: ['^[^#]+ ([^ ]+)$'], value: '#{1}' },
      ],
    },
  ];
}
