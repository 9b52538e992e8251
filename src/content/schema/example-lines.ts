import type { Day } from '../../domain/dates/calendar-date.ts';
import type { Ward } from '../../domain/schema/ward.ts';
import type { Path } from '../yaml/yaml.ts';

/** A line that fills in a missing key, for editors to copy: `published: 2026-11-22`. */
export function exampleLine(path: Path, today: Day, ward: Ward | undefined): string {
  const key = String(path.at(-1));
  const parent = path.findLast((part, index) => typeof part === 'string' && index < path.length - 1);
  const examples: Record<string, string> = {
    title: 'Tổng vệ sinh đường phố, ngõ xóm sáng Chủ nhật',
    'attachments.title': 'Phụ lục kèm theo',
    type: 'thong-bao',
    issuer: ward?.authority ?? 'Ủy ban nhân dân phường Mẫu',
    published: today,
    on: today,
    file: `${today.slice(0, 4)}/phu-luc.pdf`,
    reason: 'Vì sao, trong một câu',
    note: 'Đã sửa gì, trong một câu',
    rule: 'undated',
    channel: 'zalo',
    status: 'doing',
    name: 'Phường Mẫu',
    from: `${today}T07:30`,
    link: 'pages/lien-he.md',
    'shortcuts.title': 'Đăng ký khai sinh',
    say: 'cúp nước',
    mean: 'ngừng cấp nước',
    'neighbourhoods.id': 'to-1',
    'neighbourhoods.name': 'Tổ dân phố số 1',
    'responsible.name': 'Họ và tên',
    'units.name': 'Văn phòng',
    'fields.name': 'Y tế',
    'topics.name': 'Phân loại rác tại nhà',
    'units.id': 'van-phong',
    'fields.id': 'y-te',
    'topics.id': 'phan-loai-rac',
    authority: 'Ủy ban nhân dân phường Mẫu',
    city: 'Thành phố Mẫu',
    url: 'https://portal.example/phuong-mau/',
    text: 'Trụ sở mất điện ngày 05/12/2026',
    backend: 'gitlab',
    repo: 'phuong-mau/cong',
  };
  return `${key}: ${(parent && examples[`${parent}.${key}`]) ?? examples[key] ?? '…'}`;
}
