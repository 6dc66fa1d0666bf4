// A file's rows for a class of a register: what is in it, and which of its columns becomes which attribute.
import type { Geometry } from 'geojson'
import type { Attribute } from '../format'
import { parsed } from '../register/value'

export interface Source {
  name: string
  features: { geometry: Geometry | null; properties: Record<string, unknown> }[]
  /** Column → how many rows have a value in it. */
  columns: Map<string, number>
  geometries: Map<string, number>
  /** EPSG number, where the file or its numbers tell it. */
  srid: number | null
}

export type Mapping = Record<string, string>

export const MOST = 20_000

/** The rows of a file, or why it cannot be read: a key of the words. */
export function source(name: string, text: string): Source | 'load.notjson' | 'load.notcollection' | 'load.nothing' | 'load.toomany' {
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'load.notjson'
  }
  const whole = raw as { type?: unknown; features?: unknown; crs?: { properties?: { name?: unknown } } } | null
  if (whole?.type !== 'FeatureCollection' || !Array.isArray(whole.features)) return 'load.notcollection'
  if (whole.features.length === 0) return 'load.nothing'
  if (whole.features.length > MOST) return 'load.toomany'
  const features = (whole.features as { geometry?: Geometry | null; properties?: Record<string, unknown> | null }[]).map((each) => ({
    geometry: each.geometry ?? null,
    properties: each.properties ?? {},
  }))
  const named = whole.crs?.properties?.name
  const srid = typeof named === 'string' ? Number(/EPSG:+(\d{4,5})$/.exec(named)?.[1]) : NaN
  // GeoJSON that says nothing is in degrees.
  return collected(name, features, Number.isFinite(srid) ? srid : 4326)
}

/** Rows with what is in their columns and of what kind their places are. */
export function collected(name: string, features: Source['features'], srid: number | null): Source {
  const columns = new Map<string, number>()
  const geometries = new Map<string, number>()
  for (const { geometry, properties } of features) {
    const kind = geometry?.type ?? ''
    geometries.set(kind, (geometries.get(kind) ?? 0) + 1)
    for (const [column, value] of Object.entries(properties)) {
      const filled = value !== null && value !== ''
      columns.set(column, (columns.get(column) ?? 0) + (filled ? 1 : 0))
    }
  }
  return { name, features, columns, geometries, srid }
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gi, 'l').toLowerCase().replace(/[^a-z0-9]/g, '')

const key = (cls: string) => `infostrada.wczytanie.${cls}`

/** The mapping that was used for such columns before, otherwise columns go by the names or labels of attributes. */
export function mapping(cls: string, columns: Iterable<string>, attributes: Attribute[]): Mapping {
  let before: Mapping = {}
  try {
    before = (JSON.parse(localStorage.getItem(key(cls)) ?? '{}') ?? {}) as Mapping
  } catch {
    // An unreadable memory is none.
  }
  const taken: string[] = []
  return Object.fromEntries(
    [...columns].map((column) => {
      const known = attributes.find((each) => each.name === before[column])
      const same = attributes.find((each) => plain(each.name) === plain(column) || plain(each.label) === plain(column))
      const name = (known ?? same)?.name ?? ''
      if (taken.includes(name)) return [column, '']
      taken.push(name)
      return [column, name]
    }),
  )
}

export function remember(cls: string, used: Mapping): void {
  localStorage.setItem(key(cls), JSON.stringify(used))
}

/** Words of codes become codes, numbers with a comma become numbers, everything else stays as it was. */
function value(given: unknown, attribute: Attribute): unknown {
  if (typeof given !== 'string') return given
  const text = given.trim()
  if (text === '') return null
  if (attribute.codes && !(text in attribute.codes)) {
    const found = Object.entries(attribute.codes).find(([, words]) => plain(words.pl) === plain(text) || plain(words.en) === plain(text))
    return found ? found[0] : text
  }
  if (attribute.type === 'number' || attribute.type === 'integer') return parsed(attribute, text) ?? text
  if (attribute.type === 'boolean') return { tak: true, true: true, t: true, nie: false, false: false, n: false }[text.toLowerCase()] ?? text
  if (attribute.format === 'date') return text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, d: string, m: string, y: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
  return text
}

export interface Wanted {
  type: 'Feature'
  op: 'utworz'
  id?: string
  geometry?: Geometry
  properties: Record<string, unknown>
}

/** What is sent. With a namespace each row goes by an id of its own, by which a dry run names it. */
export function wanted(from: Source, used: Mapping, attributes: Attribute[], namespace: string | null): Wanted[] {
  return from.features.map((feature, row) => {
    const properties: Record<string, unknown> = {}
    for (const [column, name] of Object.entries(used)) {
      const attribute = attributes.find((each) => each.name === name)
      const given = attribute ? value(feature.properties[column], attribute) : null
      if (attribute && given !== null && given !== undefined) properties[name] = given
    }
    return {
      type: 'Feature',
      op: 'utworz',
      ...(namespace ? { id: `${namespace}_wiersz-${row + 1}` } : {}),
      ...(feature.geometry ? { geometry: feature.geometry } : {}),
      properties,
    }
  })
}

/** The row that a finding is about, counted from 1. */
export function rowOf(object: string | null | undefined): number | null {
  if (!object) return null
  const drafted = /_wiersz-(\d+)$/.exec(object)
  if (drafted) return Number(drafted[1])
  const listed = /^changes\/(\d+)$/.exec(object)
  return listed ? Number(listed[1]) + 1 : null
}
