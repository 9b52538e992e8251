// Reads the radio script aloud with the browser's own Vietnamese voice, one paragraph after the other.
const player = document.querySelector<HTMLElement>('[data-player]');
const noVoice = document.querySelector<HTMLElement>('[data-no-voice]');
const toggle = player?.querySelector<HTMLButtonElement>('[data-toggle]');
const speed = player?.querySelector<HTMLSelectElement>('[data-speed]');
const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-script] > p')];
const speech = 'speechSynthesis' in window ? speechSynthesis : undefined;
let state: 'stopped' | 'reading' | 'paused' = 'stopped';
let current = 0;
/** The number of the current reading; the end of an earlier reading changes nothing. */
let reading = 0;

const findVoice = () => speech?.getVoices().find(({ lang }) => /^vi\b/i.test(lang.replace('_', '-')));

function show(): void {
  const shown = findVoice() !== undefined;
  if (player) player.hidden = !shown;
  if (noVoice) noVoice.hidden = shown;
}

function mark(): void {
  paragraphs.forEach((paragraph, at) => {
    if (at === current && state !== 'stopped') paragraph.setAttribute('aria-current', 'true');
    else paragraph.removeAttribute('aria-current');
  });
  const { play = '', pause = '', resume = '' } = player?.dataset ?? {};
  if (toggle) toggle.textContent = state === 'reading' ? pause : state === 'paused' ? resume : play;
}

function read(at: number): void {
  const paragraph = paragraphs[at];
  const voice = findVoice();
  reading += 1;
  speech?.cancel();
  if (!speech || !paragraph || !voice) return stop();
  const mine = reading;
  const words = new SpeechSynthesisUtterance(paragraph.textContent);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = Number(speed?.value ?? 1);
  words.onend = () => mine === reading && read(at + 1);
  words.onerror = () => mine === reading && stop();
  current = at;
  state = 'reading';
  mark();
  paragraph.scrollIntoView({ block: 'nearest' });
  speech.speak(words);
}

function stop(): void {
  reading += 1;
  speech?.cancel();
  current = 0;
  state = 'stopped';
  mark();
}

function switchState(): void {
  if (state === 'stopped') return read(current);
  if (state === 'reading') speech?.pause();
  else speech?.resume();
  state = state === 'reading' ? 'paused' : 'reading';
  mark();
}

toggle?.addEventListener('click', switchState);
player?.querySelector('[data-stop]')?.addEventListener('click', stop);
speed?.addEventListener('change', () => state === 'reading' && read(current));
paragraphs.forEach((paragraph, at) => paragraph.addEventListener('click', () => findVoice() && read(at)));
document.addEventListener('keydown', (event) => {
  const busy = event.target instanceof Element && event.target.closest('button, a, input, select, textarea');
  if (player?.hidden !== false || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') stop();
  else if (event.key === ' ' && !busy) {
    event.preventDefault();
    switchState();
  }
});
addEventListener('pagehide', stop);
speech?.addEventListener('voiceschanged', show);
show();
