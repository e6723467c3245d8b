// The panes' sizes: dragged or moved by key at the grips between them, and kept in a cookie, which the server writes into
// the next page. See Hosting/PaneCookie.cs.

const STEP = 24; // pixels that an arrow key moves a grip

// Smallest and largest size of each, in pixels. While an article is open, «desk» is another size than without.
const limits = { desk: [352, 1400], reading: [416, 1600], time: [76, 420] };

const sizes = read();
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

function read() {
  const text = document.cookie.split('; ').find((part) => part.startsWith('panes='))?.slice(6) ?? '';
  return Object.fromEntries(text.split('|').map((part) => part.split(':')).filter(([key, value]) => key && value));
}

function keep() {
  document.cookie = `panes=${Object.entries(sizes).map(([key, value]) => `${key}:${value}`).join('|')};path=/;max-age=31536000;samesite=lax`;
}

function apply() {
  const rules = [['desk', 'desk'], ['reading', 'desk-reading'], ['time', 'time']];
  sheet.replaceSync(`#main { ${rules.filter(([key]) => sizes[key]).map(([key, name]) => `--${name}: ${sizes[key]}px;`).join(' ')} }`);
}

/** Opens or folds the filters for good; null leaves it to the room there is. */
export function keepFilters(state) {
  if (state) sizes.filters = state;
  else delete sizes.filters;
  keep();
}

const main = () => document.getElementById('main');
const nameOf = (grip) => (grip.dataset.splitter === 'desk' && main().classList.contains('reading') ? 'reading' : grip.dataset.splitter);
const paneOf = (grip) => document.getElementById(grip.getAttribute('aria-controls'));
const isLevel = (grip) => grip.getAttribute('aria-orientation') === 'horizontal';
/** Whether the size grows when the grip goes towards greater x or y. */
const sign = (grip) => (isLevel(grip) || document.documentElement.dir === 'rtl' ? -1 : 1);

/** What is measured and what is set differ where the list is folded away beside the reader. */
function slack(grip) {
  const set = parseFloat(getComputedStyle(main()).getPropertyValue(nameOf(grip) === 'reading' ? '--desk-reading' : '--desk'));
  const hidden = nameOf(grip) === 'reading' && getComputedStyle(document.getElementById('list')).display === 'none';
  return hidden && Number.isFinite(set) ? 336 : 0;
}

function sizeOf(grip) {
  const box = paneOf(grip).getBoundingClientRect();
  return Math.round(isLevel(grip) ? box.height : box.width + slack(grip));
}

function resize(grip, pixels) {
  const [least, most] = limits[nameOf(grip)];
  sizes[nameOf(grip)] = Math.round(Math.min(most, Math.max(least, pixels)));
  apply();
  say(grip);
}

/** A size in hundredths of the way from least to most, for the ear. */
function say(grip) {
  const [least, most] = limits[nameOf(grip)];
  grip.setAttribute('aria-valuenow', Math.round(Math.min(1, Math.max(0, (sizeOf(grip) - least) / (most - least))) * 100));
}

function onPointer(event) {
  const grip = event.target.closest?.('[data-splitter]');
  if (!grip || event.button) return;
  event.preventDefault();
  grip.focus();
  grip.setPointerCapture(event.pointerId);
  grip.dataset.held = '';
  const [from, size] = [isLevel(grip) ? event.clientY : event.clientX, sizeOf(grip)];
  const move = (next) => resize(grip, size + sign(grip) * ((isLevel(grip) ? next.clientY : next.clientX) - from));
  const drop = () => {
    grip.removeEventListener('pointermove', move);
    delete grip.dataset.held;
    keep();
  };
  grip.addEventListener('pointermove', move);
  grip.addEventListener('lostpointercapture', drop, { once: true });
}

function onKey(event) {
  const grip = event.target.closest?.('[data-splitter]');
  if (!grip) return;
  const ways = isLevel(grip) ? { ArrowUp: -1, ArrowDown: 1 } : { ArrowLeft: -1, ArrowRight: 1 };
  const [least, most] = limits[nameOf(grip)];
  if (event.key in ways) resize(grip, sizeOf(grip) + sign(grip) * ways[event.key] * STEP);
  else if (event.key === 'Home') resize(grip, least);
  else if (event.key === 'End') resize(grip, most);
  else return;
  event.preventDefault();
  keep();
}

function onDouble(event) {
  const grip = event.target.closest?.('[data-splitter]');
  if (!grip) return;
  delete sizes[nameOf(grip)];
  for (const key of ['desk', 'reading', 'time']) if (!sizes[key]) delete main().dataset[key];
  apply();
  keep();
  say(grip);
}

export function startPanes() {
  apply();
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('keydown', onKey);
  document.addEventListener('dblclick', onDouble);
  followPanes();
}

/** Panes that change their size, by whatever, tell it at their grips; asking each would have the page laid out at once. */
const watch = new ResizeObserver(() => document.querySelectorAll('[data-splitter]').forEach(say));

/** To be called when the page has changed. */
export function followPanes() {
  watch.disconnect();
  for (const grip of document.querySelectorAll('[data-splitter]')) watch.observe(paneOf(grip));
}
