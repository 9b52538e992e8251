import { expect, it } from 'vitest';
import { readBody } from '../read-body.ts';
import { withBoundedNesting } from './nesting.ts';

it.each(['> ', '>', '- > ', '1. ', '2) ', '+ ', '* - '])('reads a line of “%s” again and again', (token) => {
  const body = `Trước.\n\n${token.repeat(30_000)}Sau.`;
  const bounded = withBoundedNesting(body);
  expect(bounded).not.toBe(body);
  expect(bounded).toHaveLength(body.length);
  const { facts } = readBody(body);
  expect(facts.blocks[0]).toBe('Trước.');
  expect(facts.blocks.at(-1)).toMatch(/Sau\.$/);
});

it.each([
  '> > > Trích trong trích.',
  '- - 1. Việc',
  '- '.repeat(200),
  '* '.repeat(200),
  '1.'.repeat(100),
  '-'.repeat(200),
  '*'.repeat(200),
])('leaves “%s” as it is', (body) => {
  expect(withBoundedNesting(body)).toBe(body);
});
