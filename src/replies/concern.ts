import type { ReplyWords } from '../language/replies.ts';
import type { ReplyDevice } from './reply-article.ts';

/** What a reply is about, as far as the buyer said: what is about something else is not sent. */
export interface Concern {
  /** Ways to pay that the question names. */
  methods: ReadonlySet<string>;
  device?: ReplyDevice | undefined;
}

/** What a question is about. */
export function readConcern(question: string | undefined, device: ReplyDevice | undefined, words: ReplyWords): Concern {
  return { methods: listMethods(question ?? '', words), device };
}

/** Whether a text is about this case, or about none in particular. */
export function concerns(text: string, { methods, device }: Concern, words: ReplyWords): boolean {
  const own = listMethods(text, words);
  const isOtherMethod = methods.size > 0 && own.size > 0 && ![...own].some((name) => methods.has(name));
  const named = Object.entries(words.devices).filter(([, pattern]) => pattern.test(text));
  return !isOtherMethod && (device === undefined || named.length === 0 || named.some(([name]) => name === device));
}

function listMethods(text: string, { methods }: ReplyWords): Set<string> {
  return new Set(Object.entries(methods).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])));
}
