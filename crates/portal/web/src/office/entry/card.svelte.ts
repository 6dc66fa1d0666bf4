// What the entry card knows: the declared form, the values as they were and as they are, what is wrong with them.
import type { Geometry } from 'geojson'
import { ask, client, type Problem, type Schemas } from '../client'
import { session } from '../session.svelte'
import { fromEwkb } from './ewkb'
import * as keeping from './keep'
import { fieldsOf, groups, needed, states, type ClassSchema, type Field, type Json, type Values } from './schema'
import { fromGeoJson, sameShape, type Shape } from './shape'
import { same, shown, tidy } from './values'
import { target } from './titles.svelte'

export type Shapes = Record<string, Shape | null>
export interface Fault {
  /** The place of the field; nothing when it is about the entry. */
  pointer: string | null
  label: string | null
  /** Whose fields they are, as [Card.prefix]. */
  of?: string
  text: string
  hard: boolean
  legal: string | null
  code: string
  at: { srid: number; at: [number, number] } | null
}
/** An entry as the desk writes it. */
interface Written {
  id: string
  title: string
  version: string | null
  version_to: string | null
  srid?: number
  geometry: Geometry | null
  exact?: { ewkb: string }
  properties: Values
  unit?: string
  published?: Schemas['Published']
}
interface Drafted {
  values: Values
  shapes: Shapes
  part: Card | null
  partValues: Values | undefined
  partShapes: Shapes | undefined
}
type Stand = { values: Values; shapes: Shapes; arcs: string[] }

const today = () => new Date().toISOString().slice(0, 10)
const NOTHING: Stand = { values: {}, shapes: {}, arcs: [] }

export class Card {
  readonly register: string
  readonly cls: string
  readonly id: string | null
  /** Sets the fields of this card apart where two stand on one page. */
  readonly prefix: string
  readonly person = session.who?.login ?? ''
  /** A draft on the server that this change belongs to. */
  changeset = $state<number | null>(null)
  /** It waits for somebody else now, and is only read. */
  closed = $state(false)
  /** Values and shapes as the draft on the server has them. */
  #drafted = $state.raw<Drafted | null>(null)
  /** The new entry that takes a piece of this one when it is divided. */
  part = $state.raw<Card | null>(null)
  /** By which id a draft on the server knows that entry. */
  sibling = $state<string | null>(null)
  #given: Card | null = null

  phase = $state<'loading' | 'ready' | 'failed'>('loading')
  problem = $state.raw<Problem | null>(null)
  schema = $state.raw<ClassSchema>({})
  about = $state.raw<Schemas['Register'] | null>(null)
  entry = $state.raw<Written | null>(null)
  before = $state.raw<Stand>(NOTHING)
  base = $state<string | null>(null)
  values = $state.raw<Values>({})
  shapes = $state.raw<Shapes>({})
  texts = $state.raw<Record<string, string>>({})
  faults = $state.raw<Fault[]>([])
  reason = $state('')
  caseNumber = $state('')
  unit = $state('')
  personal = $state(false)
  /** When the values that were found in this browser had been typed. */
  restored = $state<number | null>(null)
  keptAt = $state<number | null>(null)
  pending = $state<number | null>(null)
  draftState = $state<string | null>(null)

