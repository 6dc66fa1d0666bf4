// Cutting holes, splitting along a line, merging parts that share an edge. Vertices that were there stay exactly.
import { sizeOf, type Shape, type Vertex } from './shape'

type Ring = Vertex[]
const x = (at: Vertex | undefined) => at?.[0] ?? 0
const y = (at: Vertex | undefined) => at?.[1] ?? 0
const millimetres = (value: number) => Math.round(value * 1000) / 1000

function inside(ring: Ring, at: Vertex): boolean {
  let odd = false
  ring.forEach((one, index) => {
    const other = ring[(index + 1) % ring.length]
    if (y(one) > y(at) !== y(other) > y(at)) {
      const crossing = x(one) + ((y(at) - y(one)) / (y(other) - y(one))) * (x(other) - x(one))
      if (x(at) < crossing) odd = !odd
    }
  })
  return odd
}

/** With a hole in the part that it lies in; nothing when it lies in none. */
export function holed(shape: Shape, hole: Ring): Shape | null {
  const at = shape.parts.findIndex(([outer = []]) => hole.every((each) => inside(outer, each)))
  if (at < 0) return null
  return { ...shape, parts: shape.parts.map((rings, part) => (part === at ? [...rings, hole] : rings)) }
}

interface Crossing {
  /** The edge of the ring that is crossed, and how far along the line. */
  edge: number
  along: number
  at: Vertex
}

const CORNER = 0.005
const HAIR = 1e-6
const apart = (one: Vertex | undefined, other: Vertex | undefined) => Math.hypot(x(one) - x(other), y(one) - y(other))

/** Where a line crosses an outline, or another line; in the order of the first. */
function crossings(ring: Ring, line: Ring, closed = true): Crossing[] {
  const found: Crossing[] = []
  line.slice(1).forEach((to, segment) => {
    const from = line[segment]
    const [dx, dy] = [x(to) - x(from), y(to) - y(from)]
    ring.forEach((one, edge) => {
      const other = closed ? ring[(edge + 1) % ring.length] : ring[edge + 1]
      if (!other) return
      const [ex, ey] = [x(other) - x(one), y(other) - y(one)]
      const cross = dx * ey - dy * ex
      if (cross === 0) return
      const t = ((x(one) - x(from)) * ey - (y(one) - y(from)) * ex) / cross
      const u = ((x(one) - x(from)) * dy - (y(one) - y(from)) * dx) / cross
      // What is drawn through a corner must not slip through between the edges that meet there.
      const [most, least] = [HAIR / Math.hypot(dx, dy), HAIR / Math.hypot(ex, ey)]
      if (t < -most || t > 1 + most || u < -least || u > 1 + least) return
      // At a corner the corner itself is the place.
      const place = [x(from) + t * dx, y(from) + t * dy]
      const near = [one, other].find((corner) => apart(corner, place) < CORNER)
      const height = one.length > 2 && other.length > 2 ? [millimetres((one[2] ?? 0) + u * ((other[2] ?? 0) - (one[2] ?? 0)))] : []
      const at = near ?? [...place.map(millimetres), ...height]
      if (!found.some((each) => apart(each.at, at) < CORNER)) found.push({ edge, along: segment + t, at })
    })
  })
  return found.sort((one, next) => one.along - next.along)
}

/** The vertices of a ring from one crossing to another, going round. */
function round(ring: Ring, from: Crossing, to: Crossing): Ring {
  const out: Ring = [from.at]
  for (let at = (from.edge + 1) % ring.length, left = ring.length; left > 0; at = (at + 1) % ring.length, left -= 1) {
    const vertex = ring[at]
    if (vertex) out.push(vertex)
    if (at === to.edge) break
  }
  out.push(to.at)
  return out.filter((each, index) => index === 0 || each[0] !== out[index - 1]?.[0] || each[1] !== out[index - 1]?.[1])
}

interface Halves {
  part: number
  halves: [Ring[], Ring[]]
}

/** The drawn vertices between two crossings; where the outline has heights, they rise evenly from one to the other. */
function between(line: Ring, first: Crossing, second: Crossing): Ring {
  const inner = line
    .slice(Math.floor(first.along) + 1, Math.floor(second.along) + 1)
    .filter((each) => apart(each, first.at) >= CORNER && apart(each, second.at) >= CORNER)
  const [from, to] = [first.at[2], second.at[2]]
  if (from === undefined || to === undefined) return inner.map((each) => each.slice(0, 2))
  return inner.map((each, index) => [x(each), y(each), millimetres(from + ((to - from) * (index + 1)) / (inner.length + 1))])
}

