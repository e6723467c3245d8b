// The tree of places: what a branch holds comes when it is opened, and the search finds places wherever they stand in it.
// The branches that a person opened are kept in a cookie, so that the next page comes with them. See Hosting/BranchCookie.cs.
import { filterQuery } from './query.js';

const MOST = 12; // branches that are kept, the last opened
const PAUSE = 120; // milliseconds that typing rests before places are searched for

const kept = new Set((document.cookie.split('; ').find((part) => part.startsWith('branches='))?.slice(9) ?? '').split('|').filter(Boolean).map(decodeURIComponent));

function keep(id, open) {
  kept.delete(id);
  if (open) kept.add(id);
  for (const oldest of [...kept].slice(0, -MOST)) kept.delete(oldest);
  document.cookie = `branches=${[...kept].map(encodeURIComponent).join('|')};path=/;samesite=lax`;
}

/** HTML of a part of the page under the filter that the page shows. */
async function part(name, key, value, signal) {
  const query = filterQuery();
  const answer = await fetch(`/parts/${name}${query}${query ? '&' : '?'}${key}=${encodeURIComponent(value)}`, { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  return answer.text();
}

async function onToggle({ target: branch }) {
  if (!branch.dataset?.branch || !branch.open || branch.querySelector('ul')) return;
  try {
    const html = await part('branch', 'of', branch.dataset.branch);
    if (branch.querySelector('ul')) return; // the page came anew meanwhile and brought it
    branch.querySelector('.instead')?.remove();
    branch.insertAdjacentHTML('beforeend', html);
  } catch {
    branch.open = false; // whoever opens it again asks again
  }
}

function onClick({ target }) {
  const branch = target.closest?.('summary')?.parentElement;
  if (branch?.dataset.branch) keep(branch.dataset.branch, !branch.open); // it is about to change
}

const box = () => document.querySelector('[data-tree-search]');
let waiting = 0;
let asking = null; // aborted when another question supersedes it

function search() {
  clearTimeout(waiting);
  asking?.abort();
  const [input, found, all] = [box(), document.querySelector('[data-tree-found]'), document.querySelector('[data-tree-all]')];
  if (!input) return;
  const words = input.value.trim();
  const mine = asking = new AbortController();
  waiting = setTimeout(async () => {
    if (words) {
      try {
        found.innerHTML = await part('places', 'find', words, mine.signal);
      } catch {
        return; // superseded, or the strip at the page's edge says that the program does not answer
      }
    }
    found.hidden = !words;
    all.hidden = Boolean(words);
  }, words ? PAUSE : 0);
}

/** A new page has new counts; and who chose a place has found what was searched for. To be called when the page has changed. */
export function followTree() {
  const input = box();
  if (!input?.value) return;
  if (document.activeElement !== input) input.value = '';
  search();
}

export function startTree() {
  document.addEventListener('toggle', onToggle, { capture: true });
  document.addEventListener('click', onClick);
  document.addEventListener('input', (event) => { if (event.target === box()) search(); });
}
