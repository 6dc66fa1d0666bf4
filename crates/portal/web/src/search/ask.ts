// The question of the search box and its answer.
import { RequestFailed } from '../lib/api'
import { language } from '../lib/i18n.svelte'
import type { Box } from '../map/box'

export interface Hit {
  kind: 'address' | 'parcel' | 'street' | 'place' | 'entry' | 'coordinates' | 'layer'
  kindTitle: string
  title: string
  context: string | null
  href: string | null
  lon: number | null
  lat: number | null
  bbox: Box | null
  collection: string | null
  id: string | null
  exact: boolean
}
export interface Hits {
  results: Hit[]
  suggestions: string[]
}

/** What is found for a text, nearest to a place first. */
export async function search(query: string, near: { lon: number; lat: number } | null, signal: AbortSignal): Promise<Hits> {
  const values = new URLSearchParams({ q: query, limit: '12' })
  if (near) {
    values.set('lon', near.lon.toFixed(5))
    values.set('lat', near.lat.toFixed(5))
  }
  const response = await fetch(`/api/szukaj?${values}`, {
    headers: { accept: 'application/json', 'accept-language': language() },
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  })
  if (!response.ok) throw new RequestFailed(`search: ${response.status}`, response.headers.get('x-request-id'))
  const answer = (await response.json()) as Partial<Hits>
  return { results: answer.results ?? [], suggestions: answer.suggestions ?? [] }
}

/** Hits of one kind stand together, in the order in which the first of each kind was found. */
export function grouped(hits: Hit[]): { title: string; hits: Hit[] }[] {
  const groups: { kind: string; title: string; hits: Hit[] }[] = []
  for (const hit of hits) {
    const known = groups.find((group) => group.kind === hit.kind)
    if (known) known.hits.push(hit)
    else groups.push({ kind: hit.kind, title: hit.kindTitle, hits: [hit] })
  }
  return groups
}
