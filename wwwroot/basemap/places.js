// Places with events on the map: circles, rings and badges sized by count, gathered into units while they would overlap.
import { createDomMarkers } from '../_content/BlazorLeaflet/domMarkers.js';
import { arrange, circleScale, groupRadius, spread } from '../_content/BlazorLeaflet/grouping.js';
import { canvasRenderer } from '../_content/BlazorLeaflet/LeafletMap.razor.js';
import { sound } from '../_content/BlazorLeaflet/layers.js';
import { Occupied, centred } from '../_content/BlazorLeaflet/placement.js';
import { readPalette } from '../_content/BlazorLeaflet/palette.js';

const OPEN_ZOOM = 10; // from here on every place stands by itself

// How far a badge may step aside, in pixels, nearest first.
const asides = [0, 18, 36, 54, 72, 90].flatMap((d) =>
  (d ? [0, 45, 90, 135, 180, 225, 270, 315] : [0]).map((angle) => {
    const a = (angle * Math.PI) / 180;
    return [Math.round(1.4 * d * Math.cos(a)), Math.round(d * Math.sin(a))];
  }));

/**
 * @param base the base map, for outlines of governorates and for labels
 * @param chosen (id, href) -> whether the marker's link shall be followed
 */
export function createPlaces(L, map, base, { element, texts, legend, chosen, still }) {
  const rtl = element.lang === 'ar';
  const nameOf = (x) => (rtl ? x.name : x.nameEn) ?? x.name ?? x.nameEn ?? '';
  const plural = new Intl.PluralRules(element.lang);
  const number = new Intl.NumberFormat(element.lang, { numberingSystem: 'latn' });
  const count = (forms, n) => forms[plural.select(n)].replace('{0}', number.format(n));
  const markers = createDomMarkers(L, map);
  const hatching = canvasRenderer(L, { pane: map.createPane('hatching'), padding: 0.25 });
  map.getPane('hatching').style.zIndex = 380;
  map.getPane('hatching').style.pointerEvents = 'none';

  let places = [];
  let units = [];
  let arranged = [];
  let scale = circleScale(1);
  let selected = null;
  let visitor = null; // a lit place that is not among the results
  const outlines = L.layerGroup().addTo(map);
  let pointed = null; // id of the area under the pointer or with the focus
  let steps = new Map(); // id of a place -> {dx, dy}, pixels by which its mark stands aside
  let badges = new Map(); // id of an area -> {width, height, named}, pixels

  /** Returns how many places had to be left out for want of a possible coordinate. */
  function set(data, id) {
    const usable = data.places.filter((p) => sound(p.lat, p.lon) && p.count > 0);
    const skipped = data.places.filter((p) => !sound(p.lat, p.lon));
    if (skipped.length) console.warn('Places with impossible coordinates:', skipped.map((p) => p.id).join(', '));
    places = usable.map((p) => ({ ...p, parents: [p.governorate, p.district] }));
    units = data.units ?? [];
    stand();
    selected = id;
    visitor = null;
    regroup();
    return skipped.length;
  }

  /** A governorate's own point in a gazetteer is mostly its capital's. Its sum and its badge stand in the open instead. */
  function stand() {
    const own = (x) => {
      const at = base.labelPoint(x.id);
      return at ? { ...x, lat: at.lat, lon: at.lng } : x;
    };
    places = places.map((p) => (p.shape === 'area' ? own(p) : p));
    units = units.map(own);
  }

  function regroup() {
    const zoom = map.getZoom();
    const project = (lat, lon) => map.project([lat, lon], zoom);
    arranged = arrange(places, units, { project, zoom, openZoom: OPEN_ZOOM });
    scale = circleScale(arranged.reduce((most, { place, count: n }) => (place?.shape === 'area' ? most : Math.max(most, n)), 1));
    standAside();
    placeBadges();
    drawOutlines();
    drawLegend();
    nameOnce();
    draw();
  }

  /** The base map does not name again what a marker names. */
  function nameOnce() {
    const named = arranged.flatMap((a) => (a.place ? [a.place.id] : []));
    const units = arranged.flatMap((a) => a.unit?.id ?? (a.place.shape === 'area' ? a.place.id : []));
    base.leaveOut(new Set([...named, visitor?.id]), new Set(units));
  }

  function draw() {
    const view = map.getBounds().pad(0.25);
    const seen = arranged.filter((a) => view.contains([a.lat, a.lon]));
    const items = seen.map((a) => (a.kind === 'group' ? groupItem(a) : placeItem(a.place)));
    if (visitor && !arranged.some((a) => a.place?.id === visitor.id)) items.push(visitorItem());
    markers.show(items);
    const circles = [...seen, ...(visitor ? [{ ...visitor, place: visitor, count: 12 }] : [])];
    base.labels.avoid(circles.map((a) => ({ lat: a.lat, lng: a.lon, radius: radiusOf(a) + 2, box: badges.get(a.place?.id), ...stepOf(a) })));
    base.labels.set('places', [...seen.flatMap(labelOf), ...(visitor ? labelOf({ ...visitor, place: visitor, count: 12 }) : [])]);
  }

  const stepOf = (a) => {
    const { dx = 0, dy = 0 } = steps.get(a.place?.id) ?? {};
    return { dx, dy };
  };

  const radiusOf = (a) => (a.kind === 'group' ? groupRadius(scale, a.count) : scale(a.count));

  function labelOf(a) {
    if (a.place?.shape === 'area') return []; // its badge carries its name
    const isChosen = a.place && a.place.id === selected;
    return [{
      text: nameOf(a.unit ?? a.place), lat: a.lat, lng: a.lon, ...stepOf(a), clear: radiusOf(a) + 4,
      style: a.kind === 'group' ? 'group' : isChosen ? 'chosen' : 'event',
      priority: isChosen ? 0 : a.kind === 'group' ? 1 : 10 - Math.min(8, Math.log2(a.count)),
    }];
  }

  /** Quarters often stand at their town's own point: the town keeps it, and they stand around it. */
  function standAside() {
    const points = arranged.filter((a) => a.place && a.place.shape !== 'area')
      .sort((a, b) => (a.place.shape === 'ring') - (b.place.shape === 'ring') || b.count - a.count);
    steps = spread(points.map((a) => ({ id: a.place.id, lat: a.lat, lon: a.lon, radius: scale(a.count) + 1 })));
  }

  /** An area has no point, so its badge may step aside for circles that do. */
  function placeBadges() {
    const zoom = map.getZoom();
    const pixel = (a) => map.project([a.lat, a.lon], zoom);
    const occupied = new Occupied();
    for (const a of arranged) {
      if (a.place?.shape === 'area') continue;
      const { x, y } = pixel(a);
      const { dx = 0, dy = 0 } = steps.get(a.place?.id) ?? {};
      const size = 2 * radiusOf(a) + 6;
      occupied.add(centred(x + dx, y + dy, size, size));
    }
    badges = new Map();
    for (const a of arranged.filter((i) => i.place?.shape === 'area').sort((i, j) => j.count - i.count)) {
      const { x, y } = pixel(a);
      const digits = 7 * number.format(a.count).length;
      const within = (dx, dy) => {
        const { lat, lng } = map.unproject([x + dx, y + dy], zoom);
        return base.isWithin(a.place.id, lat, lng) ?? Math.hypot(dx, dy) < 130;
      };
      const inside = ({ dx, dy, width, named }) => (named ? [-0.5, 0.5] : [0]).every((part) => within(dx + part * width, dy));
      // With its name where there is room, else with its number alone. Widths are near enough to keep clear.
      const sizes = [{ width: 7 * nameOf(a.place).length + digits + 26, named: true }, { width: digits + 22, named: false }];
      const fits = sizes.flatMap((size) => asides.map(([dx, dy]) => ({ dx, dy, height: 26, ...size })))
        .filter((box) => !occupied.touches(centred(x + box.dx, y + box.dy, box.width, box.height)));
      const badge = fits.find(inside) ?? fits[0] ?? { dx: 0, dy: 0, height: 26, ...sizes[1] };
      occupied.add(centred(x + badge.dx, y + badge.dy, badge.width, badge.height));
      badges.set(a.place.id, badge);
      steps.set(a.place.id, badge);
    }
  }

  function placeItem(place) {
    const { id, lat, lon, shape, type } = place;
    const isChosen = id === selected;
    const radius = scale(place.count);
    const aside = steps.get(id);
    return {
      key: id,
      stamp: [place.count, type, shape, isChosen, radius, aside?.dx, aside?.dy, aside?.named, element.getAttribute('place-href')].join(),
      lat, lng: lon,
      front: isChosen ? 4000 : shape === 'area' ? 1500 : Math.round(1000 - radius * 20),
      build() {
        const link = document.createElement('a');
        link.className = 'map-spot';
        link.href = (element.getAttribute('place-href') ?? '').replace('{place}', encodeURIComponent(id));
        link.dataset.shape = shape;
        link.dataset.place = id;
        if (isChosen) link.setAttribute('aria-current', 'true');
        if (aside) link.style.translate = `${aside.dx}px ${aside.dy}px`;
        const precision = { ring: texts.spokenRing, area: texts.spokenArea }[shape];
        const said = [count(texts.events, place.count), texts.types[type] ?? texts.types.other, precision].filter(Boolean);
        link.setAttribute('aria-label', [nameOf(place), ...said].join(texts.comma));
        if (shape === 'area') {
          for (const on of ['pointerenter', 'focus']) link.addEventListener(on, () => point(id));
          for (const off of ['pointerleave', 'blur']) link.addEventListener(off, () => point(null));
        }
        link.append(mark(shape, type, radius, place.count, aside?.named ? nameOf(place) : ''), tip(nameOf(place), said));
        link.addEventListener('click', (e) => {
          if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
          if (!chosen(id, link.href)) e.preventDefault();
        });
        return link;
      },
    };
  }

  function groupItem(group) {
    const { unit, places: members } = group;
    const radius = radiusOf(group);
    const holds = members.some((p) => p.id === selected);
    return {
      key: `unit ${unit.id}`,
      stamp: [group.count, radius, holds].join(),
      lat: group.lat, lng: group.lon,
      front: Math.round(1000 - radius * 20),
      build() {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'map-spot';
        button.dataset.shape = 'group';
        button.toggleAttribute('data-holds', holds);
        const said = [count(texts.events, group.count)];
        button.setAttribute('aria-label', [nameOf(unit), ...said, texts.spokenGroup].join(texts.comma));
        button.append(mark('group', null, radius, group.count), tip(nameOf(unit), said));
        button.addEventListener('click', () => open(group));
        return button;
      },
    };
  }

  /** A lit place without events under the filter: where it is, and nothing more. */
  function visitorItem() {
    return {
      key: 'visitor', stamp: visitor.id, lat: visitor.lat, lng: visitor.lon, front: 4000,
      build() {
        const spot = document.createElement('span');
        spot.className = 'map-visitor';
        return spot;
      },
    };
  }

  function mark(shape, type, radius, n, name = '') {
    const box = document.createElement('span');
    box.className = 'map-mark';
    box.dataset.shape = shape;
    if (type) box.dataset.type = texts.types[type] ? type : 'other';
    box.style.setProperty('--r', `${radius.toFixed(1)}px`);
    if (name) {
      const title = document.createElement('span');
      title.textContent = name;
      box.append(title);
    }
    const digits = document.createElement('b');
    digits.textContent = number.format(n);
    if (shape === 'area' || radius >= 6 + 3 * digits.textContent.length) box.append(digits);
    return box;
  }

  function tip(name, said) {
    const box = document.createElement('span');
    box.className = 'map-tip';
    box.dir = rtl ? 'rtl' : 'ltr';
    const head = document.createElement('strong');
    head.textContent = name;
    box.append(head, document.createElement('br'), said.join(texts.comma));
    return box;
  }

  /** Goes nearer to a unit, until all its places are in view or stand apart. */
  function open({ places: members }) {
    const bounds = L.latLngBounds(members.map((p) => [p.lat, p.lon]));
    const zoom = Math.min(OPEN_ZOOM, Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds, false, L.point(60, 60))));
    map.getContainer().focus({ preventScroll: true }); // the button is about to go
    if (still) map.setView(bounds.getCenter(), zoom, { animate: false });
    else map.flyTo(bounds.getCenter(), zoom, { duration: 0.6 });
  }

  /** The outline of a governorate that events are said to lie in: faint, and plain while its badge is lit or pointed at. */
  function drawOutlines() {
    outlines.clearLayers();
    const areas = arranged.filter((a) => a.place?.shape === 'area' && base.findGovernorate(a.place.id));
    const palette = readPalette(element, areas.map((a) => typeColor(a.place.type)));
    for (const { place } of areas) {
      const color = palette[typeColor(place.type)];
      const lit = place.id === selected || place.id === pointed;
      const near = map.getZoom() > 9;
      if (!lit && near) continue; // so near, its lines would lie under everything and say nothing
      L.geoJSON(base.findGovernorate(place.id), {
        style: {
          renderer: hatching, interactive: false, color, weight: lit ? 1.6 : 1, opacity: lit ? 0.8 : 0.35, dashArray: '1 4',
          lineCap: 'round', fillColor: hatch(color), fillOpacity: lit ? (near ? 0.1 : 0.3) : 0.08,
        },
      }).addTo(outlines);
    }
  }

  function point(id) {
    pointed = id;
    drawOutlines();
  }

  const typeColor = (type) => `--event-${texts.types[type] ? type : 'other'}`;

  function drawLegend() {
    const present = new Set(places.map((p) => (texts.types[p.type] ? p.type : 'other')));
    for (const row of legend.querySelectorAll('[data-map-type]')) row.hidden = !present.has(row.dataset.mapType);
    const top = arranged.reduce((most, a) => Math.max(most, a.count), 1);
    const nice = [1, 2, 5].flatMap((d) => [1, 10, 100, 1000, 10000, 100000].map((p) => d * p)).sort((a, b) => a - b).filter((n) => n <= top);
    drawScale(legend.querySelector('[data-map-scale]'), [...new Set([1, nice[Math.floor((nice.length - 1) / 2)], nice.at(-1)])], scale, number);
  }

  function recolor() {
    drawOutlines();
  }

  const onMap = ({ lat, lon }) => !map.options.maxBounds || L.latLngBounds(map.options.maxBounds).contains([lat, lon]);

  map.on('zoomend', regroup);
  map.on('moveend', draw);
  base.loaded.then(() => { stand(); regroup(); }, () => {});

  return {
    set, draw, recolor, count,
    find: (id) => places.find((p) => p.id === id),
    /** Whether the place is drawn by itself and in view. */
    isPlain: (id) => arranged.some((a) => a.place?.id === id && map.getBounds().contains([a.lat, a.lon])),
    anyInView: () => !places.some(onMap) || places.some((p) => map.getBounds().contains([p.lat, p.lon])),
    outlineOf: (id) => base.findGovernorate(id) && L.geoJSON(base.findGovernorate(id)).getBounds(),
    /** Around the places; with a share below 1 around that share of their events that lie nearest to the middle. */
    bounds(share = 1) {
      const within = places.filter(onMap);
      const points = within.filter((p) => p.shape !== 'area');
      const nearest = core(points.length ? points : within, share);
      return nearest.length ? L.latLngBounds(nearest.map((p) => [p.lat, p.lon])) : null;
    },
    /** Events at places that the map does not reach. */
    beyond: () => places.reduce((total, p) => (onMap(p) ? total : total + p.count), 0),
    onMap,
    choose(id, at = null) {
      selected = id;
      visitor = id && at && !places.some((p) => p.id === id) ? at : null;
      nameOnce();
      drawOutlines();
      draw();
    },
    remove() {
      map.off('zoomend', regroup);
      map.off('moveend', draw);
      markers.clear();
      outlines.remove();
    },
  };
}

