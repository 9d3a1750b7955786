// Makes the outlines of countries of the reading room from Natural Earth's 1:50m countries, as the npm package
// world-atlas carries them:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node docs/map/outlines.mjs package/countries-50m.json > web/src/main/resources/org/isnad/web/draw/outlines.txt
//
// A line is a ring: longitude and latitude of its first point, then the steps to the next points, in hundredths of a
// degree. Borders are thinned as lines shared by both neighbours, so that no gap opens between them.
import { readFileSync } from "node:fs";

const TOLERANCE = 3.5; // hundredths of a degree
const LEAST = 6; // an island that spans less is left out

const atlas = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { scale, translate } = atlas.transform;

const arcs = atlas.arcs.map((steps) => {
  let x = 0, y = 0;
  const points = steps.map(([dx, dy]) => {
    x += dx; y += dy;
    return [100 * (x * scale[0] + translate[0]), 100 * (y * scale[1] + translate[1])];
  });
  return thinned(points).map((point) => point.map(Math.round));
});

function thinned(points) {
  const first = points[0], last = points[points.length - 1];
  let far = 0, most = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const away = distance(points[i], first, last);
    if (away > most) { most = away; far = i; }
  }
  if (most <= TOLERANCE) return [first, last];
  return [...thinned(points.slice(0, far + 1)), ...thinned(points.slice(far)).slice(1)];
}

function distance([x, y], [ax, ay], [bx, by]) {
  const dx = bx - ax, dy = by - ay, length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}

function ring(numbers) {
  const points = [];
  for (const number of numbers) {
    const arc = number < 0 ? [...arcs[~number]].reverse() : arcs[number];
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  return points.slice(0, -1).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
}

function span(points, axis) {
  const values = points.map((point) => point[axis]);
  return Math.max(...values) - Math.min(...values);
}

console.log("# Outlines of countries, from Natural Earth (public domain), 1:50m, by docs/map/outlines.mjs");
for (const { type, arcs: own } of atlas.objects.countries.geometries) {
  const polygons = type === "Polygon" ? [own] : type === "MultiPolygon" ? own : [];
  for (const points of polygons.flat().map(ring)) {
    if (points.length < 3 || Math.max(span(points, 0), span(points, 1)) < LEAST) continue;
    const steps = points.map(([x, y], i) => (i ? `${x - points[i - 1][0]} ${y - points[i - 1][1]}` : `${x} ${y}`));
    console.log(steps.join(" "));
  }
}
