/**
 * The text of HTML, XML or JSON by its letters alone: no tags, no scripts, entities read, no white space. What stood
 * in one form of a text is found in another.
 */
export function lettersOf(markup: string): string {
  if (units.length < markup.length) units = new Uint16Array(markup.length);
  let length = 0;
  for (let at = 0; at < markup.length; at += 1) {
    const unit = markup.charCodeAt(at);
    if (unit === lessThan) {
      const end = markup.indexOf('>', markup.startsWith('<script', at) ? markup.indexOf('</script', at) : at);
      if (end < 0) break;
      at = end;
    } else if (unit === ampersand) {
      entity.lastIndex = at;
      const [whole = '&', hex, decimal, name] = entity.exec(markup) ?? [];
      for (const letter of characterOf(hex, decimal, name)) {
        for (let part = 0; part < letter.length; part += 1) {
          if (!isSpace(letter.charCodeAt(part))) units[length++] = letter.charCodeAt(part);
        }
      }
      at += whole.length - 1;
    } else if (!isSpace(unit)) units[length++] = unit;
  }
  return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
}

let units = new Uint16Array(1 << 16);

const lessThan = '<'.charCodeAt(0);
const ampersand = '&'.charCodeAt(0);
const entity = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp|nbsp));/iy;
const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\u00a0' };

function characterOf(hex?: string, decimal?: string, name?: string): string {
  if (name) return named[name.toLowerCase()]!;
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
  return decimal ? String.fromCodePoint(Number(decimal)) : '&';
}

const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit <= 160 ? unit === 160 || (unit >= 9 && unit <= 13) : unit >= 0x1680 && spaces.has(unit));

/** What `\s` matches beyond the letters of Latin texts. */
const spaces = new Set(
  Array.from({ length: 0x10000 - 0x1680 }, (_, at) => at + 0x1680).filter((unit) =>
    /\s/.test(String.fromCharCode(unit)),
  ),
);
