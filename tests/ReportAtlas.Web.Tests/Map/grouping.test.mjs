import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { arrange, circleScale, spread, standApart } = await load('grouping.js');

const units = [
  { id: 'G1', level: 1, lat: 35, lon: 40 }, { id: 'G2', level: 1, lat: 36, lon: 38 },
  { id: 'D1', level: 2, lat: 35.2, lon: 40.1 }, { id: 'D2', level: 2, lat: 34.5, lon: 40.9 },
];
const place = (id, lat, lon, parents, count = 1, shape = 'dot') => ({ id, lat, lon, parents, count, shape });
const crowd = (n, lat, lon, parents) => Array.from({ length: n }, (_, i) => place(`c${i}`, lat + i * 0.004, lon, parents));
const at = (zoom, places) => {
  const scale = (256 * 2 ** zoom) / 360;
  return arrange(places, units, { zoom, project: (lat, lon) => ({ x: lon * scale, y: -lat * scale * 1.2 }) });
};
const told = (items) => items.map((i) => (i.kind === 'group' ? `${i.unit.id}=${i.count}` : i.place.id)).sort();

test('places that stand apart are drawn by themselves even when far out', () => {
  const places = [place('a', 34, 36, ['G1', 'D1']), place('b', 37, 42, ['G1', 'D2'])];
  assert.deepEqual(told(at(7, places)), ['a', 'b']);
});

test('places that would cover each other are gathered into their district', () => {
  const places = [...crowd(30, 35.2, 40.1, ['G1', 'D1']), place('far', 34.0, 41.6, ['G1', 'D2'], 4)];
  assert.deepEqual(told(at(8, places)), ['D1=30', 'far']);
});

test('districts that would cover each other are gathered into their governorate', () => {
  const places = [...crowd(30, 35.2, 40.1, ['G1', 'D1']), ...crowd(9, 35.0, 40.2, ['G1', 'D2'])];
  assert.deepEqual(told(at(5, places)), ['G1=39']);
});

test('near enough, every place stands by itself', () => {
  assert.equal(at(10, crowd(30, 35.2, 40.1, ['G1', 'D1'])).length, 30);
});

test('a unit of one place is that place', () => {
  assert.deepEqual(told(at(5, [place('only', 35, 40, ['G1', 'D1'], 9)])), ['only']);
});

test('no event is lost or counted twice at any zoom', () => {
  const places = [...crowd(40, 35.2, 40.1, ['G1', 'D1']), ...crowd(20, 34.5, 40.9, ['G1', 'D2']).map((p) => ({ ...p, id: `d${p.id}` })),
    place('no unit', 33, 44, [null, undefined], 3), place('unknown unit', 33, 45, ['XX', 'YY'], 5), place('G2', 36, 38, ['G2', null], 7, 'area')];
  for (let zoom = 4; zoom <= 12; zoom += 0.5) {
    assert.equal(at(zoom, places).reduce((sum, i) => sum + i.count, 0), 75);
  }
});

test('an area without a unit stays what it is', () => {
  const [item] = at(5, [place('desert', 34, 38, [null, null], 2, 'area'), place('a', 34, 38, [null, null])]).filter((i) => i.place?.id === 'desert');
  assert.equal(item.place.shape, 'area');
});

test('from afar many areas of a unit are told as the unit, and from near each by itself', () => {
  const areas = (n) => Array.from({ length: n }, (_, i) => ({ ...place(`r${i}`, 35 + i * 0.01, 40, ['G1', null], i + 1, 'area'), type: i ? 'battles' : 'riots' }));
  const towns = [place('a', 34, 36, ['G1', 'D1']), place('b', 37, 42, ['G1', 'D2'])];
  const [whole] = at(7, [...areas(5), ...towns]).filter((i) => i.place.shape === 'area');
  assert.deepEqual([whole.place.id, whole.count, whole.place.type], ['G1', 15, 'battles']);
  assert.deepEqual(told(at(7, [...areas(3), ...towns])), ['a', 'b', 'r0', 'r1', 'r2']);
  assert.equal(at(8, [...areas(5), ...towns]).length, 3);
  assert.equal(at(12, [...areas(5), ...towns]).length, 7);
});

test('on the way nearer, areas are told by the smallest unit that holds many of them', () => {
  const areas = (unit, n) => Array.from({ length: n }, (_, i) => ({ ...place(`${unit}${i}`, 35, 40, ['G1', unit === 'G1' ? null : unit], 1, 'area'), type: 'battles' }));
  const itself = { ...place('D1', 35.2, 40.1, ['G1', 'D1'], 2, 'area'), type: 'battles' };
  const places = [...areas('D1', 4), itself, ...areas('D2', 2), ...areas('G1', 3), place('a', 34, 36, ['G1', 'D1'])];
  for (const zoom of [8, 9.5, 10, 11.5]) assert.deepEqual(told(at(zoom, places)), ['D1', 'D20', 'D21', 'G10', 'G11', 'G12', 'a'], `at ${zoom}`);
  assert.equal(at(9, places).find((i) => i.place.id === 'D1').count, 6);
});

test('a unit without a point stands at the middle of its places', () => {
  const nowhere = [{ id: 'G9', level: 1, lat: null, lon: undefined }];
  const places = crowd(11, 35, 40, ['G9', null]);
  const [group] = arrange(places, nowhere, { zoom: 3, project: () => ({ x: 0, y: 0 }) });
  assert.deepEqual([group.unit.id, +group.lat.toFixed(3), group.lon], ['G9', 35.02, 40]);
});

test('area grows with the count, and one event among single events stays small', () => {
  const many = circleScale(400);
  assert.ok(Math.abs((many(400) - 5) / (many(100) - 5) - 2) < 1e-9);
  assert.ok(circleScale(1)(1) < 10);
  assert.equal(circleScale(10)(0), 5);
});

test('a few overlaps among many circles are borne, and none among few', () => {
  const apart = Array.from({ length: 24 }, (_, i) => ({ x: i * 50, y: 0, r: 8 }));
  assert.ok(standApart([...apart, { x: 1, y: 1, r: 8 }]));
  assert.ok(!standApart([{ x: 0, y: 0, r: 8 }, { x: 4, y: 0, r: 8 }]));
});

test('things on one point stand around the first of them, clear of each other', () => {
  const items = Array.from({ length: 20 }, (_, i) => ({ id: i, lat: 35.95, lon: 39.01, radius: i ? 7 : 20 }));
  const steps = spread([...items, { id: 'elsewhere', lat: 36, lon: 39.01, radius: 7 }]);
  assert.equal(steps.size, 19);
  assert.ok(!steps.has(0) && !steps.has('elsewhere'));
  const spots = items.map(({ id, radius }) => ({ x: steps.get(id)?.dx ?? 0, y: steps.get(id)?.dy ?? 0, r: radius }));
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r, `${JSON.stringify(a)} ${JSON.stringify(b)}`);
  }
});
