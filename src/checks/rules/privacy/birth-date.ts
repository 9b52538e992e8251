import { birthDateAt, isListOfPeople, rowDateAt } from '../../detect/private-data.ts';
import type { Rule } from '../../rule.ts';
import { allow, hints, inLines, textsOf } from './private-lines.ts';

/** A person's date of birth together with their address: enough to pretend to be that person. */
export const birthDate: Rule = {
  name: 'birth-date',
  severity: 'error',
  allowable: true,
  inDocument(document) {
    let inTable = false;
    return inLines(
      document,
      hints.birth,
      ({ text }, index, lines) => {
        inTable = text.includes('|') && (inTable || isListOfPeople(text));
        if (inTable && !isListOfPeople(text)) return rowDateAt(text);
        return birthDateAt(text, textsOf([lines[index + 1], lines[index + 2]]));
      },
      `có ngày sinh kèm nơi ở của một người; xóa một trong hai; ${allow}`,
    );
  },
};
