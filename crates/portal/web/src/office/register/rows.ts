// A page of a register's entries, as the person may see them: published or not, filtered and sorted by the server. The
// file to download is the class's public collection.
import type { Geometry } from 'geojson'
import { shortId } from '../catalogue.svelte'
import { ask, client, type Answered } from '../client'
import type { Attribute } from '../format'

export const PAGE = 50

export const OPERATORS = ['contains', 'is', 'from', 'to', 'empty', 'filled'] as const
export type Operator = (typeof OPERATORS)[number]
export interface Condition {
  name: string
  operator: Operator
  value: string
}
export interface View {
  unit: string
  asOf: string
  conditions: Condition[]
  /** An attribute's name, with a minus for the way down; nothing for the order of arrival. */
  sort: string
}
export interface Row {
  id: string
  title: string
  version: string | null
  unit: string | null
  published: string | null
  properties: Record<string, unknown>
  geometry: Geometry | null
}
export interface Rows {
  rows: Row[]
  /** Where the next page begins. */
  next: string | null
  matched: number | null
}

/** The view that an address asks for. */
export function viewOf(query: URLSearchParams): View {
  return {
    unit: query.get('jednostka') ?? '',
    asOf: query.get('stan') ?? '',
    conditions: conditionsOf(query.get('warunki')),
    sort: query.get('sort') ?? '',
  }
}

function conditionsOf(text: string | null): Condition[] {
  try {
    const raw: unknown = JSON.parse(text ?? '[]')
    if (!Array.isArray(raw)) return []
    return raw.flatMap((each: unknown): Condition[] => {
      if (!Array.isArray(each)) return []
      const [name, operator, value] = each as unknown[]
      const known = OPERATORS.find((one) => one === operator)
      return typeof name === 'string' && known && typeof value === 'string' ? [{ name, operator: known, value }] : []
    })
  } catch {
    return []
  }
}

/** The view as parameters of the page's address. */
export function asked(view: View): Record<string, string | null> {
  const conditions = view.conditions.map(({ name, operator, value }) => [name, operator, value])
  return {
    jednostka: view.unit || null,
    stan: view.asOf || null,
    warunki: conditions.length > 0 ? JSON.stringify(conditions) : null,
    sort: view.sort || null,
    po: null,
  }
}

/** Whether a list can be narrowed and sorted by an attribute: one value, which the person may read without asking for personal data. */
export const askable = (attribute: Attribute, insider: boolean) =>
  !attribute.geometry &&
  attribute.type !== 'array' &&
  attribute.type !== 'object' &&
  (attribute.visibility === 'public' || (insider && attribute.visibility !== 'personal'))

const quoted = (text: string) => `'${text.replace(/'/g, "''")}'`
const isDate = (attribute: Attribute) => attribute.format === 'date'
const isMoment = (attribute: Attribute) => attribute.format === 'date-time'
const isNumber = (attribute: Attribute) => attribute.type === 'number' || attribute.type === 'integer'

/** What can be asked of an attribute. */
export function operators(attribute: Attribute): Operator[] {
  if (attribute.type === 'boolean' || attribute.codes) return ['is', 'empty', 'filled']
  if (isNumber(attribute) || isDate(attribute) || isMoment(attribute)) return ['is', 'from', 'to', 'empty', 'filled']
  return ['contains', 'is', 'empty', 'filled']
}

function literal(attribute: Attribute, value: string): string {
  if (isNumber(attribute) || attribute.type === 'boolean') return value
  if (isDate(attribute)) return `DATE(${quoted(value)})`
  if (isMoment(attribute)) return `TIMESTAMP(${quoted(`${value}T00:00:00Z`)})`
  return quoted(value)
}

/** The conditions as CQL2 text. */
export function cql(conditions: Condition[], attributes: Attribute[]): string {
  const parts = conditions.flatMap(({ name, operator, value }) => {
    const attribute = attributes.find((each) => each.name === name)
    if (!attribute) return []
    const subject = `"${name}"`
    switch (operator) {
      case 'contains':
        return [`CASEI(${subject}) LIKE CASEI(${quoted(`%${value.replace(/[\\%_]/g, '\\$&')}%`)})`]
      case 'is':
        return [`${subject} = ${literal(attribute, value)}`]
      case 'from':
        return [`${subject} >= ${literal(attribute, value)}`]
      case 'to':
        return [`${subject} <= ${literal(attribute, value)}`]
      case 'empty':
        return [`${subject} IS NULL`]
      case 'filled':
        return [`${subject} IS NOT NULL`]
    }
  })
  return parts.join(' AND ')
}

/** The same question to the public collection; nothing when it asks by what is not public. */
export function collectionQuery(view: View, attributes: Attribute[]): URLSearchParams | null {
  const names = [...view.conditions.map(({ name }) => name), ...(view.sort ? [view.sort.replace(/^-/, '')] : [])]
  const open = (name: string) => attributes.some((each) => each.name === name && each.visibility === 'public')
  if (!names.every(open)) return null
  const query = new URLSearchParams()
  const filter = cql(view.conditions, attributes)
  if (filter) query.set('filter', filter)
  if (view.sort) query.set('sortby', view.sort)
  if (view.asOf) query.set('datetime', `${view.asOf}T23:59:59Z`)
  return query
}

export async function read(register: string, cls: string, view: View, attributes: Attribute[], after: string | null): Promise<Answered<Rows>> {
  const filter = cql(view.conditions, attributes)
  const query = {
    limit: PAGE,
    ...(view.unit ? { unit: view.unit } : {}),
    ...(view.asOf ? { asOf: view.asOf } : {}),
    ...(filter ? { filter } : {}),
    ...(view.sort ? { sortby: view.sort } : {}),
    ...(filter || view.sort ? { count: '1' } : {}),
    ...(after ? { after } : {}),
  }
  const params = { path: { register, class: cls }, query }
  const answer = await ask(client.GET('/api/v1/registers/{register}/classes/{class}/features', { params }))
  if (!answer.ok) return answer
  const rows = answer.data.features.map((entry): Row => ({
    id: entry.id,
    title: entry.title || shortId(entry.id),
    version: entry.version ?? null,
    unit: entry.unit ?? null,
    published: entry.published ?? null,
    properties: entry.properties,
    geometry: (entry.geometry as Geometry | null | undefined) ?? null,
  }))
  const next = answer.data.next ? new URL(answer.data.next).searchParams.get('after') : null
  return { ok: true, data: { rows, next, matched: answer.data.matched ?? null }, response: answer.response }
}

/** Columns at first: the first six attributes that say something on the page. */
export function firstColumns(attributes: Attribute[], rows: Row[]): string[] {
  const titles = (each: Attribute) => rows.length > 0 && rows.every((row) => row.title === row.properties[each.name])
  const told = attributes.filter((each) => !each.geometry && !each.ref && !titles(each))
  const filled = told.filter((each) => rows.some((row) => ![null, undefined, ''].includes(row.properties[each.name] as null)))
  return (filled.length > 0 ? filled : told).slice(0, 6).map((each) => each.name)
}
