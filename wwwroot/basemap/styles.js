// How the base map's names look, by the zoom, and the colours that it is drawn in.

/** The custom properties that hold its colours; see css/palette.css. */
export const colors = [
  '--map-land', '--map-home', '--map-lake', '--map-river', '--map-border', '--map-governorate', '--map-province',
  '--map-text', '--map-text-soft', '--map-text-faint', '--map-text-country', '--map-text-water', '--map-text-earth', '--map-halo', '--map-dot',
];

/** The zoom from which a town's name appears, by its rank. */
export const townZoom = { 1: 6, 2: 7.5, 3: 8.5, 4: 9.75, 5: 11, 6: 12.5 };

/** @param p the colours as the screen has them now, by their custom properties */
export function labelStyles(p) {
  const halo = p['--map-halo'];
  const town = (size, weight, radius, color = p['--map-text']) => (zoom) => ({
    size: size + Math.max(0, Math.min(2, (zoom - 9) * 0.5)), weight, color, halo,
    dot: { radius, fill: p['--map-dot'], line: color },
  });
  const grow = (zoom, from, to, size, more) => (zoom < from || zoom > to ? null : size + (zoom - from) * more);
  const quiet = (from, to, size, more, style) => (zoom) => {
    const now = grow(zoom, from, to, size, more);
    return now && { size: now, over: true, ...style };
  };
  const water = { color: p['--map-text-water'], halo, haloWidth: 2, italic: true, weight: 500 };
  return {
    governorate: quiet(6.5, 10.5, 13, 4.2, { weight: 600, color: p['--map-text-faint'], spacing: 0.18, capitals: true }),
    country: quiet(5, 7.5, 14, 3, { weight: 600, color: p['--map-text-country'], spacing: 0.22, capitals: true }),
    province: quiet(6.5, 9.5, 12, 1.1, { weight: 500, color: p['--map-text-faint'], spacing: 0.08 }),
    sea: quiet(5, 9, 13, 1.5, { ...water, halo: null }),
    lake: quiet(8, 13, 12, 0.6, { ...water, halo: null }),
    desert: quiet(6.5, 10, 12, 2.5, { weight: 400, italic: true, color: p['--map-text-earth'], spacing: 0.2 }),
    mountain: quiet(8, 12, 12, 0.6, { weight: 400, italic: true, color: p['--map-text-earth'] }),
    river: (zoom) => ({ ...water, size: 12 + Math.max(0, Math.min(2, (zoom - 8) * 0.6)) }),
    town1: town(14, 700, 3.4),
    town2: town(13, 600, 2.8),
    town3: town(12.5, 500, 2.4),
    town4: town(12, 400, 2, p['--map-text-soft']),
    town5: town(12, 400, 1.7, p['--map-text-soft']),
    town6: town(12, 400, 1.5, p['--map-text-soft']),
    event: (zoom) => ({ size: 12 + Math.max(0, Math.min(1.5, (zoom - 9) * 0.5)), weight: 600, color: p['--map-text'], halo, haloWidth: 3.5 }),
    group: () => ({ size: 13, weight: 700, color: p['--map-text'], halo, haloWidth: 3.5 }),
    chosen: () => ({ size: 14, weight: 700, color: p['--map-text'], halo, haloWidth: 4 }),
  };
}
