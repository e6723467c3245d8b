// On paper the map stands in its light colours, whatever the screen's are.
const root = document.documentElement;

/**
 * @param element the map's
 * @param recolor reads the colours anew and draws at once: what waits for a frame would come after the paper
 * @returns a function that ends it
 */
export function startPaper(element, recolor) {
  let theme = null; // the screen's, while something is printed
  let restore = [];

  const before = () => {
    theme ??= root.getAttribute('data-theme') ?? '';
    root.dataset.theme = 'light';
    recolor();
    restore = [...element.querySelectorAll('canvas')].map(copy);
  };
  const after = () => {
    restore.splice(0).forEach((back) => back());
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    theme = null;
    recolor();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}

/**
 * Puts a picture in a canvas's place. Of a canvas that was drawn since the last frame Chromium prints each step, and the one that
 * clears it would clear all that lies below it on the paper. Returns a function that takes the picture away again.
 */
function copy(canvas) {
  const picture = canvas.cloneNode();
  picture.getContext('2d').drawImage(canvas, 0, 0);
  canvas.after(picture);
  canvas.hidden = true;
  return () => {
    picture.remove();
    canvas.hidden = false;
  };
}
