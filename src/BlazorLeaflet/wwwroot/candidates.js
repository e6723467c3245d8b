// Where a name would stand by itself: along its line, around its point or in the middle of its area. Who gets room is settled in
// placement.js.
import { alongLine, aroundPoint, centred, moved, overlap, overPoint, within } from './placement.js';

/**
 * @param lettering see lettering.js
 * @returns {of}: (context, item, style, {frame, view, zoom, pointOf}) -> {item, text, style, positions}; frame: what is drawn, view:
 *   what is seen of it, both in pixels of the map's layers, as pointOf (item) -> {x, y} is
 */
export function createCandidates(map, lettering) {
  const stretches = new Map(); // of a line's item -> where its name may stand along it, by zoom

  /** Where a name may stand along its line is worked out once for each zoom, in pixels of the whole world. */
  function stretchesOf(item, zoom, width, height) {
    if (!stretches.has(item)) stretches.set(item, new Map());
    const byZoom = stretches.get(item);
    if (byZoom.get(zoom)?.width !== width) {
      const points = item.line.map((p) => map.project(p, zoom)).map(({ x, y }) => [x, y]);
      byZoom.set(zoom, { width, positions: alongLine(points, width, height) });
    }
    return byZoom.get(zoom).positions;
  }

  function alongItem(context, item, style, { frame, view, zoom }) {
    const text = lettering.textOf(item.text, style);
    const width = lettering.widthOf(context, text, style);
    // A river has hundreds of stretches and few in view: only these are moved to where the map stands.
    const { x: dx, y: dy } = map.getPixelOrigin();
    const [frameThere, viewThere] = [frame, view].map((box) => moved(box, dx, dy));
    const positions = stretchesOf(item, zoom, width, lettering.heightOf(style))
      .filter(({ x, y, boxes }) => overlap({ x0: x, y0: y, x1: x, y1: y }, frameThere)
        && boxes.every((box) => within(box, frameThere)) && isUncut(boxes, viewThere))
      .map((p) => ({ ...p, x: p.x - dx, y: p.y - dy, boxes: p.boxes.map((box) => moved(box, -dx, -dy)) }));
    return { item, text, style, positions, repeat: { most: 3, spacing: 340 } };
  }

  function atItem(context, item, style, { view, pointOf }) {
    const text = lettering.textOf(item.text, style);
    const point = pointOf(item);
    const [x, y] = [point.x + (item.dx ?? 0), point.y + (item.dy ?? 0)];
    const [width, height] = [lettering.widthOf(context, text, style), lettering.heightOf(style)];
    const clear = item.clear ?? (style.dot ? style.dot.radius + 4 : 4);
    const around = style.over ? overPoint(x, y, width, height) : aroundPoint(x, y, width, height, clear, lettering.rtl ? 'left' : 'right');
    // Its dot is as much in the way of others as its text.
    const dot = style.dot ? [centred(x, y, 2 * style.dot.radius + 2, 2 * style.dot.radius + 2)] : [];
    // A name in view whose point lies beyond the edge would name nothing.
    const isSeen = style.over || overlap(centred(x, y, 1, 1), view);
    return { item, text, style, positions: fitting(), x, y };

    /** One after the other, since most names stand where they are tried first. */
    function* fitting() {
      for (const position of around) {
        const { boxes } = position;
        if (isUncut(boxes, view) && (isSeen || !boxes.some((b) => overlap(b, view)))) yield { ...position, boxes: [...boxes, ...dot] };
      }
    }
  }

  return { of: (context, item, style, where) => (item.line ? alongItem : atItem)(context, item, style, where) };
}

/** Whether the edge of the map cuts nothing off. What lies beyond it is there for when the map is dragged. */
const isUncut = (boxes, view) => boxes.every((b) => within(b, view)) || boxes.every((b) => !overlap(b, view));
