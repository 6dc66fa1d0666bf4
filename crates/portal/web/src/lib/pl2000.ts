// Longitude and latitude to PL-2000 and PL-1992 by Krüger's series, exact to well under a millimetre inside a zone.

export interface Pl2000 {
  zone: 5 | 6 | 7 | 8
  epsg: number
  north: number
  east: number
}

// GRS 80
const A = 6378137
const F = 1 / 298.257222101
const SCALE = 0.999923
const N = F / (2 - F)
const RADIUS = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64)
const E = Math.sqrt(F * (2 - F))
const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4,
]

/** North and east on the ellipsoid's transverse Mercator, before a system scales and shifts them. */
function krueger(lon: number, lat: number, meridian: number): { north: number; east: number } {
  const phi = (lat * Math.PI) / 180
  const lambda = ((lon - meridian) * Math.PI) / 180
  const conformal = Math.sinh(Math.atanh(Math.sin(phi)) - E * Math.atanh(E * Math.sin(phi)))
  const xi = Math.atan2(conformal, Math.cos(lambda))
  const eta = Math.atanh(Math.sin(lambda) / Math.hypot(1, conformal))
  let north = xi
  let east = eta
  ALPHA.forEach((alpha, index) => {
    const times = 2 * (index + 1)
    north += alpha * Math.sin(times * xi) * Math.cosh(times * eta)
    east += alpha * Math.cos(times * xi) * Math.sinh(times * eta)
  })
  return { north: RADIUS * north, east: RADIUS * east }
}

/** The zone whose meridian is nearest, or null outside Poland's longitudes. */
export function zoneOf(lon: number, lat: number): Pl2000['zone'] | null {
  if (lon < 13.5 || lon > 25.5 || lat < 48 || lat > 56) return null
  return Math.min(8, Math.max(5, Math.round(lon / 3))) as Pl2000['zone']
}

/** The coordinates in a zone, which may be another than the nearest. */
export function inZone(lon: number, lat: number, zone: Pl2000['zone']): Pl2000 {
  const { north, east } = krueger(lon, lat, zone * 3)
  return { zone, epsg: 2171 + zone, north: SCALE * north, east: SCALE * east + zone * 1_000_000 + 500_000 }
}

/** The coordinates in the zone whose meridian is nearest. */
export function pl2000(lon: number, lat: number): Pl2000 | null {
  const zone = zoneOf(lon, lat)
  return zone && inZone(lon, lat, zone)
}

/** PL-1992, or null outside Poland's longitudes. */
export function pl1992(lon: number, lat: number): { north: number; east: number } | null {
  if (zoneOf(lon, lat) === null) return null
  const { north, east } = krueger(lon, lat, 19)
  return { north: 0.9993 * north - 5_300_000, east: 0.9993 * east + 500_000 }
}
