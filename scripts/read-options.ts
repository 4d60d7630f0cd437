import { parseArgs, type ParseArgsConfig } from 'node:util';
import { stop } from '../src/publish/stages.ts';

/** Reads the options of a command. What it does not know ends it with one line and the way to write it. */
export function readOptions<const Config extends ParseArgsConfig>(config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\. .*$/s, '') : String(error);
    return stop(`${message}. Write: ${usage}`);
  }
}