  readonly fields = $derived(fieldsOf(this.schema, today()))
  readonly needed = $derived(needed(this.schema, this.values))
  readonly states = $derived(states(this.schema, this.before.values[this.schema['x-workflow']?.attribute ?? '']))
  readonly groups = $derived(groups(this.schema, this.fields))
  readonly geometries = $derived(this.fields.filter(({ kind, readonly }) => kind === 'geometry' && !readonly))
  readonly main = $derived(this.fields.find(({ main }) => main)?.name ?? null)
  readonly units = $derived.by(() => session.units('edit', this.register))
  readonly editable = $derived(!this.closed && (this.entry ? this.units.includes(this.entry.unit ?? '') : this.units.length > 0))
  readonly mayPersonal = $derived.by(() => session.units('read_personal', this.register).includes(this.unit))
  readonly clsAbout = $derived.by(() => this.about?.classes.find(({ id }) => id === this.cls) ?? null)
  readonly changed = $derived(this.fields.filter(({ name }) => this.differs(name)).map(({ name }) => name))
  readonly dirty = $derived.by(() => {
    if (Object.keys(this.texts).length > 0) return true
    if (Object.keys(this.part?.texts ?? {}).length > 0) return true
    const is = this.#standing()
    if (this.#drafted) return Object.entries(this.#drafted).some(([name, value]) => value !== is[name as keyof Drafted])
    return this.changed.length > 0
  })
  readonly fresh = $derived(this.entry === null)

  constructor(register: string, cls: string, id: string | null, changeset: string | null, prefix = '') {
    this.prefix = prefix
    this.register = register
    this.cls = cls
    this.id = id
    this.changeset = changeset ? Number(changeset) : null
  }

  get place(): string {
    return keeping.placeOf(this.person, this.register, this.cls, this.id, this.changeset)
  }

  field(name: string): Field | undefined {
    return this.fields.find((field) => field.name === name)
  }

  differs(name: string): boolean {
    if (this.field(name)?.kind === 'geometry') {
      return !sameShape(this.shapes[name] ?? null, this.before.shapes[name] ?? null)
    }
    return !same(this.values[name], this.before.values[name])
  }

  /** Values in words, references by their titles. */
  say(field: Field, value: Json | undefined): string {
    return shown(field, value, (id) => target(field.refs, id)?.title ?? id)
  }

  async load(personal = false): Promise<void> {
    this.phase = this.phase === 'ready' ? 'ready' : 'loading'
    const path = { register: this.register, class: this.cls }
    const [about, schema] = await Promise.all([
      ask(client.GET('/api/v1/registers/{register}', { params: { path: { register: this.register } } })),
      ask(client.GET('/api/v1/registers/{register}/classes/{class}/schema', { params: { path } })),
    ])
    if (!about.ok) return this.fail(about.problem)
    if (!schema.ok) return this.fail(schema.problem)
    this.about = about.data
    this.schema = schema.data as ClassSchema
    if (this.id) {
      const entry = await this.read(this.id, null, personal)
      if (entry.ok) this.stand(entry.data)
      else if (!(entry.problem.status === 404 && this.changeset)) return this.fail(entry.problem)
    }
    this.personal = personal || this.entry === null
    this.unit = this.entry?.unit ?? this.units[0] ?? ''
    if (this.changeset) {
      const problem = await this.#overlay(this.changeset)
      if (problem) return this.fail(problem)
      this.drafted(this.changeset)
    }
    await this.#restore()
    if (this.fresh && this.restored === null && !this.changeset) this.begin(keeping.takeCopy(this.cls))
    this.phase = 'ready'
  }

  fail(problem: Problem): void {
    this.problem = problem
    this.phase = 'failed'
  }

  async read(id: string, version: string | null, personal = false) {
    const path = { register: this.register, class: this.cls, id }
    const query = { crs: 'own', ...(version ? { version } : {}), ...(personal ? { personal: '1' } : {}) }
    const answer = await ask(
      client.GET('/api/v1/registers/{register}/classes/{class}/features/{id}', { params: { path, query } }),
    )
    return answer.ok ? { ...answer, data: answer.data as unknown as Written } : answer
  }

  /** An entry as values and shapes. */
  taken(entry: Written): Stand {
    const values: Values = {}
    const shapes: Shapes = {}
    const arcs: string[] = []
    for (const field of this.fields) {
      if (field.kind !== 'geometry') {
        values[field.name] = entry.properties[field.name] ?? null
        continue
      }
      const drawn = field.main ? entry.geometry : (entry.properties[field.name] as unknown as Geometry | undefined)
      const exact = field.main && entry.exact ? fromEwkb(entry.exact.ewkb) : null
      if (field.main && entry.exact && !exact) arcs.push(field.name)
      shapes[field.name] = exact ?? fromGeoJson(drawn, field.main ? entry.srid : undefined)
    }
    return { values, shapes, arcs }
  }

  /** The entry as it stands becomes what changes are measured against. */
  stand(entry: Written): void {
    this.entry = entry
    this.base = entry.version
    this.before = this.taken(entry)
    this.values = { ...this.before.values }
    this.shapes = { ...this.before.shapes }
  }

  #standing(): Drafted {
    const { values, shapes, part } = this
    return { values, shapes, part, partValues: part?.values, partShapes: part?.shapes }
  }

