// Lengths and areas on the plane of PL-2000, in the zone of the first point.
import { language, whole } from '../lib/i18n.svelte'
import { inZone, zoneOf } from '../lib/pl2000'
import type { Place } from '../lib/viewer.svelte'

export interface Measured {
  zone: number
  /** Of the line, or around the area. */
  length: number
  area: number
  /** Each side by itself. */
  sides: number[]
}

export function measured(places: readonly Place[], closed: boolean): Measured {
  const [first] = places
  const zone = (first && zoneOf(first.lon, first.lat)) ?? 7
  const points = places.map(({ lon, lat }) => inZone(lon, lat, zone))
  const ring = closed && points[0] && points.length > 2 ? [...points, points[0]] : points
  const sides = ring.slice(1).map((to, index) => Math.hypot(to.north - (ring[index]?.north ?? 0), to.east - (ring[index]?.east ?? 0)))
  // From the first point, so that the large numbers of the system cost no digits.
  const [origin] = points
  const cross = ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to
    return (from.east - (origin?.east ?? 0)) * (to.north - (origin?.north ?? 0)) - (to.east - (origin?.east ?? 0)) * (from.north - (origin?.north ?? 0))
  })
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)
  return { zone, length: sum(sides), area: closed ? Math.abs(sum(cross)) / 2 : 0, sides }
}

function decimal(value: number, digits: number): string {
  const [int = '0', part] = value.toFixed(digits).split('.')
  return `${whole(Number(int))}${part ? (language() === 'pl' ? ',' : '.') + part : ''}`
}

export const lengthText = (metres: number) => (metres < 1000 ? `${decimal(metres, 2)}\u00a0m` : `${decimal(metres / 1000, 4)}\u00a0km`)

/** Square metres, ares and hectares. */
export const areaTexts = (area: number) => [`${decimal(area, area < 100 ? 2 : 0)}\u00a0m²`, `${decimal(area / 100, 2)}\u00a0a`, `${decimal(area / 10_000, 4)}\u00a0ha`]
