// Where somebody stands in taking a file into a register: the file, its columns, the dry run, the load itself. Every step is
// kept in the browser, so that a reload comes back to it; a load that was begun is finished by the server and found again.
import { announce } from '../../lib/announce.svelte'
import { catalogue } from '../catalogue.svelte'
import { ask, client, type Problem, type Schemas } from '../client'
import type { Attribute } from '../format'
import { session } from '../session.svelte'
import { counted, t, type Key } from '../words/t'
import { MOST, mapping, remember, source, wanted, type Mapping, type Source } from './file'
import * as keeping from './keep'
import { read, rowsOf, turned, type Told, type Wish } from './read'

/** How often, and how long, a load that was begun before a reload is looked for. */
const PULSE = 2_000
const MISSES = 5
const LONGEST = 90

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

  /** The page was loaded again, or somebody came back to it. */
  restored = $state(false)
  /** A load that was begun before is being looked for. */
  following = $state(false)
  /** It was found, done. */
  found = $state(false)
  /** What became of it, where it is not simply done: a sentence, and the changeset if there is one. */
  note = $state.raw<{ text: string; changeset: number | null } | null>(null)
  looking = false
  sending: string | null = null

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

  get #place(): string {
    return keeping.placeOf(session.who?.login ?? '', this.register)
  }
  /** Keeps where one stands; everything that it reads is what brings it about again. */
  async keep(): Promise<void> {
    const { cls, unit, wish, used, srid, turn, reason, looking, checked, sending } = this
    if (!this.from && !this.told) return
    await keeping.keepStep(this.#place, { at: Date.now(), cls, unit, wish, used, srid, turn, reason, looking, checked, sending })
  }
  async #keepRows(): Promise<void> {
    const { file, told, from } = this
    await keeping.keepRows(this.#place, { file, told, from })
  }

  /** Comes back to what was left. */
  async restore(): Promise<void> {
    const kept = await keeping.find(this.#place)
    if (!kept || this.file || this.from) return
    const { cls, unit, file, told, wish, from, used, srid, turn, reason, checked } = kept
    this.attributes = await catalogue.attributes(this.register, cls || (this.kind?.id ?? ''))
    Object.assign(this, { cls, unit, file, told, wish, from, used, srid, turn, reason, checked, restored: true })
    announce(t('load.restored', { name: file?.name ?? from?.name ?? '' }))
    if (kept.sending) await this.#follow(kept.sending)
    else if (kept.looking) await this.look()
  }

  async restart(): Promise<void> {
    await keeping.drop(this.#place)
    await this.take(undefined)
    this.reason = ''
  }

  /** A load that was begun before a reload: it goes on without us, and its changeset has the title that it was sent with. */
  async #follow(title: string): Promise<void> {
    this.following = true
    this.busy = true
    let misses = 0
    for (let round = 0; round < LONGEST && misses < MISSES; round += 1) {
      const answer = await ask(client.GET('/api/v1/changesets', { params: { query: { mine: '1', limit: 20 } } }))
      const found = answer.ok ? answer.data.changesets.find((each) => each.title === title) : undefined
      if (answer.ok && (!found || found.state === 'wycofany')) misses += 1
      if (found && found.state !== 'szkic' && found.state !== 'wycofany') {
        this.following = this.busy = false
        this.found = true
        await this.done({ state: found.state, changeset: found.id })
        return
      }
      if (round === LONGEST - 1 && found) this.note = { text: t('load.left.draft'), changeset: found.id }
      await new Promise((resolve) => setTimeout(resolve, PULSE))
    }
    this.following = this.busy = false
    this.note ??= { text: t('load.left.nothing'), changeset: null }
    this.sending = null
    await this.keep()
    announce(this.note.text)
  }

  forget(): void {
    this.note = null
    this.checked = null
    this.outcome = null
    this.problem = null
    this.unplaced = ''
  }

  async take(file: File | undefined): Promise<void> {
    this.forget()
    Object.assign(this, { from: null, told: null, wish: {}, file: file ?? null, turn: false, fault: '', restored: false, found: false })
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
    // The rows are held once.
    this.told = { ...answer.data, features: [] }
    this.turn = false
    const made = rowsOf(file.name, answer.data)
    if (made.features.length === 0) {
      this.from = null
      await this.#keepRows()
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
    await this.#keepRows()
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
    return () => client.POST('/api/v1/registers/{register}/import', { params: { path: { register }, query }, body: { features } as never })
  }

  async look(): Promise<void> {
    if (this.busy) return
    const sent = this.#request(true, '')
    if (!sent) return
    this.forget()
    this.busy = true
    this.looking = true
    await this.keep()
    const answer = await ask(sent())
    this.busy = false
    this.looking = false
    if (!answer.ok) this.problem = answer.problem
    else this.checked = answer.data as Schemas['Checked']
    await this.keep()
    if (this.kind) remember(this.kind.id, this.used)
    announce(this.checked?.ok ? t('load.good') : t('load.bad'))
  }

  async save(): Promise<void> {
    if (this.busy || !this.from) return
    // To the second, so that it can be told from an earlier load of the same file.
    const title = t('load.changeset', { name: `${this.from.name} (${new Intl.DateTimeFormat('pl-PL', { dateStyle: 'short', timeStyle: 'medium' }).format(Date.now())})` })
    const sent = this.#request(false, title)
    if (!sent) return
    this.busy = true
    this.sending = title
    await this.keep()
    const answer = await ask(sent())
    if (!answer.ok && answer.problem.status === 0) return this.#follow(title)
    this.busy = false
    this.sending = null
    if (!answer.ok) {
      this.checked = null
      this.problem = answer.problem
      await this.keep()
      return
    }
    await this.done(answer.data as unknown as Schemas['Outcome'])
  }

  async done(outcome: { state: string; changeset: number }): Promise<void> {
    this.outcome = outcome
    this.sending = null
    await keeping.drop(this.#place)
    announce(outcome.state === 'zastosowany' ? t('load.done') : t('sets.sent'))
  }
}
