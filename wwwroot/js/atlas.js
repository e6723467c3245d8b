// What the page does in the browser beyond links and forms. Everything works without it; nothing here holds state.
import { setPending, startConnection } from './connection.js';
import { closeOverlay, restoreFolds, show, startFilters } from './filters.js';
import { sayAll, startPanes } from './panes.js';
import { startPlay, stopPlaying } from './play.js';
import { setSheet, startSheet } from './sheet.js';
import { startTimeline } from './timeline.js';
import { hideTip, startTips } from './tips.js';

const root = document.documentElement;

/** Light or dark: the choice is kept in a cookie, which the server writes into the next page. */
function toggleTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
}

/** Brings the lit sentence, or the paragraph of the address, into sight; once for each, so that reading on is not disturbed. */
let shown = null;
function showTarget() {
  const target = document.querySelector('[data-goto]') ?? document.querySelector('.text .lit');
  const asked = new URLSearchParams(location.search);
  const key = target && ['report', 'event', 'p'].map(name => asked.get(name)).join();
  if (target && key !== shown) {
    const calm = shown === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    const entry = document.querySelector('.entry.lit');
    const list = entry?.closest('.list');
    if (list && list.scrollHeight > list.clientHeight) {
      const [inside, around] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
      if (inside.top < around.top + 40 || inside.bottom > around.bottom) {
        list.scrollTop += inside.top - around.top - around.height / 3;
      }
    }
  }
  shown = key;
}

/** When what had the focus is gone (a marker that led to its list), the list takes it, so that the keyboard goes on from there. */
function followFocus() {
  if (document.activeElement === document.body) {
    (document.querySelector('.reader') ?? document.querySelector('.list'))?.focus({ preventScroll: true });
  }
}

/** Folds Arabic letters that people write in more than one way, and the case of Latin ones. */
const fold = text => text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه');

/** Leaves those places in the tree whose name, or that of a place they hold, has the words. */
function searchTree(input) {
  const wanted = fold(input.value.trim());
  const tree = input.closest('[data-tree]');
  for (const item of tree.querySelectorAll('li')) {
    item.hidden = wanted !== '' && ![item, ...item.querySelectorAll('li')].some(place => fold(place.dataset.names).includes(wanted))
      && !fold(item.parentElement.closest('li')?.dataset.names ?? '').includes(wanted);
  }
  for (const branch of tree.querySelectorAll('details')) {
    branch.dataset.was ??= branch.open;
    branch.open = wanted === '' ? branch.dataset.was === 'true' : true;
  }
  tree.querySelector('[data-tree-none]').hidden = tree.querySelector('li:not([hidden])') !== null || wanted === '';
}

/** N and P go through the article's events; Escape closes what lies over the page. */
function onKey(event) {
  if (event.key === 'Escape') {
    hideTip();
    closeOverlay();
  } else if (!event.target.closest('input, textarea, select') && !event.ctrlKey && !event.metaKey && !event.altKey) {
    document.querySelector(`a[data-key="${CSS.escape(event.key.toLowerCase())}"][href]`)?.click();
  }
}

/** Asks for the page again while something is being imported. */
let asking = 0;
function refreshLater() {
  clearTimeout(asking);
  const waiting = document.querySelector('[data-refresh]');
  if (waiting) {
    asking = setTimeout(() => Blazor.navigateTo(location.href, { replaceHistoryEntry: true }), waiting.dataset.refresh * 1000);
  }
}

/** A place in the text: the map shows it, and on a phone comes out from under the text. The link's address does the rest. */
function showPlace(link) {
  const to = new URL(link.href).searchParams;
  const [lat, lon, zoom] = ['lat', 'lng', 'z'].map(name => Number(to.get(name)));
  document.querySelector('atlas-map')?.focusPlace?.(link.dataset.place, { lat, lon, zoom, name: link.textContent });
  setSheet('half');
}

document.addEventListener('click', event => {
  const place = event.target.closest('a.place[data-place]');
  if (place && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    showPlace(place);
  }
  if (event.target.closest('[data-theme-toggle]')) {
    toggleTheme();
  }
});
document.addEventListener('input', event => event.target.matches('[data-tree-search]') && searchTree(event.target));
document.addEventListener('keydown', onKey);

Blazor.addEventListener('enhancednavigationstart', () => {
  stopPlaying();
  setPending(true);
});
Blazor.addEventListener('enhancedload', () => {
  setPending(false);
  restoreFolds();
  show();
  sayAll();
  hideTip();
  showTarget();
  followFocus();
  refreshLater();
});
startPanes();
startSheet();
startFilters();
startTips();
startTimeline();
startPlay();
startConnection();
showTarget();
refreshLater();
