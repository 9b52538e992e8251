import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';

/** What a thread that reads files says: which pages it has read, or that it has got on; then what became of the file. */
export type FromReader<Answer, News = never> =
  { page: number } | { news: News } | { answer: Answer } | { refusal: string } | { error: unknown };

/** How much the reading of a file may take. */
interface ReaderLimits {
  /** Time without a page or news, or without an end where a file has no pages, in milliseconds. */
  patience: number;
  /** The heap of the thread, in megabytes. */
  heap: number;
  /** What the whole process may hold, in megabytes. */
  most: number;
}

/** What a thread may need to start, in milliseconds. */
const starting = 10_000;
const tooLong = 'tệp đọc mãi không xong';
const tooLarge = 'tệp cần quá nhiều bộ nhớ để đọc';

/** Reads files in a thread, one after the other. The thread is ended where a file takes too much; the next file gets a new one. */
export class LimitedReader<Task, Answer, News = never> {
  readonly #entry: URL;
  readonly #limits: ReaderLimits;
  #thread: Worker | undefined;

  /** @param entry the module of the thread, which calls `answerTasks` */
  constructor(entry: URL, limits: ReaderLimits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  /** Starts the thread, which then loads its modules while others do something else. It keeps no process from its end. */
  start(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heap },
    });
    // It may also end between two files: by something that it still did for the former one.
    thread.on('error', () => {
      if (this.#thread === thread) this.#thread = undefined;
    });
    thread.unref();
    return (this.#thread = thread);
  }

  /**
   * Reads a file. Rejects with a `Refusal` where it cannot be read, or takes too much; else with what the thread threw.
   * @param onNews gets what the thread says while it reads
   */
  read(task: Task, onNews: (news: News) => void = () => undefined): Promise<Answer> {
    const { most } = this.#limits;
    const patience = Number(process.env.CONG_PHUONG_FILE_LIMIT ?? this.#limits.patience);
    const thread = this.start();
    thread.ref();
    let page = 0;
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(limit);
        clearInterval(guard);
        thread.off('message', onMessage).off('error', onError).unref();
        settle();
      };
      const giveUp = (error: unknown): void =>
        end(() => void this.#stop().then(() => reject(error as Error)));
      const refuse = (what: string): void => {
        const at = page > 0 ? ` từ trang ${page + 1}` : '';
        giveUp(new Refusal(`${what}${at}; hãy tách hoặc xuất lại tệp.`));
      };
      const wait = (time: number): NodeJS.Timeout => setTimeout(() => refuse(tooLong), time);
      let limit = wait(patience + starting);
      const guard = setInterval(() => {
        if (process.memoryUsage.rss() > most * 1_000_000) refuse(tooLarge);
      }, 100);
      const onMessage = (message: FromReader<Answer, News>): void => {
        if ('answer' in message) return end(() => resolve(message.answer));
        if ('refusal' in message) return end(() => reject(new Refusal(message.refusal)));
        if ('error' in message) return end(() => reject(message.error as Error));
        if ('page' in message) page = message.page;
        else onNews(message.news);
        clearTimeout(limit);
        limit = wait(patience);
      };
      const onError = (error: NodeJS.ErrnoException): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooLarge) : giveUp(error);
      thread.on('message', onMessage).on('error', onError);
      thread.postMessage(task);
    });
  }

  async #stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}
