// The form of a class, read from its JSON Schema: fields with their labels, kinds and conditions, in groups.
import { t, told } from '../words/t'

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type Values = Record<string, Json>

interface Words {
  pl: string
  en: string
}
export interface Node {
  type?: string
  title?: string
  description?: string
  'x-label'?: Words
  'x-help'?: Words
  format?: string
  enum?: string[]
  items?: Node
  properties?: Record<string, Node>
  required?: string[]
  minimum?: number
  maximum?: number
  multipleOf?: number
  pattern?: string
  readOnly?: boolean
  examples?: Json[]
  'x-order'?: number
  'x-main'?: boolean
  'x-unit'?: string
  'x-legal'?: string
  'x-ref'?: string[]
  'x-geometry'?: string[]
  'x-visibility'?: string
  'x-enum-labels'?: Record<string, Words>
  'x-enum-valid'?: Record<string, { from?: string | null; to?: string | null }>
  'x-checksum-label'?: Words
}
/** The part of JSON Schema that conditions of declarations are written in. */
export type Condition =
  | boolean
  | {
      properties?: Record<string, { enum?: Json[]; contains?: { enum?: Json[] } }>
      required?: string[]
      not?: Condition
      allOf?: Condition[]
      anyOf?: Condition[]
    }
export interface ClassSchema extends Node {
  allOf?: { if: Condition; then: { required?: string[] } }[]
  'x-class'?: string
  'x-workflow'?: { attribute: string; start: string[]; steps: { from: string; to: string[]; approval: boolean }[] }
  'x-rules'?: { id: string; severity: 'hard' | 'soft' }[]
}

export type Kind =
  | 'text'
  | 'notes'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'moment'
  | 'code'
  | 'reference'
  | 'geometry'
  | 'structure'

export interface Code {
  code: string
  label: string
}
export interface Field {
  name: string
  label: string
  unit: string | null
  help: string | null
  kind: Kind
  many: boolean
  required: boolean
  visibility: string
  readonly: boolean
  main: boolean
  codes: Code[]
  refs: string[]
  shapes: string[]
  fields: Field[]
}
export interface Group {
  id: string
  title: string
  fields: Field[]
}

const PLACE = ['zrodloPolozenia', 'dokladnoscPolozenia']
const BASIS = ['waznyOd', 'waznyDo', 'podstawaPrawna', 'znakSprawy']
const NOTES = ['uwagiPubliczne', 'uwagiWewnetrzne']
const LONG = /uwagi|opis|tresc|uzasadnienie/i

function kindOf(name: string, node: Node): Kind {
  if (node['x-geometry']) return 'geometry'
  if (node['x-ref']) return 'reference'
  if (node.enum) return 'code'
  if (node.format === 'date') return 'date'
  if (node.format === 'date-time') return 'moment'
  if (node.type === 'integer' || node.type === 'number' || node.type === 'boolean') return node.type
  if (node.type === 'object') return 'structure'
  return LONG.test(name) ? 'notes' : 'text'
}

/** What a person is told below the label: the declared help, the form of the value, an example, the law. */
function helpOf(node: Node, one: Node): string | null {
  const help = node['x-help'] ? told(node['x-help']) : node.description
  const said = [help ?? null]
  const example = node.examples?.[0] ?? one.examples?.[0]
  if (example !== undefined && !help?.includes(String(example))) said.push(t('entry.help.example', { text: String(example) }))
  if (one['x-checksum-label']) said.push(t('entry.help.checksum', { name: told(one['x-checksum-label']) }))
  if (node['x-legal']) said.push(t('entry.help.legal', { text: node['x-legal'] }))
  const all = said.filter((each) => each !== null)
  return all.length > 0 ? all.join(' ') : null
}

function codesOf(node: Node, today: string): Code[] {
  const valid = node['x-enum-valid'] ?? {}
  return (node.enum ?? []).map((code) => {
    const dates = valid[code]
    const over = (dates?.to && dates.to < today) || (dates?.from && dates.from > today)
    const label = told(node['x-enum-labels']?.[code]) || code
    return { code, label: over ? t('entry.code.over', { label }) : label }
  })
}

