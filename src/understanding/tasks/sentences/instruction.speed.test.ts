import { expect, it } from 'vitest';
import { millisecondsOf } from '../../../tests/processor-time.ts';
import { readInstructions } from './instruction.ts';

const timeOf = (part: string): number =>
  millisecondsOf(
    () => readInstructions(part.repeat(5000), { isKnown: () => false, issuer: 'Ủy ban nhân dân', date: '' }),
    3,
  );

it('a list of thousands of units is not read again for each of them', () => {
  // Read again each time, it takes eight times as long as so many orders.
  expect(timeOf('Hội a; ') / timeOf('Giao Hội a; ')).toBeLessThan(4);
});
