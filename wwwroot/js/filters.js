// The filter panel: folds and opens, and a choice in it takes effect at once. Without this it is a form with a button.
import { visit } from './address.js';
import { keepFilters } from './panes.js';

const main = () => document.getElementById('main');
const panel = () => document.getElementById('filters');
const isNarrow = () => matchMedia('(max-width: 60rem)').matches;
const isOpen = () => panel() !== null && getComputedStyle(panel()).display !== 'none';

let overlaid = false; // open over a narrow page, which is not kept for the next visit

function setOpen(open) {
  if (isNarrow()) {
    overlaid = open;
  } else {
    keepFilters(open ? 'open' : 'closed');
  }
  main().dataset.filters = open ? 'open' : 'closed';
  show();
  if (open) panel().focus({ preventScroll: true });
  else document.querySelector('[data-filters-toggle]')?.focus({ preventScroll: true });
}

/** Says whether the panel is open, and holds it open on a phone while choices are made in it. To be called when the page has changed. */
export function show() {
  asked = null;
  keepWritten();
  const toggle = document.querySelector('[data-filters-toggle]');
  if (!toggle) return;
  if (isNarrow()) main().dataset.filters = overlaid ? 'open' : 'closed';
  toggle.setAttribute('role', 'button');
  toggle.setAttribute('aria-controls', 'filters');
  // When the page is laid out anyway.
  requestAnimationFrame(() => toggle.setAttribute('aria-expanded', isOpen()));
  document.documentElement.toggleAttribute('data-covered', isNarrow() && overlaid);
  for (const button of panel().querySelectorAll('[data-apply]')) button.textContent = button.dataset.apply;
}

/** The address of what the form says, in the short form that the server itself writes. */
function addressOf(form) {
  const query = new Map();
  for (const [key, value] of new FormData(form)) {
    const text = value.trim();
    if (text) query.set(key, query.has(key) ? `${query.get(key)},${encodeURIComponent(text)}` : encodeURIComponent(text));
  }
  const text = [...query].map(([key, value]) => `${key}=${value}`).join('&');
  return new URL(text ? `/?${text}` : '/', document.baseURI).href;
}

let asked = null; // the last address asked for, since Enter in a field is both a change and a submission
function go(form) {
  const address = addressOf(form);
  if (address !== asked) visit(address);
  asked = address;
}

// What somebody is typing into a field of days while the page for the choice before comes: it must not be lost, and the
// browser does not tell of a change that a script has touched.
let written = null;
const isDay = (target) => target.matches?.('form[data-live] input[type="text"]');

function onInput({ target }) {
  if (isDay(target)) written = { field: target, text: target.value };
}

function onLeave({ target }) {
  if (written?.field !== target) return;
  written = null;
  if (target.value !== target.defaultValue) go(target.form);
}

function keepWritten() {
  if (written && written.field.isConnected && written.field.value !== written.text) written.field.value = written.text;
}

function onChange({ target }) {
  if (target === written?.field) written = null;
  if (target.dataset.dateFor) {
    document.getElementById(target.dataset.dateFor).value = target.value;
  }
  const form = target.closest('form[data-live]');
  if (form && (target.name || target.dataset.dateFor)) go(form);
}

function onClick(event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const toggle = event.target.closest?.('[data-filters-toggle]');
  if (toggle || event.target.closest?.('[data-filters-fold]')) {
    event.preventDefault();
    event.stopPropagation(); // the link is for when there is no script
    setOpen(toggle ? !isOpen() : false);
  }
}

function onSubmit(event) {
  const form = event.target.closest('form[data-live]');
  if (!form) return;
  event.preventDefault();
  event.stopPropagation();
  go(form);
  if (isNarrow() && document.activeElement?.matches('button')) setOpen(false);
}

/** What a person folds or unfolds stays so when the page comes anew; what opened by itself, since something in it is chosen, does not. */
const unfolded = new Map();
function onFold({ target }) {
  const fold = target.closest?.('summary')?.parentElement;
  if (fold?.dataset.keep) unfolded.set(fold.dataset.keep, !fold.open); // it is about to change
}
export function restoreFolds() {
  for (const fold of document.querySelectorAll('details[data-keep]')) {
    if (unfolded.has(fold.dataset.keep)) fold.open = unfolded.get(fold.dataset.keep);
  }
}

/** Folds the panel if it covers the page. Returns whether it did. */
export function closeOverlay() {
  if (!isNarrow() || !overlaid) return false;
  setOpen(false);
  return true;
}

export function startFilters() {
  document.addEventListener('change', onChange);
  document.addEventListener('input', onInput);
  document.addEventListener('focusout', onLeave);
  document.addEventListener('click', onClick, { capture: true });
  document.addEventListener('submit', onSubmit, { capture: true });
  document.addEventListener('click', onFold);
  matchMedia('(max-width: 60rem)').addEventListener('change', show);
  show();
}
