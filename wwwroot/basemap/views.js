// Where the map looks: at a place, at the results, at home.
import { reportMoves } from '../_content/BlazorLeaflet/LeafletMap.razor.js';
import { sound } from '../_content/BlazorLeaflet/layers.js';
import { FOOT } from './places.js';

const HOME = { southWest: { lat: 34.3, lng: 38.3 }, northEast: { lat: 37.2, lng: 42.3 } };

/**
 * @param handle of the map, see LeafletMap.razor.js
 * @param places see places.js
 * @param element the map's element
 */
export function createViews(handle, places, element) {
  const { map } = handle;

  function flyTo(lat, lon, zoom) {
    if (sound(lat, lon)) handle.flyTo({ lat, lng: lon }, Number.isFinite(zoom) ? zoom : undefined);
  }

  /** A low map has no room for wide margins above and below. */
  const low = (margin) => Math.min(margin, element.clientHeight / 4);

  /** The margins: the buttons stand in a column at one side, or in a row at the top, and what is to be seen shall not stand under them. */
  function clearOfTools(margin) {
    const [tools, all] = [element.querySelector('.map-controls'), element].map((part) => part.getBoundingClientRect());
    const margins = { left: margin, right: margin, top: margin };
    const reach = { left: tools.right - all.left, right: all.right - tools.left, top: tools.bottom - all.top };
    const side = tools.width > tools.height ? 'top' : reach.left < reach.right ? 'left' : 'right';
    return { ...margins, [side]: Math.max(margin, reach[side] + 12) };
  }

  function home() {
    const { bounds } = JSON.parse(element.querySelector('.leaflet-map').dataset.leaflet);
    handle.fitBounds(bounds ?? HOME);
  }

  return {
    flyTo,
    home,
    /** @param view «latitude,longitude,zoom» */
    look(view) {
      const [lat, lng, zoom] = (view ?? '').split(',').map(Number);
      if (view) flyTo(lat, lng, zoom);
    },
    /** A place that the map reaches: an area whole, where its outline is known, or else from near. */
    bring(place) {
      const bounds = place.shape === 'area' && places.outlineOf(place.id);
      if (bounds) handle.fitBounds([[bounds.getSouth(), bounds.getWest()], [bounds.getNorth(), bounds.getEast()]], 24);
      else flyTo(place.lat, place.lon, place.zoom ?? (place.shape === 'area' ? 8 : Math.max(11, map.getZoom())));
    },
    /** @param share of the events, those nearest to their middle: a stray place far off shall not make the rest small */
    results(share = 1) {
      const bounds = places.bounds(share);
      if (!bounds) {
        home();
        return;
      }
      const margin = Math.min(48, element.clientWidth / 16);
      const { left, right, top } = clearOfTools(margin);
      map.fitBounds(bounds, { animate: false, paddingTopLeft: [left, low(top)], paddingBottomRight: [right, low(FOOT)], maxZoom: 10 });
    },
  };
}

/** Writes into the page's address where its reader has moved the map. */
function keepView({ center, zoom }) {
  const url = new URL(location.href);
  url.searchParams.set('lat', center.lat.toFixed(4));
  url.searchParams.set('lng', center.lng.toFixed(4));
  url.searchParams.set('z', Math.round(zoom));
  history.replaceState(history.state, '', url);
}

const REST = 120; // milliseconds after a move until it is written down, which takes the browser as long as a third of a frame

/** Tells of the map's moves, and where its reader made one writes it into the page's address. Returns a function that stops it. */
export function followMoves({ map, container }, element) {
  let isReader = false;
  let keeping = 0;
  const take = () => { isReader = true; };
  map.on('dragstart', take);
  container.addEventListener('wheel', take, { passive: true });
  /** Another page may have come meanwhile, whose address is its own. */
  const keepAt = (address, view) => { if (location.href === address) keepView(view); };
  const stop = reportMoves(map, (view) => {
    clearTimeout(keeping);
    if (isReader && element.hasAttribute('keep-view')) keeping = setTimeout(keepAt, REST, location.href, view);
    element.dispatchEvent(new CustomEvent('atlas-move', { detail: view, bubbles: true }));
  });
  return () => {
    stop();
    clearTimeout(keeping);
  };
}