export function fieldOf(name: string, node: Node, required: boolean, today: string): Field {
  const many = node.type === 'array'
  const one = many ? (node.items ?? {}) : node
  const label = told(node['x-label']) || (node.title ?? name)
  return {
    name,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    unit: node['x-unit'] ?? one['x-unit'] ?? null,
    help: helpOf(node, one),
    kind: kindOf(name, one),
    many,
    required,
    visibility: node['x-visibility'] ?? 'public',
    readonly: node.readOnly === true,
    main: node['x-main'] === true,
    codes: codesOf(one, today),
    refs: one['x-ref'] ?? [],
    shapes: one['x-geometry'] ?? [],
    fields: one['x-geometry'] ? [] : fieldsOf(one, today),
  }
}

/** The fields of a class or of a structure, in the order of the declaration. */
export function fieldsOf(node: Node, today: string): Field[] {
  const named = Object.entries(node.properties ?? {})
  named.sort(([, one], [, other]) => (one['x-order'] ?? 0) - (other['x-order'] ?? 0))
  return named.map(([name, each]) => fieldOf(name, each, node.required?.includes(name) === true, today))
}

const empty = (value: Json | undefined) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

export function holds(condition: Condition, values: Values): boolean {
  if (typeof condition === 'boolean') return condition
  const { properties = {}, required = [], not, allOf = [], anyOf } = condition
  if (required.some((name) => empty(values[name]))) return false
  for (const [name, { enum: wanted, contains }] of Object.entries(properties)) {
    const value = values[name]
    if (value === undefined || value === null) continue
    if (wanted && !wanted.some((each) => each === value)) return false
    const among = contains?.enum
    if (among && !(Array.isArray(value) && value.some((each) => among.includes(each)))) return false
  }
  if (not !== undefined && holds(not, values)) return false
  if (anyOf && !anyOf.some((each) => holds(each, values))) return false
  return allOf.every((each) => holds(each, values))
}

/** Names that the present values make necessary, besides those that always are. */
export function needed(schema: ClassSchema, values: Values): Set<string> {
  const names = new Set(schema.required ?? [])
  const state = schema['x-workflow']?.attribute
  if (state) names.add(state)
  for (const { if: when, then } of schema.allOf ?? []) {
    if (holds(when, values)) then.required?.forEach((name) => names.add(name))
  }
  return names
}

/** The states that an entry may have after this save. */
export function states(schema: ClassSchema, before: Json | undefined): string[] | null {
  const flow = schema['x-workflow']
  if (!flow) return null
  if (typeof before !== 'string') return flow.start
  return [before, ...flow.steps.filter(({ from }) => from === before).flatMap(({ to }) => to)]
}

export function groups(schema: ClassSchema, fields: Field[]): Group[] {
  const sometimes = new Set((schema.allOf ?? []).flatMap(({ then }) => then.required ?? []))
  const state = schema['x-workflow']?.attribute
  const all: Group[] = [
    { id: 'podstawowe', title: t('entry.group.podstawowe'), fields: [] },
    { id: 'pozostale', title: t('entry.group.pozostale'), fields: [] },
    { id: 'polozenie', title: t('entry.group.polozenie'), fields: [] },
    { id: 'waznosc', title: t('entry.group.waznosc'), fields: [] },
    { id: 'uwagi', title: t('entry.group.uwagi'), fields: [] },
    { id: 'osobowe', title: t('entry.group.osobowe'), fields: [] },
    { id: 'wyliczane', title: t('entry.group.wyliczane'), fields: [] },
  ]
  const home = (field: Field): string => {
    if (field.readonly) return 'wyliczane'
    if (field.kind === 'geometry' || PLACE.includes(field.name)) return 'polozenie'
    if (field.visibility === 'personal') return 'osobowe'
    if (field.required || field.name === state || sometimes.has(field.name)) return 'podstawowe'
    if (BASIS.includes(field.name)) return 'waznosc'
    return NOTES.includes(field.name) ? 'uwagi' : 'pozostale'
  }
  for (const field of fields) all.find(({ id }) => id === home(field))?.fields.push(field)
  const [first, second] = all
  // A small class needs no second heading.
  if (first && second && first.fields.length + second.fields.length <= 8) {
    first.fields = fields.filter((field) => first.fields.includes(field) || second.fields.includes(field))
    second.fields = []
  }
  return all.filter(({ fields: some }) => some.length > 0)
}
