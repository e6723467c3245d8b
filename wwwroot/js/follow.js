// Lets an open page follow the archive.
import { turn } from './turn.js';

const pauseSeconds = 5;

// The archive's state that the page shows, once known.
let known = null;

/** Asks now and then whether the archive has changed, whichever process changed it, and shows the page anew when it has. */
async function follow() {
  try {
    if (document.visibilityState === 'visible' && !document.querySelector('form[data-import]')) {
      const answer = await fetch('/import/state');
      const { archive } = answer.ok ? await answer.json() : { archive: known };
      if (known !== null && archive !== known && !document.activeElement?.matches('input, textarea, select')) {
        turn(location.href, { replace: true });
      }
      known = archive;
    }
  } catch {
    // The connection script tells of a program that does not answer.
  } finally {
    setTimeout(follow, pauseSeconds * 1000);
  }
}

/** Begins to follow. */
export function startFollowing() {
  setTimeout(follow, pauseSeconds * 1000);
}
