import { formGuard } from '../strings/editing.ts';

/** Shows lines below the form until the editor closes them; the form stays usable. Screen readers read them aloud. */
export function showNotice(lines: readonly string[]): void {
  document.getElementById(noticeId)?.remove();
  if (lines.length === 0) return;
  const box = document.createElement('div');
  box.id = noticeId;
  box.role = 'status';
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    box.append(paragraph);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = formGuard.close;
  close.addEventListener('click', () => box.remove());
  box.append(close);
  document.body.append(box);
}

const noticeId = 'loi-nhan';

/** The styles of the notice. */
export const noticeStyle = `#${noticeId} { position: fixed; inset: auto 16px 16px; z-index: 99999; max-height: 40vh; overflow: auto; padding: 12px 16px; border: 2px solid #8a6100; background: #fff8e1; color: #1a1a1a; font: 16px/1.5 system-ui; }`;
