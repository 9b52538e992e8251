import { z } from 'zod';
import { calendarDateOrNone, text } from './parts.ts';

/**
 * Sửa nhiệm vụ: what an editor corrects in the tasks that were read from the text. With `id` it changes or drops the task
 * of that id, without it adds one.
 */
const taskCorrection = z
  .strictObject({
    /** Mã nhiệm vụ: the id of a task that was read, as `npm run explain` prints it. */
    id: text().optional().meta({
      title: 'Mã nhiệm vụ',
      description:
        'Mã của việc cần sửa hay bỏ, lấy ở dòng “mã” mà npm run explain in ra. Thêm việc mới thì để trống.',
    }),
    /** Bỏ việc này: true if the text gives no such task. */
    drop: z.boolean().default(false).meta({
      title: 'Bỏ việc này',
      description: 'Bật khi câu ấy không giao việc nào; khi đó các ô dưới để trống.',
    }),
    /** Đơn vị, as pages show it. */
    unit: text().optional().meta({
      title: 'Đơn vị',
      description: 'Ai làm, viết như trong văn bản, như Công an phường. Thêm việc thì phải có.',
    }),
    /** Nội dung. */
    text: text().optional().meta({
      title: 'Nội dung',
      description:
        'Làm gì, một câu. Thêm việc thì phải có; câu chép từ văn bản thì đường dẫn đưa tới câu ấy.',
      kind: 'paragraph',
    }),
    /** Thời hạn; `none` or nothing after the colon if the task has no deadline. */
    due: calendarDateOrNone.optional().meta({
      title: 'Thời hạn',
      description: '2026-05-15, 2026-05 hoặc 2026. Máy đọc nhầm một hạn không có thì viết none.',
      pattern: String.raw`^(?:none|\d{4}(?:-\d{2}(?:-\d{2})?)?)$`,
    }),
    /** Vai trò of the unit. */
    role: z
      .enum(['lead', 'support'])
      .optional()
      .meta({ title: 'Vai trò', description: 'Đơn vị ấy chủ trì, hay chỉ phối hợp với đơn vị khác.' }),
  })
  .superRefine((correction, { addIssue }) => {
    const message = mistakes.find(({ when }) => when(correction))?.message;
    if (message !== undefined) addIssue({ code: 'custom', message });
  });

/** The corrections of a document: one for each task at most. */
export const taskCorrections = z.array(taskCorrection).superRefine((corrections, { addIssue }) => {
  const ids = corrections.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (id !== undefined && ids.indexOf(id) < index)
      addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `mã “${id}” đã có ở mục ${ids.indexOf(id) + 1}; gộp lại một mục`,
      });
  });
});

export type TaskCorrection = z.output<typeof taskCorrection>;

type Given = Pick<TaskCorrection, 'id' | 'drop' | 'unit' | 'text' | 'due' | 'role'>;

const says = ({ unit, text: words, due, role }: Given): boolean =>
  [unit, words, due, role].some((value) => value !== undefined);

/** What a correction must not be, and what the editor is told. */
const mistakes: readonly { when: (correction: Given) => boolean; message: string }[] = [
  {
    when: ({ id, drop }) => drop && id === undefined,
    message: 'muốn bỏ một việc thì phải ghi id của việc ấy',
  },
  {
    when: (correction) => correction.drop && says(correction),
    message: 'việc đã bỏ (drop: true) thì chỉ ghi id; muốn sửa thì xóa dòng drop',
  },
  {
    when: ({ id, unit, text: words }) => id === undefined && (unit === undefined || words === undefined),
    message: 'thêm một việc thì phải có unit và text; sửa một việc đã có thì ghi id của việc ấy',
  },
  {
    when: (correction) => !correction.drop && !says(correction),
    message: 'chưa ghi sửa gì: thêm drop: true để bỏ việc, hoặc unit, text, due, role để sửa',
  },
];
