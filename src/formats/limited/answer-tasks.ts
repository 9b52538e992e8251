import { parentPort } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type { FromReader } from './limited-reader.ts';
import { withStrays } from './strays.ts';

/** How a thread tells that it has got on with a file. */
export interface ReadingProgress<News> {
  /** So many pages have been read. */
  page: (count: number) => void;
  news: (news: News) => void;
}

/**
 * Makes this thread answer the tasks of a `LimitedReader`.
 * @param start gives the function that reads a file
 */
export function answerTasks<Task, Answer, News = never>(
  start: (progress: ReadingProgress<News>) => (task: Task) => Promise<Answer>,
): void {
  const say = (message: FromReader<Answer, News>): void => parentPort?.postMessage(message);
  const progress: ReadingProgress<News> = { page: (page) => say({ page }), news: (news) => say({ news }) };
  const read = start(progress);
  parentPort?.on('message', (task: Task) => {
    progress.page(0);
    void withStrays(() => read(task)).then(
      (answer) => say({ answer }),
      (error: unknown) => say(error instanceof Refusal ? { refusal: error.message } : { error }),
    );
  });
}
