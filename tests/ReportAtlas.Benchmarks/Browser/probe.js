// Runs in every page that is measured, before its own scripts. Times are milliseconds.

const painted = () => new Promise((done) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); }));

/** From the navigation's beginning to the frame that shows the first marker. */
const firstMarker = new Promise((done) => {
  const look = new MutationObserver(() => {
    if (!document.querySelector('.map-spot')) return;
    look.disconnect();
    painted().then(() => done(performance.now()));
  });
  look.observe(document, { childList: true, subtree: true });
});

const told = () => document.querySelector('.totals')?.textContent;

function when(holds) {
  return new Promise((done) => {
    const look = new MutationObserver(() => {
      if (!holds()) return;
      look.disconnect();
      done();
    });
    look.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true });
  });
}

/** Fails when something that must come does not. */
const inTime = (what, part) => Promise.race([part, new Promise((_, fail) => setTimeout(fail, 10000, new Error(`The ${what} did not change.`)))]);

/** From an act to the frame that shows both the new map and the new counts. */
async function change(act) {
  const before = told();
  const [map, counts] = [new Promise((done) => document.addEventListener('atlas-places', done, { once: true })), when(() => told() !== before)];
  const loaded = new Promise((done) => document.addEventListener('atlas-turned', done, { once: true }));
  const start = performance.now();
  const [toMap, toCounts] = [map, counts].map((part) => part.then(() => performance.now() - start));
  await act();
  const parts = await Promise.all([inTime('map', toMap), inTime('counts', toCounts)]);
  await painted();
  const whole = performance.now() - start;
  await inTime('page', loaded); // the page may bring its list after its counts
  return { whole, map: parts[0], counts: parts[1], page: performance.now() - start };
}

/** From a letter typed to the suggestions for it, measured at each letter while somebody types. A box that was emptied has none to come. */
const typed = [];
let looking = null;
addEventListener('input', (event) => {
  if (!event.target.matches('[data-search-input]')) return;
  looking?.disconnect(); // a letter that the next one overtook
  if (!event.target.value) return;
  const start = performance.now();
  const look = looking = new MutationObserver(() => {
    look.disconnect();
    painted().then(() => typed.push(performance.now() - start));
  });
  look.observe(document.getElementById('suggestions'), { childList: true });
}, { capture: true });

/** Times between frames until stopped. */
function frames() {
  const times = [];
  let last = performance.now();
  let going = true;
  const tick = (now) => {
    times.push(now - last);
    last = now;
    if (going) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => { going = false; return times.slice(1); };
}

window.probe = { firstMarker, change, typed, frames, painted };
