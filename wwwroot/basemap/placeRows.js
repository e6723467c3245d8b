// Places as the server tells them, and which of them lie together.

/** Places come column by column; here each is one thing again, with the ids of the units that hold it. */
export function rows({ id, name, lat, lon, shape, governorate, district, count, type }, units) {
  return id.map((own, i) => ({
    id: own, name: name[i], lat: lat[i], lon: lon[i], shape: shape[i], count: count[i], type: type[i],
    parents: [units[governorate[i]]?.id, units[district[i]]?.id],
  }));
}

/** Those places nearest to the middle one that hold the given share of all events. */
export function core(places, share) {
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

