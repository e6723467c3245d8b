// Plays the chosen days, or all that is shown: one day, week, month or year after the other on the map and in the
// timeline. A pause makes the step at hand the page's state, so that its events can be read; the end restores the page.
import { choose, chosen, plot, preview, read, remember, tell } from './plot.js';

const DAY = 86400000;
const PACE = 1000; // milliseconds for a step at single speed
const STEPS = 60; // a finer step than gives so many is too slow

let playing = null; // {steps, index, timer, restore}

const button = () => document.querySelector('[data-time-play]');
const map = () => document.querySelector('atlas-map');

/** The beginnings of days, weeks, months or years from one day to another, each with its last day. */
function stepsOf(first, last) {
  const days = last - first + 1;
  const next = days <= STEPS ? (day) => day + 1
    : days <= STEPS * 7 ? (day) => day + 7
      : days <= STEPS * 30 ? (day) => monthAfter(day, 1)
        : (day) => monthAfter(day, 12);
  const steps = [];
  for (let day = first; day <= last; day = next(day)) steps.push([day, Math.min(last, next(day) - 1)]);
  return steps;
}

function monthAfter(day, months) {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY;
}

function show(pressed) {
  button()?.setAttribute('aria-pressed', pressed);
}

function start() {
  const [first, last] = chosen();
  playing = { steps: stepsOf(first, last), index: -1, timer: 0, restore: remember() };
  map().toggleAttribute('hold-view', true); // the map stays where it is while events come and go on it
  show(true);
  advance();
}

function advance() {
  if (++playing.index === playing.steps.length) {
    finish();
    return;
  }
  const [from, to] = playing.steps[playing.index];
  preview(from, to);
  read(tell(from, to));
  const speed = Number(document.querySelector('[data-time-speed]')?.value) || 1;
  const pace = new Promise((done) => { playing.timer = setTimeout(done, PACE / speed); });
  const loaded = new Promise((done) => { map().addEventListener('atlas-places', done, { once: true }); });
  const mine = playing;
  Promise.all([pace, loaded]).then(() => {
    if (playing !== mine) return;
    if (map().querySelector('[data-map-status][data-failed]')) finish(); // nothing more would come; the page says so
    else advance();
  });
}

/** Ends the play without leaving a trace. */
function stop() {
  clearTimeout(playing.timer);
  playing = null;
  map()?.removeAttribute('hold-view');
  show(false);
}

function finish() {
  const { restore } = playing;
  stop();
  restore();
}

function pause() {
  const step = playing.steps[playing.index];
  stop();
  choose(...step);
}

/** To be called when another page is on its way: that ends the play. */
export function stopPlaying() {
  if (playing) stop();
}

export function startPlay() {
  document.addEventListener('click', (event) => {
    if (!event.target.closest?.('[data-time-play]') || !plot() || !map()) return;
    if (playing) pause();
    else start();
  });
}
