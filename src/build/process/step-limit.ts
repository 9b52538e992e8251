/** The variable that says how many seconds a step may take. */
const limitVariable = 'CONG_PHUONG_STEP_LIMIT';
/** The largest ward that was measured, with 10,000 documents, needs a tenth of this for a step. */
const usualLimit = 20 * 60;

/** The time that a step has, while it runs. */
interface StepLimit {
  /** The next step begins, and has as much time as the last one had. */
  next: () => void;
  /** The last step has ended. */
  end: () => void;
}

/**
 * Gives a step some time: twenty minutes, or the seconds in `CONG_PHUONG_STEP_LIMIT`. A program that hangs then ends by
 * itself at night, too.
 * @param stop ends the step; it gets the reason, in Vietnamese
 */
export function limitStep(stop: (why: string) => void): StepLimit {
  const written = Number(process.env[limitVariable]);
  const seconds = written > 0 ? written : usualLimit;
  const why = `quá ${seconds} giây mà một bước chưa xong nên đã dừng; hãy chạy lại, nếu phường quá lớn thì đặt biến ${limitVariable} lớn hơn`;
  const timer = setTimeout(() => stop(why), seconds * 1000);
  return { next: () => void timer.refresh(), end: () => clearTimeout(timer) };
}
