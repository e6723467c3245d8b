// Work that would hold up a frame, done in slices, so that the browser draws and answers its reader in between.

const SLICE = 4; // milliseconds: with what the browser does itself for it, a frame has about sixteen

/** A step of work for each item. */
export function* each(items, act) {
  for (const item of items) {
    act(item);
    yield;
  }
}

/**
 * Takes the steps of an iterator, as many as a slice holds after each frame; with `atOnce` the first slice before the next one.
 * @returns a function that leaves the rest undone
 */
export function inSlices(steps, { atOnce = false } = {}) {
  let frame = 0;
  let timer = 0;

  function work() {
    const end = performance.now() + SLICE;
    while (!steps.next().done) {
      if (performance.now() < end) continue;
      wait();
      return;
    }
  }

  const wait = () => { frame = requestAnimationFrame(() => { timer = setTimeout(work); }); };
  if (atOnce) work();
  else wait();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
