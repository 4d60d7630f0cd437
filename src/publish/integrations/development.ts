import type { AstroIntegration } from 'astro';
import { checkForBuild } from '../../checks/check-content.ts';
import { getContentFolder } from '../../content/folder.ts';
import { forgetContent, loadContent, loadReading } from '../../content/load.ts';
import { formatProblems } from '../../content/problem.ts';
import { answerRequest } from './answer-request.ts';

/**
 * While writers work: reads the content again when a file changes, lists mistakes without stopping, and answers the
 * addresses that a build writes as files. `base` is the folder that the site lies in.
 */
export function development(base: string): AstroIntegration {
  return {
    name: 'development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev' && base !== '')
          addMiddleware({ order: 'post', entrypoint: new URL('../base-middleware.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = getContentFolder();
        server.watcher.add(folder);
        const report = async () => {
          const problems = checkForBuild(await loadReading());
          if (problems.length > 0) logger.error(`${problems.length} problems in the content:\n${formatProblems(problems)}`);
        };
        void report();
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          forgetContent();
          void report().then(() => server.ws.send({ type: 'full-reload' }));
        });
        server.middlewares.use((request, response, next) => {
          const [pathname = '', query = ''] = (request.url ?? '').split('?');
          const path = base !== '' && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
          const answer = async () => answerRequest(path, query, await loadContent());
          answer().then((found) => {
            if (!found) {
              next();
              return;
            }
            for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
            if (found.location !== undefined) {
              response.statusCode = 302;
              response.setHeader('location', base + found.location);
            }
            response.end(found.text);
          }, next);
        });
      },
    },
  };
}
