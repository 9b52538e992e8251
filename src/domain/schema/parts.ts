import { z } from 'zod';
import { namesUser, userRefused } from '../address-user.ts';
import { isCalendarDate, isDay, missingDay, missingDayWords } from '../dates/calendar-date.ts';
import { eventTimeOf } from '../dates/event-time.ts';
import { isMoment } from '../dates/moment.ts';

declare module 'zod' {
  /**
   * Facts about a key for the editing form, besides its Vietnamese term (`title`) and how to fill it in
   * (`description`).
   */
  interface GlobalMeta {
    /** The kind of text, if its pattern does not tell it. `keys`: names of the keys before this one. */
    kind?: 'date' | 'file' | 'image' | 'paragraph' | 'lines' | 'keys' | undefined;
    /** The list of ward.yaml that the ids come from. */
    from?: 'fields' | 'topics' | undefined;
    /** The term for one item of a list. */
    item?: string | undefined;
    /** What the form shows for a null, where that says something else than a key that is left out. */
    nothing?: string | undefined;
  }
}

const dateForms = {
  date: '2025-12-31 (hoặc 2025-12, 2025)',
  dateOrNone: '2025-12-31 (hoặc 2025-12, 2025), hoặc none nếu không có hạn',
  day: '2025-12-31',
  moment: '2026-01-05 hoặc 2026-01-05T07:30+07:00',
  eventTime: '2026-01-05 hoặc 2026-01-05T07:30',
};

/** What an editor writes where there is no date. */
const noDate = 'none';

/** The form that a date should have: of any precision, one day, a day or a minute, or a day with or without its hour. */
export type DateForm = keyof typeof dateForms;

/** Text with at least one character that is no space, and at most `most` characters. */
export const text = (most?: number) => {
  const some = z.string().trim().min(1, 'để trống; xóa dòng này hoặc điền nội dung');
  return most ? some.max(most, `dài quá ${most} ký tự; hãy viết ngắn lại`) : some;
};

/** A calendar date: `2025-12-17`, `2025-12` or `2025`, as text, or as a number, which YAML makes of a year. */
export const calendarDate = z
  .union([z.string(), z.int().transform(String)])
  .refine(isCalendarDate, dateIssue('date'))
  .meta({ kind: 'date', pattern: String.raw`^\d{4}(?:-\d{2}(?:-\d{2})?)?$` });

/** A calendar date, or `none` (also nothing after the colon), which is null. */
export const calendarDateOrNone = z
  .union([z.string(), z.int().transform(String), z.null()])
  .refine((date) => date === null || date === noDate || isCalendarDate(date), dateIssue('dateOrNone'))
  .transform((date) => (date === noDate ? null : date))
  .meta({ kind: 'date', nothing: noDate });

/** One day: `2025-12-17`. */
export const day = z
  .union([z.string(), z.number().transform(String)])
  .refine(isDay, dateIssue('day'))
  .meta({ kind: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** A day, or a minute with its offset: `2026-01-05T07:30+07:00`. */
export const moment = z
  .union([z.string(), z.number().transform(String)])
  .refine(isMoment, dateIssue('moment'))
  .meta({
    kind: 'date',
    pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$`,
  });

/** The time of an event: a day, or a minute in Việt Nam, `2026-01-05T07:30`. The offset `+07:00` may be written, too. */
export const eventTime = z
  .union([z.string(), z.number().transform(String)])
  .refine((written) => eventTimeOf(written) !== undefined, dateIssue('eventTime'))
  .transform((written) => eventTimeOf(written)!)
  .meta({ kind: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\+07:00)?)?$` });

/** An id: lower-case a-z and 0-9, words joined by `-`. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi',
  );

/** A document's id: the path below its collection, such as `2025/trien-khai-y-te`. */
export const documentId = z
  .string()
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/, 'chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”');

/** An address on the web, http or https only, without a user's name or password. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://',
  })
  .refine((address) => !namesUser(address), userRefused);

/** A repository: `owner/name`, or its whole address on another server, without a user's name or password. */
export const repository = text().refine((written) => !written.includes('@'), userRefused);

/** The form of a path below the ward's `files/`. */
export const filePathForm = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^/\\]+(?:\/[^/\\]+)*$/;

/** An address that a portal had: http or https, a host (a name, IPv4 or IPv6), a port, a path of plain words. */
export const formerAddress = webAddress.superRefine((written, { addIssue }) => {
  if (!webAddress.safeParse(written).success) return;
  const wrong = addressFaults.find(({ when }) => when.test(written));
  if (wrong) addIssue({ code: 'custom', message: wrong.message });
});

/**
 * The address of a portal, as the generator writes it into links, feeds and names of folders. Sitemaps have addresses as
 * browsers write them: a host in small letters, no usual port, all four numbers of IPv4.
 */
export const portalAddress = formerAddress.superRefine((written, { addIssue }) => {
  if (!formerAddress.safeParse(written).success) return;
  const { href } = new URL(written);
  if (written === href || `${written}/` === href) return;
  addIssue({
    code: 'custom',
    message: `trình duyệt viết địa chỉ này là ${href}; hãy viết đúng như thế`,
  });
});

/** A word of a host. */
const label = '(?!-)[a-z0-9-]+(?<!-)';

/** Why an address of the web is none of a portal; the first that fits is said. */
const addressFaults = [
  { when: /[?#]/, message: 'không được có “?” hay “#”' },
  {
    when: new RegExp(`^(?!\\w+://(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])(?::\\d+)?(?:/|$))`, 'i'),
    message:
      'tên miền chỉ gồm chữ không dấu, chữ số, “-” và “.”, như cong.haiphong.gov.vn; tên miền có dấu thì viết dạng xn--',
  },
  {
    when: /^\w+:\/\/[^/]+(?!(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$)(?:\/|$)/,
    message:
      'đường dẫn sau tên miền chỉ gồm chữ không dấu, chữ số, “-”, “_”, “.”, “~”, như https://portal.example/ai-quoc/',
  },
];

/** A path below the ward's `files/`, without that folder's name. */
export const filePath = z
  .string()
  .regex(filePathForm, 'phải là đường dẫn bên trong thư mục files/, như 2026/ke-hoach.pdf')
  .meta({ kind: 'file' });

/** A list. A single value is an error. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item);

/** A list of texts; one text alone is a list of one. */
export const texts = z.union([list(text()), text().transform((only) => [only])], {
  error: 'viết một câu, hoặc danh sách mỗi mục một dòng bắt đầu bằng “- ”',
});

/** How a value that is not a date is refused; `params.dateForm` names the form that it should have. */
function dateIssue(dateForm: DateForm) {
  return {
    params: { dateForm },
    error: ({ input }: { input: unknown }): string => {
      const written = String(input);
      const missing = missingDay(written);
      return missing
        ? `không có ngày “${written}”: ${missingDayWords(missing)}`
        : `“${written}” không phải ngày dạng ${dateForms[dateForm]}`;
    },
  };
}
