// Where labels go: the most important first, each at the first of its positions where it touches nothing placed before.
// Pure functions on pixels, so that they can be tried without a map.

const CELL = 64;

/** Boxes already taken, in a grid so that a question looks at neighbours only. A box is {x0, y0, x1, y1}. */
export class Occupied {
  #cells = new Map();

  add(box) {
    const { left, right, top, bottom } = cellsOf(box);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        const key = keyOf(x, y);
        const cell = this.#cells.get(key);
        if (cell) cell.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  touches(box) {
    const { left, right, top, bottom } = cellsOf(box);
    for (let x = left; x <= right; x++) {
      for (let y = top; y <= bottom; y++) {
        if (this.#cells.get(keyOf(x, y))?.some((other) => overlap(box, other))) return true;
      }
    }
    return false;
  }
}

const cellsOf = ({ x0, y0, x1, y1 }) => ({
  left: Math.floor(x0 / CELL), right: Math.floor(x1 / CELL), top: Math.floor(y0 / CELL), bottom: Math.floor(y1 / CELL),
});

// A number of its own for each cell, negative ones too: the world has fewer in a row at any zoom.
const keyOf = (x, y) => x * 2 ** 24 + y;

/**
 * Gives one candidate after the other its room, the most important first.
 * @param obstacles boxes that nothing may cover
 * @returns (candidate) -> [{candidate, position}], empty where it finds no room beside those before it. A candidate has positions,
 *   {x, y, boxes: [box, …], …} in order of preference, and may have repeat, {most, spacing}, when it may stand several times, so far apart
 */
export function placer(obstacles = []) {
  const occupied = new Occupied();
  obstacles.forEach((box) => occupied.add(box));
  return (candidate) => {
    const { most, spacing } = candidate.repeat ?? { most: 1, spacing: 0 };
    const taken = [];
    for (const position of candidate.positions) {
      if (taken.length === most) break;
      if (taken.some((t) => Math.hypot(t.x - position.x, t.y - position.y) < spacing)) continue;
      if (position.boxes.some((box) => occupied.touches(box))) continue;
      position.boxes.forEach((box) => occupied.add(box));
      taken.push(position);
    }
    return taken.map((position) => ({ candidate, position }));
  };
}

/**
 * Positions of a label around a point: beside it, then above and below, then at the corners.
 * @param clear distance from the point to the text's box
 * @param first 'left' or 'right', the side on which a reader of the language begins to look
 */
export function* aroundPoint(x, y, width, height, clear, first = 'right') {
  const at = (cx, cy) => ({ x: cx, y: cy, angle: 0, boxes: [centred(cx, cy, width, height)] });
  const dx = clear + width / 2;
  const dy = clear + height / 2;
  const side = first === 'left' ? -1 : 1;
  yield at(x + side * dx, y);
  yield at(x - side * dx, y);
  yield at(x, y - dy);
  yield at(x, y + dy);
  const [sx, sy] = [clear * 0.7 + width / 2, clear * 0.7 + height / 2];
  yield at(x + side * sx, y - sy);
  yield at(x - side * sx, y - sy);
  yield at(x + side * sx, y + sy);
  yield at(x - side * sx, y + sy);
}

/** A label set in the middle of its area, and then a little off it. */
export function overPoint(x, y, width, height) {
  return [[0, 0], [0, -1.1], [0, 1.1], [0.4, 0], [-0.4, 0]].map(([dx, dy]) => {
    const cx = x + dx * width;
    const cy = y + dy * height;
    return { x: cx, y: cy, angle: 0, boxes: [centred(cx, cy, width, height)] };
  });
}

/**
 * Positions of a label along a line: stretches that are straight enough, the straightest first, text upright and above the
 * line, or else below it.
 * @param points the line in pixels
 * @param frame box within which the label must lie; anywhere when it is left out
 */
export function alongLine(points, width, height, frame = null) {
  const positions = [];
  const need = width * 1.1;
  const step = width / 3;
  let next = 0; // distance along the line from which the next stretch may begin
  let along = 0;
  for (let i = 0; i < points.length - 1; i++) {
    if (along >= next) {
      next = along + step;
      let j = i + 1;
      while (j < points.length && distance(points[i], points[j]) < need) j++;
      if (j === points.length) break;
      for (const side of [1, -1]) {
        const position = beside(points.slice(i, j + 1), width, height, side);
        if (position.bend < height * 1.2 && (!frame || position.boxes.every((b) => within(b, frame)))) positions.push(position);
      }
    }
    along += distance(points[i], points[i + 1]);
  }
  return positions.sort((a, b) => a.bend - b.bend);
}

function beside(stretch, width, height, side) {
  const [ax, ay] = stretch[0];
  const [bx, by] = stretch.at(-1);
  let angle = Math.atan2(by - ay, bx - ax);
  if (angle > Math.PI / 2) angle -= Math.PI;
  else if (angle <= -Math.PI / 2) angle += Math.PI;

  // Clear of the line's own bends on that side.
  const [cx, cy] = [(ax + bx) / 2, (ay + by) / 2];
  const [nx, ny] = [Math.sin(angle) * side, -Math.cos(angle) * side];
  const heights = stretch.map(([px, py]) => (px - cx) * nx + (py - cy) * ny);
  const off = Math.max(0, ...heights) + height * 0.55;
  const [x, y] = [cx + nx * off, cy + ny * off];
  const steps = Math.max(2, Math.ceil(width / height));
  const boxes = [];
  for (let i = 0; i < steps; i++) {
    const t = ((i + 0.5) / steps - 0.5) * width;
    boxes.push(centred(x + Math.cos(angle) * t, y + Math.sin(angle) * t, width / steps + 2, height));
  }
  const bend = Math.max(...heights) - Math.min(...heights) + (side < 0 ? height * 0.3 : 0);
  return { x, y, angle, boxes, bend };
}

export const moved = ({ x0, y0, x1, y1 }, dx, dy) => ({ x0: x0 + dx, y0: y0 + dy, x1: x1 + dx, y1: y1 + dy });
export const centred = (x, y, width, height) => ({ x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 });
const distance = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);
export const overlap = (a, b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
export const within = (b, f) => b.x0 >= f.x0 && b.x1 <= f.x1 && b.y0 >= f.y0 && b.y1 <= f.y1;
