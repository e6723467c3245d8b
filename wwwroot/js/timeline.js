// The timeline: a stretch is chosen by dragging over it, by its handles or by key, and is the same state as the date
// fields: an address. What is being dragged already shows on the map. See Components/Timeline.
import { visit } from './address.js';
import { short } from './query.js';
import { turn } from './turn.js';

const DAY = 86400000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

const plot = () => document.querySelector('[data-time-plot]');
const rtl = () => document.documentElement.dir === 'rtl';
const language = () => (document.documentElement.lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB');

// Days are counted from 1 January 1970 in universal time, so that no clock change moves them.
const toDay = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const toIso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** What the plot shows: its first day, its days, and its bars as [first day, count]. */
function shown(element = plot()) {
  const { first, days, bars, from, to } = element.dataset;
  const start = toDay(first);
  return {
    start, days: Number(days), end: start + Number(days),
    from: from ? toDay(from) : null, to: to ? toDay(to) : null,
    bars: bars.split(' ').map((bar) => bar.split(':')).map(([day, count]) => [toDay(day), Number(count)]),
  };
}

/** «10 شباط 2019», or two days and what lies between. */
export function tell(from, to) {
  const format = new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return from === to ? format.format(from * DAY) : `${format.format(from * DAY)} – ${format.format(to * DAY)}`;
}

export function read(text) {
  const output = document.querySelector('[data-time-readout]');
  if (output && output.textContent !== text) output.textContent = text;
}

/** The address of this page with other days; a list's page and the map's view begin anew. */
function addressOf(from, to, span) {
  const url = new URL(location.href);
  for (const key of ['page', 'lat', 'lng', 'z', 'report', 'event', 'p', 'lang']) url.searchParams.delete(key);
  for (const [key, day] of [['from', from], ['to', to]]) {
    if (day === null) url.searchParams.delete(key);
    else url.searchParams.set(key, toIso(day));
  }
  if (span) url.searchParams.set('span', span);
  return short(url).href;
}

export const choose = (from, to) => visit(addressOf(from, to));

/** Shows the events of some days on the map, and the days in the plot, without leaving the page as it is. */
export function preview(from, to) {
  const map = document.querySelector('atlas-map');
  if (map) {
    const url = new URL(map.getAttribute('places'), document.baseURI);
    url.searchParams.set('from', toIso(from));
    url.searchParams.set('to', toIso(to));
    map.setAttribute('places', url.pathname + url.search);
  }
  draw(from, to);
}

function draw(from, to) {
  const element = plot();
  const { start, days } = shown(element);
  const part = (day) => Math.min(1, Math.max(0, (day - start) / days));
  const [a, b] = [part(from), part(to + 1)];
  const x = (at) => `${(rtl() ? 1 - at : at) * 100}%`;
  const body = element.querySelector('[data-brush="both"]');
  body.setAttribute('x', x(rtl() ? b : a));
  body.setAttribute('width', `${(b - a) * 100}%`);
  element.querySelector('[data-brush-edge="from"]').setAttribute('x', x(a));
  element.querySelector('[data-brush-edge="to"]').setAttribute('x', x(b));
  element.dataset.from = toIso(from);
  element.dataset.to = toIso(to);
  for (const slider of element.querySelectorAll('[data-brush]')) {
    const { brush } = slider.dataset;
    slider.setAttribute('aria-valuetext', brush === 'from' ? tell(from, from) : brush === 'to' ? tell(to, to) : tell(from, to));
  }
}

/** The bar at a place of the screen, by its index. */
function barAt(x) {
  const { start, days, bars } = shown();
  const box = plot().getBoundingClientRect();
  const part = Math.min(0.9999, Math.max(0, (x - box.left) / box.width));
  const day = start + (rtl() ? 1 - part : part) * days;
  return Math.max(0, bars.findLastIndex(([first]) => first <= day));
}

const lastOf = ({ bars, end }, index) => (bars[index + 1]?.[0] ?? end) - 1;

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
  const at = barAt(event.clientX);
  const [from, to] = [now.from ?? now.start, now.to ?? now.end - 1];
  let next = null;
  element.setPointerCapture(event.pointerId);
  const move = ({ clientX }) => {
    const here = barAt(clientX);
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
  const drop = () => {
    element.removeEventListener('pointermove', move);
    if (next) choose(...next);
    else if (!held || held === 'both') choose(now.bars[at][0], lastOf(now, at)); // a click chooses one bar
    else event.target.focus();
  };
  element.addEventListener('pointermove', move);
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

/** The days chosen in the address, or those shown, as [first, last]. */
export function chosen() {
  const now = shown();
  const [wholeFirst, wholeLast] = plot().dataset.whole.split('/').map(toDay);
  return [now.from ?? Math.max(now.start, wholeFirst), now.to ?? Math.min(now.end - 1, wholeLast)];
}

/** Whether the address itself names days. */
export function isChosen() {
  const query = new URLSearchParams(location.search);
  return ['from', 'to'].some((key) => ISO.test(query.get(key) ?? ''));
}

export function startTimeline() {
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('pointermove', onHover);
  document.addEventListener('pointerout', onLeave);
  document.addEventListener('keydown', onKey);
  document.addEventListener('wheel', onWheel, { passive: false });
}
