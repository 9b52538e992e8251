import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EditedPortal, PortalReport } from './build-portal.ts';

/** Builds wards in a process of its own, one after the other, beside the builds of this process. */
export class BuilderBeside {
  readonly #child: ChildProcess;

  constructor(home: string) {
    const entry = fileURLToPath(new URL('./builder-process.ts', import.meta.url));
    this.#child = fork(entry, [home], { execArgv: [] });
  }

  build(order: EditedPortal): Promise<PortalReport> {
    return new Promise((resolve, reject) => {
      const onExit = (): void => reject(new Error('the process that builds wards ended'));
      this.#child.once('exit', onExit);
      this.#child.once('message', (report: PortalReport) => {
        this.#child.off('exit', onExit);
        resolve(report);
      });
      this.#child.send(order);
    });
  }

  end(): void {
    this.#child.disconnect();
  }
}
