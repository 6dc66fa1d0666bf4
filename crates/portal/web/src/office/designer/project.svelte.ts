// A register on the designer's table: the document, what is wrong with it, and the way to publish it.
import { tick } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { ask, client, type Problem, type Schemas } from '../client'
import { told } from '../words/t'
import { blank, type Class, type Declaration } from './declaration'
import { drop, keep, NEW } from './drafts'
import { fieldId, own, refused, STEPS, stepOf, type Fault, type StepName } from './faults'
import { held, sent } from './stored'

const now = () => new Date().toISOString()

export interface Base {
  register: string
  version: number
  etag: string
  doc: Declaration
}

const PAUSE = 600

/** What stands at a place; of a document without such a place, nothing. */
function valueAt(doc: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).reduce((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), doc)
}

export class Project {
  doc = $state<Declaration>(blank('gmina'))
  unit = $state('')
  base = $state.raw<Base | null>(null)
  /** Ids of registers that are there already. */
  taken = $state.raw<string[]>([])
  step = $state<StepName>('rejestr')
  cls = $state(0)
  /** Steps that were gone through: all of their faults are shown. */
  shown = new SvelteSet<StepName>()
  touched = new SvelteSet<string>()
  open = new SvelteSet<string>()
  said = $state<'nothing' | 'asking' | 'good' | 'bad' | 'failed'>('nothing')
  changes = $state.raw<string[]>([])
  trouble = $state.raw<Problem | null>(null)
  agreed = $state(false)
  saved = $state<string | null>(null)
  unsaved = $state(false)
  publishing = $state(false)
  done = $state.raw<Schemas['Register'] | null>(null)
  #server = $state.raw<Fault[]>([])
  #timer: ReturnType<typeof setTimeout> | undefined
  #round = 0
  #first: string
  /** As it was when the server spoke last. */
  #asked: unknown = null

  own: Fault[] = $derived.by(() => own(this.doc, { unit: this.unit, isNew: this.base === null, taken: this.taken }))
  faults: Fault[] = $derived.by(() => {
    const mine = this.own.map(({ pointer }) => pointer)
    const more = this.#server.filter(({ pointer: p }) => !mine.some((m) => m === p || m.startsWith(`${p}/`)))
    return [...this.own, ...more]
  })
  mistakes: Fault[] = $derived.by(() => this.faults.filter(({ confirm }) => !confirm))
  confirmations: Fault[] = $derived.by(() => this.faults.filter(({ confirm }) => confirm))

  constructor(unit: string, keeper: string, base: Base | null, doc?: Declaration) {
    this.doc = doc ?? structuredClone(base?.doc ?? blank(keeper))
    this.unit = unit
    this.base = base
    this.#first = JSON.stringify(base?.doc ?? blank(keeper))
  }

  get name(): string {
    return this.base?.register ?? NEW
  }

  get current(): Class {
    const found = this.doc.classes[this.cls] ?? this.doc.classes[0]
    if (!found) throw new Error('a declaration without a class')
    return found
  }

  get at(): string {
    return `/classes/${Math.min(this.cls, this.doc.classes.length - 1)}`
  }

  /** What of the register holds entries, and so keeps its name. */
  published(pointer: 'class' | 'attribute' | 'list' | 'code', name: string, inside = ''): boolean {
    const base = this.base?.doc
    if (!base) return false
    if (pointer === 'class') return base.classes.some((each) => each.id === name)
    if (pointer === 'attribute') return base.classes.some((each) => each.id === inside && each.attributes.some((a) => a.name === name))
    if (pointer === 'list') return base.codes.some((each) => each.id === name)
    return base.codes.some((each) => each.id === inside && each.values.some((value) => value.code === name))
  }

  /** What is wrong at a place, once the person had the chance to fill it in. */
  fault(pointer: string): string | undefined {
    const found = this.mistakes.find((each) => each.pointer === pointer)
    if (!found) return undefined
    return found.now || this.shown.has(stepOf(this.doc, pointer)) || this.touched.has(fieldId(pointer)) ? found.text : undefined
  }

  of(step: StepName): Fault[] {
    return this.mistakes.filter((each) => stepOf(this.doc, each.pointer) === step)
  }

  go(step: StepName): void {
    this.shown.add(this.step)
    if (step === 'publikacja') STEPS.forEach((each) => this.shown.add(each))
    this.step = step
  }

