/** Rows in one piece. */
const batch = 1000;

/**
 * Writes data as JSON in which each member of a list has its own line, so that people can read it too.
 * @returns the file in pieces, in order: the file of a large ward is too long to be in memory twice.
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
