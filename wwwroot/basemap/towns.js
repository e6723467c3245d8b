// Names of towns for the base map: the larger ones at once, villages and quarters when somebody comes near.
import { fetchJson, sound } from '../_content/BlazorLeaflet/layers.js';

const FROM_NEAR = 10.5; // zoom from which the names of villages and quarters are wanted

/** @param url where they are told; nothing is asked without one */
export function bringTowns(map, base, url, signal) {
  if (!url) return;

  async function load(ranks) {
    try {
      const towns = await fetchJson(`${url}&ranks=${ranks}`, signal);
      base.addTowns(towns.filter((t) => sound(t.lat, t.lon)));
    } catch (error) {
      if (error.name !== 'AbortError') console.warn('Names of towns could not be loaded.', error);
    }
  }

  const near = () => {
    if (map.getZoom() < FROM_NEAR) return;
    map.off('zoomend', near);
    load('5-6');
  };
  load('1-4');
  map.on('zoomend', near);
  near();
}
