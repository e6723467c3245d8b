// The plot of the timeline: what it shows, and how a stretch of days is shown on it and on the map before the page has them.
// See Components/Timeline.
import { visit } from './address.js';
import { short } from './query.js';
import { turn } from './turn.js';

const DAY = 86400000;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

export const plot = () => document.querySelector('[data-time-plot]');
export const rtl = () => document.documentElement.dir === 'rtl';
const language = () => (document.documentElement.lang === 'ar' ? 'ar-SY-u-nu-latn' : 'en-GB');

// Days are counted from 1 January 1970 in universal time, so that no clock change moves them.
export const toDay = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
export const toIso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** What the plot shows: its first day, its days, and its bars as [first day, count]. */
export function shown(element = plot()) {
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
export function addressOf(from, to, span) {
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

/** Holds what map and plot show, and returns how to show it again after previews. */
export function remember() {
  const [map, { from, to }] = [document.querySelector('atlas-map'), plot().dataset];
  const places = map?.getAttribute('places');
  return () => {
    map?.setAttribute('places', places);
    for (const [key, value] of [['from', from], ['to', to]]) {
      if (value) plot().dataset[key] = value;
      else delete plot().dataset[key];
    }
    read('');
    // The server's drawing of the page as it is puts the handles back.
    turn(location.href, { replace: true });
  };
}

/** The bar at a place of the screen, by its index. */
export function barAt(x, { start, days, bars } = shown()) {
  const box = plot().getBoundingClientRect();
  const part = Math.min(0.9999, Math.max(0, (x - box.left) / box.width));
  const day = start + (rtl() ? 1 - part : part) * days;
  return Math.max(0, bars.findLastIndex(([first]) => first <= day));
}

export const lastOf = ({ bars, end }, index) => (bars[index + 1]?.[0] ?? end) - 1;

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
