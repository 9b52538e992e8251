import { pathToFileURL } from 'node:url';
import { projectRoot, rootVariable } from '../../cache/project.ts';
import type { WardBuilder, WardOrder, WardPlace } from '../build-ward.ts';
import { endWithParent } from './end-with-parent.ts';

/**
 * The entry of a ward's own process: its argument says which ward it builds, each message orders a build, what it has to say
 * goes over the channel to the command that started it. It ends with that command, and nothing that it makes reaches a
 * later portal; a build that throws ends it, too.
 */
const { place, stays } = JSON.parse(process.argv[2]!) as { place: WardPlace; stays: boolean };
endWithParent();
process.env[rootVariable] = projectRoot();
const engine = (await import(pathToFileURL(place.engine.entry).href)) as { WardBuilder: typeof WardBuilder };
const builder = new engine.WardBuilder(place, stays);
process.on('message', (order: WardOrder) => {
  void builder.build(order, (message) => process.send?.(message));
});
