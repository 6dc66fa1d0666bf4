// A geometry while it is edited: plane coordinates exactly as the server gave them. Nothing here computes a vertex anew
// that nobody moved, so what was not touched goes back bit for bit.
import type { Geometry, Position } from 'geojson'
import { system, systemOf, toDegrees } from '../../lib/plane'
import { language } from '../../lib/i18n.svelte'
import { t } from '../words/t'

/** Easting, northing, and the height where the geometry has heights. */
export type Vertex = readonly number[]
export type ShapeKind = 'point' | 'line' | 'surface'
/** Parts, their rings (lines and points have one), their vertices; rings without the repeated first vertex. */
export interface Shape {
  kind: ShapeKind
  multi: boolean
  srid: number
  parts: Vertex[][][]
}
export interface At {
  part: number
  ring: number
  vertex: number
}

const KINDS = { Point: 'point', LineString: 'line', Polygon: 'surface' } as const
const NAMES = { point: 'Point', line: 'LineString', surface: 'Polygon' } as const
export const kindName = (kind: ShapeKind): string => t(`place.kind.${kind}`)

const equal = (one: Vertex, other: Vertex) => one.length === other.length && one.every((part, index) => part === other[index])
const open = (ring: Position[]): Vertex[] => {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return first && last && ring.length > 1 && equal(first, last) ? ring.slice(0, -1) : ring
}
const closed = (ring: Vertex[]): Position[] => [...ring, ...ring.slice(0, 1)].map((each) => [...each])

/** From GeoJSON in a plane system; nothing for what cannot be edited here. */
export function fromGeoJson(geometry: Geometry | null | undefined, srid?: number): Shape | null {
  if (!geometry || geometry.type === 'GeometryCollection') return null
  const multi = geometry.type.startsWith('Multi')
  const kind = KINDS[geometry.type.replace('Multi', '') as keyof typeof KINDS]
  const bodies = (multi ? geometry.coordinates : [geometry.coordinates]) as unknown[]
  const parts = bodies.map((body): Vertex[][] => {
    if (kind === 'point') return [[body as Position]]
    if (kind === 'line') return [body as Position[]]
    return (body as Position[][]).map(open)
  })
  return { kind, multi, srid: srid ?? systemOf(parts[0]?.[0]?.[0]?.[0] ?? 0), parts }
}

export function toGeoJson({ kind, multi, parts }: Shape): Geometry {
  const bodies = parts.map((rings): unknown => {
    if (kind === 'surface') return rings.map(closed)
    const only = (rings[0] ?? []).map((each) => [...each])
    return kind === 'point' ? only[0] : only
  })
  return { type: `${multi ? 'Multi' : ''}${NAMES[kind]}`, coordinates: multi ? bodies : bodies[0] } as Geometry
}

/** The same in longitude and latitude, for drawing on the map only. */
export function onMap(shape: Shape): Geometry {
  const own = system(shape.srid)
  const degrees = (each: Vertex): Vertex => (own ? toDegrees(each[0] ?? 0, each[1] ?? 0, own) : each)
  return toGeoJson({ ...shape, parts: shape.parts.map((rings) => rings.map((ring) => ring.map(degrees))) })
}

