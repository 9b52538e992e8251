import type { Writable } from 'node:stream';
import { planWards } from '../build/plan/plan-wards.ts';
import { chooseWards } from './build.ts';
import { cacheOption, command, contentOption, count } from './command.ts';

/** `npm run plan`: prints which wards each of several machines builds; returns the exit status. */
export async function runPlan(args: readonly string[], out: Writable): Promise<number> {
  const program = command(
    'plan',
    'Chia các phường cho nhiều máy cùng dựng, in ra một dòng JSON: {"include":[{"shard":1,"wards":["ai-quoc"]}]}. ' +
      'Cân theo thời gian dựng lần trước, chưa dựng lần nào thì theo số tệp. ' +
      'Mỗi phường vào đúng một phần; phần không có phường nào thì bỏ.',
  )
    .requiredOption('--shards <N>', 'chia làm mấy phần', count)
    .addOption(contentOption())
    .addOption(cacheOption());
  program.parse(args, { from: 'user' });
  const options = program.opts<{ shards: number; content: string }>();
  const wards = await chooseWards('plan', options.content, []);
  out.write(`${JSON.stringify({ include: await planWards(options.content, wards, options.shards) })}\n`);
  return 0;
}
