import { expect, test } from 'vitest';
import { millisecondsOf } from '../tests/processor-time.ts';
import { readCitations } from '../understanding/citations/citation.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown } from './render.ts';

test.each(['57-NQ/TW \\\n', 'Luật Đất đai '])(
  'the citations in 300 kB of %j are linked in a time that grows with the length',
  (token) => {
    const body = token.repeat(300_000 / token.length);
    const citations = readCitations(readBody(body).citable, {});
    const render = (cited: boolean) => () =>
      renderMarkdown(
        body,
        { link: (url) => url, image: () => undefined },
        cited ? { citations, href: () => '/x/' } : undefined,
      );
    expect(render(true)().split('<a class="cite"').length).toBeGreaterThan(20_000);
    expect(millisecondsOf(render(true), 2)).toBeLessThan(1500);
  },
);
