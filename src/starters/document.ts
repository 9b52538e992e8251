import { placeholder } from '../domain/schema/placeholder.ts';
import { writeMarkdown, yamlDate } from '../importers/draft.ts';
import type { ListedCollection } from '../portal/model.ts';
import { questions } from './questions.ts';
import type { Answer, Answers, StarterContext, NewFile, Starter } from './starter.ts';

/** Makes a document: a draft with front matter and a line to replace with the text. */
const documentStarter = (collection: ListedCollection, name: string): Starter => ({
  name,
  questions: questions[collection],
  files: (answers, known) => [documentFile(collection, answers, known)],
  next: (file, ward) => [
    `Viết nội dung thay cho dòng “${placeholder}”: mở ${file} bằng trình soạn chữ thuần, hoặc mở biểu mẫu: npm run edit -- ${ward}`,
    `Xem trước, bản nháp cũng hiện: npm run dev -- ${ward}`,
    `Viết xong, muốn đăng thì xóa dòng draft: true (trong biểu mẫu: tắt Bản nháp). Không đăng trong hôm nay thì sửa ngày đăng (published).`,
    `Kiểm tra: npm run check -- ${file}`,
  ],
});

export const directive = documentStarter('directives', 'văn bản chỉ đạo, điều hành');
export const plan = documentStarter('plans', 'kế hoạch tuyên truyền');
export const news = documentStarter('news', 'tin, bài');

/** Writes the front matter in the order of content/README.md, then the line to replace. */
function documentFile(collection: ListedCollection, answers: Answers, known: StarterContext): NewFile {
  const { title, type, code, issuer, issued, published, summary, from, until } = answers;
  const period = { ...(from && { from: dateOf(from) }), ...(until && { until: dateOf(until) }) };
  const front = {
    title,
    type,
    code,
    issuer,
    place: typeof issuer === 'string' ? known.placeOf?.(issuer) : undefined,
    issued: issued && dateOf(issued),
    published,
    summary,
    fields: answers['fields'],
    topics: answers['topics'],
    topic: answers['topic'],
    period: from || until ? period : undefined,
    channels: answers['channels'],
    draft: true,
  };
  return {
    path: `${known.ward?.id ?? ''}/${collection}/${String(answers['id'])}.md`,
    text: writeMarkdown(front, placeholder),
  };
}

const dateOf = (date: Answer): string | number => yamlDate(String(date));
