import { channelNames, channels } from '../domain/channel.ts';
import { firstDay, formatDate, lastDay } from '../domain/dates/calendar-date.ts';
import { parseCode } from '../domain/document-code.ts';
import { freeId, idFromTitle, reservedId } from '../domain/document-id.ts';
import { documentTypes } from '../domain/document-type.ts';
import { codeFault, numberFault, titleFaults } from '../domain/letterhead-form.ts';
import { directiveSchema, planSchema } from '../domain/schema/document.ts';
import { calendarDate, documentId, id } from '../domain/schema/parts.ts';
import type { ListedCollection } from '../portal/model.ts';
import type { Answers, AnswerChoice, Question } from './starter.ts';

const { shape } = directiveSchema;

const title: Question = {
  key: 'title',
  form: 'TEXT',
  ask: 'Trích yếu nội dung, không có “V/v”',
  example: 'Tổng vệ sinh môi trường sáng Chủ nhật, ngày 29/11/2026',
  schema: shape.title,
  required: true,
  fault: (words, { code: given }) =>
    titleFaults(words, typeof given === 'string' ? parseCode(given) : undefined)[0],
};

const type: Question = {
  key: 'type',
  form: 'ID',
  ask: 'Tên loại văn bản',
  schema: shape.type,
  required: true,
  choices: () => documentTypes.map((each) => ({ value: each.id, label: each.name })),
};

const code: Question = {
  key: 'code',
  form: 'CODE',
  ask: 'Số, ký hiệu đúng như trên giấy; chưa có thì bỏ trống',
  example: '312/TB-UBND',
  schema: shape.code,
  fault: (given) => codeFault(given) ?? numberFault(given),
};

const issuer: Question = {
  key: 'issuer',
  form: 'TEXT',
  ask: 'Cơ quan ban hành',
  schema: shape.issuer,
  required: true,
  proposal: (_, { ward }) => ward?.data.authority,
};

const issued: Question = {
  key: 'issued',
  form: 'DATE',
  ask: 'Ngày ban hành (năm-tháng-ngày); giấy chưa có thì bỏ trống',
  example: '2026-11-20, hoặc 2026-11 nếu chỉ biết tháng',
  schema: calendarDate,
};

const summary: Question = {
  key: 'summary',
  form: 'TEXT',
  ask: 'Tóm tắt cho người dân, tối đa 300 ký tự; chưa có thì bỏ trống',
  schema: shape.summary,
};

const fields: Question = {
  key: 'fields',
  form: 'ID,ID',
  ask: 'Lĩnh vực',
  schema: id,
  several: true,
  choices: ({ ward }) => choicesOf(ward?.data.fields),
};

const topics: Question = {
  key: 'topics',
  form: 'ID,ID',
  ask: 'Chuyên mục',
  schema: id,
  several: true,
  choices: ({ ward }) => choicesOf(ward?.data.topics),
};

const topic: Question = {
  key: 'topic',
  form: 'ID',
  ask: 'Chuyên mục đưa tin về kế hoạch',
  schema: planSchema.shape.topic,
  choices: ({ ward }) => choicesOf(ward?.data.topics),
};

const from: Question = {
  key: 'from',
  form: 'DATE',
  ask: 'Thực hiện từ ngày (năm-tháng-ngày); không có thì bỏ trống',
  example: '2026-03-01',
  schema: calendarDate,
};

const until: Question = {
  key: 'until',
  form: 'DATE',
  ask: 'Thực hiện đến hết ngày (năm-tháng-ngày); không có thì bỏ trống',
  example: '2026-12-31',
  schema: calendarDate,
  fault: (date, { from: first }) =>
    typeof first === 'string' && lastDay(date) < firstDay(first)
      ? `${formatDate(date)} trước ngày bắt đầu ${formatDate(first)}; kiểm tra lại hai ngày`
      : undefined,
};

const channelsOf: Question = {
  key: 'channels',
  form: 'ID,ID',
  ask: 'Kênh phát hành',
  schema: id,
  several: true,
  choices: () => channels.map((each) => ({ value: each, label: channelNames[each] })),
};

const published: Question = {
  key: 'published',
  form: 'DATE',
  ask: 'Ngày đăng; mặc định là hôm nay',
  schema: shape.published,
  required: true,
  quiet: true,
  proposal: (_, { today }) => today,
};

const idIn = (collection: ListedCollection): Question => ({
  key: 'id',
  form: 'ID',
  ask: 'Địa chỉ trên cổng; đăng rồi thì không đổi nữa',
  schema: documentId,
  required: true,
  proposal: (answers, { taken }) =>
    typeof answers['title'] === 'string'
      ? freeId(idFromTitle(answers['title'], yearOf(answers)), taken)
      : undefined,
  fault: (each, _, { taken }) =>
    reservedId(collection, each) ??
    (taken(each)
      ? `“${each}” đã có; không ghi đè. Hãy dùng địa chỉ khác, như ${freeId(each, taken)}`
      : undefined),
});

const quiet = (question: Question): Question => ({ ...question, quiet: true });

/** The questions for a document of each collection, in their order. */
export const questions: Record<ListedCollection, readonly Question[]> = {
  directives: [
    title,
    type,
    code,
    issuer,
    issued,
    fields,
    topics,
    quiet(summary),
    quiet(channelsOf),
    published,
    idIn('directives'),
  ],
  plans: [
    title,
    quiet({ ...type, proposal: () => 'ke-hoach' }),
    code,
    issuer,
    issued,
    from,
    until,
    fields,
    topic,
    quiet(topics),
    quiet(summary),
    channelsOf,
    published,
    idIn('plans'),
  ],
  news: [
    { ...title, ask: 'Tên tin, bài', example: 'Ba màu thùng rác về từng ngõ' },
    summary,
    fields,
    topics,
    quiet(channelsOf),
    published,
    idIn('news'),
  ],
};

const choicesOf = (subjects: readonly { id: string; name: string }[] = []): AnswerChoice[] =>
  subjects.map(({ id: value, name: label }) => ({ value, label }));

/** The year of issue, or else of publication. */
const yearOf = ({ issued: paper, published: day }: Answers): string | undefined =>
  [paper, day].find((date) => typeof date === 'string')?.slice(0, 4);
