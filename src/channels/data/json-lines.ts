/** How many rows one piece holds. */
const batch = 1000;

/**
 * Writes data as JSON that people can read too: each member of its lists stands on a line of its own.
 * @returns the file in pieces, in order: that of a large ward is too long to hold twice.
 */
export function* jsonLines(data: object): Generator<string> {
  let before = '{\n';
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* listOf(value);
    else yield JSON.stringify(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* listOf(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (let first = 0; first < rows.length; first += batch) {
    const some = rows.slice(first, first + batch).map((row) => JSON.stringify(row));
    yield `${first === 0 ? '' : ','}\n${some.join(',\n')}`;
  }
  yield '\n]';
}
