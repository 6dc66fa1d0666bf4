// What a change of a changeset makes of its entry: attribute by attribute, and its place before and after.
import type { Geometry } from 'geojson'
import { pl2000 } from '../../lib/pl2000'
import { catalogue, shortId } from '../catalogue.svelte'
import { ask, client, type Schemas } from '../client'
import { written, type Attribute } from '../format'
import { positions, type Shape } from '../register/shapes'
import { t } from '../words/t'
import { placed } from './ewkb'

export interface Line {
  label: string
  before: string
  after: string
}
export interface Difference {
  title: string
  lines: Line[]
  shapes: Shape[]
}

type Change = Schemas['WrittenChange']

/** "X 5 886 472,93, Y 6 539 254,87 (PL-2000, strefa 6)" */
function spoken(geometry: Geometry): string {
  const all = positions(geometry)
  if (geometry.type !== 'Point' || !all[0]) return t('diff.vertices', { count: all.length })
  const [lon = 0, lat = 0] = all[0]
  const plane = pl2000(lon, lat)
  if (!plane) return `${lat.toFixed(7)}, ${lon.toFixed(7)}`
  return t('diff.point', { x: plane.north.toFixed(2).replace('.', ','), y: plane.east.toFixed(2).replace('.', ','), zone: plane.zone })
}

export const ewkbOf = (value: unknown): string | null => {
  const hex = (value as { ewkb?: unknown } | null | undefined)?.ewkb
  return typeof hex === 'string' ? hex : null
}

async function entryAt(change: Change, version: string | null | undefined): Promise<Schemas['Entry'] | null> {
  const known = catalogue.class(change.class)
  if (!version || !known) return null
  const path = { register: known.register.id, class: change.class, id: change.id }
  const url = '/api/v1/registers/{register}/classes/{class}/features/{id}'
  const answer = await ask(client.GET(url, { params: { path, query: { version } } }))
  return answer.ok ? answer.data : null
}

export async function difference(change: Change): Promise<Difference> {
  const known = catalogue.class(change.class)
  const [attributes, before, made] = await Promise.all([
    known ? catalogue.attributes(known.register.id, change.class) : Promise.resolve<Attribute[]>([]),
    change.op === 'utworz' ? null : entryAt(change, change.before ?? change.base),
    // What was made of it, with all that the house computed along.
    change.op === 'zakoncz' ? null : entryAt(change, change.after),
  ])
  const old = (before?.properties ?? {}) as Record<string, unknown>
  const fresh = (change.properties ?? {}) as Record<string, unknown>
  const gone = made && before ? Object.fromEntries(Object.keys(old).map((name) => [name, null])) : {}
  const geometric = attributes.filter((each) => each.geometry).map((each) => each.name)
  const whole = made ? Object.entries({ ...fresh, ...gone, ...made.properties }).filter(([name]) => !geometric.includes(name) || name in fresh) : Object.entries(fresh)
  const lines = whole.flatMap(([name, value]): Line[] => {
    const attribute = attributes.find((each) => each.name === name)
    const label = attribute?.label ?? name
    if (ewkbOf(value)) return [{ label, before: '', after: t('diff.drawn') }]
    const [was, is] = [written(old[name], attribute), written(value, attribute)]
    return was === is ? [] : [{ label, before: was, after: is }]
  })
  const order = new Map(attributes.map((each, index) => [each.label, index]))
  lines.sort((a, b) => (order.get(a.label) ?? 0) - (order.get(b.label) ?? 0))

  const hex = ewkbOf(change.geometry)
  const after = hex ? placed(hex)?.geometry : undefined
  const place = (before?.geometry as Geometry | null | undefined) ?? undefined
  const shapes: Shape[] = []
  if (place && (after || change.op === 'zakoncz')) shapes.push({ id: 'before', title: '', geometry: place, look: 'before' })
  if (after) shapes.push({ id: 'after', title: '', geometry: after, look: 'after' })
  if (!after && place && change.op === 'zmien') shapes.push({ id: 'same', title: '', geometry: place, look: 'entry' })
  if (after) {
    const main = attributes.find((each) => each.main)
    lines.push({ label: main?.label ?? t('diff.place'), before: place ? spoken(place) : '', after: spoken(after) })
  }
  if (change.published && change.published !== before?.published) {
    const told = (state: string | null | undefined) => (state ? t(`diff.published.${state as 'opublikowany'}`) : '')
    lines.push({ label: t('diff.published'), before: told(before?.published), after: told(change.published) })
  }
  return { title: before?.title || titleOf(fresh, attributes) || shortId(change.id), lines, shapes }
}

/** A new entry goes by its first text that is no code. */
function titleOf(values: Record<string, unknown>, attributes: Attribute[]): string {
  const first = attributes.find((each) => each.type === 'string' && !each.codes && !each.ref && typeof values[each.name] === 'string')
  return first ? String(values[first.name]) : ''
}
