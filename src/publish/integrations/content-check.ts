import type { AstroIntegration } from 'astro';
import { getContentFolder } from '../../content/folder.ts';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems } from '../../checks/problem.ts';

/** Checks the whole content folder before anything is built. A build stops with every mistake listed; `astro dev` goes on. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        const problems = await checkContent(getContentFolder());
        if (problems.length === 0) return;
        const report = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${formatProblems(problems)}`;
        if (command === 'dev') {
          logger.error(report);
          return;
        }
        // An exception would bury the list under a stack trace.
        console.error(`${report}\nNothing was built.`);
        process.exit(1);
      },
    },
  };
}
