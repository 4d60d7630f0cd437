import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

// Runs a command with CHROMIUM_PATH set to a browser that exists, or says in one message why there is none.
const [command = '', ...options] = process.argv.slice(2);
try {
  const { status } = spawnSync(command, options, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: findBrowser() },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
