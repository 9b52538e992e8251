import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from './fixtures/render.ts';

describe('what a hostile editor writes', () => {
  const pieces = [
    ...[
      '<script>',
      '</script>',
      '<script src=//x.example>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
    ],
    ...[
      '<a href="javascript:x" onclick=y style="z">',
      '</a>',
      '<style>*{}</style>',
      '<iframe srcdoc="',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x?>',
    ],
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT&colon;x',
      '&#106;avascript:',
      'java&NewLine;script:',
      'data:text/html,',
      'vbscript:',
      'https://a.example/',
    ],
    ...['" onmouseover="x', "' style='x", ' onclick=x ', '{onclick=x}', '{.a #b style=c}'],
    ...[
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '![',
      '](',
      '][',
      ']:',
      '[^1]',
      '[^1]: ',
      '[a]: ',
      '`',
      '```',
      '~~~html',
      '|',
      '|---|:-:|',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '## ',
      '    ',
      '\t',
    ],
    ...[
      '\\',
      '"',
      "'",
      '&lt;',
      '&quot;',
      '&',
      '\u0000',
      '\u2028',
      '😀',
      'đường',
      '../../files/a.png',
      '#muc-1',
      '**',
      '_',
      '~~',
      '[x] ',
    ],
  ];
  const body = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((some) => some.join(''));

  it('comes out without scripts, handlers, styles or addresses that run', () => {
    fc.assert(
      fc.property(body, (some) => {
        expect(dangersOf(render(some))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(pieces.filter((piece) => piece.length > 3))('%j in every place of a text', (piece) => {
    const places = [
      piece,
      `[a](${piece})`,
      `[a](<${piece}>)`,
      `[a](b '${piece}')`,
      `<${piece}>`,
      `![${piece}](../../files/a.png)`,
    ];
    for (const some of [
      ...places,
      `## ${piece}`,
      `[^${piece}]\n\n[^${piece}]: a`,
      `\`\`\`${piece}\na\n\`\`\``,
      `| ${piece} |\n|---|`,
    ]) {
      expect(dangersOf(render(some))).toEqual([]);
    }
  });
});

/** Tags, attributes and addresses that could run something or alter the page. */
function dangersOf(html: string): string[] {
  const plain =
    /^(?:h[1-6]|p|a|span|img|ul|ol|li|div|section|table|thead|tbody|tr|th|td|blockquote|pre|code|em|strong|del|sup|br|hr)$/;
  const known =
    /^(?:href|src|alt|title|id|class|width|height|loading|decoding|scope|role|tabindex|aria-[a-z]+|data-footnote[a-z-]*)$/;
  const safe = /^(?:https?:|mailto:|tel:|\/phuong-thu\/|#)/i;
  return tagsOf(html).flatMap(({ name, attributes }) => [
    ...(plain.test(name) ? [] : [name]),
    ...attributes
      .filter(([key, value]) => !known.test(key) || ((key === 'href' || key === 'src') && !safe.test(value)))
      .map(([key, value]) => `${name} ${key}=${value}`),
  ]);
}

/** Every tag of a text in HTML as a browser reads it; what is no tag of the plainest form is a fault of the text. */
function tagsOf(html: string): { name: string; attributes: [string, string][] }[] {
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/gy;
  const tags = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (!match) throw new Error(`no plain tag: ${html.slice(at, at + 80)}`);
    const attributes = [...match[3]!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(
      ([, name, value]): [string, string] => [name!, value ?? ''],
    );
    tags.push({ name: match[2]!, attributes });
  }
  return tags;
}
