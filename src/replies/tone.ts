import { thankedName, toneWords } from '../language/tones.ts';

/** How a message speaks, where that matters more than what it asks. */
export type Tone = 'thanks' | 'threat' | 'danger' | 'anger';

/** Marks that ask, in any script. */
const question = /[?？؟]/;

/** A message of so many letters, most of them capitals, is shouted. */
const minShout = 12;
const shoutShare = 0.8;

/**
 * The tone of a message in any language that is known: danger and threats are such whatever else is said; thanks are thanks only if
 * nothing else is said. Undefined for a message like any other. `message` is what the buyer wrote, `asked` that without what frames it.
 */
export function readTone(message: string, asked = message, name = ''): Tone | undefined {
  const all = Object.values(toneWords);
  if (all.some(({ danger }) => message.search(danger) >= 0)) return 'danger';
  if (all.some(({ threat }) => message.search(threat) >= 0)) return 'threat';
  if (isThanks(asked === '' ? message : asked, name)) return 'thanks';
  return isShouted(message) || all.some(({ anger }) => message.search(anger) >= 0) ? 'anger' : undefined;
}

/** Whether a message holds nothing but courtesy, in one language, and the buyer's name. */
function isThanks(message: string, name: string): boolean {
  if (question.test(message)) return false;
  const said = (name === '' ? message : message.replaceAll(name, '')).replace(thankedName, '');
  return Object.values(toneWords).some(
    ({ thanks, polite }) => said.search(thanks) >= 0 && !/[\p{L}\p{N}]/u.test(said.replace(thanks, ' ').replace(polite, ' ')),
  );
}

function isShouted(message: string): boolean {
  const letters = message.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return letters.length >= minShout && capitals.length >= letters.length * shoutShare;
}
