import * as real from 'node:test';

// Stands in for 'node:test' while mutants are tried: tests are collected, and can be run again and again in one process.

/** What a test file has asked for. */
class TestFile {
  tests = [];
  hooks = { before: [], after: [], beforeEach: [], afterEach: [] };
  #isReady = false;

  constructor(name) {
    this.name = name;
  }

  async prepare() {
    if (this.#isReady) return;
    this.#isReady = true;
    for (const hook of this.hooks.before) await hook();
  }

  /** Only what was prepared can be put away: a hook would take the folder for its own in which nothing was made yet. */
  async putAway() {
    if (!this.#isReady) return;
    this.#isReady = false;
    for (const hook of this.hooks.after) await hook();
  }
}

/** The files whose tests were collected, by name. */
export const testFiles = new Map();
let current = new TestFile('');

/** What is imported next belongs to this file. */
export function beginFile(name) {
  current = new TestFile(name);
  testFiles.set(name, current);
}

export function test(name, ...rest) {
  const options = typeof rest[0] === 'object' ? rest[0] : {};
  const run = rest.at(-1);
  if (typeof run !== 'function') throw new Error(`${name}: only tests of a name, options and a function are known here.`);
  if (!options.skip) current.tests.push({ id: `${current.name}: ${name}`, name, file: current, run });
}

export const before = (hook) => current.hooks.before.push(hook);
export const after = (hook) => current.hooks.after.push(hook);
export const beforeEach = (hook) => current.hooks.beforeEach.push(hook);
export const afterEach = (hook) => current.hooks.afterEach.push(hook);
export const mock = real.mock;
export default test;

/** Runs one test with what its file does before and after each. Rejects if it fails. */
export async function runTest({ file, run }) {
  await file.prepare();
  for (const hook of file.hooks.beforeEach) await hook();
  try {
    await run({});
  } finally {
    // Elsewhere each file has a process of its own.
    mock.reset();
    for (const hook of file.hooks.afterEach) await hook();
  }
}

/** What its tests do before and after is done for the whole file. */
export function describe(_name, ...rest) {
  const options = typeof rest[0] === 'object' ? rest[0] : {};
  if (!options.skip) rest.at(-1)();
}
