const printing = document.querySelector<HTMLElement>('[data-print]');
const sharing = document.querySelector<HTMLElement>('[data-share]');
printing?.removeAttribute('hidden');
printing?.addEventListener('click', () => print());
// Browsers on a desk often share nothing; the address is copied there.
const canShare = 'share' in navigator;
if (canShare || navigator.clipboard) sharing?.removeAttribute('hidden');
sharing?.addEventListener('click', async () => {
  const link = { title: document.title, url: location.href };
  // A reader who closes the list of apps has shared nothing, which is no error.
  if (canShare) return navigator.share(link).catch(() => undefined);
  await navigator.clipboard.writeText(link.url);
  sharing.textContent = sharing.dataset['copied'] ?? '';
});
// A table that is not cut by the screen needs no stop of the keyboard.
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries)
    (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});
for (const region of document.querySelectorAll('.table-scroll')) sizes.observe(region);
