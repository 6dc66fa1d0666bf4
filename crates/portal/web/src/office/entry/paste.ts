// Coordinates as they come out of spreadsheets, survey files and mail: which column is which, and which number is which.
import type { Vertex } from './shape'
import { readNumber } from './values'

export interface Pasted {
  vertices: Vertex[]
  /** Lines that hold no pair of coordinates. */
  skipped: number
  /** The columns stood as east, north and were turned. */
  turned: boolean
}

/** Columns are parted by tabs or semicolons, or else by spaces; a comma is the decimal sign. */
function columns(line: string): string[] {
  if (/[\t;]/.test(line)) return line.split(/[\t;]/)
  const spaced = line.trim().split(/\s+/)
  if (spaced.length > 1) return spaced.map((part) => part.replace(/,$/, ''))
  return line.split(/,(?=\s*\d)/)
}

/** Whether a number can be a northing, and an easting, of the system. */
function ranges(srid: number): { north: (n: number) => boolean; east: (n: number) => boolean } {
  if (srid === 2180) {
    return { north: (n) => n > 120_000 && n < 910_000, east: (n) => n > 140_000 && n < 880_000 }
  }
  const zone = (srid - 2171) * 1_000_000
  return { north: (n) => n > 5_400_000 && n < 6_120_000, east: (n) => n > zone + 300_000 && n < zone + 700_000 }
}

/** Reads lines of X (north) and Y (east), perhaps with a point's number before and a height behind. */
export function readPasted(text: string, srid: number): Pasted {
  const { north, east } = ranges(srid)
  const out: Pasted = { vertices: [], skipped: 0, turned: false }
  let straight = 0
  let crossed = 0
  const pairs: { a: number; b: number; height: number | null }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const numbers = columns(line).map((part) => readNumber(part.trim()))
    const at = numbers.findIndex((number, index) => {
      const next = numbers[index + 1]
      if (number === null || next === null || next === undefined) return false
      return (north(number) && east(next)) || (east(number) && north(next))
    })
    const [a, b] = [numbers[at], numbers[at + 1]]
    if (at < 0 || typeof a !== 'number' || typeof b !== 'number') {
      out.skipped += 1
      continue
    }
    if (north(a) && east(b)) straight += 1
    else crossed += 1
    pairs.push({ a, b, height: numbers[at + 2] ?? null })
  }
  out.turned = crossed > straight
  out.vertices = pairs.map(({ a, b }) => (out.turned ? [a, b] : [b, a]))
  return out
}
