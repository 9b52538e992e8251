import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { InjectedFault, Undo } from './fault.ts';
import { injectEach } from './fault.ts';
import { ward } from './scene.ts';

/** A ward with another address; what the checks take is built, and what they refuse is told in one line. */
const address = (url: string, says?: RegExp): InjectedFault => ({
  name: `the address ${url} ${says ? 'is refused' : 'is built'}`,
  when: 'before',
  inject: async ({ content }): Promise<Undo> => {
    const file = join(content, ward, 'ward.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^url: .*$/m, `url: '${url}'`));
    return () => writeFile(file, text);
  },
  expected: says ? { status: [1], says } : { status: [0], another: true },
});

const writtenOtherwise = /url: trình duyệt viết địa chỉ này là http\S+; hãy viết đúng như thế/;
const noHost = /url: tên miền chỉ gồm/;

const addresses: InjectedFault[] = [
  address('http://[::1]:8080/x_1/~a.b'),
  address('https://xn--phng-6na.example'),
  address('http://127.0.0.1/a/b/c/'),
  address('https://portal.example/.a/index.html/'),
  address('https://Portal.EXAMPLE/', writtenOtherwise),
  address('https://portal.example:443/', writtenOtherwise),
  address('http://127.1/', writtenOtherwise),
  address('http://[0:0::1]/', writtenOtherwise),
  address('https://portal..example/', noHost),
  address('https://-portal.example/', noHost),
];

describe('odd addresses', () => injectEach(addresses));
