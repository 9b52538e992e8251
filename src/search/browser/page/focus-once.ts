/** Whether the box may still get the focus by itself: on a phone its keyboard would hide the results. */
let mayFocus = !matchMedia('(pointer: coarse)').matches && !cameBack();

/**
 * Gives the focus to the search box when the first answer is there: who has come from another page with a keyboard is one
 * step from the results. Not before, because a box that is used loads suggestions, and these would come in place of the
 * results on a slow line.
 */
export function focusOnce(box: HTMLInputElement): void {
  const isIdle = document.activeElement === null || document.activeElement === document.body;
  if (mayFocus && isIdle && box.value !== '') box.focus({ preventScroll: true });
  mayFocus = false;
}

/** Whether the browser goes back to a page, and to the place on it where the reader was. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}
