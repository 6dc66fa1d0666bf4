// Adds to a style what belongs to the viewer: which groups are on, the found place and the highlighted shape.
import type { Geometry } from 'geojson'
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { groupOf, type MapStyle } from '../lib/style'

export interface Marks {
  shape: Geometry | null
  place: { lon: number; lat: number } | null
}

const NAME = 'zaznaczenie'
const PLACE = 'miejsce'

export function markData(marks: Marks) {
  const feature = (geometry: Geometry, kind: string) => ({
    type: 'Feature' as const,
    geometry,
    properties: { kind },
  })
  const features = []
  if (marks.shape) features.push(feature(marks.shape, NAME))
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
  return [
    { ...base, id: 'znak-obszar', type: 'fill', filter: of('Polygon'), paint: { 'fill-color': style.highlight, 'fill-opacity': 0.12 } },
    { ...base, id: 'znak-wstega', type: 'line', filter: shape, layout: round, paint: { 'line-color': style.highlight, 'line-width': band, 'line-opacity': 0.6 } },
    { ...base, id: 'znak-punkt', type: 'circle', filter: of('Point'), paint: { 'circle-radius': 13, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': style.highlight, 'circle-stroke-width': 3.5 } },
    { ...base, id: 'znak-miejsce-tlo', type: 'circle', filter: place, paint: { 'circle-radius': 5.5, 'circle-color': style.background } },
    { ...base, id: 'znak-miejsce', type: 'circle', filter: place, paint: { 'circle-radius': 4, 'circle-color': style.highlight } },
  ]
}

/** Tint and band lie under the lines and letters, so that what is marked can still be read; points lie on top. */
function marked(layers: LayerSpecification[], marks: LayerSpecification[]): LayerSpecification[] {
  const lines = layers.findIndex((layer) => layer.type === 'line')
  const above = (mark: LayerSpecification) => mark.type === 'circle'
  return [...layers.slice(0, lines), ...marks.filter((mark) => !above(mark)), ...layers.slice(lines), ...marks.filter(above)]
}

export function decorate(style: MapStyle, on: ReadonlySet<string>, marks: Marks): StyleSpecification {
  const layers = style.spec.layers.map((layer) => {
    const group = groupOf(layer)
    if (group === null) return layer
    return { ...layer, layout: { ...layer.layout, visibility: on.has(group) ? 'visible' : 'none' } } as LayerSpecification
  })
  return {
    ...style.spec,
    sources: { ...style.spec.sources, [MARKS]: { type: 'geojson', data: markData(marks) } },
    layers: marked(layers, markLayers(style)),
  }
}
