import { formatDate } from '../domain/dates/calendar-date.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import { writeMarkdown } from '../importers/draft.ts';
import { routes } from '../portal/routes.ts';
import type { NewFile } from './starter.ts';

/** Names as they are written inside a sentence: `phường Ái Quốc`, `thành phố Hải Phòng`. */
export interface PageWords {
  name: string;
  city: string;
  authority: string;
  today: Day;
}

/** The pages of a new ward. They say only what is true of every portal made with this software, official or not. */
export const wardPages = (words: PageWords): NewFile[] =>
  pages.map(({ id, title, body }) => ({
    path: `${id}.md`,
    text: writeMarkdown({ title }, body(words).trim()),
  }));

interface PageTemplate {
  id: string;
  title: string;
  body(words: PageWords): string;
}

const pages: PageTemplate[] = [
  {
    id: 'gioi-thieu',
    title: 'Giới thiệu',
    body: ({ name, city, authority }) => `
Cổng này đăng văn bản chỉ đạo, điều hành, kế hoạch tuyên truyền và tin, bài của ${name}, ${city}, sao cho dễ tìm, dễ đọc và in ra được.

Trang nào mang dòng “Cổng minh họa” thì ${authority} chưa chính thức nhận cổng. Khi ấy, cổng đề nghị các máy tìm kiếm không đưa trang vào kết quả; cần căn cứ để làm việc, xin dùng bản chính do cơ quan ban hành phát hành.

## Tìm đọc và theo dõi

- [Văn bản chỉ đạo, điều hành](../${routes.section('directives')}): văn bản mới nhất đứng trước.
- [Kế hoạch tuyên truyền](../${routes.section('plans')}) và [tin, bài](../${routes.section('news')}).
- [Nhiệm vụ](../${routes.tasks}): việc giao cho từng đơn vị, kèm thời hạn nếu văn bản có ghi.
- [Tìm kiếm](../${routes.search}): gõ có dấu hay không dấu đều được.
- [RSS](../${routes.feeds}): nhận nội dung mới bằng trình đọc tin, không phải đăng ký hay để lại tên.
`,
  },
  {
    id: 'lien-he',
    title: 'Liên hệ',
    body: ({ authority }) => `
Cổng là nơi để đọc: không nhận đơn thư, hồ sơ hay phản ánh.

## Khi cần giải quyết công việc

Xin đến hoặc gọi thẳng ${authority}. Địa chỉ, số điện thoại và giờ làm việc ở dưới đây nếu đã được khai; chưa có thì xin xem nơi do chính cơ quan công bố.

## Khi thấy nội dung ở đây khác bản gốc

Bản gốc của văn bản mới là căn cứ. Xin báo cho cơ quan ban hành văn bản ấy.
`,
  },
  {
    id: 'kha-nang-tiep-can',
    title: 'Khả năng tiếp cận',
    body: ({ authority, today }) => `
Cổng được làm để ai cũng đọc được: người nhìn kém, người dùng trình đọc màn hình, người chỉ dùng bàn phím, người có chiếc điện thoại nhỏ. Cổng hướng tới mức AA của hướng dẫn WCAG 2.2.

## Những gì đã làm

- Mỗi trang có một tiêu đề chính. Đề mục trong văn bản là đề mục thật, để trình đọc màn hình đi được từng mục.
- Mọi đường dẫn, nút bấm và ô nhập đều dùng được bằng bàn phím; chỗ đang chọn luôn nhìn thấy; có đường dẫn đi thẳng tới nội dung.
- Chữ tương phản với nền ít nhất 4,5:1, ở cả giao diện sáng và tối. Giao diện theo cài đặt trên thiết bị của bạn.
- Trang đọc được trên màn hình rộng 360 điểm ảnh. Không có gì tự chuyển động hay tự phát tiếng.
- In trang của một văn bản ra giấy A4 chỉ còn lại văn bản, không có trình đơn.
- Tìm kiếm không bắt buộc gõ dấu: “suc khoe” cũng tìm được “sức khỏe”.
- Tắt JavaScript vẫn đọc được mọi trang; riêng tìm kiếm cần có JavaScript.

## Những giới hạn đã biết

- Những điều nói trên do người làm phần mềm của cổng tự kiểm tra, chưa có tổ chức bên ngoài đánh giá.
- Tệp đính kèm được giữ như lúc ban hành; tệp là bản quét có thể không đọc được bằng trình đọc màn hình.
- Chữ viết tắt và câu chữ khó trong văn bản được giữ nguyên như bản gốc.

## Khi bạn gặp trở ngại

Nếu bạn cần nội dung ở dạng mình đọc được, xin hỏi ${authority} hoặc nơi ban hành văn bản.

Trang này được lập ngày ${formatDate(today)}.
`,
  },
  {
    id: 'quyen-rieng-tu',
    title: 'Quyền riêng tư',
    body: () => `
Bạn đọc cổng này mà không phải cho biết mình là ai.

## Cổng không thu thập gì

- Không có tài khoản, không yêu cầu khai họ tên, số điện thoại hay thư điện tử.
- Không dùng cookie.
- Không đếm lượt xem, không theo dõi người đọc.
- Không tải phông chữ, hình ảnh, mã lệnh hay nội dung nào từ bên thứ ba.

Cổng chỉ gồm các trang tĩnh đã dựng sẵn; phía sau không có cơ sở dữ liệu nào về người đọc.

## Khi bạn tìm kiếm

Việc tìm chạy ngay trên thiết bị của bạn: trình duyệt tải chỉ mục của cổng về rồi tự tìm. Không có máy chủ tìm kiếm, và cổng không lưu từ khóa. Từ khóa có thể nằm trong địa chỉ của trang kết quả, sau \`?q=\`, để bạn giữ lại hoặc gửi cho người khác. Khi đó, nó còn trong lịch sử trình duyệt, và máy chủ có thể thấy nó khi trang được mở từ địa chỉ ấy.

## Nhật ký của máy chủ

Nơi đặt máy chủ có thể ghi nhật ký kỹ thuật, chẳng hạn địa chỉ mạng của thiết bị, thời điểm và trang được mở. Cổng không điều khiển việc đó và không biết nhật ký được giữ bao lâu; điều này thuộc về người vận hành máy chủ.

## Tên người và đường dẫn trong văn bản

Văn bản có thể có tên và chức vụ của người ký, đúng như bản giấy. Khi bạn mở một đường dẫn ra ngoài cổng, trang ấy áp dụng quy định riêng của họ.
`,
  },
];
