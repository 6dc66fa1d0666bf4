// Following the outline of a neighbour between two of its vertices: every vertex is taken exactly as the neighbour has it.
import type { Vertex } from './shape'

export interface Outline {
  vertices: Vertex[]
  /** Goes round; the first vertex does not stand again at the end. */
  closed: boolean
  name: string
}
/** The vertices after one place up to and with another. */
export interface Way {
  vertices: Vertex[]
  name: string
}

/** Rounded to the millimetre: what lies closer together is one place. */
export const placeKey = (at: Vertex): string => `${Math.round((at[0] ?? 0) * 1000)}/${Math.round((at[1] ?? 0) * 1000)}`

function lengthOf(way: Vertex[], from: Vertex): number {
  return way.reduce((sum, at, index) => {
    const before = way[index - 1] ?? from
    return sum + Math.hypot((at[0] ?? 0) - (before[0] ?? 0), (at[1] ?? 0) - (before[1] ?? 0))
  }, 0)
}

/** The ways along one outline, in both directions where it goes round. */
function along({ vertices, closed }: Outline, from: number, to: number): Vertex[][] {
  const count = vertices.length
  const steps = (by: 1 | -1): Vertex[] => {
    const way: Vertex[] = []
    for (let at = from; at !== to; ) {
      at = (at + by + count) % count
      const vertex = vertices[at]
      if (vertex) way.push(vertex)
    }
    return way
  }
  if (closed) return [steps(1), steps(-1)]
  return [steps(from < to ? 1 : -1)]
}

/** All ways from one vertex to another along outlines that have both, the shortest first. */
export function ways(outlines: Outline[], from: Vertex, to: Vertex): Way[] {
  const [first, last] = [placeKey(from), placeKey(to)]
  if (first === last) return []
  const found = outlines.flatMap((outline) => {
    const keys = outline.vertices.map(placeKey)
    const [start, end] = [keys.indexOf(first), keys.indexOf(last)]
    if (start < 0 || end < 0) return []
    return along(outline, start, end).map((vertices) => ({ vertices, name: outline.name, length: lengthOf(vertices, from) }))
  })
  found.sort((one, other) => one.length - other.length)
  // Neighbours that share an edge offer the same way twice.
  const seen: string[] = []
  return found.filter(({ vertices }) => {
    const key = vertices.map(placeKey).join(' ')
    if (seen.includes(key)) return false
    seen.push(key)
    return true
  })
}

/** What a figure that is being drawn remembers of its steps: how long it was before each, and which other ways there are. */
export class Steps {
  #marks: number[] = []
  #run: { start: number; ways: Way[]; taken: number } | null = null

  clear(): void {
    this.#marks = []
    this.#run = null
  }
  /** How many ways there are for what was traced last. */
  get choices(): number {
    return this.#run?.ways.length ?? 0
  }
  put(trace: Vertex[], at: Vertex): Vertex[] {
    this.#marks.push(trace.length)
    this.#run = null
    return [...trace, at]
  }
  follow(trace: Vertex[], all: Way[]): Vertex[] {
    this.#marks.push(trace.length)
    this.#run = { start: trace.length, ways: all, taken: 0 }
    return [...trace, ...(all[0]?.vertices ?? [])]
  }
  /** The last run goes another way. */
  turn(trace: Vertex[]): { trace: Vertex[]; way: Way } | null {
    const run = this.#run
    if (!run || run.ways.length < 2) return null
    run.taken = (run.taken + 1) % run.ways.length
    const way = run.ways[run.taken]
    return way ? { trace: [...trace.slice(0, run.start), ...way.vertices], way } : null
  }
  /** Without the last step, however many vertices it had. */
  back(trace: Vertex[]): Vertex[] {
    this.#run = null
    return trace.slice(0, this.#marks.pop() ?? -1)
  }
}
