// Between longitude and latitude and the plane systems of Poland (PL-2000 zones, PL-1992), both ways, by Krüger's series.

const A = 6378137
const F = 1 / 298.257222101
const N = F / (2 - F)
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)
const E = Math.sqrt(F * (2 - F))
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
]
const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4,
]

export interface System {
  epsg: number
  name: string
  meridian: number
  scale: number
  east: number
  north: number
}

export type Zone = 5 | 6 | 7 | 8

export const PL1992: System = { epsg: 2180, name: 'PL-1992', meridian: 19, scale: 0.9993, east: 500_000, north: -5_300_000 }

export const pl2000In = (zone: Zone): System => ({
  epsg: 2171 + zone,
  name: `PL-2000, strefa ${zone}`,
  meridian: zone * 3,
  scale: 0.999923,
  east: zone * 1_000_000 + 500_000,
  north: 0,
})

export function system(epsg: number): System | null {
  if (epsg === PL1992.epsg) return PL1992
  const zone = epsg - 2171
  return [5, 6, 7, 8].includes(zone) ? pl2000In(zone as Zone) : null
}

/** The PL-2000 zone whose meridian is nearest. */
export const nearestZone = (lon: number): Zone => Math.min(8, Math.max(5, Math.round(lon / 3))) as Zone

/** The system that an easting belongs to: PL-2000 carries its zone in the millions. */
export function systemOf(east: number): number {
  const zone = Math.floor(east / 1_000_000)
  return zone >= 5 && zone <= 8 ? 2171 + zone : 2180
}

/** Easting and northing. */
export function toPlane(lon: number, lat: number, { meridian, scale, east, north }: System): [number, number] {
  const phi = (lat * Math.PI) / 180
  const lambda = ((lon - meridian) * Math.PI) / 180
  const conformal = Math.sinh(Math.atanh(Math.sin(phi)) - E * Math.atanh(E * Math.sin(phi)))
  const xi = Math.atan2(conformal, Math.cos(lambda))
  const eta = Math.atanh(Math.sin(lambda) / Math.hypot(1, conformal))
  let [up, right] = [xi, eta]
  ALPHA.forEach((alpha, index) => {
    const times = 2 * (index + 1)
    up += alpha * Math.sin(times * xi) * Math.cosh(times * eta)
    right += alpha * Math.cos(times * xi) * Math.sinh(times * eta)
  })
  return [scale * RADIUS * right + east, scale * RADIUS * up + north]
}

/** Longitude and latitude. */
export function toDegrees(x: number, y: number, { meridian, scale, east, north }: System): [number, number] {
  const up = (y - north) / (scale * RADIUS)
  const right = (x - east) / (scale * RADIUS)
  let [xi, eta] = [up, right]
  BETA.forEach((beta, index) => {
    const times = 2 * (index + 1)
    xi -= beta * Math.sin(times * up) * Math.cosh(times * right)
    eta -= beta * Math.cos(times * up) * Math.sinh(times * right)
  })
  const conformal = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi))
  // The latitude from the tangent of the conformal one: Newton's steps double the digits.
  let tangent = conformal
  for (let step = 0; step < 5; step += 1) {
    const sigma = Math.sinh(E * Math.atanh((E * tangent) / Math.hypot(1, tangent)))
    const now = tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent)
    const slope = ((1 - E * E) * Math.hypot(1, now) * Math.hypot(1, tangent)) / (1 + (1 - E * E) * tangent * tangent)
    tangent += (conformal - now) / slope
  }
  const lambda = Math.atan2(Math.sinh(eta), Math.cos(xi))
  return [meridian + (lambda * 180) / Math.PI, (Math.atan(tangent) * 180) / Math.PI]
}
