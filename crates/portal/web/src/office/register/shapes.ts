// Shapes that a map of the workplace draws; apart from the map, so that telling of them needs no map.
import type { Geometry, Position } from 'geojson'

export interface Shape {
  id: string
  title: string
  geometry: Geometry
  look: 'entry' | 'before' | 'after' | 'fault'
}
/** All positions of a geometry. */
export function positions(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions)
  const flat = (part: unknown): Position[] => {
    if (!Array.isArray(part)) return []
    return typeof part[0] === 'number' ? [part as Position] : part.flatMap(flat)
  }
  return flat(geometry.coordinates)
}
