import { deviceWords, otherApp, type DeviceWords } from '../language/devices.ts';
import { narrowQuestion, splitAtEnds } from './questions.ts';
import type { ReplyDevice } from './reply-article.ts';

/** How a device is spoken of: somebody works there, does not, only its name falls, or it is goods and no device of the reader’s. */
type Part = 'used' | 'unused' | 'named' | 'goods';

/** A device’s name in a text, with the words that say how it is meant. */
interface Mention {
  device: ReplyDevice;
  part: Part;
  start: number;
  end: number;
}

/** The device that a buyer works on, as far as the message says so: that of the sentence that asks, else of the rest. */
export function findDevice(message: string): ReplyDevice | undefined {
  const asked = decide(narrowQuestion(message).sentence, ['used']);
  return asked ?? decide(message, ['used', 'named', 'unused']);
}

/** The text without what says on which device somebody works: what is asked is the same on each. The same text if little else stands there. */
export function removeDevices(text: string): string {
  const removed = splitAtEnds(text)
    .map((sentence) => {
      const mentions = listMentions(sentence).filter(({ part }) => part !== 'named');
      const rest = mentions.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, sentence);
      return rest
        .replace(/\s+(?=[,.!?;:])/g, '')
        .replace(/^[\s,;:.–-]+/, '')
        .replace(/\s+/g, ' ')
        .trim();
    })
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .join(' ');
  return (removed.match(/[\p{L}\p{N}]/gu) ?? []).length < minLetters ? text : removed;
}

/** Less is no question. */
const minLetters = 4;

/** The one device that the first telling kind of mention names; of what is not used, the other one. */
function decide(text: string, parts: readonly Part[]): ReplyDevice | undefined {
  const mentions = splitAtEnds(text).flatMap(listMentions);
  const list = (wanted: Part) => new Set(mentions.flatMap(({ part, device }) => (part === wanted ? [device] : [])));
  const unused = list('unused');
  for (const part of parts) {
    const devices = list(part);
    if (devices.size > 1) return undefined;
    const [device] = devices;
    if (device === undefined) continue;
    if (part === 'unused') return device === 'app' ? 'laptop' : 'app';
    if (part === 'used' && unused.has(device)) return undefined;
    if (!unused.has(device)) return device;
  }
  return undefined;
}

/** Mentions in a sentence, in their order; none lies in another. */
function listMentions(sentence: string): Mention[] {
  const all = deviceWords
    .flatMap((words) => listOwnMentions(sentence, words))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return all.reduce<Mention[]>((kept, mention) => {
    const before = kept.at(-1);
    if (!before || mention.start >= before.end) return [...kept, before ? join(mention, before, sentence) : mention];
    // Languages share names of devices: the one that understands what stands around it is right.
    return before.part === 'named' && mention.part !== 'named' ? [...kept.slice(0, -1), mention] : kept;
  }, []);
}

/** "On a laptop or the app": what follows at once is meant as the one before. */
function join(mention: Mention, before: Mention, sentence: string): Mention {
  const isNext = mention.part === 'named' && before.part === 'used' && /^[^,.;:!?]{0,10}$/.test(sentence.slice(before.end, mention.start));
  return isNext ? { ...mention, part: before.part } : mention;
}

/** Characters on each side of a name that say how it is meant. */
const maxContext = 100;

/** The expressions of one language. */
interface Patterns {
  names: RegExp;
  app: RegExp;
  laptop: RegExp;
  /** Of what is not used, of a place, and of what somebody has. */
  before: readonly RegExp[];
  goodsBefore: RegExp;
  goodsAfter: RegExp;
  otherAfter: RegExp;
  fails: RegExp;
  here: RegExp | undefined;
  calls: RegExp;
}

const patterns = new WeakMap<DeviceWords, Patterns>();

function getPatterns(words: DeviceWords): Patterns {
  const known = patterns.get(words) ?? buildPatterns(words);
  patterns.set(words, known);
  return known;
}

function buildPatterns(words: DeviceWords): Patterns {
  const letter = words.isUnspaced ? String.raw`\p{Script=Latin}` : String.raw`\p{L}\p{N}`;
  const [from, to] = [`(?<![${letter}])`, `(?![${letter}])`];
  const whole = (part: string) => new RegExp(`^(?:${part})$`, 'iu');
  const ending = (part: string) => new RegExp(`${words.isUnspaced ? '' : from}(?:${part})\\s*$`, 'iu');
  const beginning = (part: string) => new RegExp(`^(?:${part})`, 'iu');
  // Prepositions of Arabic are written together with the name.
  const start = /\p{Script=Arabic}/u.test(words.app) ? '' : from;
  return {
    names: new RegExp(`${start}(?:${[words.laptop, words.phone, words.app].join('|')})${to}`, 'giu'),
    app: whole(words.app),
    laptop: whole(words.laptop),
    before: [ending(words.without), ending(words.at), ending(words.has)],
    goodsBefore: ending(words.goodsBefore),
    goodsAfter: beginning(words.goodsAfter),
    otherAfter: beginning(words.otherAfter),
    fails: beginning(words.fails),
    here: words.here === undefined ? undefined : beginning(words.here),
    calls: new RegExp(words.calls, 'iu'),
  };
}

function listOwnMentions(sentence: string, words: DeviceWords): Mention[] {
  const own = getPatterns(words);
  return [...sentence.matchAll(own.names)].flatMap(({ 0: name, index }) => {
    const left = sentence.slice(Math.max(0, index - maxContext), index);
    const right = sentence.slice(index + name.length, index + name.length + maxContext);
    const device = own.laptop.test(name) ? ('laptop' as const) : ('app' as const);
    const told = tellPart(name, left, right, sentence, own);
    return told ? [{ device, part: told.part, start: index - told.taken, end: index + name.length }] : [];
  });
}

/** How a name is meant by what stands around it, and how many characters before it belong to it; undefined for what is no device at all. */
function tellPart(name: string, left: string, right: string, sentence: string, own: Patterns): { part: Part; taken: number } | undefined {
  const isApp = own.app.test(name);
  if (isApp ? otherApp.test(left) : own.otherAfter.test(right)) return undefined;
  const goods = { part: 'goods', taken: 0 } as const;
  if (!isApp && own.goodsAfter.test(right)) return goods;
  const [without, at, has] = own.before.map((pattern) => pattern.exec(left)?.[0].length);
  if (without !== undefined) return { part: 'unused', taken: without };
  if (!isApp && own.goodsBefore.test(left)) return goods;
  const isPhone = !isApp && !own.laptop.test(name);
  if (at !== undefined) return isPhone && own.calls.test(sentence) ? undefined : { part: 'used', taken: at };
  if (own.fails.test(right)) return isApp ? { part: 'unused', taken: 0 } : goods;
  if (has !== undefined || own.here?.test(right)) return { part: 'used', taken: has ?? 0 };
  return isApp ? { part: 'named', taken: 0 } : undefined;
}
