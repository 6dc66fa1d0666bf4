// Where somebody stands in taking a file into a register: the file, its columns, the dry run, the load itself.
import { announce } from '../../lib/announce.svelte'
import { catalogue } from '../catalogue.svelte'
import { ask, client, type Problem, type Schemas } from '../client'
import type { Attribute } from '../format'
import { session } from '../session.svelte'
import { counted, t, type Key } from '../words/t'
import { MOST, mapping, remember, source, wanted, type Mapping, type Source } from './file'
import { read, rowsOf, turned, type Told, type Wish } from './read'

export class Wizard {
  readonly register: string
  cls = $state('')
  unit = $state('')
  file = $state.raw<File | null>(null)
  /** What the server found out about it; nothing of GeoJSON, which is read here. */
  told = $state.raw<Told | null>(null)
  wish = $state.raw<Wish>({})
  from = $state.raw<Source | null>(null)
  attributes = $state.raw<Attribute[]>([])
  used = $state.raw<Mapping>({})
  srid = $state<number | null>(4326)
  /** A person has turned the axes. */
  turn = $state(false)
  reason = $state('')
  fault = $state('')
  unplaced = $state('')
  reading = $state(false)
  busy = $state(false)
  problem = $state.raw<Problem | null>(null)
  checked = $state.raw<Schemas['Checked'] | null>(null)
  outcome = $state.raw<{ state: string; changeset: number } | null>(null)

  constructor(register: string, cls: string) {
    this.register = register
    this.cls = cls
  }

  get known() {
    return catalogue.register(this.register)
  }
  get kind() {
    return this.known?.classes.find((each) => each.id === this.cls) ?? this.known?.classes[0]
  }
  get units(): string[] {
    return session.units('edit', this.register)
  }
  get office(): string {
    return this.units.includes(this.unit) ? this.unit : (this.units[0] ?? '')
  }

  forget(): void {
    this.checked = null
    this.outcome = null
    this.problem = null
    this.unplaced = ''
  }

  async take(file: File | undefined): Promise<void> {
    this.forget()
    Object.assign(this, { from: null, told: null, wish: {}, file: file ?? null, turn: false, fault: '' })
    if (!file || !this.kind) return
    if (!/\.(geo)?json$/i.test(file.name)) return this.choose({})
    const made = source(file.name, await file.text())
    if (typeof made === 'string') {
      this.fault = t(made as Key, { name: file.name, count: MOST })
      return
    }
    await this.#prepare(made, this.kind.id)
    announce(counted('load.rows', made.features.length))
  }

  /** Reads the file again with what was chosen about it. */
  async choose(wish: Wish): Promise<void> {
    const file = this.file
    if (!file || !this.kind || this.reading) return
    this.forget()
    this.fault = ''
    this.wish = wish
    this.reading = true
    announce(t('load.reading'))
    const answer = await read(this.register, file, wish)
    this.reading = false
    if (!answer.ok) {
      // What was there before stays, so that another choice can be made.
      this.fault = answer.problem.detail
      return
    }
    this.told = answer.data
    this.turn = false
    const made = rowsOf(file.name, answer.data)
    if (made.features.length === 0) {
      this.from = null
      announce(t('load.layer.several'))
      return
    }
    await this.#prepare(made, this.kind.id)
    announce(counted('load.rows', made.features.length))
  }

  async #prepare(made: Source, cls: string): Promise<void> {
    this.attributes = await catalogue.attributes(this.register, cls)
    this.used = mapping(cls, made.columns.keys(), this.attributes.filter((each) => !each.readOnly && !each.geometry))
    this.srid = made.srid
    this.from = made
  }

  async toClass(id: string): Promise<void> {
    this.cls = id
    this.forget()
    const { from, srid } = this
    if (!from) return
    await this.#prepare(from, id)
    this.srid = srid
  }
  toUnit(id: string): void {
    this.unit = id
    this.forget()
  }
  map(column: string, name: string): void {
    this.forget()
    this.used = { ...this.used, [column]: name }
  }
  place(srid: number | null, turn: boolean): void {
    this.forget()
    this.srid = srid
    this.turn = turn
  }

  /** Whether any row has a place, for which a system is needed. */
  get placed(): boolean {
    return this.from?.features.some((each) => each.geometry) === true
  }

  #request(dry: boolean, title: string) {
    const { from, kind, register } = this
    if (!from || !kind) return null
    if (this.placed && this.srid === null) {
      this.unplaced = t('load.crs.missing')
      document.getElementById('load-crs')?.focus()
      return null
    }
    const namespace = catalogue.units.find((each) => each.id === this.office)?.namespace ?? 'PL'
    const rows = this.turn ? { ...from, features: from.features.map((each) => ({ ...each, geometry: each.geometry && turned(each.geometry) })) } : from
    const features = wanted(rows, this.used, this.attributes, dry ? `${namespace}.${register.replaceAll('_', '-')}` : null)
    const query = { unit: this.office, class: kind.id, ...(this.srid === null ? {} : { crs: this.srid }), ...(dry ? { dryRun: '1' } : { title, reason: this.reason }) }
    return client.POST('/api/v1/registers/{register}/import', { params: { path: { register }, query }, body: { features } as never })
  }

  async look(): Promise<void> {
    if (this.busy) return
    const sent = this.#request(true, '')
    if (!sent) return
    this.forget()
    this.busy = true
    const answer = await ask(sent)
    this.busy = false
    if (!answer.ok) this.problem = answer.problem
    else this.checked = answer.data as Schemas['Checked']
    if (this.kind) remember(this.kind.id, this.used)
    announce(this.checked?.ok ? t('load.good') : t('load.bad'))
  }

  async save(): Promise<void> {
    if (this.busy || !this.from) return
    const sent = this.#request(false, t('load.changeset', { name: this.from.name }))
    if (!sent) return
    this.busy = true
    const answer = await ask(sent)
    this.busy = false
    if (!answer.ok) {
      this.checked = null
      this.problem = answer.problem
      return
    }
    this.done(answer.data as unknown as Schemas['Outcome'])
  }

  done(outcome: { state: string; changeset: number }): void {
    this.outcome = outcome
    announce(outcome.state === 'zastosowany' ? t('load.done') : t('sets.sent'))
  }
}
