// Runs after every installation, on any Node, so it is plain JavaScript. On Linux the packages bring the Node that the lockfile
// names, with its hash; elsewhere the machine's own runs everything, and what is too old would fail later without a reason.
import console from 'node:console';
import process from 'node:process';

const required = 24;
const found = process.versions.node;
if (Number(found.split('.')[0]) < required) {
  console.error(
    `Node ${required} or newer is needed, found ${found}. On Linux it is installed as an optional package: run "npm ci" without "--omit=optional". Elsewhere install it from https://nodejs.org.`,
  );
  process.exitCode = 1;
}
