// The classes of a register as people read them: from the JSON Schema of the server, or from a declaration that is not
// published yet.
import { language } from '../../lib/i18n.svelte'
import { placeOf, type Check, type Class, type Declaration, type Words } from './declaration'

interface Node {
  title?: string
  type?: string
  format?: string
  enum?: string[]
  items?: Node
  properties?: Record<string, Node>
  required?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  readOnly?: boolean
  examples?: unknown[]
  'x-order'?: number
  'x-label'?: Words
  'x-help'?: Words
  'x-unit'?: string
  'x-legal'?: string
  'x-visibility'?: string
  'x-main'?: boolean
  'x-geometry'?: string[]
  'x-ref'?: string[]
  'x-enum-labels'?: Record<string, Words>
  'x-code-list'?: { id: string; label: Words; count: number }
}
export interface Schema extends Node {
  'x-class'?: string
  'x-rules'?: { id: string; severity: 'soft' | 'hard'; text: Words; legal: string | null }[]
}

/** An attribute in words. */
export interface Shown {
  name: string
  label: string
  type: string
  place: boolean
  unit: string
  help: string
  legal: string
  example: string
  required: boolean
  many: boolean
  readOnly: boolean
  visibility: string
  kinds: string[]
  codes: { code: string; label: string }[]
  list: string
  count: number
  fields: Shown[]
  pattern: string
  min: number | null
  max: number | null
}

/** An empty English text stands for the Polish one. */
export const said = (words: Words | null | undefined): string => (words ? (language() === 'en' && words.en) || words.pl : '')

/** 0,5 */
export const figure = (value: number): string => (language() === 'pl' ? String(value).replace('.', ',') : String(value))

function typeOf(node: Node): string {
  if (node['x-geometry']) return 'geometry'
  if (node['x-ref']) return 'ref'
  if (node['x-code-list']) return 'code'
  if (node.format === 'date') return 'date'
  if (node.format === 'date-time') return 'datetime'
  if (node.type === 'number') return 'real'
  if (node.type === 'integer' || node.type === 'boolean') return node.type
  return node.type === 'object' ? 'struct' : 'text'
}

/** The attributes of a class that the server described. */
export function attributesOf(node: Node): Shown[] {
  const all = Object.entries(node.properties ?? {})
  all.sort(([, a], [, b]) => (a['x-order'] ?? 0) - (b['x-order'] ?? 0))
  return all.map(([name, each]) => {
    const one = each.type === 'array' ? (each.items ?? {}) : each
    const labels = one['x-enum-labels'] ?? {}
    return {
      name,
      label: said(each['x-label']) || each.title || name,
      type: typeOf(one),
      place: each['x-main'] === true,
      unit: each['x-unit'] ?? '',
      help: said(each['x-help']),
      legal: each['x-legal'] ?? '',
      example: each.examples?.[0] === undefined ? '' : String(each.examples[0]),
      required: node.required?.includes(name) === true,
      many: each.type === 'array',
      readOnly: each.readOnly === true,
      visibility: each['x-visibility'] ?? 'public',
      kinds: one['x-geometry'] ?? [],
      codes: (one.enum ?? []).map((code) => ({ code, label: said(labels[code]) || code })),
      list: said(one['x-code-list']?.label),
      count: one['x-code-list']?.count ?? 0,
      fields: one['x-geometry'] ? [] : attributesOf(one),
      pattern: one.pattern ?? '',
      min: one.minimum ?? null,
      max: one.maximum ?? null,
    }
  })
}

/** The attributes of a class of a declaration. */
export function drawn(doc: Declaration, cls: Class): Shown[] {
  const place = placeOf(cls)
  const shared = (cls.include ?? []).flatMap((id) => doc.groups?.find((group) => group.id === id)?.attributes ?? [])
  const shown = (a: Class['attributes'][number]): Shown => {
    const list = doc.codes.find((each) => each.id === a.codes)
    const numbers = a.type === 'integer' || a.type === 'real'
    return {
      name: a.name,
      label: said(a.label) || a.name,
      type: a.type,
      place: a === place,
      unit: numbers ? a.unit : '',
      help: said(a.help),
      legal: a.legal,
      example: a.example,
      required: a.required,
      many: a.many,
      readOnly: a.derive !== undefined,
      visibility: a.visibility,
      kinds: a.kinds,
      codes: a.type === 'code' ? (list?.values ?? []).map((value) => ({ code: value.code, label: said(value) || value.code })) : [],
      list: said(list?.label),
      count: list?.values.length ?? 0,
      fields: (a.fields ?? []).map(shown),
      pattern: a.type === 'text' ? a.pattern : '',
      min: numbers ? a.min : null,
      max: numbers ? a.max : null,
    }
  }
  return [...shared, ...cls.attributes].map(shown)
}

/** The kind of a rule: the check that it makes, or that something must be filled in. */
export const kindOf = (check: Check | null): string => Object.keys(check ?? {})[0] ?? 'require'