  /** What a draft on the server says about this entry. */
  async #overlay(number: number): Promise<Problem | null> {
    const answer = await ask(client.GET('/api/v1/changesets/{id}', { params: { path: { id: number } } }))
    if (!answer.ok) return answer.problem
    const change = answer.data.changes.find((each) => (this.id ? each.id === this.id : each.op === 'utworz' && each.class === this.cls))
    this.draftState = answer.data.state
    this.reason = answer.data.reason
    this.caseNumber = answer.data.case_number ?? ''
    this.unit = answer.data.unit
    if (!change) return null
    await this.#from(change.base ?? null)
    this.#written(change)
    // A changed place beside one new entry of the class is an entry that was being divided.
    const made = answer.data.changes.filter((each) => each.op === 'utworz' && each.class === this.cls)
    if (this.entry && change.geometry && made.length === 1 && made[0]) {
      this.part = this.#twin({})
      this.part.#written(made[0])
      this.sibling = made[0].id
    }
    return null
  }

  #written(change: Schemas['WrittenChange']): void {
    for (const [name, value] of Object.entries((change.properties ?? {}) as Values)) {
      const geometry = this.field(name)?.kind === 'geometry'
      if (geometry) this.shapes = { ...this.shapes, [name]: fromEwkb(String((value as { ewkb?: string } | null)?.ewkb)) }
      else this.values = { ...this.values, [name]: value }
    }
    const place = change.geometry as { ewkb?: string } | null | undefined
    if (place?.ewkb && this.main) this.shapes = { ...this.shapes, [this.main]: fromEwkb(place.ewkb) }
  }

  /** A new entry of the same class, on the page of this one. */
  #twin(values: Values): Card {
    const twin = new Card(this.register, this.cls, null, null, '-nowy')
    twin.about = this.about
    twin.schema = this.schema
    twin.unit = this.unit
    twin.personal = true
    twin.phase = 'ready'
    twin.begin(values)
    return twin
  }

  /** The piece that leaves this entry, which becomes one of its own; nothing when it comes back. */
  get rest(): Shape | null {
    return (this.main && this.part?.shapes[this.main]) || null
  }
  give(rest: Shape | null): void {
    if (!this.main || rest === this.rest) return
    if (rest) {
      // What was typed for it is there again when a division is done again.
      this.part ??= this.#given ?? this.#twin(this.copied())
      this.part.shape(this.main, rest)
    }
    this.#given = this.part
    if (!rest) this.part = null
  }

  /** What stands in the form is in force: whoever leaves before it was read again leaves nothing unsaved. */
  saved(): void {
    this.part = this.#given = null
    this.sibling = null
    this.before = { ...this.before, values: this.values, shapes: this.shapes }
    if (this.#drafted) this.#drafted = this.#standing()
  }

  /** What another entry begins with: not what this one is called by, and no personal data. */
  copied(): Values {
    const flow = this.schema['x-workflow']
    const values = Object.entries(this.values).filter(([name, value]) => {
      const field = this.field(name)
      if (!field || field.readonly || field.visibility === 'personal' || value === null) return false
      return value !== this.entry?.title && (name !== flow?.attribute || flow.start.includes(String(value)))
    })
    return Object.fromEntries(values)
  }

  /** Changes that began from an older version are measured against that version; the server compares all three. */
  async #from(base: string | null): Promise<void> {
    if (!base || !this.entry || base === this.base) return
    const older = await this.read(this.entry.id, base, this.personal)
    if (!older.ok) return
    this.before = this.taken(older.data)
    this.base = base
    this.values = { ...this.before.values }
    this.shapes = { ...this.before.shapes }
  }

  async #restore(): Promise<void> {
    const kept = keeping.find(this.place)
    if (!kept) return
    await this.#from(kept.base)
    this.values = { ...this.values, ...kept.values }
    this.shapes = { ...this.shapes, ...kept.shapes }
    this.texts = kept.texts
    this.reason = kept.reason
    this.caseNumber = kept.caseNumber
    this.unit = this.entry ? this.unit : kept.unit || this.unit
    this.pending = kept.pending
    this.sibling = kept.sibling ?? this.sibling
    if (kept.part && this.entry) {
      this.part ??= this.#twin({})
      Object.assign(this.part, kept.part)
    } else if ('part' in kept) this.part = null
    if (this.dirty) this.restored = kept.at
    else this.forget()
  }

  /** A new entry begins in its first state, perhaps with the values of another. */
  begin(from: Values | null): void {
    const state = this.schema['x-workflow']
    const start = state?.start.length === 1 ? { [state.attribute]: state.start[0] ?? null } : {}
    const filled = Object.entries(from ?? {}).filter(([name]) => this.field(name)?.readonly === false)
    this.values = { ...this.values, ...start, ...Object.fromEntries(filled) }
  }

  set(name: string, value: Json): void {
    this.values = { ...this.values, [name]: value }
    this.faults = this.faults.filter((fault) => fault.pointer !== `/${name}` && !fault.pointer?.startsWith(`/${name}/`))
  }

  shape(name: string, shape: Shape | null): void {
    this.shapes = { ...this.shapes, [name]: shape }
    this.faults = this.faults.filter((fault) => fault.pointer !== `/${name}`)
  }

  /** A text that cannot be read stays in its field until it can. */
  text(pointer: string, text: string | null): void {
    const rest = Object.entries(this.texts).filter(([place]) => place !== pointer)
    this.texts = Object.fromEntries(text === null ? rest : [...rest, [pointer, text]])
    this.faults = this.faults.filter((fault) => fault.pointer !== pointer)
  }

  faultsAt(pointer: string): Fault[] {
    return this.faults.filter((fault) => fault.pointer === pointer)
  }

  /** Keeps in this browser what is not on the server yet. */
  keep(): void {
    if (this.phase !== 'ready' || !this.editable) return
    if (!this.dirty) {
      if (this.keptAt !== null || this.restored !== null) this.forget()
      return
    }
    const values = Object.fromEntries(
      this.changed.filter((name) => this.field(name)?.kind !== 'geometry').map((name) => [name, tidy(this.values[name])]),
    )
    const drawn = this.changed.filter((name) => this.field(name)?.kind === 'geometry')
    const shapes = Object.fromEntries(drawn.map((name) => [name, this.shapes[name] ?? null]))
    const { base, texts, reason, caseNumber, unit, pending } = this
    const at = Date.now()
    const part = this.part && { values: this.part.values, shapes: this.part.shapes, texts: this.part.texts }
    const { sibling } = this
    if (keeping.keep(this.place, { at, base, values, shapes, texts, reason, caseNumber, unit, pending, part, sibling })) this.keptAt = at
  }

  /** The draft on the server holds what stands in the form. */
  drafted(changeset: number): void {
    this.changeset = changeset
    this.#drafted = this.#standing()
  }

  forget(): void {
    keeping.drop(this.place)
    this.restored = null
    this.keptAt = null
  }

  /** Back to what the server has. */
  async discard(): Promise<void> {
    this.forget()
    this.texts = {}
    this.faults = []
    this.values = {}
    this.shapes = {}
    this.reason = ''
    this.caseNumber = ''
    this.before = NOTHING
    this.part = this.#given = null
    await this.load(this.personal && !this.fresh)
  }
}