  /** Leads to the control of a fault: its step, its card, then the control itself. */
  async lead(pointer: string): Promise<void> {
    const [, head, nr, part, item] = pointer.split('/')
    if (head === 'classes' && nr !== undefined) this.cls = Number(nr)
    if (part === 'attributes' && item !== undefined) this.open.add(`/classes/${nr}/attributes/${item}`)
    if (head === 'codes') {
      const list = this.doc.codes[Number(nr)]?.id
      this.doc.classes.forEach((cls, c) =>
        cls.attributes.forEach((a, i) => {
          if (a.codes === list) this.open.add(`/classes/${c}/attributes/${i}`)
        }),
      )
    }
    this.step = stepOf(this.doc, pointer)
    await tick()
    for (let place = pointer; place; place = place.slice(0, place.lastIndexOf('/'))) {
      const id = fieldId(place)
      const control = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}-"]:is(input, select, textarea)`)
      if (control) {
        control.closest('details')?.setAttribute('open', '')
        control.focus()
        return
      }
    }
    document.querySelector<HTMLElement>('.step h2')?.focus()
  }

  /** After every change: the project is kept, and the server is asked when the person pauses. */
  changed(text: string): void {
    clearTimeout(this.#timer)
    // An answer that is still on its way is about what stood before.
    this.#round += 1
    if (this.done) return
    if (text !== this.#first) {
      const saved = now()
      this.unsaved = !keep(this.name, { doc: JSON.parse(text) as Declaration, unit: this.unit, version: this.base?.version ?? null, saved })
      this.saved = saved
    } else {
      drop(this.name)
      this.saved = null
    }
    const known = this.base === null && this.taken.includes(this.doc.id)
    if (!this.doc.id || known) {
      this.#server = []
      this.said = known ? 'bad' : 'nothing'
      return
    }
    this.#doubt()
    this.said = 'asking'
    this.#timer = setTimeout(() => void this.check(), PAUSE)
  }

  /** What the server said of a place that has changed since is no longer known to hold. */
  #doubt(): void {
    const same = (pointer: string) => JSON.stringify(valueAt(this.doc, pointer)) === JSON.stringify(valueAt(this.#asked, pointer))
    if (this.#server.some(({ pointer }) => !same(pointer))) this.#server = this.#server.filter(({ pointer }) => same(pointer))
  }

  get query() {
    return { unit: this.unit, ...(this.agreed ? { confirm: 'more_public' } : {}) }
  }

  async check(): Promise<void> {
    const round = ++this.#round
    const asked: unknown = JSON.parse(JSON.stringify(this.doc))
    const request = client.POST('/api/v1/registers/check', { params: { query: this.query }, body: sent(this.doc) })
    const answer = await ask(request)
    if (round !== this.#round || this.done) return
    this.trouble = null
    this.#asked = asked
    if (answer.ok) {
      this.changes = answer.data.changes.map((each) => this.#named(told(each)))
      this.#server = []
      this.said = 'good'
    } else this.#refuse(answer.problem)
  }

  /** The server names classes and code lists by their ids; people know them by their labels. */
  #named(text: string): string {
    const all = [...this.doc.classes, ...this.doc.codes].sort((a, b) => b.id.length - a.id.length)
    const found = all.find(({ id }) => id !== '' && (text.startsWith(id) || text.includes(` ${id}`)))
    return found?.label.pl ? text.replace(found.id, `„${found.label.pl}”`) : text
  }

  #refuse(problem: Problem): void {
    this.#server = refused(this.doc, problem)
    this.changes = []
    this.said = this.#server.length > 0 ? 'bad' : 'failed'
    this.trouble = this.#server.length > 0 ? null : problem
  }

  async publish(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.publishing = true
    this.#round += 1
    const body = sent(this.doc)
    this.#asked = JSON.parse(JSON.stringify(this.doc))
    const { base } = this
    const answer = await ask(
      base
        ? client.PUT('/api/v1/registers/{register}', {
            params: { path: { register: base.register }, query: this.agreed ? { confirm: 'more_public' } : {}, header: { 'If-Match': base.etag } },
            body,
          })
        : client.POST('/api/v1/registers', { params: { query: this.query }, body }),
    )
    this.publishing = false
    if (!answer.ok) {
      this.#refuse(answer.problem)
      return false
    }
    this.done = answer.data
    drop(this.name)
    return true
  }
}

/** One register with its document and tag, for those who administer it. */
export async function read(register: string): Promise<{ shown: Schemas['Register']; base: Base | null } | Problem> {
  const answer = await ask(client.GET('/api/v1/registers/{register}', { params: { path: { register } } }))
  if (!answer.ok) return answer.problem
  const doc = answer.data.declaration ? held(answer.data.declaration) : null
  const etag = answer.response.headers.get('ETag') ?? ''
  const base = doc && answer.data.version ? { register, version: answer.data.version, etag, doc } : null
  return { shown: answer.data, base }
}
