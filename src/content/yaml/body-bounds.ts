import { hasMore } from './bounds.ts';

/** Something of which a page gets an element each, and how much of it a body may have. */
interface BodyBound {
  form: RegExp;
  most: number;
  message: string;
}

const bounds: readonly BodyBound[] = [
  {
    // A line that is or makes a heading, an item, a quotation or a row of a table.
    form: /^(?:[ \t]*(?:#|>|[-+*](?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$|\d{1,9}[.)](?:[ \t]|$))|.*\|)/gm,
    most: 5_000,
    message:
      'phần nội dung có hơn 5.000 đề mục, mục và dòng của bảng; chia thành nhiều văn bản, hoặc đăng bảng dài thành tệp đính kèm',
  },
  {
    // What parts the cells of a table.
    form: /\|/g,
    most: 20_000,
    message:
      'phần nội dung có bảng hơn 20.000 ô (dấu “|”); chia thành nhiều văn bản, hoặc đăng bảng dài thành tệp đính kèm',
  },
  {
    // A blank line, which ends a paragraph.
    form: /\n[ \t]*(?=\n)/g,
    most: 20_000,
    message: 'phần nội dung có hơn 20.000 đoạn; chia thành nhiều văn bản, hoặc đăng thành tệp đính kèm',
  },
  {
    // A line that ends the line on the page, too.
    form: /(?:\\| {2})\n/g,
    most: 20_000,
    message:
      'phần nội dung có hơn 20.000 dòng kết thúc bằng “\\” hoặc hai dấu cách; bỏ các dấu này ở cuối dòng, hoặc chia thành nhiều văn bản',
  },
];

/** Why a body is not read, in Vietnamese; undefined if it is within its bounds. */
export const excessOfBody = (body: string): string | undefined =>
  bounds.find(({ form, most }) => hasMore(body, form, most))?.message;
