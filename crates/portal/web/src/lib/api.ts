// What the server answers about a place. Every field may be absent: the viewer shows what there is.
import type { Geometry } from 'geojson'
import { language } from './i18n.svelte'

export interface Attribute {
  name?: string
  label?: string
  value?: unknown
  text?: string | null
  unit?: string | null
}
export interface Found {
  collection?: string
  collectionTitle?: string
  id?: string | number
  title?: string | null
  href?: string
  /** The page of the entry, of the day that was asked about. */
  page?: string
  attributes?: Attribute[]
  source?: Record<string, unknown> | null
  distance?: number | null
}
export interface Crs {
  epsg?: number
  x_north?: number
  y_east?: number
  name?: string
}
export interface Answer {
  place?: { lon?: number; lat?: number; crs?: Crs[] }
  features?: Found[]
  /** The moment of the past that was asked about. */
  asOf?: string
  /** Kinds of objects that are here today, but are not known as of that day. */
  noHistory?: { collection?: string; collectionTitle?: string; since?: string }[]
}

/** A request that failed; `id` is the number under which the server noted it. */
export class RequestFailed extends Error {
  readonly id: string | null
  constructor(message: string, id: string | null) {
    super(message)
    this.id = id
  }
}

async function get(address: string, accept: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { headers: { accept, 'accept-language': language() }, signal })
  if (!response.ok) throw new RequestFailed(`${address}: ${response.status}`, response.headers.get('x-request-id'))
  return response.json()
}

/** The widest circle that the server looks at, in metres. */
const WIDEST = 250

export async function whatIsHere(lon: number, lat: number, metres: number, day: string | null, signal: AbortSignal): Promise<Answer> {
  const radius = Math.min(WIDEST, Math.max(0.25, metres))
  const query = `lon=${lon.toFixed(8)}&lat=${lat.toFixed(8)}&r=${radius.toFixed(2)}${day ? `&asOf=${day}` : ''}`
  return (await get(`/api/co-tu-jest?${query}`, 'application/json', signal)) as Answer
}

/** The geometry of one feature, in longitude and latitude. */
export async function shape(href: string, signal: AbortSignal): Promise<Geometry | null> {
  const feature = (await get(href, 'application/geo+json', signal)) as { geometry?: Geometry | null }
  return feature.geometry ?? null
}
