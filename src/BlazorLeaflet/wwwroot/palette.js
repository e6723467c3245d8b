// Colours live in CSS custom properties, so that one place decides them for light and dark. Canvas needs them resolved.

/** A CSS colour, or a custom property's name (--river), as the colour it has on this element now. */
export function resolveColor(element, color) {
  return readPalette(element, [color])[color];
}

/** Several at once: { '--river': 'rgb(…)' }. Anything a stylesheet may hold is understood: var(), light-dark(), color-mix(). */
export function readPalette(element, names) {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  element.append(probe);
  const computed = getComputedStyle(probe);
  const palette = {};
  for (const name of names) {
    probe.style.color = '';
    probe.style.color = name.startsWith('--') ? `var(${name})` : name;
    palette[name] = computed.color;
  }
  probe.remove();
  return palette;
}

/** Calls back when the page may have changed between light and dark. Returns a function that stops it. */
export function watchTheme(changed) {
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon);
  const observer = new MutationObserver(soon);
  for (const root of [document.documentElement, document.body]) {
    observer.observe(root, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-scheme'] });
  }
  return () => {
    cancelAnimationFrame(frame);
    scheme.removeEventListener('change', soon);
    observer.disconnect();
  };
}
