// What the editor draws over the map: the shape, its handles, the line that follows the pointer, the place of a fault.
import type { LayerSpecification } from 'maplibre-gl'
import type { Feature, FeatureCollection } from 'geojson'
import { toDegrees, type System } from '../../lib/plane'
import { onMap, type At, type Shape, type ShapeKind, type Vertex } from './shape'
import type { Snapped } from './snap'

export const SKETCH = 'szkic-wpisu'

export interface Sketch {
  shape: Shape | null
  /** The piece that leaves the entry. */
  rest: Shape | null
  picked: At | null
  /** What is being drawn, and where the pointer is. */
  trace: Vertex[]
  kind: ShapeKind | null
  pointer: Vertex | null
  /** What would be added along a neighbour if the pointer's place were taken. */
  way: Vertex[] | null
  snapped: Snapped | null
  others: Vertex[]
  faults: Vertex[]
  handles: boolean
}

const same = (one: At | null, other: At) => one?.part === other.part && one.ring === other.ring && one.vertex === other.vertex

export function drawn(sketch: Sketch, own: System): FeatureCollection {
  const features: Feature[] = []
  const degrees = ([x = 0, y = 0]: Vertex) => toDegrees(x, y, own)
  const point = (role: string, at: Vertex, more: Record<string, unknown> = {}) =>
    features.push({ type: 'Feature', properties: { role, ...more }, geometry: { type: 'Point', coordinates: degrees(at) } })
  for (const at of sketch.others) point('other', at)
  const { shape, rest } = sketch
  if (rest) features.push({ type: 'Feature', properties: { role: 'rest' }, geometry: onMap(rest) })
  if (shape) {
    features.push({ type: 'Feature', properties: { role: 'shape' }, geometry: onMap(shape) })
    shape.parts.forEach((rings, part) =>
      rings.forEach((ring, index) =>
        ring.forEach((at, vertex) => {
          const place = { part, ring: index, vertex }
          point(shape.kind === 'point' ? 'pin' : 'vertex', at, { ...place, picked: same(sketch.picked, place) })
          const next = ring[vertex + 1] ?? (shape.kind === 'surface' ? ring[0] : undefined)
          if (!next || !sketch.handles) return
          const middle = [((at[0] ?? 0) + (next[0] ?? 0)) / 2, ((at[1] ?? 0) + (next[1] ?? 0)) / 2]
          point('middle', middle, { part, ring: index, vertex: vertex + 1 })
        }),
      ),
    )
  }
  const line = sketch.pointer ? [...sketch.trace, ...(sketch.way ?? [sketch.pointer])] : sketch.trace
  if (sketch.kind !== null && sketch.trace.length > 0) {
    const closed = sketch.kind === 'surface' && line.length > 2 ? [...line, ...line.slice(0, 1)] : line
    features.push({ type: 'Feature', properties: { role: 'trace' }, geometry: { type: 'LineString', coordinates: closed.map(degrees) } })
    for (const at of sketch.trace) point('vertex', at)
  }
  for (const at of sketch.faults) point('fault', at)
  if (sketch.snapped) point('snap', sketch.snapped.at)
  return { type: 'FeatureCollection', features }
}

const role = (name: string): ['==', ['get', 'role'], string] => ['==', ['get', 'role'], name]

export function layers(dark: boolean): LayerSpecification[] {
  const [line, halo, other] = dark ? ['#ffe600', '#000000', '#5cd6ff'] : ['#c2006a', '#ffffff', '#0b4fa8']
  const source = SKETCH
  return [
    { id: 'szkic-pole', type: 'fill', source, filter: ['all', role('shape'), ['==', ['geometry-type'], 'Polygon']], paint: { 'fill-color': line, 'fill-opacity': 0.16 } },
    { id: 'szkic-reszta-pole', type: 'fill', source, filter: ['all', role('rest'), ['==', ['geometry-type'], 'Polygon']], paint: { 'fill-color': other, 'fill-opacity': 0.2 } },
    { id: 'szkic-podklad', type: 'line', source, filter: ['any', role('shape'), role('rest'), role('trace')], paint: { 'line-color': halo, 'line-width': 5 } },
    { id: 'szkic-linia', type: 'line', source, filter: role('shape'), paint: { 'line-color': line, 'line-width': 2.5 } },
    { id: 'szkic-reszta', type: 'line', source, filter: role('rest'), paint: { 'line-color': other, 'line-width': 2.5, 'line-dasharray': [4, 1.5] } },
    { id: 'szkic-slad', type: 'line', source, filter: role('trace'), paint: { 'line-color': line, 'line-width': 2.5, 'line-dasharray': [2, 1.5] } },
    { id: 'szkic-inne', type: 'circle', source, filter: role('other'), paint: { 'circle-radius': 4, 'circle-color': dark ? '#c8c8c8' : '#4a5564', 'circle-stroke-color': halo, 'circle-stroke-width': 1.5 } },
    { id: 'szkic-srodki', type: 'circle', source, filter: role('middle'), minzoom: 16, paint: { 'circle-radius': 4.5, 'circle-color': halo, 'circle-stroke-color': line, 'circle-stroke-width': 1.5 } },
    {
      id: 'szkic-wierzcholki', type: 'circle', source, filter: role('vertex'),
      paint: { 'circle-radius': ['case', ['==', ['get', 'picked'], true], 9, 6.5], 'circle-color': ['case', ['==', ['get', 'picked'], true], halo, line], 'circle-stroke-color': ['case', ['==', ['get', 'picked'], true], line, halo], 'circle-stroke-width': ['case', ['==', ['get', 'picked'], true], 4, 2] },
    },
    { id: 'szkic-punkt', type: 'circle', source, filter: role('pin'), paint: { 'circle-radius': 9, 'circle-color': line, 'circle-stroke-color': halo, 'circle-stroke-width': 3 } },
    { id: 'szkic-blad', type: 'circle', source, filter: role('fault'), paint: { 'circle-radius': 14, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': '#a3160f', 'circle-stroke-width': 3 } },
    { id: 'szkic-przyciaganie', type: 'circle', source, filter: role('snap'), paint: { 'circle-radius': 12, 'circle-color': 'rgba(0,0,0,0)', 'circle-stroke-color': dark ? '#ffffff' : '#14407a', 'circle-stroke-width': 3 } },
  ]
}
