import { tickBox } from '../docx/settle.ts';

const checkBox = 1;
/** The box is as its form says. */
const asForm = 25;

/** The sign of a form's box to tick, from the data of its field ([MS-DOC] FFData); undefined where they are no box. */
export function formBox(data: Buffer, at: number): string | undefined {
  if (at + 6 > data.length) return undefined;
  const form = data.subarray(at + data.readUInt16LE(at + 4));
  if (form.length < 14) return undefined;
  const flags = form.readUInt16LE(4);
  if ((flags & 3) !== checkBox) return undefined;
  const state = (flags >> 2) & 0x1f;
  if (state !== asForm) return tickBox(state === 1);
  const afterName = 10 + 2 + 2 * form.readUInt16LE(10) + 2;
  return afterName + 2 <= form.length ? tickBox(form.readUInt16LE(afterName) === 1) : undefined;
}
