// Saving: the change goes into a draft on the server, is checked there as a whole, and is submitted when nothing stands in
// its way. A draft whose submitting was cut off by the network is looked up again, so that nothing is written twice.
import { ask, client, type Problem, type Schemas } from '../client'
import type { Card, Fault } from './card.svelte'
import * as keeping from './keep'
import { complete, kindName, toGeoJson } from './shape'
import { tidy } from './values'
import { t, told } from '../words/t'

export type Conflict = Schemas['Conflict']
export type Told =
  | { kind: 'applied'; id: string; changeset: number; isNew: boolean; /** The entry that a piece of this one became. */ parted: string | null }
  | { kind: 'waiting'; changeset: number }
  | { kind: 'draft'; changeset: number }
  | { kind: 'nothing' }
  | { kind: 'ended'; changeset: number }
type Step<T> = { ok: true; data: T } | { ok: false; problem: Problem }

/** What was told about a save, for the card that opens next. */
let carried: Told | null = null
export function carry(told: Told): void {
  carried = told
}
export function carriedTo(id: string | null): Told | null {
  const fits = carried && (carried.kind !== 'applied' || carried.id === id)
  const told = fits ? carried : null
  carried = null
  return told
}

export class Saving {
  readonly #card: Card
  busy = $state(false)
  problem = $state.raw<Problem | null>(null)
  conflict = $state.raw<Conflict | null>(null)
  /** Broken soft rules that wait for a yes. */
  warnings = $state.raw<Fault[]>([])
  told = $state.raw<Told | null>(null)
  /** Raised with every list of faults, so that the focus goes to it. */
  refusals = $state(0)

  constructor(card: Card) {
    this.#card = card
  }

