// Lines and outlines at a distance from themselves: each edge is moved along its normal, corners lie where the moved edges
// meet. What would bend back on itself or cross itself is refused rather than mended by guessing.
import type { Shape, Vertex } from './shape'

type Path = Vertex[]
/** Sharper corners would throw their vertex further than four times the distance. */
const SHARPEST = 2 / 4 ** 2 - 1
const millimetres = (value: number) => Math.round(value * 1000) / 1000
const x = (at: Vertex | undefined) => at?.[0] ?? 0
const y = (at: Vertex | undefined) => at?.[1] ?? 0

/** Directions of the edges, each of length one. */
function directions(path: Path, closed: boolean): [number, number][] {
  const ends = closed ? [...path.slice(1), ...path.slice(0, 1)] : path.slice(1)
  return ends.map((to, index) => {
    const [dx, dy] = [x(to) - x(path[index]), y(to) - y(path[index])]
    const length = Math.hypot(dx, dy)
    return [dx / length, dy / length]
  })
}

/** Moved to the right of its direction. */
function moved(whole: Path, by: number, closed: boolean): Path | null {
  const path = whole.filter((at, index) => index === 0 || x(at) !== x(whole[index - 1]) || y(at) !== y(whole[index - 1]))
  const edges = directions(path, closed)
  const out: Path = []
  for (const [index, at] of path.entries()) {
    const before = edges[index - 1] ?? (closed ? edges.at(-1) : edges[0])
    const after = edges[index] ?? edges.at(-1)
    if (!before || !after) return null
    const dot = before[0] * after[0] + before[1] * after[1]
    if (dot < SHARPEST) return null
    const share = by / (1 + dot)
    out.push([millimetres(x(at) + (before[1] + after[1]) * share), millimetres(y(at) - (before[0] + after[0]) * share), ...at.slice(2)])
  }
  // An edge that is too short for the distance comes out backwards.
  const ends = closed ? [...out.slice(1), ...out.slice(0, 1)] : out.slice(1)
  const forward = ends.every((to, index) => {
    const [dx, dy] = edges[index] ?? [0, 0]
    return (x(to) - x(out[index])) * dx + (y(to) - y(out[index])) * dy > 0
  })
  return forward ? out : null
}

type Edge = [Vertex, Vertex]
const side = ([a, b]: Edge, at: Vertex) => (x(b) - x(a)) * (y(at) - y(a)) - (y(b) - y(a)) * (x(at) - x(a))

function cross(one: Edge, other: Edge): boolean {
  const apart = (axis: 0 | 1) =>
    Math.max(one[0][axis] ?? 0, one[1][axis] ?? 0) < Math.min(other[0][axis] ?? 0, other[1][axis] ?? 0) ||
    Math.max(other[0][axis] ?? 0, other[1][axis] ?? 0) < Math.min(one[0][axis] ?? 0, one[1][axis] ?? 0)
  if (apart(0) || apart(1)) return false
  return side(one, other[0]) * side(one, other[1]) <= 0 && side(other, one[0]) * side(other, one[1]) <= 0
}

/** Whether edges of these paths meet anywhere but at the vertices that they share along one path. */
function tangled(paths: Path[], closed: boolean): boolean {
  const edges = paths.flatMap((path, of) =>
    (closed ? [...path.slice(1), ...path.slice(0, 1)] : path.slice(1)).map((to, index) => ({ of, index, last: path.length - 1, edge: [path[index] ?? to, to] as Edge })),
  )
  return edges.some((one, at) =>
    edges.slice(at + 1).some((other) => {
      const next = one.of === other.of && (other.index - one.index === 1 || (closed && one.index === 0 && other.index === one.last))
      return !next && cross(one.edge, other.edge)
    }),
  )
}

const signed = (ring: Path) =>
  ring.reduce((sum, at, index) => sum + (x(at) - x(ring[0])) * (y(ring[(index + 1) % ring.length]) - y(ring[0])) - (x(ring[(index + 1) % ring.length]) - x(ring[0])) * (y(at) - y(ring[0])), 0)

/** Lines at this distance to the right of their direction, areas grown by it; less than nothing is to the left, or smaller. */
export function offset(shape: Shape, metres: number): Shape | null {
  if (shape.kind === 'point') return null
  const closed = shape.kind === 'surface'
  const parts: Path[][] = []
  for (const rings of shape.parts) {
    const next = rings.map((ring, index) => {
      // An outline that goes against the clock has the outside on its right; a hole shrinks where the area grows.
      const out = closed ? (signed(ring) > 0 ? 1 : -1) * (index === 0 ? 1 : -1) : 1
      const made = moved(ring, metres * out, closed)
      return made && (!closed || signed(made) * signed(ring) > 0) ? made : null
    })
    const whole = next.filter((ring) => ring !== null)
    if (whole.length < rings.length) return null
    parts.push(whole)
  }
  return tangled(parts.flat(), closed) ? null : { ...shape, parts }
}
