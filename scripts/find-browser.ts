import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';

/** Chromium without a window, which does the same in less than half of the time, comes first. */
const names = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else Playwright's own, else an installed Chrome or Chromium; if there
 * is none, tries Playwright's install and then Debian's packages. Throws one message with all that was tried.
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH is "${given}", but there is no such file. Correct it, or unset it to let the tests look for a browser.`);
  }
  const found = findInstalled();
  if (found !== undefined) return found;

  const tried = ['Playwright’s own browser: not installed', `an installed Chrome or Chromium (${names.join(', ')}): none found`];
  for (const attempt of [installWithPlaywright, () => installWithApt('chromium-headless-shell'), () => installWithApt('chromium')]) {
    tried.push(attempt());
    const installed = findInstalled();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    ['The tests need a browser, and none could be found or installed. Tried:', ...tried.map((line) => `  - ${line}`)].join('\n') +
      '\nInstall Chrome or Chromium, or set CHROMIUM_PATH to the program, and run the command again.',
  );
}

function findInstalled(): string | undefined {
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : (findProgram(names) ?? places.find((path) => existsSync(path)));
}

/** Root can't use the browser's sandbox; nobody else loses it. */
export const sandboxArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Starts the browser named by `CHROMIUM_PATH`, as commands behind `with-browser.ts` find it, else Playwright's own. */
export function launchBrowser(executablePath = process.env['CHROMIUM_PATH'] ?? ''): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...sandboxArguments] });
}

/** The first program of these names that is installed. */
export function findProgram(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => programs.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function installWithPlaywright(): string {
  const { status, stderr } = spawnSync('playwright', ['install', '--only-shell', 'chromium'], { encoding: 'utf8', timeout: 300_000 });
  return `"playwright install --only-shell chromium": ${describeResult(status, stderr)}`;
}

function installWithApt(name: string): string {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `Debian’s package "${name}": only root can install it, on Debian or Ubuntu`;
  spawnSync('apt-get', ['update', '-qq'], { timeout: 120_000 });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', name], { encoding: 'utf8', timeout: 600_000 });
  return `"apt-get install ${name}": ${describeResult(status, stderr)}`;
}

function describeResult(status: number | null, output: unknown): string {
  if (status === 0) return 'reported success, but no browser was there afterwards';
  const lastLine = typeof output === 'string' ? (output.trim().split('\n').at(-1) ?? '') : '';
  return `failed (${status === null ? 'not found or timed out' : `exit code ${status}`}) ${lastLine}`.trim();
}