export function sameShape(one: Shape | null, other: Shape | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Whether there are enough vertices for its kind. */
export function complete({ kind, parts }: Shape): boolean {
  const least = { point: 1, line: 2, surface: 3 }[kind]
  return parts.length > 0 && parts.every((rings) => rings.length > 0 && rings.every((ring) => ring.length >= least))
}

export const countOf = ({ parts }: Shape) => parts.flat(2).length

function changeRing(shape: Shape, at: At, change: (ring: Vertex[]) => Vertex[]): Shape {
  const parts = shape.parts.map((rings, part) =>
    part === at.part ? rings.map((ring, index) => (index === at.ring ? change(ring) : ring)) : rings,
  )
  return { ...shape, parts }
}

/** A vertex gets another place; its height, which the place on a map says nothing about, stays. */
export function moved(shape: Shape, at: At, to: Vertex): Shape {
  return changeRing(shape, at, (ring) =>
    ring.map((each, index) => (index === at.vertex ? [...to.slice(0, 2), ...(to.length > 2 ? to.slice(2) : each.slice(2))] : each)),
  )
}

/** Every place of a shape where this very vertex stands. */
export function standing(shape: Shape | null, vertex: Vertex | undefined): At[] {
  const [x, y] = vertex ?? []
  return (shape?.parts ?? []).flatMap((rings, part) =>
    rings.flatMap((ring, index) => ring.flatMap((each, at) => (each[0] === x && each[1] === y ? [{ part, ring: index, vertex: at }] : []))),
  )
}

export const vertexAt = (shape: Shape, at: At): Vertex | undefined => shape.parts[at.part]?.[at.ring]?.[at.vertex]

/** Moved with every part that has the same corner. */
export const movedTogether = (shape: Shape, all: At[], to: Vertex): Shape => all.reduce((next, at) => moved(next, at, to), shape)

/** A vertex is put in before `at`; where others have heights, it takes that of its neighbour. */
export function inserted(shape: Shape, at: At, to: Vertex): Shape {
  return changeRing(shape, at, (ring) => {
    const height = (ring[at.vertex - 1] ?? ring[0])?.slice(2) ?? []
    const whole = to.length > 2 || height.length === 0 ? to : [...to, ...height]
    return [...ring.slice(0, at.vertex), whole, ...ring.slice(at.vertex)]
  })
}

/** Without a vertex; a ring that becomes too small goes, and nothing is left of the last one. */
export function removed(shape: Shape, at: At): Shape | null {
  const least = { point: 1, line: 2, surface: 3 }[shape.kind]
  const next = changeRing(shape, at, (ring) => ring.filter((_, index) => index !== at.vertex))
  const parts = next.parts
    .map((rings) => rings.filter((ring, index) => ring.length >= least || (index === 0 && rings.length === 0)))
    .filter((rings) => rings.length > 0)
  return parts.length > 0 ? { ...next, parts } : null
}

export function swapped(shape: Shape, at: At, by: 1 | -1): Shape {
  return changeRing(shape, at, (ring) => {
    const [one, other] = [ring[at.vertex], ring[at.vertex + by]]
    if (!one || !other) return ring
    return ring.map((each, index) => (index === at.vertex ? other : index === at.vertex + by ? one : each))
  })
}

export function withRing(shape: Shape, part: number, ring: number, vertices: Vertex[]): Shape {
  return changeRing(shape, { part, ring, vertex: 0 }, () => vertices)
}

const ringArea = (ring: Vertex[]): number => {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [u = 0, v = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + (x - x0) * (v - y0) - (u - x0) * (y - y0)
  }, 0)
  return Math.abs(twice) / 2
}

const along = (ring: Vertex[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => sum + Math.hypot(x - (ring[index]?.[0] ?? 0), y - (ring[index]?.[1] ?? 0)), 0)

/** Length in metres, or area in square metres. */
export function sizeOf({ kind, parts }: Shape): number {
  if (kind === 'point') return 0
  if (kind === 'line') return parts.flat().reduce((sum, ring) => sum + along(ring), 0)
  return parts.reduce((sum, [outer = [], ...holes]) => sum + ringArea(outer) - holes.reduce((less, hole) => less + ringArea(hole), 0), 0)
}

/** A number as the chosen language writes it. */
export const figure = (value: number, least: number, most: number) =>
  new Intl.NumberFormat(language() === 'en' ? 'en-GB' : 'pl-PL', { minimumFractionDigits: least, maximumFractionDigits: most }).format(value)
const metres = (value: number) => figure(value, 2, 2)

/** Length or area in words, in the plane of its system. */
export function measured(shape: Shape): string {
  if (shape.kind === 'point') return ''
  if (shape.kind === 'line') return t('place.length', { length: metres(sizeOf(shape)) })
  const area = sizeOf(shape)
  const round = shape.parts.flat().reduce((sum, ring) => sum + along([...ring, ...ring.slice(0, 1)]), 0)
  return t('place.area', { area: metres(area), hectares: figure(area / 10_000, 0, 4), round: metres(round) })
}

/** An ordinate as surveyors write it; no digit of what is kept is hidden. */
export const ordinate = (value: number | undefined): string => {
  if (value === undefined) return ''
  const text = String(value)
  const shown = /^-?\d+(\.\d{0,1})?$/.test(text) ? value.toFixed(2) : text
  return shown.replace('.', ',')
}
