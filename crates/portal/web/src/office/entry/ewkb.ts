// Extended WKB, in which the server writes geometries of drafts and conflicts, read into the shapes of the editor.
import type { Shape, ShapeKind, Vertex } from './shape'

const Z = 0x80000000
const SRID = 0x20000000

class Reader {
  #view: DataView
  #at = 0
  #little = true
  height = false
  srid = 0

  constructor(hex: string) {
    const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16))
    this.#view = new DataView(bytes.buffer)
  }
  header(): number {
    this.#little = this.#view.getUint8(this.#at) === 1
    this.#at += 1
    const code = this.count()
    if (code & Z) this.height = true
    if (code & SRID) this.srid = this.count()
    return code & 0xff
  }
  count(): number {
    this.#at += 4
    return this.#view.getUint32(this.#at - 4, this.#little)
  }
  vertex(): Vertex {
    const one = (): number => {
      this.#at += 8
      return this.#view.getFloat64(this.#at - 8, this.#little)
    }
    return this.height ? [one(), one(), one()] : [one(), one()]
  }
  list<T>(each: () => T): T[] {
    return Array.from({ length: this.count() }, each)
  }
}

const open = (ring: Vertex[]): Vertex[] => {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  return first && last && ring.length > 1 && first.every((part, index) => part === last[index]) ? ring.slice(0, -1) : ring
}

const KINDS: Record<number, [ShapeKind, boolean]> = {
  1: ['point', false],
  2: ['line', false],
  3: ['surface', false],
  4: ['point', true],
  5: ['line', true],
  6: ['surface', true],
}

/** Nothing for what holds arcs or cannot be read. */
export function fromEwkb(hex: string): Shape | null {
  try {
    const reader = new Reader(hex)
    const [kind, multi] = KINDS[reader.header()] ?? []
    if (!kind) return null
    const srid = reader.srid
    const part = (): Vertex[][] => {
      if (kind === 'point') return [[reader.vertex()]]
      if (kind === 'line') return [reader.list(() => reader.vertex())]
      return reader.list(() => open(reader.list(() => reader.vertex())))
    }
    const inside = (): Vertex[][] => {
      if (KINDS[reader.header()]?.[0] !== kind) throw new Error('a part of another kind')
      return part()
    }
    const parts = multi ? reader.list(inside) : [part()]
    return { kind, multi: multi === true, srid, parts }
  } catch {
    return null
  }
}
