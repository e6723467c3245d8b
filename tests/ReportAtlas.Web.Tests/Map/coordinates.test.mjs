import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { sound, soundCoordinates } = await load('layers.js');

const cases = [
  [35.5, 40.2, true], [90, 180, true], [-90, -180, true], [90.1, 0, false], [0, 181, false],
  [NaN, 0, false], [0, Infinity, false], [null, 40, false], [undefined, undefined, false], ['35', 40, false],
];

for (const [lat, lng, expected] of cases) {
  test(`${lat}, ${lng} is ${expected ? '' : 'not '}a point on earth`, () => assert.equal(sound(lat, lng), expected));
}

test('one bad position spoils its geometry and no other', () => {
  assert.ok(soundCoordinates({ type: 'Polygon', coordinates: [[[40, 35], [41, 35], [41, 36], [40, 35]]] }));
  assert.ok(!soundCoordinates({ type: 'Polygon', coordinates: [[[40, 35], [41, null], [41, 36], [40, 35]]] }));
  assert.ok(!soundCoordinates({ type: 'Point', coordinates: [] }));
  assert.ok(!soundCoordinates({ type: 'Point' }));
  assert.ok(!soundCoordinates({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [400, 0] }] }));
});
