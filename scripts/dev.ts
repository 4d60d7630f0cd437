import { readNumber, readOptions } from './read-options.ts';

// Serves the site while writers work: `npm run dev [-- --port 4321] [--host]`. Astro itself passes over what it does not know.
const usage = 'npm run dev -- --port 4321 --host';
const { values } = readOptions(
  {
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'boolean', default: false },
      open: { type: 'boolean', default: false },
    },
  },
  usage,
);
const port = readNumber(values.port, { name: '--port', min: 0, max: 65_535, usage });
const { dev } = await import('astro');
await dev({ server: { port, host: values.host, open: values.open } });
