import { chmod, cp, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeForms } from '../../publishing/packed.ts';
import { isPackable } from '../../serving/precompress.ts';
import { runCommand } from '../commands/run-command.ts';
import { filesOf, testDate } from '../portal/built-site.ts';
import { testContent } from '../test-content.ts';

/** The hosts of the tests: a portal at the top, and a city's front with two portals below it; a former host. */
export const hosts = ['mau.localhost', 'pho.localhost', 'cu.localhost'] as const;

/** The folders that are served. */
export interface Portals {
  content: string;
  root: string;
  city: string;
}

/** What each ward's ward.yaml says in these tests besides its own facts. */
const facts: Record<string, { url: string; more: string }> = {
  'phuong-mau': {
    url: 'https://mau.localhost/',
    more: 'editing: {backend: gitea, repo: https://git.portal.example/mau/cong}\n',
  },
  'ai-quoc': {
    url: 'https://pho.localhost/ai-quoc/',
    more: [
      'movedFrom:',
      '  - https://pho.localhost/phuong-cu/',
      '  - {url: https://cu.localhost/, ward: xa-cu, below: xa-cu}',
      '',
    ].join('\n'),
  },
  'kien-an': { url: 'https://pho.localhost/quan-9/kien-an/', more: '' },
};

/** Builds the wards of `facts` and a city's front, and puts beside their files what must not be sent. */
export async function makePortals(home: string): Promise<Portals> {
  const [content, root, city] = ['nội dung', 'cổng', 'thành phố'].map((name) => join(home, name)) as [
    string,
    string,
    string,
  ];
  for (const [ward, { url, more }] of Object.entries(facts)) {
    await cp(join(testContent, ward), join(content, ward), { recursive: true });
    const file = join(content, ward, 'ward.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text.replace(/^url: .*$/m, `url: ${url}`)}\n${more}`);
  }
  run('build', '--content', content, '--out', root, '--date', testDate);
  run('city', '--from', root, '--out', city, '--url', 'https://pho.localhost/');
  await chmod(home, 0o755);
  for (const path of await filesOf(join(root, 'phuong-mau'))) {
    const file = join(root, 'phuong-mau', path);
    if (isPackable(path, (await stat(file)).size)) await writeForms(file);
  }
  await writeFile(join(home, 'bí mật.txt'), 'ngoài cổng');
  for (const dir of ['phuong-mau', 'ai-quoc'].map((ward) => join(root, ward))) {
    await writeFile(join(dir, '.env'), 'mật khẩu');
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, '.git/config'), '[core]');
    await mkdir(join(dir, '.well-known'), { recursive: true });
    await writeFile(join(dir, '.well-known/thu.json'), '{}');
    await symlink(join(home, 'bí mật.txt'), join(dir, 'ra.txt'));
    await symlink(home, join(dir, 'ra'));
    await mkdir(join(dir, 'tep'), { recursive: true });
    await writeFile(join(dir, 'tep/trang.html'), '<script>alert(1)</script>');
  }
  return { content, root, city };
}

function run(name: string, ...args: string[]): string {
  const { status, stdout, stderr } = runCommand(name, args);
  if (status !== 0) throw new Error(`npm run ${name} ${args.join(' ')}\n${stderr}${stdout}`);
  return stdout;
}
