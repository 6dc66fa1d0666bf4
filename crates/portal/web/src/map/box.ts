// The box around a shape, in longitude and latitude.
import type { Geometry } from 'geojson'

export type Box = [west: number, south: number, east: number, north: number]

export function boxOf(shape: Geometry): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (part: unknown): void => {
    if (!Array.isArray(part)) return
    if (typeof part[0] === 'number' && typeof part[1] === 'number') {
      box[0] = Math.min(box[0], part[0])
      box[1] = Math.min(box[1], part[1])
      box[2] = Math.max(box[2], part[0])
      box[3] = Math.max(box[3], part[1])
    } else part.forEach(take)
  }
  if (shape.type === 'GeometryCollection') shape.geometries.forEach((each) => take('coordinates' in each ? each.coordinates : null))
  else take(shape.coordinates)
  return box[0] <= box[2] ? box : null
}

/** A box as a shape that can be drawn. */
export function rectangle([west, south, east, north]: Box): Geometry {
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] }
}
