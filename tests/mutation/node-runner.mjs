import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { beginFile, runTest, testFiles } from './node-test.mjs';

// A test runner of Stryker for tests that are written for Node's own. Each test file is imported once; then each mutant
// takes only the time of the tests that reach it. A run of Node's runner for each would take hours.

/** Where Stryker's changed code looks for what is switched on, and notes what it reaches. */
const switches = (globalThis.__stryker__ ??= {});
/** How long the tests of each file take, for the processes that come after the first one. */
const kept = resolve(import.meta.dirname, 'test-times.json');
const standIn = pathToFileURL(resolve(import.meta.dirname, 'node-test.mjs')).href;

class NodeRunner {
  #patterns;
  #tests;

  constructor(options) {
    this.#patterns = options.nodeTests;
  }

  /** What runs while a file is imported is done with it: Stryker starts a new process for mutants there. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'node:test' && context.parentURL !== standIn ? { url: standIn, shortCircuit: true } : next(specifier, context),
    });
  }

  async dryRun({ coverageAnalysis }) {
    await this.#load();
    const results = [];
    for (const test of this.#tests) {
      const isNoted = coverageAnalysis === 'perTest';
      if (isNoted) switches.currentTestId = `before ${test.file.name}`;
      const start = performance.now();
      await test.file.prepare();
      if (isNoted) switches.currentTestId = test.id;
      const failureMessage = await findFailure(test);
      const result = { id: test.id, name: test.name, fileName: resolve(test.file.name), timeSpentMs: performance.now() - start };
      results.push(
        failureMessage === undefined ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage },
      );
    }
    switches.currentTestId = undefined;
    await this.#putAway();
    this.#keepTimes(results);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#shareCoverage(switches.mutantCoverage) };
  }

  /** What a file prepares, all of its tests rest on. */
  #shareCoverage(coverage) {
    for (const { id, file } of this.#tests)
      for (const [mutant, count] of Object.entries(coverage?.perTest[`before ${file.name}`] ?? {})) {
        coverage.perTest[id] ??= {};
        coverage.perTest[id][mutant] = (coverage.perTest[id][mutant] ?? 0) + count;
      }
    for (const name of testFiles.keys()) delete coverage?.perTest[`before ${name}`];
    return coverage;
  }

  #keepTimes(results) {
    const times = {};
    for (const [name, { tests }] of testFiles) {
      const ids = new Set(tests.map(({ id }) => id));
      const own = results.filter(({ id }) => ids.has(id));
      times[name] = own.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0) / Math.max(1, own.length);
    }
    writeFileSync(kept, JSON.stringify(times));
    this.#sort();
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    switches.activeMutant = undefined;
    await this.#putAway();
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    if (mutantActivation === 'static') switches.activeMutant = activeMutant.id;
    try {
      await this.#load();
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    switches.activeMutant = activeMutant.id;
    const tests = testFilter ? this.#tests.filter(({ id }) => testFilter.includes(id)) : this.#tests;
    for (const [index, test] of tests.entries()) {
      const failureMessage = await findFailure(test);
      if (switches.hitCount > switches.hitLimit) return { status: MutantRunStatus.Timeout, reason: 'it goes round and round' };
      if (failureMessage !== undefined)
        return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  }

  async dispose() {
    for (const file of testFiles.values()) await file.putAway();
  }

  /** What files prepare is made anew for each change: it may be what the change spoils. */
  async #putAway() {
    for (const file of testFiles.values()) if (file.hooks.before.length > 0) await file.putAway();
  }

  /** Imports the test files, each once, and puts the quickest first. */
  async #load() {
    if (this.#tests) return;
    for (const file of this.#patterns.flatMap((pattern) => globSync(pattern).sort())) {
      beginFile(file);
      await import(pathToFileURL(resolve(file)).href);
    }
    this.#sort();
  }

  /** The tests of a file stay together and in their order. */
  #sort() {
    const times = readTimes();
    const files = [...testFiles.values()].sort((a, b) => (times[a.name] ?? 0) - (times[b.name] ?? 0));
    this.#tests = files.flatMap(({ tests }) => tests);
  }
}

function readTimes() {
  try {
    return JSON.parse(readFileSync(kept, 'utf8'));
  } catch {
    return {};
  }
}

async function findFailure(test) {
  try {
    await runTest(test);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function createNodeRunner(options) {
  return new NodeRunner(options);
}
createNodeRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'node', createNodeRunner)];
