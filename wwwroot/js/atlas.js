// What the page does in the browser beyond links and forms. Everything works without it; nothing here holds state.
import { startForesight } from './address.js';
import { startBlazor, whenBlazor } from './blazor.js';
import { setPending, startConnection } from './connection.js';
import { closeOverlay, restoreFolds, show, startFilters } from './filters.js';
import { startFollowing } from './follow.js';
import { followPanes, startPanes } from './panes.js';
import { followAddress, startSearch } from './search.js';
import { startSharing } from './share.js';
import { startShareMenu } from './shareMenu.js';
import { startPlay, stopPlaying } from './play.js';
import { setSheet, startSheet } from './sheet.js';
import { startTimeline } from './timeline.js';
import { hideTip, startTips } from './tips.js';
import { followTree, startTree } from './tree.js';
import { startTurning, turn } from './turn.js';

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
    // Of a sentence longer than the pane the beginning is wanted.
    const block = target.getBoundingClientRect().height > innerHeight / 3 ? 'start' : 'center';
    target.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
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
    asking = setTimeout(() => turn(location.href, { replace: true }), waiting.dataset.refresh * 1000);
  }
}

/** The import's scripts come with its form; a page that is opened there brings them itself. */
function needImport() {
  if (document.querySelector('form[data-import]')) {
    import('./import.js');
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
document.addEventListener('keydown', onKey);

function asked() {
  stopPlaying();
  setPending(true);
}

function told() {
  restoreFolds();
  followAddress();
  followTree();
  show();
  followPanes();
  hideTip();
}

function come() {
  setPending(false);
  refreshLater();
  needImport();
  // When the map has changed too: both want the page laid out.
  requestAnimationFrame(() => {
    showTarget();
    followFocus();
  });
}

document.addEventListener('atlas-turn', asked);
document.addEventListener('atlas-told', told);
document.addEventListener('atlas-turned', come);
whenBlazor((blazor) => {
  blazor.addEventListener('enhancednavigationstart', asked);
  blazor.addEventListener('enhancedload', () => {
    told();
    come();
  });
});
startBlazor();
startTurning();
startPanes();
startSheet();
startFilters();
startTips();
startTimeline();
startPlay();
startSearch();
startTree();
startForesight();
startSharing();
startShareMenu();
startConnection();
startFollowing();
needImport();
showTarget();
refreshLater();
