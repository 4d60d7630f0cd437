import { once } from 'node:events';
import { readNumber, readOptions } from './read-options.ts';
import { createFolderServer, readBase } from './serve-folder.ts';

// Serves the built site: `npm run preview [-- --port 4321]`. Takes the next free port if that one is taken.
const usage = 'npm run preview -- --port 4321';
const { values } = readOptions(
  { options: { port: { type: 'string', default: '4321' }, folder: { type: 'string', default: 'dist' } } },
  usage,
);
const first = readNumber(values.port, { name: '--port', min: 0, max: 65_535, usage });
const attempts = 20;

try {
  for (let port = first; ; port++) if (await listen(port, port >= Math.min(first + attempts, 65_535))) break;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Whether the port could be had. Throws the reason if it is the last one tried. */
async function listen(port: number, isLast: boolean): Promise<boolean> {
  const server = createFolderServer(values.folder, { hasRules: true });
  server.listen(port, 'localhost');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isLast || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return false;
  }
  console.log(`The site is at http://localhost:${port}${readBase(values.folder)}/`);
  return true;
}
