import { once } from 'node:events';
import { readOptions } from './read-options.ts';
import { createFolderServer, readBase } from './serve-folder.ts';

// Serves the built site: `npm run preview [-- --port 4321]`. Takes the next free port if that one is taken.
const { values } = readOptions(
  { options: { port: { type: 'string', default: '4321' }, folder: { type: 'string', default: 'dist' } } },
  'npm run preview -- --port 4321',
);
const attempts = 20;

try {
  for (let port = Number(values.port); ; port++) if (await listen(port, port >= Number(values.port) + attempts)) break;
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
