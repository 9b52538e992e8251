const tools = document.querySelector<HTMLElement>('[data-tools]');
if (tools) tools.hidden = false;
tools?.querySelector('[data-print]')?.addEventListener('click', () => print());
const copy = tools?.querySelector<HTMLElement>('[data-copy]');
if (copy && !navigator.clipboard) copy.hidden = true;
copy?.addEventListener('click', async () => {
  await navigator.clipboard.writeText(location.href);
  copy.textContent = copy.dataset['copied'] ?? '';
});
