// On a phone, list and reader are a sheet over the map. The page's own scrolling raises it; this adds what scrolling cannot:
// dragging its handle, lowering it to a strip, and the keys.

const isNarrow = () => matchMedia('(max-width: 60rem)').matches;
const main = () => document.getElementById('main');
const behavior = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** Where the page stands when the sheet fills the screen. */
const top = () => Math.round(document.getElementById('desk').getBoundingClientRect().top + scrollY);

/** low: a strip; half: half of the screen; full: all of it. */
function level() {
  if (main().dataset.sheet === 'low') return 'low';
  return scrollY > top() / 2 ? 'full' : 'half';
}

export function setSheet(wanted, how = behavior()) {
  if (!isNarrow() || !main()) return;
  if (wanted === 'low') main().dataset.sheet = 'low';
  else delete main().dataset.sheet;
  scrollTo({ top: wanted === 'full' ? top() : 0, behavior: how });
  say(wanted);
}

function say(now) {
  const grip = document.querySelector('[data-sheet-grip]');
  grip?.setAttribute('aria-label', now === 'full' ? grip.dataset.lower : grip.dataset.raise);
}

const above = { low: 'half', half: 'full', full: 'full' };
const below = { full: 'half', half: 'low', low: 'low' };

let dragged = false;
function onPointer(event) {
  const grip = event.target.closest?.('[data-sheet-grip]');
  if (!grip) return;
  grip.setPointerCapture(event.pointerId);
  const [from, start, was] = [event.clientY, scrollY, level()];
  dragged = false;
  const move = (next) => {
    dragged ||= Math.abs(next.clientY - from) > 6;
    if (dragged) scrollTo({ top: start + from - next.clientY, behavior: 'instant' });
  };
  const drop = (end) => {
    grip.removeEventListener('pointermove', move);
    grip.removeEventListener('pointerup', drop);
    const way = from - end.clientY;
    if (!dragged) return;
    if (Math.abs(way) < 24) setSheet(was);
    else if (way > 0) setSheet(was === 'low' && way > innerHeight * 0.4 ? 'full' : above[was]);
    else setSheet(was === 'full' && -way > innerHeight * 0.55 ? 'low' : below[was]);
  };
  grip.addEventListener('pointermove', move);
  grip.addEventListener('pointerup', drop);
}

function onKey(event) {
  if (!event.target.closest?.('[data-sheet-grip]')) return;
  const way = { ArrowUp: above, ArrowDown: below }[event.key];
  if (!way) return;
  event.preventDefault();
  setSheet(way[level()]);
}

function onClick(event) {
  if (!event.target.closest?.('[data-sheet-grip]') || dragged) return;
  setSheet(level() === 'full' ? 'half' : above[level()]);
}

export function startSheet() {
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('keydown', onKey);
  document.addEventListener('click', onClick);
}
