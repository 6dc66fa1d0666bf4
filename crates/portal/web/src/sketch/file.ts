// A sketch as a GeoJSON file and back: with its texts and colours, and files of other programs as far as a sketch can hold them.
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { parsedFile } from '../lib/geojson'
import { system, toDegrees } from '../lib/plane'
import type { Place } from '../lib/viewer.svelte'
import { FEWEST, inkOf, LONGEST_TEXT, MOST_POINTS, PALETTE, type Item, type Kind } from './items'

const at = ({ lon, lat }: Place): Position => [Number(lon.toFixed(7)), Number(lat.toFixed(7))]

function shape({ kind, points }: Item): Geometry {
  const all = points.map(at)
  if (kind === 'line') return { type: 'LineString', coordinates: all }
  if (kind === 'area') return { type: 'Polygon', coordinates: [[...all, all[0] ?? []]] }
  return { type: 'Point', coordinates: all[0] ?? [] }
}

export function geojson(items: readonly Item[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => ({
      type: 'Feature',
      properties: { rodzaj: item.kind, opis: item.text, kolor: PALETTE[item.colour]?.name ?? '', stroke: inkOf(item, false) },
      geometry: shape(item),
    })),
  }
}

export type Opened = { ok: true; items: Item[]; left: number } | { ok: false; why: 'broken' | 'empty' | 'large' | 'place' }

/** The sketch of a file; `left`: shapes and holes that a sketch has no place for. */
export function opened(text: string): Opened {
  const file = parsedFile(text)
  if (!file) return { ok: false, why: 'broken' }
  const plane = file.srid === null || file.srid === 4326 ? null : system(file.srid)
  if (file.srid !== null && file.srid !== 4326 && !plane) return { ok: false, why: 'place' }
  const place = ([x = NaN, y = NaN]: Position): Place => {
    const [lon, lat] = plane ? toDegrees(x, y, plane) : [x, y]
    return { lon, lat }
  }
  let left = 0
  const items = file.features.flatMap((feature) => parts(feature.geometry).flatMap(({ kind, points, holes }): Item[] => {
    left += holes
    const item = { ...look(feature, kind), points: points.map(place) }
    if (item.points.length >= FEWEST[item.kind]) return [item]
    left += 1
    return []
  }))
  if (items.length === 0) return { ok: false, why: 'empty' }
  const all = items.flatMap((item) => item.points)
  if (all.length > MOST_POINTS) return { ok: false, why: 'large' }
  const earthly = all.every(({ lon, lat }) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)
  return earthly ? { ok: true, items, left } : { ok: false, why: 'place' }
}

function look(feature: Feature, kind: Kind): Omit<Item, 'points'> {
  const known = feature.properties ?? {}
  const written: unknown = known['opis'] ?? known['nazwa'] ?? known['name'] ?? ''
  const text = typeof written === 'string' || typeof written === 'number' ? String(written).slice(0, LONGEST_TEXT) : ''
  const colour = PALETTE.findIndex((ink) => ink.name === known['kolor'])
  return { kind: kind === 'point' && known['rodzaj'] === 'text' && text ? 'text' : kind, colour: Math.max(0, colour), text }
}

interface Part {
  kind: Kind
  points: Position[]
  holes: number
}

function parts(geometry: Geometry): Part[] {
  switch (geometry.type) {
    case 'Point':
      return [{ kind: 'point', points: [geometry.coordinates], holes: 0 }]
    case 'MultiPoint':
      return geometry.coordinates.map((each) => ({ kind: 'point', points: [each], holes: 0 }))
    case 'LineString':
      return [{ kind: 'line', points: geometry.coordinates, holes: 0 }]
    case 'MultiLineString':
      return geometry.coordinates.map((points) => ({ kind: 'line', points, holes: 0 }))
    case 'Polygon':
      return [area(geometry.coordinates)]
    case 'MultiPolygon':
      return geometry.coordinates.map(area)
    case 'GeometryCollection':
      return geometry.geometries.flatMap(parts)
  }
}

const area = ([outer = [], ...holes]: Position[][]): Part => ({ kind: 'area', points: outer.slice(0, -1), holes: holes.length })
