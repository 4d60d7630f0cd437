import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// Serves a built folder the way a static host does: `node tests/support/serve.ts <folder> <port>`.
const [folder = 'dist', port = '4381'] = process.argv.slice(2);
if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in "${folder}". Run "npm run build" first.`);
const serve = sirv(folder, { dev: true, etag: true });
createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(folder, '404.html')));
  });
}).listen(Number(port));
