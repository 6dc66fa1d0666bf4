// The geometry that is being edited: which one, its picked vertex, and the way back and forth through its changes.
import type { Card } from './card.svelte'
import { nearestZone, pl2000In } from '../../lib/plane'
import type { At, Shape, ShapeKind } from './shape'

const MOST = 200
/** One geometry as it was, and the piece that had left the entry. */
interface Step {
  name: string
  shape: Shape | null
  rest: Shape | null
}

export class Drawing {
  readonly #card: Card
  name = $state('')
  picked = $state.raw<At | null>(null)
  /** The kind that is being drawn at the moment. */
  drawing = $state<ShapeKind | null>(null)
  #past = $state.raw<Step[]>([])
  #future = $state.raw<Step[]>([])

  constructor(card: Card) {
    this.#card = card
    this.name = card.main ?? card.geometries[0]?.name ?? ''
  }

  readonly shape = $derived.by(() => this.#card.shapes[this.name] ?? null)
  /** The piece that leaves the entry, while its main geometry is edited. */
  readonly rest = $derived.by(() => (this.name === this.#card.main ? this.#card.rest : null))
  readonly field = $derived.by(() => this.#card.field(this.name))
  readonly kinds = $derived.by((): ShapeKind[] => {
    const words = this.field?.shapes ?? []
    return (['point', 'line', 'surface'] as const).filter((kind) => words.includes(kind) || words.includes(`multi${kind}`))
  })
  readonly arcs = $derived.by(() => this.#card.before.arcs.includes(this.name) && this.shape !== null && !this.#card.differs(this.name))
  readonly canUndo = $derived(this.#past.length > 0)
  readonly canRedo = $derived(this.#future.length > 0)

  /** Whether several parts may stand together. */
  many(kind: ShapeKind): boolean {
    return this.field?.shapes.includes(`multi${kind}`) === true
  }
  /** Whether it must be a collection of parts, even of one. */
  onlyMany(kind: ShapeKind): boolean {
    return this.many(kind) && this.field?.shapes.includes(kind) === false
  }

  /** The system in which the entry is kept; a new one takes the zone it lies in. */
  srid(lon: number): number {
    const others = Object.values(this.#card.shapes).find((shape) => shape !== null)
    return this.shape?.srid ?? others?.srid ?? pl2000In(nearestZone(lon)).epsg
  }

  #now(): Step {
    return { name: this.name, shape: this.shape, rest: this.#card.rest }
  }

  change(shape: Shape | null, rest: Shape | null = this.#card.rest): void {
    this.#past = [...this.#past.slice(-MOST), this.#now()]
    this.#future = []
    this.#card.shape(this.name, shape)
    if (this.name === this.#card.main) this.#card.give(rest)
    if (!shape) this.picked = null
  }

  undo(): void {
    const last = this.#past.at(-1)
    if (!last) return
    this.#past = this.#past.slice(0, -1)
    this.name = last.name
    this.#future = [...this.#future, this.#now()]
    this.#card.shape(this.name, last.shape)
    this.#card.give(last.rest)
    this.picked = null
  }

  redo(): void {
    const next = this.#future.at(-1)
    if (!next) return
    this.#future = this.#future.slice(0, -1)
    this.name = next.name
    this.#past = [...this.#past, this.#now()]
    this.#card.shape(this.name, next.shape)
    this.#card.give(next.rest)
    this.picked = null
  }

  /** What was saved as two entries is not taken back by taking back a drawing. */
  forget(): void {
    this.#past = []
    this.#future = []
  }

  /** The entry in one piece again, as it was before it was divided. */
  reunite(): void {
    const whole = this.#past.findLast(({ name, rest }) => name === this.name && rest === null)
    this.change(whole ? whole.shape : (this.#card.before.shapes[this.name] ?? null), null)
  }
}
