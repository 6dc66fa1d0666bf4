// What every page needs to know: registers with their classes, units, and what the attributes of a class are called.
import type { Attribute } from './format'
import { ask, client, type Problem, type Schemas } from './client'
import { told } from './words/t'

export type Register = Schemas['Register']
export type Class = Schemas['Class']
type Labels = { pl: string; en: string }

interface RawAttribute {
  'x-label'?: Labels
  title?: string
  type?: string
  format?: string
  'x-unit'?: string
  'x-enum-labels'?: Record<string, Labels>
  'x-ref'?: string[]
  'x-main'?: boolean
  'x-geometry'?: string[]
  'x-visibility'?: string
  'x-order'?: number
  readOnly?: boolean
  items?: RawAttribute
}

class Catalogue {
  registers = $state.raw<Register[]>([])
  units = $state.raw<Schemas['Unit'][]>([])
  problem = $state.raw<Problem | null>(null)
  ready = $state(false)
  #schemas = new Map<string, Promise<Attribute[]>>()

  async load(): Promise<void> {
    this.problem = null
    const [registers, units] = await Promise.all([ask(client.GET('/api/v1/registers')), ask(client.GET('/api/v1/units'))])
    if (!registers.ok) {
      this.problem = registers.problem
      return
    }
    this.registers = registers.data.registers
    this.units = units.ok ? units.data.units : []
    this.#schemas.clear()
    this.ready = true
  }

  register(id: string): Register | undefined {
    return this.registers.find((each) => each.id === id)
  }

  class(id: string): { register: Register; cls: Class } | undefined {
    for (const register of this.registers) {
      const cls = register.classes.find((each) => each.id === id)
      if (cls) return { register, cls }
    }
    return undefined
  }

  /** "Punkty adresowe", or the id of a class that nobody told about. */
  className(id: string): string {
    const found = this.class(id)
    return found ? told(found.cls.label) : id
  }

  unitName(id: string | null | undefined): string {
    return this.units.find((unit) => unit.id === id)?.name ?? id ?? ''
  }

  /** The attributes of a class in their order; empty when they cannot be read. */
  attributes(register: string, cls: string): Promise<Attribute[]> {
    const key = `${register}/${cls}`
    const known = this.#schemas.get(key) ?? this.#read(register, cls, key)
    this.#schemas.set(key, known)
    return known
  }

  async #read(register: string, cls: string, key: string): Promise<Attribute[]> {
    const path = { register, class: cls }
    const answer = await ask(client.GET('/api/v1/registers/{register}/classes/{class}/schema', { params: { path } }))
    if (!answer.ok) {
      this.#schemas.delete(key)
      return []
    }
    return attributesOf(answer.data as unknown as RawSchema)
  }
}

interface RawSchema {
  properties?: Record<string, RawAttribute>
  required?: string[]
}

export function attributesOf(schema: RawSchema): Attribute[] {
  const required = schema.required ?? []
  return Object.entries(schema.properties ?? {})
    .sort(([, a], [, b]) => (a['x-order'] ?? 0) - (b['x-order'] ?? 0))
    .map(([name, raw]) => ({
      name,
      label: told(raw['x-label']) || raw.title || name,
      type: raw.type ?? 'string',
      format: raw.format,
      unit: raw['x-unit'],
      codes: raw['x-enum-labels'] ?? raw.items?.['x-enum-labels'],
      ref: raw['x-ref'] ?? raw.items?.['x-ref'],
      readOnly: raw.readOnly === true,
      main: raw['x-main'] === true,
      geometry: raw['x-geometry'] !== undefined,
      required: required.includes(name),
      visibility: raw['x-visibility'] ?? 'internal',
    }))
}

export const catalogue = new Catalogue()

/** The part of a feature id that people know it by: what stands behind its namespace. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('_') + 1).replace(/^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]+$/, '$1…')
}
