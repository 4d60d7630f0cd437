import type { AstroIntegration } from 'astro';
import { getContentFolder } from '../../content/folder.ts';
import { checkContent } from '../../checks/check-content.ts';
import { formatProblems, type Problem } from '../../checks/problem.ts';
import { loadSiteData } from '../../content/load-site.ts';
import type { SiteData } from '../../content/schema/site.ts';

/** Checks the whole content folder before anything is built. A build stops with every mistake listed; `astro dev` goes on. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        const problems = await checkContent(getContentFolder());
        if (problems.length === 0) return;
        if (command === 'dev') logger.error(formatReport(problems));
        else stop(problems);
      },
    },
  };
}

/** The facts about the site. Without them not even Astro can start, so every mistake of the content is listed and the process ends. */
export async function loadSiteOrStop(): Promise<SiteData> {
  try {
    return loadSiteData();
  } catch (error) {
    const problems = await checkContent(getContentFolder());
    if (problems.length === 0) throw error;
    stop(problems);
  }
}

function formatReport(problems: readonly Problem[]): string {
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${formatProblems(problems)}`;
}

/** Ends the process: an exception would bury the list under a stack trace. */
function stop(problems: readonly Problem[]): never {
  console.error(`${formatReport(problems)}\nNothing was built.`);
  process.exit(1);
}
