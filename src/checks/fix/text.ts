import { removableKeys } from '../../content/schema/value-words.ts';
import { parseMarkdownFile } from '../../content/yaml/front-matter.ts';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import { lineRunsOf } from '../../markdown/read-body.ts';
import { indentedTexts, mayHoldIndentedText } from '../detect/indented-text.ts';
import { mayHoldWordList, wordLists } from '../detect/word-list.ts';
import type { AppliedFix, FixedText } from './change.ts';
import type { Step } from './steps.ts';
import { markdownSteps, syntaxSteps, yamlSteps } from './steps.ts';

interface Kind {
  /** Front matter and a body, not YAML alone. */
  markdown: boolean;
  /** A directive or a plan. */
  official: boolean;
}

/** Corrects a Markdown file where only one form is right; line ends and all else stay as they are. */
export function fixMarkdown(source: string, official = true): FixedText {
  const kind = { markdown: true, official };
  const lined = fixLists(fixIndents(dropEmpty(fixLines(source, markdownSteps, kind))));
  return fixSyntax(lined, (text) => parseMarkdownFile(text).front.faults.length, kind);
}

/** Corrects a YAML file of a ward. */
export function fixYaml(source: string): FixedText {
  const kind = { markdown: false, official: false };
  return fixSyntax(fixLines(source, yamlSteps, kind), (text) => parseYaml(text).faults.length, kind);
}

/** Applies the steps for invalid YAML; a step counts only if it leaves fewer faults. */
function fixSyntax(fixed: FixedText, faults: (text: string) => number, kind: Kind): FixedText {
  let { text, fixes } = fixed;
  let left = faults(text);
  for (const step of left > 0 ? syntaxSteps : []) {
    const corrected = fixLines(text, [step], kind);
    const now = faults(corrected.text);
    if (now < left) [text, fixes, left] = [corrected.text, [...fixes, ...corrected.fixes], now];
  }
  return { text, fixes };
}

function fixLines(source: string, steps: readonly Step[], { markdown, official }: Kind): FixedText {
  const fixes: AppliedFix[] = [];
  let [fences, key, above] = [0, '', ''];
  const end = lineEndOf(source);
  const text = eachLine(source, (written, number) => {
    const fence = /^\uFEFF?---\s*$/.test(written);
    if (fence) fences += 1;
    const front = !markdown || (fences === 1 && !fence);
    key = (front && /^([\w-]+):/.exec(written)?.[1]) || key;
    const right = steps.reduce((line, [rule, change, correct]) => {
      const corrected = correct(line, { front, key, official, above });
      if (corrected !== line) fixes.push({ line: number, rule, change: { kind: change } });
      return corrected;
    }, written);
    if (right.trim() !== '') above = front || fence ? right : '';
    return right.replaceAll('\n', end);
  });
  return { text, fixes };
}

/** Deletes optional keys without a value; indented lines below a key are its value. */
function dropEmpty({ text, fixes }: FixedText): FixedText {
  const found: AppliedFix[] = [];
  const front = /^\uFEFF?---[^]*?(?:\r\n?|\n)---/.exec(text)?.[0] ?? '';
  let [line, from] = [1, 0];
  const corrected = front.replace(emptyKey, (all: string, key: string, at: number) => {
    line += front.slice(from, at).split(/\r\n?|\n/).length - 1;
    from = at;
    if (!removableKeys.has(key)) return all;
    found.push({ line, rule: 'invalid-value', change: { kind: 'delete-empty-key', key } });
    return '';
  });
  return { text: corrected + text.slice(front.length), fixes: [...fixes, ...found] };
}

const emptyKey = /^([a-z]+):[ \t]*(?:\r\n?|\n)(?![ \t]|- )/gm;

/** Removes the indents that make code of paragraphs. */
function fixIndents({ text, fixes }: FixedText): FixedText {
  if (!mayHoldIndentedText(text)) return { text, fixes };
  const { body, bodyLine } = parseMarkdownFile(text);
  const found = bodyLine === 1 ? [] : indentedTexts(body, lineRunsOf(parseMarkdown(body)));
  const end = lineEndOf(text);
  const corrected = new Map(
    found.flatMap(({ first, lines }) =>
      lines.map((line, index) => [bodyLine + first + index, line.join(end)] as const),
    ),
  );
  const changes = found.map(({ first, as }) => ({
    line: bodyLine + first,
    rule: 'indented-text',
    change: { kind: as === 'code' ? ('unindent-code' as const) : ('separate-paragraph' as const) },
  }));
  return {
    text: eachLine(text, (line, number) => corrected.get(number) ?? line),
    fixes: [...fixes, ...changes],
  };
}

/** Turns lists of Word into Markdown lists. */
function fixLists({ text, fixes }: FixedText): FixedText {
  if (!mayHoldWordList(text)) return { text, fixes };
  const lines = text.split(/\r\n?|\n/);
  const body = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) + 1;
  const lists = wordLists(lines.slice(body));
  const items = new Map(lists.flatMap((list) => list.items.map((each) => [each.line + body + 1, each.text])));
  const changes = lists.map(({ mark, items: [first] }) => ({
    line: (first?.line ?? 0) + body + 1,
    rule: 'list-mark',
    change: { kind: 'mark-list' as const, mark },
  }));
  return {
    text: eachLine(text, (line, number) => items.get(number) ?? line),
    fixes: [...fixes, ...changes],
  };
}

const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';

const eachLine = (text: string, correct: (line: string, number: number) => string): string =>
  text
    .split(/(\r\n?|\n)/)
    .map((part, index) => (index % 2 === 0 ? correct(part, index / 2 + 1) : part))
    .join('');
