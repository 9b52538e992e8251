import { z } from 'zod';
import { endOf, isMoment } from '../domain/dates/moment.ts';
import { routes } from '../portal/routes.ts';
import type { PublishTarget } from './target.ts';

/** A portal that is older than this is not what its readers expect, in milliseconds. */
const old = 24 * 3_600_000;

const version = z.object({ date: z.string().refine(isMoment) });

/** The moment for which a published portal was made, in milliseconds since 1970; undefined where it does not say so. */
export async function dateOfPortal(target: PublishTarget, ward: string): Promise<number | undefined> {
  const text = await target.read(ward, routes.version);
  if (text === undefined) return undefined;
  try {
    const found = version.safeParse(JSON.parse(text));
    return found.success ? endOf(found.data.date) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A published portal, with the moment that it was made for if it says so. */
export interface DatedPortal {
  ward: string;
  date: number | undefined;
}

/** The portals of a target besides those of some wards. */
export const otherPortals = async (target: PublishTarget, wards: readonly string[]): Promise<DatedPortal[]> =>
  Promise.all(
    (await target.wards())
      .filter((ward) => !wards.includes(ward))
      .map(async (ward) => ({ ward, date: await dateOfPortal(target, ward) })),
  );

/** Whether a portal of some moment is too old now. */
export const isOld = (date: number, now: number): boolean => now - date > old;
