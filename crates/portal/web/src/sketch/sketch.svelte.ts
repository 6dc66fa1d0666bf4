// The sketch that somebody draws on the map: its items, what is being drawn, what was done and can be undone. It is kept in
// the address behind the #, and nowhere else.
import { viewer, type Place } from '../lib/viewer.svelte'
import { decoded, encoded } from './code'
import { FEWEST, MOST_POINTS, type Item, type Kind } from './items'

class Sketch {
  items = $state.raw<Item[]>([])
  /** Points of the line or area that is not finished yet. */
  draft = $state.raw<Place[]>([])
  kind = $state<Kind | 'edit'>('point')
  colour = $state(0)
  text = $state('')
  /** The item that is being changed. */
  chosen = $state<number | null>(null)
  /** The address held something that is no sketch. */
  broken = $state(false)
  #past = $state.raw<Item[][]>([])
  #future = $state.raw<Item[][]>([])
  #known = ''

  get item(): Item | null {
    return this.chosen === null ? null : (this.items[this.chosen] ?? null)
  }
  get mayUndo(): boolean {
    return this.draft.length > 0 || this.#past.length > 0
  }
  get mayRedo(): boolean {
    return this.#future.length > 0
  }
  get size(): number {
    return this.items.reduce((sum, item) => sum + item.points.length, 0)
  }
  get full(): boolean {
    return this.size + this.draft.length >= MOST_POINTS
  }

  /** Takes over what the address says, unless it says what was just drawn here. */
  follow(code: string): void {
    if (code === this.#known) return
    const read = decoded(code)
    this.broken = read === null
    this.#known = code
    this.items = read ?? []
    this.draft = []
    this.chosen = null
    this.#past = []
    this.#future = []
  }

  #set(items: Item[]): void {
    this.items = items
    this.broken = false
    this.#known = encoded(items)
    viewer.setSketch(this.#known)
  }

  commit(items: Item[]): void {
    this.#past = [...this.#past.slice(-99), this.items]
    this.#future = []
    this.#set(items)
  }

  add(points: Place[]): void {
    if (this.kind === 'edit') return
    this.commit([...this.items, { kind: this.kind, colour: this.colour, text: this.text.trim(), points }])
    if (this.kind === 'text') this.text = ''
  }

  /** Ends the line or area that is being drawn; false where it has too few points yet. */
  finish(): boolean {
    if (this.kind === 'edit' || this.draft.length < FEWEST[this.kind]) return false
    const points = this.draft
    this.draft = []
    this.add(points)
    return true
  }

  change(part: Partial<Item>): void {
    const at = this.chosen
    if (at !== null) this.commit(this.items.map((item, index) => (index === at ? { ...item, ...part } : item)))
  }

  move(vertex: number, to: Place): void {
    if (this.item) this.change({ points: this.item.points.map((each, index) => (index === vertex ? to : each)) })
  }

  remove(at: number): void {
    this.chosen = null
    this.commit(this.items.filter((_, index) => index !== at))
  }

  undo(): void {
    if (this.draft.length > 0) {
      this.draft = this.draft.slice(0, -1)
      return
    }
    const before = this.#past.at(-1)
    if (!before) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, this.items]
    this.chosen = null
    this.#set(before)
  }

  redo(): void {
    const next = this.#future.at(-1)
    if (!next) return
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, this.items]
    this.chosen = null
    this.#set(next)
  }
}

export const sketch = new Sketch()
