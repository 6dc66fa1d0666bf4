// The coordinates that people are told: PL-2000 in the nearest zone, and PL-1992.
import { nearestZone, PL1992, pl2000In, toPlane, type Zone } from './plane'

export interface Pl2000 {
  zone: Zone
  epsg: number
  north: number
  east: number
}

/** The zone whose meridian is nearest, or null outside Poland's longitudes. */
export function zoneOf(lon: number, lat: number): Zone | null {
  return lon < 13.5 || lon > 25.5 || lat < 48 || lat > 56 ? null : nearestZone(lon)
}

/** The coordinates in a zone, which may be another than the nearest. */
export function inZone(lon: number, lat: number, zone: Zone): Pl2000 {
  const plane = pl2000In(zone)
  const [east, north] = toPlane(lon, lat, plane)
  return { zone, epsg: plane.epsg, north, east }
}

/** The coordinates in the zone whose meridian is nearest. */
export function pl2000(lon: number, lat: number): Pl2000 | null {
  const zone = zoneOf(lon, lat)
  return zone && inZone(lon, lat, zone)
}

/** PL-1992, or null outside Poland's longitudes. */
export function pl1992(lon: number, lat: number): { north: number; east: number } | null {
  if (zoneOf(lon, lat) === null) return null
  const [east, north] = toPlane(lon, lat, PL1992)
  return { north, east }
}
