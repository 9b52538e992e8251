import type { Finding } from '../rule.ts';

/** How many findings of one kind are told of one file. An editor corrects no more at a time, and reads the rest next time. */
const most = 50;

/**
 * Findings as they are told: of those that say the same of other words of one file, the first 50, then one that says how many
 * more there are, in the place of the next one.
 */
export function fewOfEach(findings: readonly Finding[]): Finding[] {
  const kinds = Map.groupBy(findings, kindOf);
  const told = new Map<string, number>();
  return findings.flatMap((finding): Finding[] => {
    const kind = kindOf(finding);
    const before = told.get(kind) ?? 0;
    const all = kinds.get(kind)!.length;
    told.set(kind, before + 1);
    // One more would take the place of itself.
    if (before < most || all === most + 1) return [finding];
    return before === most ? [theOthers(finding, all - most)] : [];
  });
}

function theOthers({ file, line, column, severity, rule }: Finding, count: number): Finding {
  const message = `còn ${count} chỗ nữa cùng loại trong tệp này; hãy chữa những chỗ đã nêu rồi chạy lại lệnh để xem tiếp`;
  return { file, line, column, severity, rule, message };
}

/** The file, the rule, and what it says before and behind all words of the file, without numbers. */
const kindOf = ({ file, rule, message }: Finding): string =>
  JSON.stringify([file, rule, message.replace(/“[^]*”/, '“”').replace(/\d+/g, '0')]);
