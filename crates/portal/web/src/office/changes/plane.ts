// Geometries of changesets: extended WKB in a Polish plane system as GeoJSON in degrees, for drawing and for telling.
import type { Geometry, Position } from 'geojson'

// GRS 80; the inverse of Krüger's series.
const A = 6378137
const F = 1 / 298.257222101
const N = F / (2 - F)
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)
const E = Math.sqrt(F * (2 - F))
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3,
  N ** 2 / 48 + N ** 3 / 15,
  (17 / 480) * N ** 3,
]

interface System {
  meridian: number
  scale: number
  east: number
  north: number
}
function system(srid: number): System | null {
  if (srid === 2180) return { meridian: 19, scale: 0.9993, east: 500_000, north: -5_300_000 }
  if (srid < 2176 || srid > 2179) return null
  const zone = srid - 2171
  return { meridian: zone * 3, scale: 0.999923, east: zone * 1_000_000 + 500_000, north: 0 }
}

function degrees(east: number, north: number, { meridian, scale, east: e0, north: n0 }: System): Position {
  const xi = (north - n0) / (scale * RADIUS)
  const eta = (east - e0) / (scale * RADIUS)
  let u = xi
  let v = eta
  BETA.forEach((beta, index) => {
    const times = 2 * (index + 1)
    u -= beta * Math.sin(times * xi) * Math.cosh(times * eta)
    v -= beta * Math.cos(times * xi) * Math.sinh(times * eta)
  })
  const conformal = Math.sin(u) / Math.hypot(Math.sinh(v), Math.cos(u))
  let tan = conformal
  // Latitude from its conformal tangent, by Newton's steps; three are enough for a hundredth of a millimetre.
  for (let step = 0; step < 4; step += 1) {
    const sigma = Math.sinh(E * Math.atanh((E * tan) / Math.hypot(1, tan)))
    const made = tan * Math.hypot(1, sigma) - sigma * Math.hypot(1, tan)
    const slope = ((Math.hypot(1, made) * (1 - E * E) * Math.hypot(1, tan)) / (1 + (1 - E * E) * tan * tan))
    tan += (conformal - made) / slope
  }
  const lambda = Math.atan2(Math.sinh(v), Math.cos(u))
  return [meridian + (lambda * 180) / Math.PI, (Math.atan(tan) * 180) / Math.PI]
}

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
    return known ? degrees(x, y, known) : [x, y]
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
