import { holdStamp } from '../../domain/secrecy/hold-stamp.ts';
import { Refusal } from '../../formats/refusal.ts';

/**
 * Refuses a file in whose lines a stamp of secrecy or limited circulation is found, as the check of attachments does. The
 * message must not repeat the words of the stamp.
 * @param lines all that the file holds: see `heldLines`
 */
export function refuseStamp(lines: readonly string[]): void {
  if (holdStamp(lines))
    throw new Refusal(
      'văn bản có dấu chỉ độ mật hoặc dấu hạn chế lưu hành; không được đưa lên cổng. Hãy hỏi văn thư trước khi làm tiếp.',
    );
}
