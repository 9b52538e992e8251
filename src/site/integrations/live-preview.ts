import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkWard } from '../../checks/check-ward.ts';
import { keptFindings } from '../../checks/kept-findings.ts';
import { keepPublic } from '../../checks/may-keep.ts';
import { reportText, summarize } from '../../checks/reporters/text.ts';
import { forgetWards, readWardOnce } from '../../content/memo.ts';
import type { Settings } from '../settings.ts';

/** How long after one save another belongs to the same change, in milliseconds: an editor may write several files. */
const together = 50;

/** With this event Astro forgets the paths of its routes, whose pages would show the documents of an earlier reading. */
const contentChanged = 'astro:content-changed';

/**
 * The live preview of a ward: a saved file of the ward is read again once, the findings of `check` are printed where
 * they changed, and open pages load again.
 */
export function livePreview(settings: Settings): AstroIntegration {
  const { contentDir, ward, now } = settings;
  const folder = resolve(contentDir, ward) + sep;
  const kept = keptFindings(contentDir, ward);
  let printed = '';
  const report = async (): Promise<void> => {
    const read = await readWardOnce(contentDir, ward);
    const findings = checkWard(read, { now, kept });
    keepPublic(read, findings, now);
    const text = `${reportText(findings)}${summarize(findings, read.documents.length + read.yaml.length)}`;
    if (text !== printed) process.stdout.write(`\n${text}\n`);
    printed = text;
  };
  return {
    name: 'cong-phuong-live-preview',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const fail = (error: unknown): void => logger.error(String(error));
        let changes = 0;
        const showAgain = (): void => {
          for (const [name, { hot }] of Object.entries(server.environments))
            if (name !== 'client') hot.send(contentChanged, {});
          server.hot.send({ type: 'full-reload' });
        };
        const change = (): void => {
          changes += 1;
          forgetWards();
          showAgain();
          report().catch(fail);
        };
        // A page that was asked for before a change may leave its old paths behind when it is done.
        server.middlewares.use((_request, response, next) => {
          const before = changes;
          response.once('close', () => {
            if (changes !== before) showAgain();
          });
          next();
        });
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(change, together);
        });
        report().catch(fail);
      },
    },
  };
}
