// Geometries of changesets: extended WKB in a Polish plane system as GeoJSON in degrees, for drawing and for telling.
import type { Geometry, Position } from 'geojson'
import { system, toDegrees } from '../../lib/plane'

/** A geometry in degrees, and the same points as they were surveyed: east, north. */
export interface Placed {
  geometry: Geometry
  srid: number
  points: [number, number][]
}

/** Reads extended WKB in hexadecimal digits. Arcs are drawn through their points. Nothing when it cannot be read. */
export function placed(hex: string): Placed | null {
  try {
    return new Reader(hex).whole()
  } catch {
    return null
  }
}

class Reader {
  readonly #view: DataView
  #at = 0
  #srid = 0
  #points: [number, number][] = []

  constructor(hex: string) {
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
    this.#view = new DataView(bytes.buffer)
  }

  whole(): Placed {
    const geometry = this.#geometry()
    return { geometry, srid: this.#srid, points: this.#points }
  }

  #int(little: boolean): number {
    const value = this.#view.getUint32(this.#at, little)
    this.#at += 4
    return value
  }

  #position(little: boolean, dimensions: number): Position {
    const x = this.#view.getFloat64(this.#at, little)
    const y = this.#view.getFloat64(this.#at + 8, little)
    this.#at += 8 * dimensions
    this.#points.push([x, y])
    const known = system(this.#srid)
    return known ? toDegrees(x, y, known) : [x, y]
  }

  #geometry(): Geometry {
    const little = this.#view.getUint8(this.#at) === 1
    this.#at += 1
    const type = this.#int(little)
    if (type & 0x20000000) this.#srid = this.#int(little)
    const dimensions = 2 + (type & 0x80000000 ? 1 : 0) + (type & 0x40000000 ? 1 : 0)
    const line = () => Array.from({ length: this.#int(little) }, () => this.#position(little, dimensions))
    const parts = () => Array.from({ length: this.#int(little) }, () => this.#geometry())
    const lines = (list: Geometry[]) => list.flatMap((each) => (each.type === 'LineString' ? [each.coordinates] : []))
    switch (type & 0xff) {
      case 1:
        return { type: 'Point', coordinates: this.#position(little, dimensions) }
      case 2:
      case 8:
        return { type: 'LineString', coordinates: line() }
      case 3:
        return { type: 'Polygon', coordinates: Array.from({ length: this.#int(little) }, line) }
      case 9:
        return { type: 'LineString', coordinates: lines(parts()).flat() }
      case 10:
        return { type: 'Polygon', coordinates: lines(parts()) }
      case 4:
      case 5:
      case 6:
      case 7:
      case 11:
      case 12:
        return { type: 'GeometryCollection', geometries: parts() }
      default:
        throw new Error(`WKB type ${type & 0xff}`)
    }
  }
}
