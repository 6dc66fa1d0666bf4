// What happens to a hit that is pointed at or chosen: it is shown on the map, or its layer is switched on.
import { announce } from '../lib/announce.svelte'
import { language } from '../lib/i18n.svelte'
import { m } from '../lib/more'
import type { Group } from '../lib/style'
import { viewer } from '../lib/viewer.svelte'
import { rectangle } from '../map/box'
import type { Hit } from './ask'

/** Delivered registers are drawn as a whole section of the map. */
const SECTIONS: Record<string, string> = { egib: 'ewidencja', bdot500: 'teren', gesut: 'uzbrojenie' }

function groupsOf(hit: Hit): Group[] {
  const groups = viewer.style?.groups ?? []
  const own = groups.filter((group) => group.id === hit.id || group.id === hit.collection)
  if (own.length > 0) return own
  const section = SECTIONS[hit.id ?? ''] ?? SECTIONS[hit.collection ?? '']
  return groups.filter((group) => group.section === section)
}

const isPoint = (hit: Hit) => !hit.bbox || (hit.bbox[2] - hit.bbox[0] < 1e-7 && hit.bbox[3] - hit.bbox[1] < 1e-7)

let timer: ReturnType<typeof setTimeout> | undefined

/** Marks a hit on the map for as long as it is pointed at. */
export function preview(hit: Hit | null): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const none = !hit || hit.lon === null || hit.lat === null
    const point = none ? null : { type: 'Point' as const, coordinates: [hit.lon ?? 0, hit.lat ?? 0] }
    viewer.map?.mark({ preview: hit?.bbox && !isPoint(hit) ? rectangle(hit.bbox) : point })
  }, 50)
}

export function choose(hit: Hit): void {
  preview(null)
  const groups = hit.kind === 'layer' ? groupsOf(hit) : []
  if (groups.length > 0) {
    viewer.tool = null
    viewer.tab = 'layers'
    viewer.show(groups, true)
    announce(m('search.layerOn', { name: groups.map((group) => group[language()]).join(', ') }))
    if (viewer.sheet === 'low') viewer.sheet = 'half'
  } else if (hit.lon !== null && hit.lat !== null) {
    const { title, kindTitle: kind, href } = hit
    const same = hit.collection && hit.id ? { collection: hit.collection, id: hit.id } : {}
    viewer.visit({ lon: hit.lon, lat: hit.lat }, isPoint(hit) ? null : hit.bbox, { title, kind, href, ...same })
  } else if (hit.href) return location.assign(hit.href)
  document.getElementById('panel')?.focus()
}
