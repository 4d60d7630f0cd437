import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import process from 'node:process';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { commonTokens, tokens } from '@stryker-mutator/api/plugin';

/** Lets through a share of the mutants, the same for the same code, spread over all files and kinds; the others count as never made. */
class SampleChecker {
  #share;

  constructor(options) {
    this.#share = options.sample.share;
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [mutant.id, { status: this.#isIn(mutant) ? 'passed' : 'compileError', reason: 'not in the sample' }]),
    );
  }

  #isIn({ fileName, location: { start, end }, replacement }) {
    const name = [relative(process.cwd(), fileName), start.line, start.column, end.line, end.column, replacement].join(' ');
    return createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32 < this.#share;
  }
}

function createSampleChecker(options) {
  return new SampleChecker(options);
}
createSampleChecker.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', createSampleChecker)];
