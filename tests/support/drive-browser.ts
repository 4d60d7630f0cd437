import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findProgram } from '../../scripts/find-browser.ts';
import { findFreePort, isUp } from './hosts.ts';

/** Commands that Firefox and WebKit understand, each in a protocol of its own. Keys and presses are the same in both. */
export interface DrivenBrowser {
  open(address: string): Promise<unknown>;
  /** Runs the body of an async function in the page, and gives what it returns. */
  run(script: string): Promise<unknown>;
  act(actions: readonly object[]): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser besides Chromium: how it is started, or why it can't be. */
export interface OtherBrowser {
  name: string;
  skip: string | false;
  start: () => Promise<DrivenBrowser>;
}

const firefox = findProgram(['firefox-esr', 'firefox']);
const [driver, screen] = [findProgram(['WebKitWebDriver']), findProgram(['Xvfb'])];
const [browser] = globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser');
const isWithWebKit = driver !== undefined && screen !== undefined && browser !== undefined;

/** Browsers of the readers who have none of Chromium's kin. On Debian: `apt-get install firefox-esr webkit2gtk-driver xvfb`. */
export const otherBrowsers: readonly OtherBrowser[] = [
  {
    name: 'Firefox',
    skip: firefox === undefined && 'firefox-esr is not installed',
    start: () => orStop((started) => startFirefox(firefox ?? '', started)),
  },
  {
    name: 'WebKit',
    skip: !isWithWebKit && 'webkit2gtk-driver and xvfb are not installed',
    start: () => orStop((started) => startWebKit({ driver: driver ?? '', browser: browser ?? '', screen: screen ?? '' }, started)),
  },
];

/** A browser that does not come up leaves nothing behind. */
async function orStop(start: (started: ChildProcess[]) => Promise<DrivenBrowser>): Promise<DrivenBrowser> {
  const started: ChildProcess[] = [];
  try {
    return await start(started);
  } catch (error) {
    for (const child of started) child.kill();
    throw error;
  }
}

/** Firefox speaks WebDriver BiDi without a driver. */
async function startFirefox(program: string, started: ChildProcess[]): Promise<DrivenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'help-firefox-'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  started.push(child);
  const send = await connect(`${await readWhen(child.stderr, /listening on (ws:\S+)/)}/session`);
  await send('session.new', { capabilities: {} });
  // Only a tab that was asked for has the focus.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (script) => {
      const expression = `(async () => JSON.stringify(await (async () => { ${script} })()) ?? 'null')()`;
      const { result, exceptionDetails } = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return JSON.parse((result as { value: string }).value) as unknown; // As asked for above.
    },
    act: (actions) => send('input.performActions', { context, actions }),
    resize: (width, height) => send('browsingContext.setViewport', { context, viewport: { width, height } }),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const answers: ((answer: { result?: Record<string, unknown> }) => void)[] = [];
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as { id: number; result?: Record<string, unknown> }; // The protocol's own.
    answers[answer.id]?.(answer);
  };
  return async (method, params) => {
    const { result, ...rest } = await new Promise<{ result?: Record<string, unknown> }>((resolve) => {
      socket.send(JSON.stringify({ id: answers.push(resolve) - 1, method, params }));
    });
    return result ?? Promise.reject(new Error(JSON.stringify(rest)));
  };
}

/** WebKit has a driver that speaks the older WebDriver, and needs a screen. */
async function startWebKit(
  { driver, browser, screen }: Record<'driver' | 'browser' | 'screen', string>,
  started: ChildProcess[],
): Promise<DrivenBrowser> {
  const shown = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(shown);
  const DISPLAY = `:${await readWhen(shown.stdio[3] as Readable, /(\d+)\n/)}`; // As asked for above.
  const root = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const port = await findFreePort();
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...root, DISPLAY } });
  started.push(child);
  const origin = `http://127.0.0.1:${port}`;
  if (!(await isUp(`${origin}/status`, child))) throw new Error('The driver of WebKit did not start.');
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(origin + path, { method, body: body ? JSON.stringify(body) : null });
    const { value } = (await answer.json()) as { value: unknown }; // The protocol's own.
    return answer.ok ? value : Promise.reject(new Error(JSON.stringify(value)));
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } };
  const { sessionId } = (await call('POST', '/session', { capabilities })) as { sessionId: string }; // As above.
  const send = (command: string, body: object) => call('POST', `/session/${sessionId}/${command}`, body);
  const run = async (body: string): Promise<unknown> => {
    const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done([value]), (error) => done([null, String(error)]));`;
    const [value, error] = (await send('execute/async', { script, args: [] })) as [unknown, string?]; // As written.
    return error === undefined ? value : Promise.reject(new Error(error));
  };
  return {
    open: (url) => send('url', { url }),
    run,
    act: (actions) => send('actions', { actions }),
    resize: async (width, height) => {
      await send('window/rect', { width, height });
      const [x, y] = (await run('return [innerWidth, innerHeight]')) as [number, number]; // As written.
      await send('window/rect', { width: 2 * width - x, height: 2 * height - y });
    },
    close: async () => {
      await call('DELETE', `/session/${sessionId}`);
      child.kill();
      shown.kill();
    },
  };
}

/** What a program says of itself once it is ready. */
function readWhen(output: Readable, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (part: Buffer) => {
      said += part.toString();
      const [, found] = pattern.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    output.once('end', () => reject(new Error(`A browser did not start.\n${said}`)));
  });
}