/** Those places nearest to the middle one that hold the given share of all events. */
function core(places, share) {
  if (share >= 1 || places.length < 3) return places;
  const total = places.reduce((sum, p) => sum + p.count, 0);
  const middle = (key) => {
    let passed = 0;
    return [...places].sort((a, b) => a[key] - b[key]).find((p) => (passed += p.count) >= total / 2)[key];
  };
  const [lat, lon] = [middle('lat'), middle('lon')];
  let held = 0;
  return places
    .map((p) => ({ p, away: Math.hypot(p.lat - lat, (p.lon - lon) * 0.8) }))
    .sort((a, b) => a.away - b.away)
    .filter(({ p }) => {
      const wanted = held < total * share;
      held += p.count;
      return wanted;
    })
    .map(({ p }) => p);
}

/** Diagonal lines as a fill for canvas. */
function hatch(color) {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 10;
  const context = tile.getContext('2d');
  context.strokeStyle = color;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const offset of [-10, 0, 10]) {
    context.moveTo(offset, 10);
    context.lineTo(offset + 10, 0);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
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
  const height = Math.max(2 * most + 8, 11 * counts.length + 6);
  svg.setAttribute('width', 2 * most + 64);
  svg.setAttribute('height', height);
  let labelY = 0;
  svg.replaceChildren(...counts.toReversed().flatMap((n, i) => {
    const r = scale(n);
    const y = Math.max(2, height - 2 - 2 * r);
    labelY = Math.max(y + 4, labelY + 11);
    return [
      make('circle', { cx: most + 2, cy: height - 2 - r, r }),
      make('path', { d: `M${most + 2} ${y}H${2 * most + 8}L${2 * most + 15} ${labelY - 4}`, 'stroke-width': 0.6, 'stroke-dasharray': '2 2' }),
      make('text', { x: 2 * most + 18, y: labelY, direction: 'ltr' }, number.format(n)),
    ];
  }));
}
