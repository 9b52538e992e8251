import { Refusal } from '../refusal.ts';

/**
 * Does some work that ends with a `Refusal` also where an error has no place to go: pdf.js loses the answer about a PDF whose
 * contents or tags are thousands deep, because it cannot be copied, and whoever waits for it would wait for ever.
 */
export async function withStrays<Value>(work: () => Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stray = (cause: unknown): void =>
    reject(
      new Refusal('tệp hỏng hoặc lồng nhau quá sâu, không đọc được; hãy mở bằng phần mềm khác và lưu lại.', {
        cause,
      }),
    );
  process.on('unhandledRejection', stray);
  try {
    return await Promise.race([work(), promise]);
  } finally {
    process.off('unhandledRejection', stray);
  }
}
