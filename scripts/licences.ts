import { countLicences, readLockfile } from './lockfile.ts';
import { readOptions } from './read-options.ts';

// Prints under which licences the installed packages come, and how many of them: `npm run licences`.
readOptions({}, 'npm run licences');
for (const [licence, names] of countLicences(readLockfile()))
  console.log(`${licence}: ${names.length}${names.length < 6 ? ` (${names.join(', ')})` : ''}`);
