import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findDeadLinks } from '../../checks/dead-links.ts';

/** Fails a build in which a link or an anchor leads nowhere. */
export function linkCheck(): AstroIntegration {
  return {
    name: 'link-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { dead, checked } = await findDeadLinks(fileURLToPath(dir));
        if (dead.length > 0) {
          console.error(`${dead.length} dead ${dead.length === 1 ? 'link' : 'links'} in the built pages:\n${dead.join('\n')}`);
          process.exit(1);
        }
        logger.info(`Checked ${checked} links and anchors: all lead somewhere.`);
      },
    },
  };
}
