// Turns the atlas from one of its addresses to another: the page is asked for and what differs is put in place. Links, keys
// and the history go this way; other pages, and forms that change the archive, are left to Blazor, which does the same for
// any page and takes longer. Where a filter changes, the page is asked for without its list, so that its counts and the map stand
// soon; the list (#entries) comes a frame after them. Listeners on the document hear «atlas-turn» when a page is asked for,
// «atlas-told» when its counts stand and «atlas-turned» when all of it does.
import { leaveFor, whenBlazor } from './blazor.js';
import { become, resetFields } from './morph.js';
import { filterQuery } from './query.js';

const here = () => location.pathname + location.search;
const isAtlas = () => document.querySelector('main.atlas') !== null;
const leadsToAtlas = (url) => url.origin === location.origin && url.pathname === '/';

const UNSEEN = 200; // milliseconds after which no frame is waited for

let asking = null; // aborted when another page is asked for
let elsewhere = false; // whether Blazor is on its way to a page
let shown = here(); // the address of what stands on the page

/**
 * Goes to an address.
 * @param replace whether it takes the place of this page in the history
 */
export function turn(address, { replace = false } = {}) {
  const url = new URL(address, document.baseURI);
  // Blazor's own way may be half gone, and only Blazor can end it.
  if (elsewhere || !isAtlas() || !leadsToAtlas(url)) leaveFor(url.href, { replace });
  else show(url, () => history[replace ? 'replaceState' : 'pushState'](null, '', url.href));
}

/** @param enter puts the address into the history, after its page has been asked for: that takes some milliseconds */
async function show(url, enter = () => {}) {
  asking?.abort();
  const { signal } = asking = new AbortController();
  const inParts = filterQuery(url.href) !== filterQuery(shown);
  const answer = fetch(url, { signal, headers: { accept: 'text/html', ...(inParts ? { 'atlas-without': 'list' } : {}) } });
  enter();
  document.dispatchEvent(new CustomEvent('atlas-turn'));
  try {
    const page = await answer;
    const html = await page.text();
    if (signal.aborted) return;
    if (page.redirected) history.replaceState(null, '', page.url);
    const list = inParts ? fetchList(page.url, signal) : null;
    put(html);
    shown = here();
    document.dispatchEvent(new CustomEvent('atlas-told'));
    if (list) {
      await painted();
      const entries = await list;
      if (signal.aborted) return;
      putList(entries);
    }
    asking = null;
    document.dispatchEvent(new CustomEvent('atlas-turned'));
  } catch (error) {
    if (error.name !== 'AbortError') throw error; // the connection script tells of a program that does not answer
  }
}

/** The archive is empty now, or something went wrong: the page says so itself. */
const giveUp = () => location.reload();

/** What the list of an address holds, as HTML; empty when something went wrong. Whoever waits for it hears when nobody answers. */
function fetchList(address, signal) {
  const list = fetch(`/parts/list${new URL(address).search}`, { signal }).then((answer) => (answer.ok ? answer.text() : ''));
  list.catch(() => {});
  return list;
}

/** Resolves when a frame has been painted; a page that nobody sees is not. */
const painted = () => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, UNSEEN);
});

/** Puts a page in place. */
function put(html) {
  const next = new DOMParser().parseFromString(html, 'text/html');
  if (!next.querySelector('main.atlas')) return giveUp();
  const writing = document.activeElement?.type === 'search' ? document.activeElement : null;
  become(document.body, next.body);
  resetFields(document.body, writing);
  document.title = next.title;
  describe(next.head);
}

/** Another filter's list has nothing to keep of the one before, and begins at its beginning. */
function putList(html) {
  if (!html) return giveUp();
  const entries = document.getElementById('entries');
  entries.innerHTML = html;
  entries.closest('.list').scrollTop = 0;
}

/** What the head tells of the page to others: its feed and what a preview of a link shows. */
function describe(head) {
  const told = (of) => of.querySelectorAll('meta[property], meta[name="description"], link[rel="alternate"]');
  for (const line of told(document.head)) line.remove();
  document.head.append(...told(head));
}

function onClick(event) {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !isAtlas()) return;
  const link = event.target.closest?.('a[href]');
  if (!link || link.target || link.hasAttribute('download') || link.closest('[data-enhance-nav="false"]')) return;
  const url = new URL(link.href);
  if (!leadsToAtlas(url) || url.hash || elsewhere) return;
  event.preventDefault();
  turn(url.href, { replace: url.href === location.href });
}

function onHistory(event) {
  if (!isAtlas() || !leadsToAtlas(location) || elsewhere) return;
  event.stopImmediatePropagation();
  if (here() !== shown || asking) show(new URL(location.href));
}

export function startTurning() {
  // Before Blazor's own listeners, which stand on the document and the window.
  document.documentElement.addEventListener('click', onClick);
  addEventListener('popstate', onHistory, { capture: true });
  whenBlazor((blazor) => {
    blazor.addEventListener('enhancednavigationstart', () => {
      asking?.abort();
      asking = null;
      elsewhere = true;
    });
    blazor.addEventListener('enhancednavigationend', () => {
      elsewhere = false;
      shown = here();
    });
  });
}