/** The two pieces of the one area whose outline a line crosses twice. */
function halved(shape: Shape, line: Ring): Halves | null {
  for (const [part, rings] of shape.parts.entries()) {
    const [outer = [], ...holes] = rings
    const [first, second, third] = crossings(outer, line)
    if (!first || !second || third || first.edge === second.edge) continue
    if (holes.some((hole) => crossings(hole, line).length > 0)) continue
    const inner = between(line, first, second)
    // A line that leaves the area and comes back has nothing of it between its crossings.
    const way = inner[0] ?? second.at
    if (!inside(outer, [(x(first.at) + x(way)) / 2, (y(first.at) + y(way)) / 2])) continue
    const one = [...round(outer, first, second), ...[...inner].reverse()]
    const other = [...round(outer, second, first), ...inner]
    if (one.length < 3 || other.length < 3) continue
    const withHoles = (ring: Ring): Ring[] => [ring, ...holes.filter(([at]) => at !== undefined && inside(ring, at))]
    return { part, halves: [withHoles(one), withHoles(other)] }
  }
  return null
}

/** The two pieces of the one line that another crosses once. */
function cutThrough(shape: Shape, line: Ring): Halves | null {
  const met = shape.parts.map(([whole = []]) => crossings(whole, line, false))
  const part = met.findIndex((all) => all.length > 0)
  const [only, second] = met.flat()
  const whole = shape.parts[part]?.[0]
  if (!only || second || !whole) return null
  const same = (each: Vertex) => each !== only.at
  const one = [...whole.slice(0, only.edge + 1).filter(same), only.at]
  const other = [only.at, ...whole.slice(only.edge + 1).filter(same)]
  return one.length < 2 || other.length < 2 ? null : { part, halves: [[one], [other]] }
}

/** Split in two parts along a line that crosses the outline of one part twice; nothing when it does not. */
export function split(shape: Shape, line: Ring): Shape | null {
  const found = halved(shape, line)
  return found && { ...shape, multi: true, parts: shape.parts.flatMap((each, index) => (index === found.part ? found.halves : [each])) }
}

export interface Division {
  /** What stays; the larger piece, and every part that the line does not touch. */
  kept: Shape
  rest: Shape
}

/** Divided in two shapes along a line; nothing where that is not two pieces of one part. */
export function divided(shape: Shape, line: Ring): Division | null {
  const found = shape.kind === 'line' ? cutThrough(shape, line) : shape.kind === 'surface' ? halved(shape, line) : null
  if (!found) return null
  const size = (rings: Ring[]) => sizeOf({ ...shape, parts: [rings] })
  const [large, small] = size(found.halves[0]) >= size(found.halves[1]) ? found.halves : [found.halves[1], found.halves[0]]
  return {
    kept: { ...shape, parts: shape.parts.map((each, index) => (index === found.part ? large : each)) },
    rest: { ...shape, parts: [small] },
  }
}

const signed = (ring: Ring): number =>
  ring.reduce((sum, at, index) => sum + (x(at) - x(ring[0])) * (y(ring[(index + 1) % ring.length]) - y(ring[0])) - (x(ring[(index + 1) % ring.length]) - x(ring[0])) * (y(at) - y(ring[0])), 0)
const key = (at: Vertex) => `${x(at)} ${y(at)}`

/** Two rings that share edges as one outline; nothing when they share none or would leave several. */
function joined(one: Ring, other: Ring): Ring | null {
  const turned = [one, other].map((ring) => (signed(ring) < 0 ? [...ring].reverse() : ring))
  const next: Record<string, Vertex | undefined> = {}
  const edges = turned.flatMap((ring) => ring.map((at, index) => [at, ring[(index + 1) % ring.length] ?? at] as const))
  const shared = new Set(edges.map(([from, to]) => `${key(from)}>${key(to)}`))
  const kept = edges.filter(([from, to]) => !shared.has(`${key(to)}>${key(from)}`))
  if (kept.length === edges.length) return null
  for (const [from, to] of kept) {
    if (next[key(from)]) return null
    next[key(from)] = to
  }
  const start = kept[0]?.[0]
  if (!start) return null
  const ring: Ring = [start]
  for (let at = next[key(start)]; at && key(at) !== key(start); at = next[key(at)]) {
    ring.push(at)
    if (ring.length > kept.length) return null
  }
  return ring.length === kept.length ? ring : null
}

/** The first two parts that share an edge become one; nothing when there are none. */
export function merged(shape: Shape): Shape | null {
  for (const [at, one] of shape.parts.entries()) {
    for (const [to, other] of shape.parts.entries()) {
      if (to <= at) continue
      const ring = joined(one[0] ?? [], other[0] ?? [])
      if (!ring) continue
      const rest = shape.parts.filter((_, index) => index !== at && index !== to)
      return { ...shape, parts: [[ring, ...one.slice(1), ...other.slice(1)], ...rest] }
    }
  }
  return null
}
