/** What an editor may do about something that is wrong. Code reads these values; `fixesInWords` alone makes sentences. */
export type SuggestedFix =
  /** The line or the value as it should be; `quoted` puts it in quotation marks. */
  | { kind: 'write'; text: string; quoted?: true }
  /** The address of a file after it was copied into `files/`; `example` if its name is not known. */
  | { kind: 'copy-and-write'; text: string; example?: true }
  /** The value that is meant by another form of it: an id for a name, `true` for “có”. */
  | { kind: 'write-id' | 'write-value'; text: string }
  /** The lines of a list, each with its indent, below the line of its key. */
  | { kind: 'write-list'; key: string; lines: readonly string[] }
  /** A path without its first folders. */
  | { kind: 'shorten-path'; text: string }
  /** The known name that is nearest to an unknown one. */
  | { kind: 'did-you-mean'; text: string }
  /** A line that may be copied for a missing key. */
  | { kind: 'add-line'; text: string }
  /** The name that a file or a folder should have. */
  | { kind: 'rename'; text: string }
  /** The name that a file should have, since its ending is wrong. */
  | { kind: 'rename-ending'; text: string }
  | { kind: SimpleFix };

/** Fixes without a value. */
type SimpleFix = keyof typeof simpleFixes;

const command = 'npm run check -- --fix';

const simpleFixes = {
  'run-command': `, hoặc chạy ${command}`,
  'run-command-after-clause': `; hoặc chạy ${command}`,
  'run-command-to-replace': `; chạy ${command} để đổi`,
  'run-command-to-normalize': `; chạy ${command} để đổi sang Unicode dựng sẵn`,
  'run-command-to-delete-line': `; ${command} xóa dòng này`,
  'rename-key': '; đổi tên khóa',
  'join-lines': '; cả nội dung viết trên một dòng',
  'complete-date': '; cần đủ ngày, tháng, năm',
  'compare-with-paper': '; xem lại bản giấy',
  'keep-curly-quotes': '. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài',
  'add-alias': ' Nếu đó là một cách gọi khác thì thêm vào aliases',
} as const;

/** Suggested fixes in Vietnamese, to be put directly behind the message that says what is wrong. */
export const fixesInWords = (fixes: readonly SuggestedFix[] = []): string => fixes.map(inWords).join('');

function inWords(fix: SuggestedFix): string {
  switch (fix.kind) {
    case 'write':
      return `; hãy viết ${fix.quoted ? `“${fix.text}”` : fix.text}`;
    case 'copy-and-write':
      return `; chép tệp vào đó rồi viết ${fix.example ? 'như ' : ''}${fix.text}`;
    case 'write-id':
      return ` phải viết bằng mã: ${fix.text}`;
    case 'write-value':
      return ` phải viết là ${fix.text}`;
    case 'write-list':
      return `; dưới dòng “${fix.key}:” viết mỗi mục một dòng: ${fix.lines.map((line) => `“${line}”`).join(', ')}`;
    case 'shorten-path':
      return `; bỏ phần trước, chỉ viết ${fix.text}`;
    case 'did-you-mean':
      return `; có phải “${fix.text}”?`;
    case 'add-line':
      return `; thêm một dòng như ${fix.text}`;
    case 'rename':
      return `; hãy đổi thành ${fix.text}`;
    case 'rename-ending':
      return `; hãy đổi tên thành ${fix.text}`;
    default:
      return simpleFixes[fix.kind];
  }
}
