// The search box: while one types, places, actors and publishers that may be meant are listed below it (a combobox after
// ARIA's pattern). Choosing one filters by it; Enter without a choice searches the texts.
import { short, visit } from './address.js';

const box = () => document.querySelector('[data-search-input]');
const list = () => document.getElementById('suggestions');
const keys = { place: 'place', actor: 'actor', publisher: 'src' };

let asking = null; // aborted when another question supersedes it
let chosen = -1;

function prepare() {
  const input = box();
  if (!input || input.hasAttribute('aria-controls')) return;
  for (const [name, value] of [['role', 'combobox'], ['aria-controls', 'suggestions'], ['aria-expanded', 'false'], ['aria-autocomplete', 'list']]) input.setAttribute(name, value);
}

function fold() {
  asking?.abort();
  chosen = -1;
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
  const url = new URL(location.href);
  for (const old of ['page', 'lat', 'lng', 'z', 'report', 'event', 'p', 'lang']) url.searchParams.delete(old);
  if (key === 'q' || key === 'place') url.searchParams.set(key, value);
  else {
    const values = new Set([...(url.searchParams.get(key) ?? '').split(',').filter(Boolean), value]);
    url.searchParams.set(key, [...values].join(','));
  }
  if (key === 'q' && !value) url.searchParams.delete('q');
  if (key !== 'q') box().value = url.searchParams.get('q') ?? '';
  fold();
  visit(short(url).href);
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
  } else if (event.key === 'Escape' && open) {
    event.preventDefault();
    event.stopPropagation();
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
  if (input && document.activeElement !== input) input.value = new URLSearchParams(location.search).get('q') ?? '';
}

export function startSearch() {
  prepare();
  document.addEventListener('input', (event) => { if (event.target === box()) suggest(); });
  document.addEventListener('search', (event) => { if (event.target === box() && !box().value && new URLSearchParams(location.search).has('q')) take(['q', '']); });
  document.addEventListener('keydown', onKey);
  document.addEventListener('pointerdown', (event) => {
    const node = event.target.closest?.('#suggestions [role="option"]');
    if (node) {
      event.preventDefault();
      take(JSON.parse(node.dataset.query));
    } else if (event.target !== box()) fold();
  });
  document.addEventListener('focusout', (event) => { if (event.target === box()) setTimeout(() => { if (document.activeElement !== box()) fold(); }); });
}
