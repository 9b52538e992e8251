import { Worker } from 'node:worker_threads';
import type { AttachmentText, UnreadFile } from './read-files.ts';
import type { FromReader, ToRead } from './reading-thread.ts';

// This file runs as a process of its own: it gets files to read and prints what each says as JSON.
const parent = process.ppid;
// The process that waits for the texts may be killed: nobody else would end this one.
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();

/** In milliseconds without a page or a picture, or without an end where a file has no pages. */
const patience = Number(process.env.CONG_PHUONG_FILE_LIMIT ?? 30_000);
/** What a thread may need to start, in milliseconds. */
const starting = 10_000;
/** The heap of the thread that reads, and what the whole process may hold, in megabytes. */
const [heap, most] = [1200, 1800];

const tooLarge = 'tệp cần quá nhiều bộ nhớ để đọc';

const entry = new URL('./reading-thread.ts', import.meta.url);
let reader: Worker | undefined;

const answers: (AttachmentText | UnreadFile | null)[] = [];
const args = process.argv.slice(2);
for (let at = 0; at + 2 < args.length; at += 3)
  answers.push(await readAlone({ path: args[at]!, digest: args[at + 1]!, seek: args[at + 2] === 'seek' }));
process.stdout.write(JSON.stringify(answers), () => process.exit(0));

/** Reads a file in the thread, which ends where it takes too long or too much memory. */
function readAlone(file: ToRead): Promise<AttachmentText | UnreadFile | null> {
  const running = (reader ??= new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: heap } }));
  let page = 0;
  return new Promise((resolve) => {
    const end = (answer: AttachmentText | UnreadFile | null): void => {
      clearTimeout(limit);
      clearInterval(guard);
      running.off('message', onMessage).off('error', onError);
      resolve(answer);
    };
    const giveUp = (what: string): void => {
      reader = undefined;
      const at = page > 0 ? ` từ trang ${page + 1}` : '';
      void running.terminate().then(() => end({ unread: `${what}${at}; hãy tách hoặc xuất lại tệp` }));
    };
    const tooLong = (): void => giveUp('tệp đọc mãi không xong');
    let limit = setTimeout(tooLong, patience + starting);
    const guard = setInterval(() => {
      if (process.memoryUsage.rss() > most * 1_000_000) giveUp(tooLarge);
    }, 100);
    const onMessage = (message: FromReader): void => {
      if ('page' in message) {
        page = message.page;
        clearTimeout(limit);
        limit = setTimeout(tooLong, patience);
      } else end(message.answer);
    };
    const onError = (): void => giveUp(tooLarge);
    running.on('message', onMessage).on('error', onError);
    running.postMessage(file);
  });
}
