import type { ServedHost, ServedPortal } from '../sites.ts';
import type { WriterOptions } from './options.ts';

/** The folder that a file is for, and the hosts that it may answer for: a city's front has the host of its wards alone. */
export function folderOf(
  sites: readonly ServedHost[],
  { city }: WriterOptions,
): { mount: ServedPortal; sites: readonly ServedHost[] } {
  const isMeant = ({ dir }: ServedPortal): boolean => city === undefined || dir === city;
  const own = sites.find(({ mounts }) => mounts.some(isMeant))!;
  return { mount: own.mounts.find(isMeant)!, sites: city === undefined ? sites : [own] };
}

/** Whether a folder sees a former path: on another host, which has the folder at its top, it sees all. */
export const isInside = (mounts: readonly ServedPortal[], from: string, base: string): boolean =>
  mounts.length === 0 || from.startsWith(base);