  /** The words of a violation, at its field. */
  #fault(violation: Schemas['Violation']): Fault {
    const { part, sibling } = this.#card
    const card = part && violation.object === sibling ? part : this.#card
    const field = violation.attribute ? card.field(violation.attribute) : undefined
    const deep = field?.kind === 'geometry' ? null : violation.pointer
    const missing = violation.code === 'WYMAGANY' || (violation.code === 'PRZEJSCIE' && !card.values[violation.attribute ?? ''])
    const ask = t(field?.kind === 'geometry' ? 'entry.missing.place' : 'entry.missing.value')
    return {
      pointer: field ? (deep ?? `/${field.name}`) : null,
      label: field?.label ?? null,
      of: card.prefix,
      text: missing && field && !deep ? ask : told(violation.text),
      hard: violation.severity === 'hard',
      legal: violation.legal ?? null,
      code: violation.code,
      at: violation.place ? { srid: violation.place.srid, at: violation.place.at as [number, number] } : null,
    }
  }

  /** What cannot even be sent. */
  #unreadable(card: Card): Fault[] {
    const fault = (pointer: string, text: string): Fault => {
      const name = pointer.split('/')[1] ?? ''
      return { pointer, label: card.field(name)?.label ?? null, of: card.prefix, text, hard: true, legal: null, code: 'TYP', at: null }
    }
    const texts = Object.keys(card.texts).map((pointer) => card.faultsAt(pointer)[0] ?? fault(pointer, t('entry.unreadable')))
    const shapes = card.geometries.flatMap(({ name }) => {
      const shape = card.shapes[name]
      if (!shape || complete(shape)) return []
      return [fault(`/${name}`, t('entry.unfinished', { kind: kindName(shape.kind) }))]
    })
    return [...texts, ...shapes]
  }

  #change(card: Card): Schemas['Change'] {
    const properties: Record<string, unknown> = {}
    let crs: number | undefined
    let geometry: unknown
    const all = card.fresh ? card.fields.filter(({ readonly }) => !readonly).map(({ name }) => name) : card.changed
    for (const name of all) {
      const field = card.field(name)
      if (!field || field.readonly) continue
      if (field.kind !== 'geometry') {
        const value = tidy(card.values[name])
        if (value !== null || !card.fresh) properties[name] = value
        continue
      }
      const shape = card.shapes[name]
      if (!shape && card.fresh) continue
      crs = shape?.srid ?? crs
      if (field.main) geometry = shape ? toGeoJson(shape) : null
      else properties[name] = shape ? toGeoJson(shape) : null
    }
    return {
      class: card.cls,
      op: card.fresh ? 'utworz' : 'zmien',
      properties: properties as Record<string, never>,
      ...(geometry === undefined ? {} : { geometry: geometry as Record<string, never> }),
      ...(crs === undefined ? {} : { crs }),
      ...(card.entry ? { id: card.entry.id, base: card.base } : {}),
    }
  }

  #about() {
    const card = this.#card
    // Whoever approves tells new entries apart by what they are called; personal data have no place in a title.
    const first = card.fields.find(({ name, kind, visibility, many }) => kind === 'text' && !many && visibility === 'public' && typeof card.values[name] === 'string')
    const called = first ? ` ${String(card.values[first.name]).slice(0, 40)}` : ''
    const name = `${card.clsAbout?.label.pl ?? card.cls}: ${card.entry?.title ?? `nowy wpis${called}`}`
    const title = card.part ? `Podział wpisu na dwa. ${name}` : name
    return { title, reason: card.reason.trim(), case_number: card.caseNumber.trim() || null }
  }

  /** The draft on the server: opened, or written anew when there is one. */
  async #draft(): Promise<Step<Schemas['WholeChangeset']>> {
    const card = this.#card
    const change = this.#change(card)
    const open = card.changeset ?? card.pending
    if (open !== null) {
      const found = await ask(client.GET('/api/v1/changesets/{id}', { params: { path: { id: open } } }))
      if (!found.ok && found.problem.status !== 404) return found
      if (found.ok && ['szkic', 'zwrocony'].includes(found.data.state)) {
        const own = found.data.changes.find((each) => (card.id ? each.id === card.id : each.op === 'utworz' && each.class === card.cls))
        const second = found.data.changes.find((each) => each.id === card.sibling)
        if (second && !card.part) {
          const path = { id: open, nr: second.nr }
          const dropped = await ask(client.DELETE('/api/v1/changesets/{id}/changes/{nr}', { params: { path } }))
          if (!dropped.ok) return dropped
          card.sibling = null
        }
        const changes = [own && card.fresh ? { ...change, id: own.id } : change, ...this.#second(second?.id)]
        const body = { ...this.#about(), changes }
        if (card.changeset !== null && found.data.changes.length > (second ? 2 : 1)) body.title = found.data.title
        const known = found.data.changes.map(({ id }) => id)
        return this.#meet(await ask(client.PATCH('/api/v1/changesets/{id}', { params: { path: { id: open } }, body })), known)
      }
      if (found.ok && found.data.state !== 'wycofany') return found
    }
    card.sibling = null
    const body = { unit: card.unit, ...this.#about(), changes: [change, ...this.#second()] }
    return this.#meet(await ask(client.POST('/api/v1/changesets', { body })), [])
  }

  /** The new entry that takes a piece of this one: in the same changeset, so that nobody ever sees only half of it. */
  #second(id?: string): Schemas['Change'][] {
    const { part } = this.#card
    return part ? [{ ...this.#change(part), ...(id ? { id } : {}) }] : []
  }

  /** Notes by which id the draft knows the new entry. */
  #meet(draft: Step<Schemas['WholeChangeset']>, known: string[]): Step<Schemas['WholeChangeset']> {
    const card = this.#card
    if (!draft.ok || !card.part || card.sibling) return draft
    card.sibling = draft.data.changes.find((each) => each.op === 'utworz' && each.class === card.cls && !known.includes(each.id))?.id ?? null
    return draft
  }

  #refuse(problem: Problem): void {
    const violations = (problem.violations ?? []).filter((each): each is Schemas['Violation'] => 'class' in each)
    if (problem.status === 412 && problem.conflicts?.[0]) this.conflict = problem.conflicts[0]
    else if (violations.length > 0) this.#list(violations.map((each) => this.#fault(each)))
    else this.problem = problem
  }

  #list(faults: Fault[]): void {
    const { part } = this.#card
    this.#card.faults = faults.filter((fault) => !part || fault.of !== part.prefix)
    if (part) part.faults = faults.filter((fault) => fault.of === part.prefix)
    this.refusals += 1
  }

  async save(way: 'submit' | 'confirmed' | 'draft'): Promise<void> {
    if (this.busy) return
    const card = this.#card
    this.problem = null
    this.warnings = []
    this.told = null
    const unreadable = [card, ...(card.part ? [card.part] : [])].flatMap((each) => this.#unreadable(each))
    if (unreadable.length > 0) return this.#list(unreadable)
    card.faults = []
    if (card.part) card.part.faults = []
    if (!card.fresh && card.changed.length === 0 && card.changeset === null) {
      this.told = { kind: 'nothing' }
      return
    }
    card.keep()
    this.busy = true
    try {
      await this.#through(way)
    } finally {
      this.busy = false
    }
  }

  async #through(way: 'submit' | 'confirmed' | 'draft'): Promise<void> {
    const card = this.#card
    const draft = await this.#draft()
    if (!draft.ok) return this.#refuse(draft.problem)
    const id = draft.data.id
    if (card.changeset === null) card.pending = id
    card.keep()
    if (draft.data.state === 'zastosowany') return this.#done(id, card.id ?? draft.data.changes.map((each) => each.id)[0] ?? '', card.sibling)
    if (draft.data.state === 'zgloszony') return this.#waits(id)
    if (way === 'draft') return this.#kept(id)

    const checked = await ask(client.POST('/api/v1/changesets/{id}/check', { params: { path: { id } } }))
    if (!checked.ok) return this.#refuse(checked.problem)
    const own = (checked.data.conflicts ?? []).find((each) => each.id === card.id) ?? checked.data.conflicts[0]
    if (own) {
      this.conflict = own
      return
    }
    const faults = checked.data.violations.map((each) => this.#fault(each))
    if (faults.some(({ hard }) => hard)) return this.#list(faults)
    if (faults.length > 0 && way !== 'confirmed') {
      this.warnings = faults
      return this.#list(faults)
    }
    const sent = await ask(client.POST('/api/v1/changesets/{id}/submit', { params: { path: { id } } }))
    if (!sent.ok) return this.#refuse(sent.problem)
    if (sent.data.state !== 'zastosowany') return this.#waits(id)
    const made = sent.data.applied.find((each) => !each.along && (card.id === null || each.id === card.id))
    this.#done(id, made?.id ?? card.id ?? '', card.sibling)
  }

  #done(changeset: number, id: string, parted: string | null): void {
    const card = this.#card
    const isNew = card.fresh
    if (isNew) {
      const kept = Object.entries(card.values).filter(([name, value]) => {
        const field = card.field(name)
        return value !== null && field && !field.readonly && field.visibility !== 'personal'
      })
      keeping.rememberLast(card.person, card.cls, Object.fromEntries(kept))
    }
    card.saved()
    this.#over()
    this.told = { kind: 'applied', id, changeset, isNew, parted }
  }

  #waits(changeset: number): void {
    this.#over()
    this.#card.closed = true
    if (this.#card.part) this.#card.part.closed = true
    this.told = { kind: 'waiting', changeset }
  }

  #kept(changeset: number): void {
    this.#over()
    this.#card.drafted(changeset)
    this.told = { kind: 'draft', changeset }
  }

  #over(): void {
    this.#card.pending = null
    this.#card.forget()
  }

  /** Takes back a draft that was opened only for checking. */
  async leave(): Promise<void> {
    const id = this.#card.pending
    if (id === null || this.busy) return
    this.#card.pending = null
    this.#card.keep()
    await ask(client.POST('/api/v1/changesets/{id}/withdraw', { params: { path: { id } } }))
  }

  /** Ends the entry; what was attached and written stays readable. */
  async end(): Promise<void> {
    const card = this.#card
    if (!card.entry || !card.base) return
    this.busy = true
    this.problem = null
    const path = { register: card.register, class: card.cls, id: card.entry.id }
    const { reason, case_number } = this.#about()
    const query = { unit: card.unit, title: `Zakończenie wpisu: ${card.entry.title}`, reason, ...(case_number ? { case_number } : {}) }
    const header = { 'If-Match': `"${card.entry.version ?? card.base}"` }
    const answer = await ask(
      client.DELETE('/api/v1/registers/{register}/classes/{class}/features/{id}', { params: { path, query, header } }),
    )
    this.busy = false
    if (!answer.ok) return this.#refuse(answer.problem)
    this.#over()
    const { changeset, state } = answer.data as Schemas['Outcome']
    this.told = state === 'zastosowany' ? { kind: 'ended', changeset } : { kind: 'waiting', changeset }
  }
}
