import { LimitedReader } from '../../formats/limited/limited-reader.ts';
import type { AttachmentText, UnreadFile } from './read-files.ts';
import type { ToRead } from './reading-thread.ts';
import { unreadSentence } from './unread-sentence.ts';

// This file runs as a process of its own: it gets files to read and prints what each says as JSON.
const parent = process.ppid;
// The process that waits for the texts may be killed: nobody else would end this one.
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();

type Answer = AttachmentText | UnreadFile | null;
const reader = new LimitedReader<ToRead, Answer>(new URL('./reading-thread.ts', import.meta.url), {
  patience: 30_000,
  heap: 1200,
  most: 1800,
});

const answers: Answer[] = [];
const args = process.argv.slice(2);
for (let at = 0; at + 2 < args.length; at += 3)
  answers.push(await readAlone({ path: args[at]!, digest: args[at + 1]!, seek: args[at + 2] === 'seek' }));
process.stdout.write(JSON.stringify(answers), () => process.exit(0));

async function readAlone(file: ToRead): Promise<Answer> {
  try {
    return await reader.read(file);
  } catch (error) {
    return { unread: unreadSentence(error, 0) };
  }
}
