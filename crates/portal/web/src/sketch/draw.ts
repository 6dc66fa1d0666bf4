// The sketch on the map, as layers of its own above all others. A change of style takes them away: they are put back then.
import type { Feature } from 'geojson'
import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Place } from '../lib/viewer.svelte'
import { inkOf, middle, type Item } from './items'

const SOURCE = 'infostrada-rysunek'

export interface Picture {
  items: readonly Item[]
  draft: { kind: string; colour: number; points: readonly Place[] } | null
  chosen: number | null
  dark: boolean
  background: string
}

const at = ({ lon, lat }: Place): [number, number] => [lon, lat]

function features({ items, draft, chosen, dark }: Picture): Feature[] {
  const made: Feature[] = []
  const put = (geometry: Feature['geometry'], properties: Record<string, unknown>) => made.push({ type: 'Feature', geometry, properties })
  items.forEach((item, index) => {
    const look = { index, colour: inkOf(item, dark), wide: index === chosen ? 2 : 0 }
    const [first] = item.points
    if (item.kind === 'line') put({ type: 'LineString', coordinates: item.points.map(at) }, look)
    if (item.kind === 'area' && first) put({ type: 'Polygon', coordinates: [[...item.points, first].map(at)] }, look)
    if (item.kind === 'point' && first) put({ type: 'Point', coordinates: at(first) }, { ...look, dot: true })
    if (item.text) put({ type: 'Point', coordinates: at(middle(item)) }, { ...look, text: item.text, beside: item.kind === 'point' })
    if (index === chosen) item.points.forEach((point, vertex) => put({ type: 'Point', coordinates: at(point) }, { ...look, handle: vertex }))
  })
  if (draft && draft.points.length > 0) {
    const look = { colour: inkOf(draft, dark), wide: 0 }
    const [first] = draft.points
    if (draft.kind === 'area' && draft.points.length > 2 && first) put({ type: 'Polygon', coordinates: [[...draft.points, first].map(at)] }, look)
    else if (draft.points.length > 1) put({ type: 'LineString', coordinates: draft.points.map(at) }, look)
    draft.points.forEach((point) => put({ type: 'Point', coordinates: at(point) }, { ...look, handle: -1 }))
  }
  return made
}

function layers(map: MapLibre, background: string): LayerSpecification[] {
  const font = map.getStyle().layers.flatMap((layer) => (layer.type === 'symbol' && Array.isArray(layer.layout?.['text-font']) ? [layer.layout['text-font'] as string[]] : []))[0]
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const lines: FilterSpecification = ['!=', ['geometry-type'], 'Point']
  return [
    { id: 'rysunek-obszar', type: 'fill', source: SOURCE, filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.16 } },
    { id: 'rysunek-tlo', type: 'line', source: SOURCE, filter: lines, layout: round, paint: { 'line-color': background, 'line-width': ['+', 6.5, ['get', 'wide']] } },
    { id: 'rysunek-linia', type: 'line', source: SOURCE, filter: lines, layout: round, paint: { 'line-color': ['get', 'colour'], 'line-width': ['+', 3, ['get', 'wide']] } },
    { id: 'rysunek-punkt', type: 'circle', source: SOURCE, filter: ['has', 'dot'], paint: { 'circle-radius': ['+', 7, ['get', 'wide']], 'circle-color': ['get', 'colour'], 'circle-stroke-color': background, 'circle-stroke-width': 2 } },
    { id: 'rysunek-uchwyt', type: 'circle', source: SOURCE, filter: ['has', 'handle'], paint: { 'circle-radius': 6, 'circle-color': background, 'circle-stroke-color': ['get', 'colour'], 'circle-stroke-width': 2.5 } },
    {
      id: 'rysunek-napis',
      type: 'symbol',
      source: SOURCE,
      filter: ['has', 'text'],
      layout: {
        'text-field': ['get', 'text'],
        ...(font ? { 'text-font': font } : {}),
        'text-size': 16,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-anchor': ['case', ['get', 'beside'], 'left', 'center'],
        'text-offset': ['case', ['get', 'beside'], ['literal', [0.8, 0]], ['literal', [0, 0]]],
      },
      paint: { 'text-color': ['get', 'colour'], 'text-halo-color': background, 'text-halo-width': 2 },
    },
  ]
}

/** Draws what `picture` says, again whenever the style was changed; the answer ends it. */
export function drawing(map: MapLibre, picture: () => Picture): { redraw: () => void; end: () => void } {
  const redraw = () => {
    const now = picture()
    const data = { type: 'FeatureCollection' as const, features: features(now) }
    const source = map.getSource<GeoJSONSource>(SOURCE)
    if (source) source.setData(data)
    else {
      map.addSource(SOURCE, { type: 'geojson', data })
      layers(map, now.background).forEach((layer) => map.addLayer(layer))
    }
  }
  const again = () => {
    if (!map.getSource(SOURCE)) redraw()
  }
  const heard = map.on('styledata', again)
  return { redraw, end: () => heard.unsubscribe() }
}

/** The item under a place of the screen, if any. */
export function itemAt(map: MapLibre, place: Place): number | null {
  const { x, y } = map.project([place.lon, place.lat])
  const near = 8
  const found = map.queryRenderedFeatures([[x - near, y - near], [x + near, y + near]], { layers: ['rysunek-napis', 'rysunek-punkt', 'rysunek-linia', 'rysunek-obszar'].filter((id) => map.getLayer(id)) })
  const index: unknown = found[0]?.properties['index']
  return typeof index === 'number' ? index : null
}

/** Handles of the chosen item that follow the mouse or a finger; `done` gets the vertex and its new place. */
export function dragging(map: MapLibre, moved: (vertex: number, to: Place) => void, done: (vertex: number, to: Place) => void): () => void {
  let vertex: number | null = null
  let last: Place | null = null
  const begin = (event: { point: { x: number; y: number }; preventDefault: () => void }) => {
    if (!map.getLayer('rysunek-uchwyt')) return
    const { x, y } = event.point
    const handle: unknown = map.queryRenderedFeatures([[x - 10, y - 10], [x + 10, y + 10]], { layers: ['rysunek-uchwyt'] })[0]?.properties['handle']
    if (typeof handle !== 'number' || handle < 0) return
    event.preventDefault()
    vertex = handle
    last = null
  }
  const move = (event: { lngLat: { lng: number; lat: number } }) => {
    if (vertex === null) return
    last = { lon: event.lngLat.lng, lat: event.lngLat.lat }
    moved(vertex, last)
  }
  const end = () => {
    if (vertex !== null && last) done(vertex, last)
    vertex = null
  }
  const heard = [map.on('mousedown', begin), map.on('touchstart', begin), map.on('mousemove', move), map.on('touchmove', move), map.on('mouseup', end), map.on('touchend', end)]
  return () => heard.forEach((each) => each.unsubscribe())
}
