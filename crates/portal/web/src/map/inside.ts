// A place that certainly lies on an object.
import type { Geometry, Position } from 'geojson'

const span = (line: Position[]) =>
  line.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + Math.hypot(x - (line[index]?.[0] ?? 0), y - (line[index]?.[1] ?? 0)), 0)

const longest = (lines: Position[][]): Position[] => [...lines].sort((one, other) => span(other) - span(one))[0] ?? []

/** Half way along a line. */
function middle(line: Position[]): Position {
  let rest = span(line) / 2
  for (let index = 1; index < line.length; index += 1) {
    const [ax = 0, ay = 0] = line[index - 1] ?? []
    const [bx = 0, by = 0] = line[index] ?? []
    const length = Math.hypot(bx - ax, by - ay)
    if (length >= rest && length > 0) return [ax + ((bx - ax) * rest) / length, ay + ((by - ay) * rest) / length]
    rest -= length
  }
  return line[0] ?? [0, 0]
}

/** The middle of the widest stretch inside an area at half its height. */
function within(rings: Position[][]): Position {
  const ys = (rings[0] ?? []).map(([, y = 0]) => y)
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + 1e-12
  const crossings = rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([bx = 0, by = 0], index) => {
        const [ax = 0, ay = 0] = ring[index] ?? []
        return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)]
      }),
    )
    .sort((one, other) => one - other)
  let best: [number, number] = [crossings[0] ?? 0, crossings[1] ?? crossings[0] ?? 0]
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = [crossings[index], crossings[index + 1]]
    if (to - from > best[1] - best[0]) best = [from, to]
  }
  return [(best[0] + best[1]) / 2, y]
}

export function inside(geometry: Geometry): { lon: number; lat: number } {
  const at = (): Position => {
    switch (geometry.type) {
      case 'Point':
        return geometry.coordinates
      case 'MultiPoint':
        return geometry.coordinates[0] ?? [0, 0]
      case 'LineString':
        return middle(geometry.coordinates)
      case 'MultiLineString':
        return middle(longest(geometry.coordinates))
      case 'Polygon':
        return within(geometry.coordinates)
      case 'MultiPolygon':
        return within([...geometry.coordinates].sort((one, other) => span(other[0] ?? []) - span(one[0] ?? []))[0] ?? [])
      case 'GeometryCollection':
        return [0, 0]
    }
  }
  const [lon = 0, lat = 0] = at()
  return { lon, lat }
}
