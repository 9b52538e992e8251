import { certificateLabel, plotLabel, sheetHead, sheetLabel } from '../../language/privacy/number-labels.ts';
import { hasRole, namesBody, peopleIn } from './people.ts';
import type { PrivateSearch } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';
import { personOf } from './records.ts';

const numbered = (label: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${label})(?: s[oố])?[ :]{1,3}\\d{1,5}(?![\\d\\p{L}])`, 'u');
const plot = numbered(plotLabel);
const sheet = numbered(sheetLabel);
const plotHead = new RegExp(`^(?:so )?(?:${plotLabel})`);
const sheetInHead = new RegExp(`^(?:so )?(?:${sheetHead})`);
const certificate = new RegExp(
  `(?<![\\p{L}])(?:${certificateLabel})(?![\\p{L}])[^\\d;|]{0,40}?(?<![\\p{L}])[a-z]{1,2} ?\\d{5,8}(?![\\d\\p{L}/])`,
  'u',
);

/** Where a person's land is: the plot and its sheet on the map, or the number of its certificate. */
export const plots: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  if (!/\d/.test(line.text)) return;
  const at = plotOf(line);
  if (at === undefined) return;
  const person = peopleIn(line).find((each) => !hasRole(line, each)) ?? personOf(lines, index);
  if (person && (person.labelled || !namesBody(line)) && !hasRole(line, person))
    yield { kind: 'personal-data', line, at };
};

/** The index of a plot with its sheet, or of a certificate. */
function plotOf({ folded, lower, cells }: PrivateLine): number | undefined {
  const inCells = cells.find(({ label }) => plotHead.test(label));
  if (inCells) return cells.some(({ label }) => sheetInHead.test(label)) ? inCells.from : undefined;
  return certificate.exec(folded)?.index ?? (sheet.test(lower) ? plot.exec(folded)?.index : undefined);
}
