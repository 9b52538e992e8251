import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Settings } from '../settings.ts';
import { redirection, refusal } from './preview-requests.ts';

/**
 * Keeps the live preview to what it is for. Vite would send each file of the project, and answer to each address of
 * this machine: only names of the machine itself are answered, and only the portal and what its pages load.
 */
export function previewGuard(settings: Settings): AstroIntegration {
  return {
    name: 'cong-phuong-preview-guard',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [guard(settings)] } });
      },
    },
  };
}

const guard = ({ base }: Settings): Plugin => ({
  name: 'cong-phuong-preview-guard',
  enforce: 'post',
  // Before all other handlers, those of Astro and of the editing form included.
  configureServer: (server) => () => {
    const handle = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
      const status = refusal(request, server.config.root, base);
      const target = redirection(request, base);
      if (status === undefined && target !== undefined) response.writeHead(302, { Location: target }).end();
      else if (status === undefined) next();
      else response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end();
    };
    server.middlewares.stack.unshift({ route: '', handle });
  },
});
