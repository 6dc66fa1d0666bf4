// What a sketch is made of, and the colours it is drawn in; every colour stands out from the background of each map.
import type { Place } from '../lib/viewer.svelte'

export const KINDS = ['point', 'line', 'area', 'text'] as const
export type Kind = (typeof KINDS)[number]

export interface Item {
  kind: Kind
  /** Place in the palette. */
  colour: number
  /** What is written beside it; of a text, the text. */
  text: string
  points: Place[]
}

export interface Ink {
  name: 'red' | 'blue' | 'green' | 'violet' | 'black'
  /** On light maps and on the map of high contrast. */
  light: string
  dark: string
}

export const PALETTE: readonly Ink[] = [
  { name: 'red', light: '#b3160f', dark: '#ff9c94' },
  { name: 'blue', light: '#0b4fb3', dark: '#8cb8ff' },
  { name: 'green', light: '#17632f', dark: '#8fe3a6' },
  { name: 'violet', light: '#6d1fa8', dark: '#dcb3ff' },
  { name: 'black', light: '#1b1b1b', dark: '#ffffff' },
]

export const inkOf = (item: Pick<Item, 'colour'>, dark: boolean): string => {
  const ink = PALETTE[item.colour] ?? PALETTE[0]
  return (dark ? ink?.dark : ink?.light) ?? '#1b1b1b'
}

/** How many points a line or an area needs at least. */
export const FEWEST: Record<Kind, number> = { point: 1, line: 2, area: 3, text: 1 }
/** All points of a sketch together: more would not fit into a link that people send. */
export const MOST_POINTS = 1500
export const LONGEST_TEXT = 120

/** Where its text stands: amid a line, in the middle of an area's points. */
export function middle({ kind, points }: Item): Place {
  const [first = { lon: 0, lat: 0 }] = points
  if (kind === 'line') {
    const at = Math.floor((points.length - 1) / 2)
    const [from = first, to = from] = points.slice(at, at + 2)
    return points.length % 2 === 1 && points.length > 1 ? from : { lon: (from.lon + to.lon) / 2, lat: (from.lat + to.lat) / 2 }
  }
  const sum = points.reduce((total, each) => ({ lon: total.lon + each.lon, lat: total.lat + each.lat }), { lon: 0, lat: 0 })
  return points.length > 0 ? { lon: sum.lon / points.length, lat: sum.lat / points.length } : first
}
