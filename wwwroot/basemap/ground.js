// What lies under the places: tiles, where they are chosen and come, or else the figures of the base map; and what is said
// when they do not come.
import { say } from './status.js';

/** @param element the map's */
export function createGround(element, texts) {
  let base = null;
  let tiled = false;
  let wrong = '';

  return {
    /** Until tiles have come, and when none do, the figures under them and their names are the base map. */
    told({ layer, error }) {
      if (layer !== 'tiles') return;
      tiled = !error;
      base?.showNames(!tiled);
      wrong = error ? texts.tilesFailed : '';
      if (error) say(element, wrong, { brief: true });
    },
    isTiled: () => tiled,
    /** Takes the base map, once it is made; see basemap.js. */
    follow(made) {
      base = made;
      base.loaded.catch((error) => {
        if (error.name === 'AbortError') return;
        console.error('The base map could not be loaded.', error);
        say(element, texts.baseMapFailed, { failed: true });
      });
    },
    /** What is wrong with the chosen base map, or nothing. */
    wrong: () => wrong,
  };
}
