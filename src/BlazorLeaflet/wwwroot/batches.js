// Elements that stand in a pane, in batches. When one of them comes or goes, a browser lays out anew all that stand by the same
// element; by batches these are some dozen, and not all.

const ROOM = 64;

// Where nobody looks. Brought from there, a batch is only painted; made visible, each of its elements would get its style anew.
const FAR = '-30000px';

export function createBatches(pane) {
  const open = { seen: null, unseen: null }; // the batches that are being filled
  const unseen = new Set();

  function roomFor(kind) {
    if (open[kind]?.parentNode !== pane || open[kind].childElementCount >= ROOM) {
      const batch = open[kind] = document.createElement('div');
      batch.className = 'leaflet-map-batch';
      if (kind === 'unseen') {
        batch.style.left = FAR;
        batch.setAttribute('aria-hidden', 'true');
        unseen.add(batch);
      }
      pane.append(batch);
    }
    return open[kind];
  }

  function sweep(batches) {
    for (const batch of batches) if (!batch.hasChildNodes()) batch.remove();
  }

  function forget() {
    unseen.clear();
    open.unseen = null;
  }

  return {
    add: (box) => roomFor('seen').append(box),
    /** Lays out what will be seen later. */
    addUnseen: (box) => roomFor('unseen').append(box),
    /** What was unseen is seen, all at once. */
    reveal() {
      sweep(unseen);
      for (const batch of unseen) {
        batch.style.left = '';
        batch.removeAttribute('aria-hidden');
      }
      forget();
    },
    /** What is unseen is not wanted. */
    dropUnseen() {
      for (const batch of unseen) batch.remove();
      forget();
    },
    remove(boxes) {
      const touched = new Map(); // batch -> how many go
      for (const { parentNode: batch } of boxes) touched.set(batch, (touched.get(batch) ?? 0) + 1);
      // The browser takes each element out of its drawing by itself: where most go, the batch is out of the page meanwhile.
      const away = [...touched].filter(([batch, n]) => 2 * n > batch.childElementCount && !batch.contains(document.activeElement)).map(([batch]) => batch);
      for (const batch of away) batch.remove();
      for (const box of boxes) box.remove();
      pane.append(...away.filter((batch) => batch.hasChildNodes()));
      sweep(touched.keys());
    },
  };
}
