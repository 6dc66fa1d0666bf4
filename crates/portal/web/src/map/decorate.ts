// Adds to a style what belongs to the viewer: which groups are on, the found place and the highlighted shape.
import type { Geometry } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { groupOf, type MapStyle } from '../lib/style'

export interface Marks {
  shape: Geometry | null
  /** What a line of a list is about, while it is pointed at. */
  preview: Geometry | null
  /** Lines and areas that are being measured, or the frame of a print. */
  sketch: Geometry[]
  place: { lon: number; lat: number } | null
}

const NAME = 'zaznaczenie'
const PLACE = 'miejsce'
const SKETCH = 'szkic'

export function markData(marks: Marks) {
  const feature = (geometry: Geometry, kind: string) => ({
    type: 'Feature' as const,
    geometry,
    properties: { kind },
  })
  const features = []
  if (marks.shape) features.push(feature(marks.shape, NAME))
  if (marks.preview) features.push(feature(marks.preview, NAME))
  marks.sketch.forEach((geometry) => features.push(feature(geometry, SKETCH)))
  if (marks.place) {
    features.push(feature({ type: 'Point', coordinates: [marks.place.lon, marks.place.lat] }, PLACE))
  }
  return { type: 'FeatureCollection' as const, features }
}

export const MARKS = 'infostrada-zaznaczenie'

function markLayers(style: MapStyle): LayerSpecification[] {
  const shape: ExpressionSpecification = ['==', ['get', 'kind'], NAME]
  const of = (...kinds: string[]): ExpressionSpecification => [
    'all',
    shape,
    ['in', ['geometry-type'], ['literal', [...kinds, ...kinds.map((kind) => `Multi${kind}`)]]],
  ]
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const
  const band: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 15, 7, 18, 11, 21, 15]
  const base = { source: MARKS } as const
  const place: ExpressionSpecification = ['==', ['get', 'kind'], PLACE]
  const sketch: ExpressionSpecification = ['==', ['get', 'kind'], SKETCH]
  const only = (kind: string): ExpressionSpecification => ['all', sketch, ['==', ['geometry-type'], kind]]
  const ink = { 'line-color': style.highlight, 'line-width': 2.5 }
  return [
    { ...base, id: 'znak-obszar', type: 'fill', filter: of('Polygon'), paint: { 'fill-color': style.highlight, 'fill-opacity': 0.12 } },
    { ...base, id: 'znak-wstega', type: 'line', filter: shape, layout: round, paint: { 'line-color': style.highlight, 'line-width': band, 'line-opacity': 0.6 } },
    { ...base, id: 'znak-punkt', type: 'circle', filter: of('Point'), paint: { 'circle-radius': 13, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': style.highlight, 'circle-stroke-width': 3.5 } },
    { ...base, id: 'szkic-obszar', type: 'fill', filter: only('Polygon'), paint: { 'fill-color': style.highlight, 'fill-opacity': 0.12 } },
    { ...base, id: 'szkic-tlo', type: 'line', filter: sketch, layout: round, paint: { 'line-color': style.background, 'line-width': 6 } },
    { ...base, id: 'szkic-linia', type: 'line', filter: sketch, layout: round, paint: ink },
    { ...base, id: 'szkic-punkt', type: 'circle', filter: only('Point'), paint: { 'circle-radius': 5, 'circle-color': style.background, 'circle-stroke-color': style.highlight, 'circle-stroke-width': 2.5 } },
    { ...base, id: 'znak-miejsce-tlo', type: 'circle', filter: place, paint: { 'circle-radius': 5.5, 'circle-color': style.background } },
    { ...base, id: 'znak-miejsce', type: 'circle', filter: place, paint: { 'circle-radius': 4, 'circle-color': style.highlight } },
  ]
}

/** Tint and band lie under the lines and letters, so that what is marked can still be read; points lie on top. */
function marked(layers: LayerSpecification[], marks: LayerSpecification[]): LayerSpecification[] {
  const lines = layers.findIndex((layer) => layer.type === 'line')
  const above = (mark: LayerSpecification) => mark.type === 'circle' || mark.id.startsWith('szkic')
  return [...layers.slice(0, lines), ...marks.filter((mark) => !above(mark)), ...layers.slice(lines), ...marks.filter(above)]
}

/** What a person chose about the groups of layers. */
export interface Choice {
  on: ReadonlySet<string>
  opacity: ReadonlyMap<string, number>
  /** Groups whose order was changed, the topmost first. */
  order: readonly string[]
}

const OPACITIES: Partial<Record<LayerSpecification['type'], string[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
}

/** The paint of a layer whose group is drawn with an opacity; the styles have plain numbers there. */
export function faded(layer: LayerSpecification, opacity: number): Record<string, number> {
  const paint = (layer.paint ?? {}) as Record<string, unknown>
  const own = (name: string) => (typeof paint[name] === 'number' ? paint[name] : 1)
  return Object.fromEntries((OPACITIES[layer.type] ?? []).map((name) => [name, own(name) * opacity]))
}

const BANDS: Partial<Record<LayerSpecification['type'], number>> = { fill: 0, line: 1, circle: 2, symbol: 2 }

/**
 * Puts the layers of groups with a chosen order into that order. Areas stay under lines and lines under letters: layers of
 * one kind change places among themselves only, so that the drawing stays a map.
 */
export function arranged(layers: LayerSpecification[], order: readonly string[]): LayerSpecification[] {
  if (order.length < 2) return layers
  const rank = (layer: LayerSpecification) => order.indexOf(groupOf(layer) ?? '')
  const result = [...layers]
  for (const band of [0, 1, 2]) {
    const places = layers.flatMap((layer, index) => (BANDS[layer.type] === band && rank(layer) >= 0 ? [index] : []))
    const sorted = places.flatMap((index) => layers[index] ?? []).sort((one, other) => rank(other) - rank(one))
    places.forEach((place, index) => {
      const layer = sorted[index]
      if (layer) result[place] = layer
    })
  }
  return result
}

export function decorate(style: MapStyle, choice: Choice, marks: Marks): StyleSpecification {
  const layers = arranged(style.spec.layers, choice.order).map((layer) => {
    const group = groupOf(layer)
    if (group === null) return layer
    const opacity = choice.opacity.get(group) ?? 1
    const paint = opacity < 1 ? { ...layer.paint, ...faded(layer, opacity) } : layer.paint
    return { ...layer, ...(paint && { paint }), layout: { ...layer.layout, visibility: choice.on.has(group) ? 'visible' : 'none' } } as LayerSpecification
  })
  return {
    ...style.spec,
    sources: { ...style.spec.sources, [MARKS]: { type: 'geojson', data: markData(marks) } },
    layers: marked(layers, markLayers(style)),
  }
}
