// Elements of the page standing at points of the map: links and buttons that keep their focus while the map moves.

/**
 * show() takes all that is to be seen: {key, stamp, lat, lng, build() -> element, front}. What has the same key and stamp stays
 * as it is; what has another stamp keeps its place on the map and takes a new element.
 */
export function createDomMarkers(L, map) {
  const drawn = new Map();

  // Leaflet moves each marker in three dimensions, which gives every one of hundreds a layer of its own to be put together.
  const Spot = L.Marker.extend({
    _setPos(at) {
      this._icon._leaflet_pos = at;
      this._icon.style.transform = `translate(${at.x}px, ${at.y}px)`;
      this._zIndex = at.y + this.options.zIndexOffset;
      this._resetZIndex();
    },
  });

  function show(items) {
    const wanted = new Set(items.map((i) => i.key));
    for (const [key, { marker }] of drawn) {
      if (wanted.has(key)) continue;
      marker.remove();
      drawn.delete(key);
    }
    for (const item of items) {
      const before = drawn.get(item.key);
      if (before?.stamp === item.stamp) continue;
      const element = built(item);
      const at = before?.marker.getLatLng();
      if (at?.lat === item.lat && at.lng === item.lng) {
        before.marker.getElement().replaceChildren(element);
        if (before.front !== item.front) before.marker.setZIndexOffset(item.front ?? 0);
        drawn.set(item.key, { ...before, element, stamp: item.stamp, front: item.front });
      } else {
        before?.marker.remove();
        const marker = new Spot([item.lat, item.lng], {
          icon: L.divIcon({ html: element, className: 'leaflet-map-spot', iconSize: [0, 0] }),
          keyboard: false,
          interactive: false,
          zIndexOffset: item.front ?? 0,
        }).addTo(map);
        drawn.set(item.key, { marker, element, stamp: item.stamp, front: item.front });
      }
    }
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
    clear: () => show([]),
  };
}
