// The search box: while one types, places, actors and publishers that may be meant are listed below it (a combobox after
// ARIA's pattern). Choosing one filters by it; Enter without a choice searches the texts. When typing rests, map, counts and
// list already show what the words find; whoever then chooses a suggestion or presses Escape takes that back.
import { visit } from './address.js';
import { short } from './query.js';

const box = () => document.querySelector('[data-search-input]');
const list = () => document.getElementById('suggestions');
const keys = { place: 'place', actor: 'actor', publisher: 'src' };

const REST = 350; // milliseconds that typing rests before the texts are searched
const LEAST = 2; // letters that are enough to search for

let asking = null; // aborted when another question supersedes it
let chosen = -1;
let isOpen = false;
let resting = 0;
let typing = null; // what stands in the box, letter by letter; null when nobody types
let before = null; // the address before somebody began to type; null when nobody types

function prepare() {
  const input = box();
  if (!input || input.hasAttribute('aria-controls')) return;
  for (const [name, value] of [['role', 'combobox'], ['aria-controls', 'suggestions'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list']]) input.setAttribute(name, value);
}

function fold() {
  asking?.abort();
  chosen = -1;
  isOpen = false;
  if (list()) list().hidden = true;
  box()?.setAttribute('aria-expanded', 'false');
  box()?.removeAttribute('aria-activedescendant');
}

async function suggest() {
  const text = box().value.trim();
  asking?.abort();
  if (!text) return fold();
  const mine = asking = new AbortController();
  try {
    const answer = await fetch(`/data/suggest.json?text=${encodeURIComponent(text)}`, { signal: mine.signal });
    if (answer.ok) show(text, await answer.json());
  } catch (error) {
    if (error.name !== 'AbortError') console.warn('No suggestions.', error.message);
  }
}

/** Shows what the words find so far. The first letters make a step in the history, the others change it. */
function search() {
  const text = box().value.trim();
  const url = new URL(location.href);
  if ((url.searchParams.get('q') ?? '') === text || (text && text.length < LEAST)) return;
  for (const old of ['page', 'lang']) url.searchParams.delete(old);
  if (text) url.searchParams.set('q', text);
  else url.searchParams.delete('q');
  const begins = before === null;
  before ??= location.href;
  visit(short(url).href, { replace: !begins });
}

/** Takes back what typing has shown. */
function takeBack() {
  clearTimeout(resting);
  if (before === null) return;
  const address = before;
  before = null;
  box().value = new URL(address).searchParams.get('q') ?? '';
  if (address !== location.href) visit(address, { replace: true });
}

function show(text, found) {
  const words = JSON.parse(box().form.dataset.texts);
  const arabic = document.documentElement.lang === 'ar';
  const known = found.some((item) => item.count > 0) ? found.filter((item) => item.count > 0) : found;
  const nodes = [option({ label: words.words.replace('{0}', text), query: ['q', text] }, 0)];
  let kind = null;
  for (const item of known) {
    if (item.kind !== kind) {
      kind = item.kind;
      nodes.push(Object.assign(document.createElement('span'), { role: 'presentation', textContent: words[kind] }));
    }
    const label = (arabic ? item.nameArabic : item.nameEnglish) || item.nameArabic;
    nodes.push(option({ label, count: item.count, query: [keys[kind], item.value] }, nodes.length));
  }
  list().replaceChildren(...nodes);
  list().hidden = false;
  isOpen = true;
  chosen = -1;
  box().setAttribute('aria-expanded', 'true');
  box().removeAttribute('aria-activedescendant');
  document.querySelector('[data-search-status]').textContent = words.found.replace('{0}', known.length);
}

function option({ label, count, query }, index) {
  const node = Object.assign(document.createElement('div'), { id: `suggestion-${index}` });
  node.setAttribute('role', 'option');
  node.setAttribute('aria-selected', 'false');
  node.dataset.query = JSON.stringify(query);
  node.append(Object.assign(document.createElement('span'), { textContent: label }));
  if (count !== undefined) node.append(Object.assign(document.createElement('span'), { className: 'n', textContent: count.toLocaleString('en') }));
  return node;
}

const options = () => [...list().querySelectorAll('[role="option"]')];

function move(by) {
  const all = options();
  chosen = (chosen + by + all.length + (chosen < 0 && by < 0 ? 1 : 0)) % all.length;
  all.forEach((node, index) => node.setAttribute('aria-selected', index === chosen));
  all[chosen].scrollIntoView({ block: 'nearest' });
  box().setAttribute('aria-activedescendant', all[chosen].id);
}

function take([key, value]) {
  clearTimeout(resting);
  const url = new URL(key === 'q' ? location.href : before ?? location.href);
  const replace = before !== null;
  before = null;
  for (const old of ['page', 'lat', 'lng', 'z', 'report', 'event', 'p', 'lang']) url.searchParams.delete(old);
  if (key === 'q' || key === 'place') url.searchParams.set(key, value);
  else {
    const values = new Set([...(url.searchParams.get(key) ?? '').split(',').filter(Boolean), value]);
    url.searchParams.set(key, [...values].join(','));
  }
  if (key === 'q' && !value) url.searchParams.delete('q');
  if (key !== 'q') box().value = url.searchParams.get('q') ?? '';
  fold();
  if (short(url).href !== location.href) visit(url.href, { replace });
}

function onKey(event) {
  if (event.target !== box()) {
    if (event.key === '/' && !event.target.closest('input, textarea, select') && !event.ctrlKey && !event.metaKey && box()) {
      event.preventDefault();
      box().focus();
      box().select();
    }
    return;
  }
  const open = !list().hidden;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (open) move(event.key === 'ArrowDown' ? 1 : -1);
    else suggest();
  } else if (event.key === 'Escape' && (open || before !== null)) {
    event.preventDefault();
    event.stopPropagation();
    takeBack();
    fold();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    take(open && chosen >= 0 ? JSON.parse(options()[chosen].dataset.query) : ['q', box().value.trim()]);
  }
}

/** What the address says stands in the box, unless somebody is typing. To be called when the page has changed. */
export function followAddress() {
  prepare();
  const input = box();
  if (!input) return;
  if (document.activeElement !== input) input.value = new URLSearchParams(location.search).get('q') ?? '';
  else if (typing !== null) {
    input.value = typing; // the page that has come knows only what had been typed before
    list().hidden = !isOpen;
  }
  input.setAttribute('aria-expanded', !list().hidden);
}

/** Who goes elsewhere has searched for what stands in the box. */
function leave() {
  if (document.activeElement === box()) return;
  fold();
  typing = before = null;
}

export function startSearch() {
  prepare();
  document.addEventListener('input', (event) => {
    if (event.target !== box()) return;
    typing = box().value;
    suggest();
    clearTimeout(resting);
    resting = setTimeout(search, REST);
  });
  document.addEventListener('search', (event) => { if (event.target === box() && !box().value && new URLSearchParams(location.search).has('q')) take(['q', '']); });
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', (event) => {
    const node = event.target.closest?.('#suggestions [role="option"]');
    if (node) {
      event.preventDefault();
      take(JSON.parse(node.dataset.query));
    } else if (event.target !== box()) fold();
  });
  document.addEventListener('focusout', (event) => { if (event.target === box()) setTimeout(leave); });
}
