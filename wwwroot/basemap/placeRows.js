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
  const [lat, lon] = [middle('lat'), middle('lon')];
  const away = Float64Array.from(places, (p) => Math.hypot(p.lat - lat, (p.lon - lon) * 0.8));
  let held = 0;
  const nearest = inOrder(away).filter((at) => {
    const wanted = held < total * share;
    held += places[at].count;
    return wanted;
  });
  return Array.from(nearest, (at) => places[at]);

  function middle(key) {
    let passed = 0;
    return places[inOrder(Float64Array.from(places, (p) => p[key])).find((at) => (passed += places[at].count) >= total / 2)][key];
  }
}

/** The positions of numbers from the least on. Sorting numbers alone is quicker than sorting things by a number of theirs. */
const inOrder = (numbers) => Uint32Array.from(numbers.keys()).sort((a, b) => numbers[a] - numbers[b]);
