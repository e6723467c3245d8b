// Elements of the page standing at points of the map: links and buttons that keep their focus while the map moves. Leaflet's own
// markers listen and move each by themselves, which hundreds of them would make felt in every zoom; here the layer does it for all.
import { createBatches } from './batches.js';
import { each, inSlices } from './slices.js';

/**
 * show() takes all that is to be seen: {key, stamp, lat, lng, front, build() -> element, chosen(event, element), pointed(event, element),
 * left(element)}, the last three where something is to happen then. What has the same key and stamp stays as it is; what has another
 * stamp keeps its place on the map and takes a new element.
 */
export function createDomMarkers(L, map) {
  const drawn = new Map(); // key -> {item, box}
  const itemOf = new WeakMap(); // box -> its item
  let ahead = null; // {made: key -> {item, box}, origin}: built for the zoom that the map is on its way to
  let stop = () => {};
  let origin = null; // that the boxes stand by

  // While the map goes to another zoom the markers are scaled together with it, as its names are: hundreds of them, each on
  // a way of its own, would each be a layer to be put together in every frame.
  const pane = map.createPane('spots');
  pane.classList.add('leaflet-zoom-animated');
  pane.style.zIndex = 600;
  const batches = createBatches(pane);
  const scale = ({ center, zoom }) => {
    stop(); // at its end all are shown anew
    const corner = map._latLngToNewLayerPoint(map.layerPointToLatLng([0, 0]), zoom, center);
    L.DomUtil.setTransform(pane, corner, map.getZoomScale(zoom));
  };
  /** All stand anew where the map has measured its layers anew. */
  const settle = () => {
    pane.style.transform = '';
    if (origin?.equals(map.getPixelOrigin())) return;
    origin = map.getPixelOrigin();
    for (const { item, box } of drawn.values()) stand(box, item);
  };
  map.on('zoomanim', scale);
  map.on('zoom viewreset', settle);

  /** @param isSoon (item) -> whether it is wanted in the next frame; others, which lie out of view, are put there after it */
  function show(items, isSoon = () => true) {
    stop();
    settle();
    const wanted = new Set(items.map((i) => i.key));
    take([...drawn].filter(([key]) => !wanted.has(key)));
    const hasZoomed = ahead !== null;
    const changed = adopt(items.filter(isChanged));
    const soon = changed.filter(isSoon);
    const late = changed.filter((item) => !isSoon(item));
    if (!hasZoomed) soon.forEach(put);
    stop = inSlices(each(hasZoomed ? [...soon, ...late] : late, put), { atOnce: hasZoomed });
  }

  /** What stays as it is may stand for another thing of the same look. */
  function isChanged(item) {
    const before = drawn.get(item.key);
    if (before?.item.stamp !== item.stamp) return true;
    keep(item, before.box);
    return false;
  }

  /** Builds by and by, unseen, what will be shown when the map has come to another view. */
  function prepare(items, { center, zoom }) {
    batches.dropUnseen();
    const made = new Map();
    ahead = { made, origin: map._getNewPixelOrigin(center, zoom) };
    const there = { origin: ahead.origin, zoom };
    const fresh = items.filter((item) => drawn.get(item.key)?.item.stamp !== item.stamp);
    stop = inSlices(each(fresh, (item) => {
      const box = boxFor(item, there);
      batches.addUnseen(box);
      made.set(item.key, { item, box });
    }));
  }

  /** Shows what was built ahead and is wanted as it was built. Returns what is still to be made. */
  function adopt(items) {
    if (!ahead) return items;
    const { made } = ahead;
    const isThere = ahead.origin.equals(map.getPixelOrigin());
    const left = [];
    const replaced = [];
    for (const item of items) {
      const found = made.get(item.key);
      if (found?.item.stamp !== item.stamp) {
        left.push(item);
        continue;
      }
      made.delete(item.key);
      const before = drawn.get(item.key)?.box;
      keep(item, found.box);
      if (!isThere) stand(found.box, item);
      if (before) replaced.push([before, found.box]);
    }
    batches.remove([...made.values()].map(({ box }) => box));
    batches.reveal();
    for (const [before, box] of replaced) handOn(before, box.firstElementChild, () => before.remove());
    ahead = null;
    return left;
  }

  function take(gone) {
    batches.remove(gone.map(([, { box }]) => box));
    for (const [key] of gone) drawn.delete(key);
  }

  function put(item) {
    const before = drawn.get(item.key);
    if (!before) {
      const box = boxFor(item);
      batches.add(box);
      keep(item, box);
      return;
    }
    const { box } = before;
    const element = built(item);
    handOn(box, element, () => box.replaceChildren(element));
    keep(item, box);
    stand(box, item);
  }

  /** The focus goes from an element to the one that takes its place. */
  function handOn(box, element, act) {
    const hasFocus = box.contains(document.activeElement);
    act();
    if (hasFocus) element.focus({ preventScroll: true });
  }

  function boxFor(item, view) {
    const box = document.createElement('div');
    box.className = 'leaflet-map-spot';
    box.append(built(item));
    stand(box, item, view);
    return box;
  }

  function keep(item, box) {
    itemOf.set(box, item);
    drawn.set(item.key, { item, box });
  }

  function built(item) {
    const element = item.build();
    element.draggable = false; // dragging the map may begin on a marker; that is no drag of a link
    return element;
  }

  /** In two dimensions: in three, each box would be a layer of its own. */
  function stand(box, { lat, lng, front = 0 }, { origin, zoom } = { origin: map.getPixelOrigin(), zoom: map.getZoom() }) {
    const { x, y } = map.project([lat, lng], zoom).round().subtract(origin);
    box.style.transform = `translate(${x}px, ${y}px)`;
    box.style.zIndex = y + front;
  }

  function tell(event, what) {
    const box = event.target.closest?.('.leaflet-map-spot');
    if (!box || box.contains(event.relatedTarget)) return;
    itemOf.get(box)?.[what]?.(event, box.firstElementChild);
  }

  function choose(event) {
    // A drag of the map that began on a marker is no click on it.
    if (map.dragging?.moved()) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      const box = event.target.closest('.leaflet-map-spot');
      itemOf.get(box)?.chosen?.(event, box.firstElementChild);
    }
  }

  pane.addEventListener('click', choose);
  pane.addEventListener('dblclick', (e) => e.stopPropagation());
  for (const on of ['pointerover', 'focusin']) pane.addEventListener(on, (e) => tell(e, 'pointed'));
  for (const off of ['pointerout', 'focusout']) pane.addEventListener(off, (e) => tell(e, 'left'));

  return {
    show,
    prepare,
    remove() {
      show([]);
      batches.dropUnseen();
      map.off('zoomanim', scale);
      map.off('zoom viewreset', settle);
    },
  };
}
