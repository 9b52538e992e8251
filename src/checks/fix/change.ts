/** What `--fix` has done at a place; reporters turn it into Vietnamese. */
export type Change =
  | { kind: SimpleChange }
  | { kind: 'rename-key'; was: string; now: string }
  /** `now` is undefined if it has words of the text, which may be private. */
  | { kind: 'rewrite-value'; now: string | undefined }
  | { kind: 'delete-empty-key'; key: string }
  /** The mark of Word that is replaced by “- ”. */
  | { kind: 'mark-list'; mark: string };

/** Changes that need no more words. */
export type SimpleChange =
  | 'remove-control-characters'
  | 'compose-letters'
  | 'replace-eth'
  | 'remove-curly-quotes'
  | 'remove-leading-words'
  | 'remove-double-spaces'
  | 'remove-code-label'
  | 'add-zero'
  | 'quote-value'
  | 'unindent-key'
  | 'replace-tab'
  | 'add-space-after-colon'
  | 'split-into-list'
  | 'rewrite-as-list'
  | 'unindent-code'
  | 'separate-paragraph';

/** A change in a file: on which line (counted from 1), and by which rule. */
export interface AppliedFix {
  line: number;
  rule: string;
  change: Change;
}

/** A text with its changes. */
export interface FixedText {
  text: string;
  fixes: AppliedFix[];
}
