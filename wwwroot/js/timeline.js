// The timeline: a stretch is chosen by dragging over it, by its handles or by key, and is the same state as the date
// fields: an address. What is being dragged already shows on the map. See Components/Timeline.
import { visit } from './address.js';
import { addressOf, barAt, choose, lastOf, preview, read, remember, rtl, shown, tell, toDay, toIso } from './plot.js';
import { short } from './query.js';
import { turn } from './turn.js';

let waiting = 0;
/** Applies what keys have chosen when they rest. */
function chooseSoon(from, to) {
  clearTimeout(waiting);
  waiting = setTimeout(() => choose(from, to), 350);
}

function onPointer(event) {
  const element = event.target.closest?.('[data-time-plot]');
  if (!element || event.button) return;
  event.preventDefault();
  const now = shown(element);
  const brush = event.target.dataset.brush;
  const held = now.from !== null || now.to !== null ? brush : brush === 'both' ? null : brush;
  const at = barAt(event.clientX, now);
  const [from, to] = [now.from ?? now.start, now.to ?? now.end - 1];
  const restore = remember();
  let next = null;
  let isTaken = false; // whether the browser took the finger for something else: the page is scrolled
  element.setPointerCapture(event.pointerId);
  const move = ({ clientX }) => {
    const here = barAt(clientX, now);
    if (here === at && !next) return;
    const [low, high] = [Math.min(at, here), Math.max(at, here)];
    if (held === 'from') next = [Math.min(now.bars[here][0], to), to];
    else if (held === 'to') next = [from, Math.max(lastOf(now, here), from)];
    else if (held === 'both') {
      const by = now.bars[here][0] - now.bars[at][0];
      next = [from + by, to + by];
    } else next = [now.bars[low][0], lastOf(now, high)];
    preview(...next);
    read(tell(...next));
  };
  const take = () => { isTaken = true; };
  const drop = () => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointercancel', take);
    if (isTaken) next && restore();
    else if (next) choose(...next);
    else if (!held || held === 'both') choose(now.bars[at][0], lastOf(now, at)); // a click chooses one bar
    else event.target.focus();
  };
  element.addEventListener('pointermove', move);
  element.addEventListener('pointercancel', take);
  element.addEventListener('lostpointercapture', drop, { once: true });
}

function onHover(event) {
  const element = event.target.closest?.('[data-time-plot]');
  if (!element || event.buttons) return;
  const now = shown(element);
  const index = barAt(event.clientX);
  read(`${tell(now.bars[index][0], lastOf(now, index))}: ${now.bars[index][1]}`);
}

function onLeave(event) {
  if (event.target.closest?.('[data-time-plot]') && !event.relatedTarget?.closest?.('[data-time-plot]') && !event.buttons) read('');
}

/** Arrows move an end or the whole by a bar; Shift and an arrow extend the whole; Escape takes the days off. */
function onKey(event) {
  const brush = event.target.dataset?.brush;
  if (!brush) return;
  if (event.key === 'Escape' || event.key === 'Delete') {
    visit(addressOf(null, null));
    return;
  }
  const far = event.key.startsWith('Page') ? 6 : 1;
  const way = { ArrowRight: rtl() ? -1 : 1, ArrowLeft: rtl() ? 1 : -1, ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1 }[event.key];
  if (!way) return;
  event.preventDefault();
  const now = shown();
  let [from, to] = [now.from ?? now.start, now.to ?? now.end - 1];
  const untouched = now.from === null && now.to === null;
  const barOf = (day) => Math.max(0, now.bars.findLastIndex(([first]) => first <= day));
  const clamp = (index) => Math.min(now.bars.length - 1, Math.max(0, index));
  if (brush === 'from') from = Math.min(now.bars[clamp(barOf(from) + way * far)][0], to);
  else if (brush === 'to') to = Math.max(lastOf(now, clamp(barOf(to) + way * far)), from);
  else if (untouched) {
    const index = way > 0 ? 0 : now.bars.length - 1;
    [from, to] = [now.bars[index][0], lastOf(now, index)];
  } else if (event.shiftKey) to = Math.max(lastOf(now, clamp(barOf(to) + way * far)), from);
  else {
    const [a, b] = [clamp(barOf(from) + way * far), clamp(barOf(to) + way * far)];
    if (b - a === barOf(to) - barOf(from)) [from, to] = [now.bars[a][0], lastOf(now, b)];
  }
  preview(from, to);
  read(tell(from, to));
  chooseSoon(from, to);
}

let turning = 0;
/** The wheel goes nearer and wider around the pointer. */
function onWheel(event) {
  const element = event.target.closest?.('[data-time-plot]');
  if (!element || matchMedia('(max-width: 60rem)').matches) return;
  event.preventDefault();
  clearTimeout(turning);
  element.dataset.turned = Math.max(-3, Math.min(3, Number(element.dataset.turned ?? 0) + Math.sign(event.deltaY)));
  turning = setTimeout(() => {
    const now = shown(element);
    const [wholeFirst, wholeLast] = element.dataset.whole.split('/').map(toDay);
    const days = Math.max(14, Math.round(now.days * 1.6 ** Number(element.dataset.turned)));
    delete element.dataset.turned;
    const box = element.getBoundingClientRect();
    const part = (rtl() ? box.right - event.clientX : event.clientX - box.left) / box.width;
    const first = Math.round(now.start + now.days * part - days * part);
    const span = days >= wholeLast - wholeFirst ? element.dataset.whole : `${toIso(first)}/${toIso(first + days - 1)}`;
    const url = new URL(location.href);
    url.searchParams.set('span', span);
    turn(short(url).href, { replace: true });
  }, 90);
}

export function startTimeline() {
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('pointermove', onHover);
  document.addEventListener('pointerout', onLeave);
  document.addEventListener('keydown', onKey);
  document.addEventListener('wheel', onWheel, { passive: false });
}
