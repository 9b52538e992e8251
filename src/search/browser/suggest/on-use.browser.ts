import address from './suggest.browser.ts?worker&url';

// The script of suggestions is loaded when a reader first uses a search box. This one imports nothing of the others: it is
// part of every page, and what two scripts share would be one more file.
const events = ['focusin', 'input'] as const;
const onUse = ({ target }: Event): void => {
  if (!(target as Element).matches('[role=search] input')) return;
  for (const event of events) document.removeEventListener(event, onUse);
  document.head.append(Object.assign(document.createElement('script'), { src: address }));
};
for (const event of events) document.addEventListener(event, onUse);
