// Elements of the page standing at points of the map: links and buttons that keep their focus while the map moves.

const MANY = 40; // markers that go at once

/**
 * show() takes all that is to be seen: {key, stamp, lat, lng, build() -> element, front}. What has the same key and stamp stays
 * as it is; what has another stamp keeps its place on the map and takes a new element.
 */
export function createDomMarkers(L, map) {
  const drawn = new Map();
  let waiting = 0;
  let putting = 0;

  // While the map goes to another zoom the markers are scaled together with it, as its names are: hundreds of them, each on
  // a way of its own, would each be a layer to be put together in every frame.
  const pane = map.createPane('spots');
  pane.classList.add('leaflet-zoom-animated');
  pane.style.zIndex = 600;
  const scale = ({ center, zoom }) => {
    putNoMore(); // at its end all are shown anew
    const corner = map._latLngToNewLayerPoint(map.layerPointToLatLng([0, 0]), zoom, center);
    L.DomUtil.setTransform(pane, corner, map.getZoomScale(zoom));
  };
  const settle = () => { pane.style.transform = ''; };
  map.on('zoomanim', scale);
  map.on('zoom viewreset', settle);

  // Leaflet moves each marker in three dimensions, which again gives every one a layer of its own.
  const Spot = L.Marker.extend({
    options: { pane: 'spots' },
    _initIcon() {
      L.Marker.prototype._initIcon.call(this);
      this._icon.classList.remove('leaflet-zoom-animated', 'leaflet-zoom-hide');
    },
    _animateZoom() {},
    _setPos(at) {
      this._icon._leaflet_pos = at;
      this._icon.style.transform = `translate(${at.x}px, ${at.y}px)`;
      this._zIndex = at.y + this.options.zIndexOffset;
      this._resetZIndex();
    },
  });

  /** @param isSoon (item) -> whether it is wanted in the next frame; others, which lie out of view, are put there after it */
  function show(items, isSoon = () => true) {
    putNoMore();
    const wanted = new Set(items.map((i) => i.key));
    const gone = [...drawn.keys()].filter((key) => !wanted.has(key));
    const changed = items.filter((item) => drawn.get(item.key)?.stamp !== item.stamp);
    apart(gone.length > MANY, () => {
      for (const key of gone) {
        drawn.get(key).marker.remove();
        drawn.delete(key);
      }
      changed.filter(isSoon).forEach(put);
    });
    const late = changed.filter((item) => !isSoon(item));
    if (late.length) waiting = requestAnimationFrame(() => { putting = setTimeout(() => late.forEach(put)); });
  }

  function putNoMore() {
    cancelAnimationFrame(waiting);
    clearTimeout(putting);
  }

  /** The browser takes each element out of its drawing by itself: where many go, all are out of the page meanwhile, unless the focus is among them. */
  function apart(worthwhile, act) {
    const { parentNode } = pane;
    const away = worthwhile && parentNode !== null && !pane.contains(document.activeElement);
    if (away) pane.remove();
    act();
    if (away) parentNode.append(pane);
  }

  function put(item) {
    const before = drawn.get(item.key);
    const element = built(item);
    const at = before?.marker.getLatLng();
    if (at?.lat === item.lat && at.lng === item.lng) {
      before.marker.getElement().replaceChildren(element);
      if (before.front !== item.front) before.marker.setZIndexOffset(item.front ?? 0);
      drawn.set(item.key, { ...before, element, stamp: item.stamp, front: item.front });
      return;
    }
    before?.marker.remove();
    const marker = new Spot([item.lat, item.lng], {
      icon: L.divIcon({ html: element, className: 'leaflet-map-spot', iconSize: [0, 0] }),
      keyboard: false,
      interactive: false,
      zIndexOffset: item.front ?? 0,
    }).addTo(map);
    drawn.set(item.key, { marker, element, stamp: item.stamp, front: item.front });
  }

  function built(item) {
    const element = item.build();
    // Dragging the map may begin on a marker; that is neither a click on it nor a drag of a link.
    element.draggable = false;
    element.addEventListener('click', (e) => {
      if (map.dragging?.moved()) {
        e.preventDefault();
        e.stopImmediatePropagation();
      }
    }, { capture: true });
    element.addEventListener('dblclick', (e) => e.stopPropagation());
    return element;
  }

  return {
    show,
    find: (key) => drawn.get(key)?.element,
    remove() {
      show([]);
      map.off('zoomanim', scale);
      map.off('zoom viewreset', settle);
    },
  };
}
