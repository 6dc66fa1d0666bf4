// An area from a GeoJSON file: its surfaces in one geometry, in the system that the file names.
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import { parsedFile } from '../../lib/geojson'
import type { Schemas } from '../client'

export interface AreaRead {
  geometry: Polygon | MultiPolygon
  srid?: number
}

/** The area, or nothing where the file holds no surface. */
export function areaOf(text: string): AreaRead | null {
  const file = parsedFile(text)
  if (!file) return null
  const rings = file.geometries.flatMap(surfaces)
  const [first] = rings
  if (!first) return null
  const geometry: Polygon | MultiPolygon = rings.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: rings }
  return { geometry, ...(file.srid ? { srid: file.srid } : {}) }
}

/** The area as a part of a request; no part where there is none. */
export const narrowed = (area: AreaRead | null): { area?: Schemas['Area'] } => (area ? { area: area as unknown as Schemas['Area'] } : {})

function surfaces(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(surfaces) : []
}
