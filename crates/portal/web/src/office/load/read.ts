// What the server makes of a file that is no GeoJSON: its rows, and what was found out about it on the way.
import type { Geometry, Position } from 'geojson'
import { system, toDegrees } from '../../lib/plane'
import { ask, client, type Answered, type Schemas } from '../client'
import { collected, type Source } from './file'

export type Told = Schemas['FileRead']

/** What a person has chosen about the file. */
export interface Wish {
  layer?: string
  encoding?: string
  x?: string
  y?: string
  wkt?: string
}

export const ENCODINGS = ['UTF-8', 'windows-1250', 'ISO-8859-2']

/** Sends a file to be read. Nothing of it is kept there. */
export function read(register: string, file: Blob, wish: Wish): Promise<Answered<Told>> {
  const request = {
    params: { path: { register }, query: wish },
    body: file as never,
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'Content-Type': 'application/octet-stream' },
  }
  return ask(client.POST('/api/v1/registers/{register}/import/file', request))
}

/** The rows as the wizard holds them; columns that are empty everywhere have their place too. */
export function rowsOf(name: string, told: Told): Source {
  const made = collected(name, told.features as unknown as Source['features'], told.crs ?? null)
  const columns = new Map(told.columns.map((column) => [column, made.columns.get(column) ?? 0]))
  return { ...made, columns }
}

function each(geometry: Geometry, change: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') return { ...geometry, geometries: geometry.geometries.map((part) => each(part, change)) }
  const walk = (part: unknown): unknown => {
    const list = part as unknown[]
    return typeof list[0] === 'number' ? change(list as Position) : list.map(walk)
  }
  return { ...geometry, coordinates: walk(geometry.coordinates) } as Geometry
}

/** With its axes the other way round. */
export const turned = (geometry: Geometry): Geometry => each(geometry, ([x = 0, y = 0, ...more]) => [y, x, ...more])

/** For drawing: in degrees, or nothing of a system that is not computed here. */
export function drawn(geometry: Geometry, srid: number): Geometry | null {
  if (srid === 4326 || srid === 4258) return geometry
  const plane = system(srid)
  return plane && each(geometry, ([x = 0, y = 0]) => toDegrees(x, y, plane))
}
