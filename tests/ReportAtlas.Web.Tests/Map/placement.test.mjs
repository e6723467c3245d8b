import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.mjs';

const { alongLine, aroundPoint, centred, overPoint, placer } = await load('placement.js');

const placeLabels = (candidates, obstacles) => candidates.flatMap(placer(obstacles));

const frame = { x0: 0, y0: 0, x1: 1000, y1: 800 };
const touch = (a, b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const town = (name, x, y) => ({ name, positions: [...aroundPoint(x, y, 60, 16, 6, 'left')] });

test('no two labels touch, however crowded the map', () => {
  const towns = Array.from({ length: 300 }, (_, i) => town(i, (i * 137) % 1000, (i * 71) % 800));
  const boxes = placeLabels(towns).flatMap(({ position }) => position.boxes);
  assert.ok(boxes.length > 60);
  boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => assert.ok(!touch(a, b))));
});

test('the more important label has its place and the other steps aside or stays away', () => {
  const placed = placeLabels([town('first', 100, 100), town('second', 100, 100)]);
  assert.equal(placed[0].position, placed[0].candidate.positions[0]);
  assert.notEqual(placed[1].position.x, placed[0].position.x);
  const full = placeLabels(Array.from({ length: 30 }, (_, i) => town(i, 100, 100)));
  assert.ok(full.length < 30);
});

test('nothing is set over an obstacle', () => {
  const obstacle = centred(60, 100, 80, 400);
  const [{ position }] = placeLabels([town('a', 110, 100)], [obstacle]);
  assert.ok(!touch(position.boxes[0], obstacle));
});

test('the side on which one begins to read is tried first', () => {
  assert.ok([...aroundPoint(0, 0, 40, 10, 5, 'left')][0].x < 0);
  assert.ok([...aroundPoint(0, 0, 40, 10, 5, 'right')][0].x > 0);
});

test('a name over its area is tried in the middle first', () => {
  assert.deepEqual([overPoint(7, 9, 40, 10)[0].x, overPoint(7, 9, 40, 10)[0].y], [7, 9]);
});

test('a label along a line is upright, beside it and never beyond the frame', () => {
  for (const line of [[[100, 400], [900, 420]], [[900, 420], [100, 400]], [[500, 700], [510, 100]], [[500, 100], [490, 700]]]) {
    const dense = Array.from({ length: 81 }, (_, i) => line[0].map((v, k) => v + ((line[1][k] - v) * i) / 80));
    const positions = alongLine(dense, 80, 14, frame);
    assert.ok(positions.length > 0);
    for (const { angle, boxes } of positions) {
      assert.ok(angle > -Math.PI / 2 - 1e-9 && angle <= Math.PI / 2);
      assert.ok(boxes.every((b) => b.x0 >= frame.x0 && b.x1 <= frame.x1 && b.y0 >= frame.y0 && b.y1 <= frame.y1));
    }
  }
});

test('a line that bends too much, or is too short, has no place for a label', () => {
  const zigzag = Array.from({ length: 60 }, (_, i) => [100 + i * 10, 400 + (i % 2 ? 30 : -30)]);
  assert.equal(alongLine(zigzag, 100, 14, frame).length, 0);
  assert.equal(alongLine([[10, 10], [40, 10]], 80, 14, frame).length, 0);
});

test('a label that may repeat keeps its distance from itself', () => {
  const line = Array.from({ length: 200 }, (_, i) => [i * 5, 300]);
  const placed = placeLabels([{ positions: alongLine(line, 80, 14, frame), repeat: { most: 3, spacing: 300 } }]);
  assert.ok(placed.length >= 2 && placed.length <= 3);
  placed.forEach(({ position: a }, i) => placed.slice(i + 1).forEach(({ position: b }) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 300)));
});
