// The frame of a print on the map: the sheet's own millimetres at its scale, in the system in which the server prints.
import type { Geometry } from 'geojson'
import { inZone, pl1992, zoneOf } from '../lib/pl2000'
import type { Place } from '../lib/viewer.svelte'

export const PAPERS = ['A4', 'A3'] as const
export const LAYOUTS = ['pionowo', 'poziomo'] as const
export const PRINT_SCALES = [250, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000]
/** From this scale on the server prints in PL-1992. */
const COUNTRY = 10_000

/** Width and height of the map on the sheet, in millimetres; the server has the same numbers. */
const FRAMES: Record<(typeof PAPERS)[number], Record<(typeof LAYOUTS)[number], [number, number]>> = {
  A4: { pionowo: [180, 180], poziomo: [200, 155] },
  A3: { pionowo: [265, 305], poziomo: [320, 240] },
}

/** The place whose plane coordinates are so and so much away; the plane is almost that of the compass, so a few steps do. */
function moved(from: Place, east: number, north: number, plane: (place: Place) => { north: number; east: number }): Place {
  const origin = plane(from)
  const place = { ...from }
  for (let step = 0; step < 10; step += 1) {
    const now = plane(place)
    place.lat += (origin.north + north - now.north) / 111_300
    place.lon += (origin.east + east - now.east) / (111_300 * Math.cos((place.lat * Math.PI) / 180))
  }
  return place
}

export function frame(centre: Place, paper: (typeof PAPERS)[number], layout: (typeof LAYOUTS)[number], scale: number): Geometry | null {
  const zone = zoneOf(centre.lon, centre.lat)
  if (zone === null) return null
  const plane = ({ lon, lat }: Place) => (scale >= COUNTRY ? pl1992(lon, lat) : null) ?? inZone(lon, lat, zone)
  const [width, height] = FRAMES[paper][layout].map((millimetres) => (millimetres / 2000) * scale) as [number, number]
  const corner = (east: number, north: number) => {
    const { lon, lat } = moved(centre, east * width, north * height, plane)
    return [lon, lat]
  }
  return { type: 'LineString', coordinates: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)] }
}
