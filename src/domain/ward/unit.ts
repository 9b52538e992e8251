import type { Ward } from '../schema/ward.ts';

type WardUnit = Ward['units'][number];

/** What is known of whom to ask in a unit. */
const people = ['head', 'duties', 'room', 'phone', 'email', 'hours'] as const;

/** Whether ward.yaml says whom to ask in a unit, or where, or when. */
export const saysWhom = (unit: WardUnit): boolean => people.some((key) => unit[key] !== undefined);
