// While the program does not answer, what is on screen stays; when it answers again, the page that was asked for comes, and the
// map asks for its places once more.

import { turn } from './turn.js';

const KNOCK = 2000; // milliseconds between two questions
const BLINK = 250; // milliseconds that a page may take before the edge of the window says that it is on its way

const root = document.documentElement;
let pending = false;
let knocking = 0;
let waiting = 0;

function lost() {
  document.getElementById('components-reconnect-modal').classList.add('away');
  root.removeAttribute('data-loading');
  root.removeAttribute('data-late');
  clearTimeout(waiting);
  clearTimeout(knocking);
  knocking = setTimeout(knock, KNOCK);
}

async function knock() {
  try {
    if (!(await fetch('/health', { cache: 'no-store' })).ok) {
      throw new Error('not well');
    }
  } catch {
    lost();
    return;
  }
  document.getElementById('components-reconnect-modal').classList.remove('away');
  document.querySelector('atlas-map')?.retry?.();
  if (pending) {
    turn(location.href, { replace: true });
  }
}

export function startConnection() {
  addEventListener('offline', lost);
  addEventListener('online', () => knock());
  addEventListener('unhandledrejection', (event) => {
    if (pending && event.reason instanceof TypeError) {
      lost();
    }
  });
}

/** A page was asked for, or has come. */
export function setPending(now) {
  pending = now;
  root.toggleAttribute('data-loading', now);
  clearTimeout(waiting);
  if (now) waiting = setTimeout(() => root.toggleAttribute('data-late', pending), BLINK);
  else root.removeAttribute('data-late');
}
