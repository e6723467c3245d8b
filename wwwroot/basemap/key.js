// The parts of the map's key that follow the data: which colours occur, and how large the circles are.

/** @param largest the largest count that stands on the map now; scale: count -> radius in pixels */
export function drawKey(legend, { types, largest, scale, number }) {
  for (const row of legend.querySelectorAll('[data-map-type]')) row.hidden = !types.has(row.dataset.mapType);
  const round = [1, 10, 100, 1000, 10000, 100000].flatMap((p) => [p, 2 * p, 5 * p]).filter((n) => n <= largest);
  const counts = new Set([1, round[Math.floor((round.length - 1) / 2)], round.at(-1)]);
  drawScale(legend.querySelector('[data-map-scale]'), [...counts], scale, number);
}

/** Circles of some counts, standing in each other, with their numbers. */
function drawScale(svg, counts, scale, number) {
  const make = (name, attributes, text) => {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text) node.textContent = text;
    return node;
  };
  const most = scale(counts.at(-1));
  const height = Math.max(2 * most + 8, 14 * counts.length + 6);
  svg.setAttribute('width', 2 * most + 64);
  svg.setAttribute('height', height);
  let labelY = 0;
  svg.replaceChildren(...counts.toReversed().flatMap((n, i) => {
    const r = scale(n);
    const y = Math.max(2, height - 2 - 2 * r);
    labelY = Math.max(y + 4, labelY + 14);
    return [
      make('circle', { cx: most + 2, cy: height - 2 - r, r }),
      make('path', { d: `M${most + 2} ${y}H${2 * most + 8}L${2 * most + 15} ${labelY - 4}`, 'stroke-width': 0.6, 'stroke-dasharray': '2 2' }),
      make('text', { x: 2 * most + 18, y: labelY, direction: 'ltr' }, number(n)),
    ];
  }));
}
