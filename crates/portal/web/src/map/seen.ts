// What the map shows at this moment: each object once, however many tiles and layers draw it.
import type { Geometry } from 'geojson'
import type { Map as MapLibre, MapGeoJSONFeature } from 'maplibre-gl'
import { groupOf } from '../lib/style'
import { MARKS } from './decorate'

/** How an object looks, as far as a legend can show it. */
export interface Look {
  fill: string | null
  line: { colour: string; width: number; dash: number[] } | null
  circle: { colour: string; ring: string } | null
  icon: { name: string; colour: string; size: number } | null
}
export interface Seen {
  key: string
  collection: string
  group: string
  title: string
  /** A piece of its shape. */
  geometry: Geometry
  /** Where its label stands, when it has one of its own. */
  label: Geometry | null
  look: Look
}

/** Drawings of other objects, not objects. */
const DRAWINGS = /_(prezentacja_graficzna|etykieta)$/

function note(look: Look, { layer }: MapGeoJSONFeature): void {
  const paint = (layer.paint ?? {}) as Record<string, unknown>
  const layout = (layer.layout ?? {}) as Record<string, unknown>
  if (layer.type === 'fill' && paint['fill-opacity'] !== 0 && paint['fill-color'] !== undefined) look.fill ??= String(paint['fill-color'])
  if (layer.type === 'line') {
    const dash = paint['line-dasharray'] as number[] | { from?: number[] } | undefined
    look.line ??= {
      colour: String(paint['line-color'] ?? '#000'),
      width: Math.min(4, Number(paint['line-width'] ?? 1)),
      dash: Array.isArray(dash) ? dash : (dash?.from ?? []),
    }
  }
  if (layer.type === 'circle') look.circle ??= { colour: String(paint['circle-color']), ring: String(paint['circle-stroke-color'] ?? 'none') }
  const image = layout['icon-image'] as { name?: string } | string | undefined
  const name = typeof image === 'string' ? image : image?.name
  if (layer.type === 'symbol' && name) look.icon ??= { name, colour: String(paint['icon-color'] ?? '#000'), size: Number(layout['icon-size'] ?? 1) }
}

export function seen(gl: MapLibre): Seen[] {
  const all = new Map<string, Seen>()
  const bounds = gl.getBounds()
  for (const feature of gl.queryRenderedFeatures()) {
    if (feature.source === MARKS) continue
    const collection = String((feature.properties['klasa'] as string | undefined) ?? '')
    if (DRAWINGS.test(collection)) continue
    // A letter or a sign may reach into the view from an object outside of it.
    if (feature.geometry.type === 'Point' && !bounds.contains(feature.geometry.coordinates as [number, number])) continue
    const key = `${collection}/${String(feature.id)}`
    const label = feature.sourceLayer?.endsWith('_opisy') ? feature.geometry : null
    const known: Seen = all.get(key) ?? {
      key,
      collection,
      group: groupOf(feature.layer) ?? '',
      title: String((feature.properties['etykieta'] as string | undefined) ?? ''),
      geometry: feature.geometry,
      label,
      look: { fill: null, line: null, circle: null, icon: null },
    }
    all.set(key, known)
    if (label) known.label = label
    else if (known.geometry === known.label) known.geometry = feature.geometry
    note(known.look, feature)
  }
  return [...all.values()]
}
