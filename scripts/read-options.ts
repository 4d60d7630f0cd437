import { parseArgs, type ParseArgsConfig } from 'node:util';
import { findNearest } from '../src/lib/nearest.ts';
import { stop } from '../src/publish/stages.ts';

/**
 * Reads the options of a command, and at most so many words beside them. What it does not know ends it with one line: what
 * was found, the nearest option, and the way to write it.
 */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
  maxWords = Infinity,
): ReturnType<typeof parseArgs<Config>> {
  try {
    const read = parseArgs(config);
    const extra = (read.positionals as readonly string[])[maxWords]; // Node has no other words.
    if (extra !== undefined) throw new Error(`Unexpected argument '${extra}'`);
    return read;
  } catch (error) {
    return stop(`${describeMistake(error, Object.keys(config.options ?? {}))} Write: ${usage}`);
  }
}

/** A whole number that an option or a word gives. Anything else ends the command with what is allowed. */
export function readNumber(text: string, { name, min, max, usage }: { name: string; min: number; max: number; usage: string }): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  return stop(`${name} must be a whole number from ${min} to ${max}, found "${text}". Write: ${usage}`);
}

function describeMistake(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  // Node's answer to "--port -1" goes on over three lines.
  const [, unclear] = /^Option '(--[^' ]+)[^']*' argument (?:is ambiguous|missing)/.exec(message) ?? [];
  if (unclear !== undefined) return `Option '${unclear}' needs a value.`;
  const [, unknown] = /^Unknown option '-+([^'=]*)/.exec(message) ?? [];
  const nearest = unknown === undefined ? undefined : findOption(unknown, options);
  return `${message.replace(/\.\s.*$/s, '')}.${nearest === undefined ? '' : ` Did you mean "--${nearest}"?`}`;
}

/** The option that was meant: one that was cut short, or one with nearly these letters. */
function findOption(found: string, options: readonly string[]): string | undefined {
  const isCut = found.length > 1 ? (option: string) => option.toLowerCase().startsWith(found.toLowerCase()) : () => false;
  return options.find(isCut) ?? findNearest(found, options);
}
