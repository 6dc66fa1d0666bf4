// What a drawn vertex can be snapped to: vertices and edges of neighbours at full precision, each with a name.
import type { Feature, Geometry, Position } from 'geojson'
import type { Vertex } from './shape'
import { placeKey, ways, type Outline, type Way } from './trace'
import { t, type Key } from '../words/t'

export interface Corner {
  at: Vertex
  name: string
}
interface Edge {
  from: Vertex
  to: Vertex
  name: string
}
export interface Snapped {
  at: Vertex
  name: string
  kind: 'corner' | 'edge'
}
interface Layer {
  collection: string
  corner: Key
  edge: Key
  name: (properties: Record<string, unknown>) => string
}

const lastPart = (text: unknown) => String(text ?? '').split('.').pop() ?? ''
const KNOWN: Layer[] = [
  { collection: 'egb_dzialka_ewidencyjna', corner: 'place.snap.parcel.corner', edge: 'place.snap.parcel.edge', name: (p) => lastPart(p['idDzialki']) },
  {
    collection: 'egb_budynek',
    corner: 'place.snap.building.corner',
    edge: 'place.snap.building.edge',
    name: (p) => lastPart(String(p['idBudynku'] ?? '').replace(/_BUD$/, '')),
  },
]
const MOST = 400

function rings(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'MultiPoint':
      return geometry.coordinates.map((each) => [each])
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

export class Neighbours {
  #corners = new Map<string, Corner>()
  #edges: Edge[] = []
  #outlines: Outline[] = []
  /** Places of other entries of the same class, for the map. */
  own: Vertex[] = []
  readonly #layers: Layer[]
  readonly #own: string
  readonly #except: string | null

  constructor(own: string, except: string | null) {
    this.#own = own
    this.#except = except
    this.#layers = [...KNOWN, { collection: own, corner: 'place.snap.entry.corner', edge: 'place.snap.entry.edge', name: () => '' }]
  }

  /** Asks for what lies in a box of degrees, in the given system. What cannot be had is not snapped to. */
  async load(box: [number, number, number, number], srid: number, signal: AbortSignal): Promise<void> {
    const found = await Promise.all(this.#layers.map((layer) => this.#fetch(layer, box, srid, signal)))
    if (signal.aborted) return
    this.#corners = new Map()
    this.#edges = []
    this.#outlines = []
    this.own = []
    found.forEach((features, index) => {
      const layer = this.#layers[index]
      if (layer) for (const feature of features) this.#take(feature, layer)
    })
  }

  async #fetch(layer: Layer, box: number[], srid: number, signal: AbortSignal): Promise<Feature[]> {
    const query = new URLSearchParams({
      bbox: box.map((part) => part.toFixed(7)).join(','),
      crs: `http://www.opengis.net/def/crs/EPSG/0/${srid}`,
      limit: String(MOST),
    })
    try {
      const response = await fetch(`/collections/${layer.collection}/items?${query.toString()}`, {
        headers: { accept: 'application/geo+json' },
        signal,
      })
      return response.ok ? ((await response.json()) as { features: Feature[] }).features : []
    } catch {
      return []
    }
  }

  #take(feature: Feature, layer: Layer): void {
    if (layer.collection === this.#own && feature.id === this.#except) return
    const name = layer.name(feature.properties ?? {})
    const say = (word: Key) => (name ? `${t(word)} ${name}` : t(word))
    // These systems put the northing first, also in GeoJSON.
    const turned = ([north = 0, east = 0]: Position): Vertex => [east, north]
    for (const ring of feature.geometry ? rings(feature.geometry) : []) {
      const vertices = ring.map(turned)
      vertices.forEach((at, index) => {
        if (!this.#corners.has(placeKey(at))) this.#corners.set(placeKey(at), { at, name: say(layer.corner) })
        const next = vertices[index + 1]
        if (next) this.#edges.push({ from: at, to: next, name: say(layer.edge) })
      })
      const [only, last] = [vertices[0], vertices.at(-1)]
      const closed = only !== undefined && last !== undefined && vertices.length > 3 && placeKey(only) === placeKey(last)
      if (vertices.length > 1) this.#outlines.push({ vertices: closed ? vertices.slice(0, -1) : vertices, closed, name: say(layer.edge) })
      if (layer.collection === this.#own && vertices.length === 1 && only) this.own.push(only)
    }
  }

  /** The ways along neighbours from one of their vertices to another, the shortest first. */
  ways(from: Vertex, to: Vertex): Way[] {
    return ways(this.#outlines, from, to)
  }

  /** Neighbours that have a vertex at this place. */
  sharers(at: Vertex): string[] {
    const key = placeKey(at)
    const names = this.#outlines.filter(({ vertices }) => vertices.some((each) => placeKey(each) === key)).map(({ name }) => name)
    return names.filter((name, index) => names.indexOf(name) === index)
  }

  /** Corners by their distance from a place. */
  around([x = 0, y = 0]: Vertex, more: Corner[] = []): Corner[] {
    const away = ({ at }: Corner) => Math.hypot((at[0] ?? 0) - x, (at[1] ?? 0) - y)
    return [...this.#corners.values(), ...more].sort((one, other) => away(one) - away(other))
  }

  /** The nearest corner within reach, or else the nearest place on an edge. */
  nearest([x = 0, y = 0]: Vertex, reach: number, more: Corner[] = []): Snapped | null {
    let best: Snapped | null = null
    let least = reach
    for (const corner of [...this.#corners.values(), ...more]) {
      const away = Math.hypot((corner.at[0] ?? 0) - x, (corner.at[1] ?? 0) - y)
      if (away < least) [best, least] = [{ ...corner, kind: 'corner' }, away]
    }
    if (best) return best
    for (const { from, to, name } of this.#edges) {
      const [ax = 0, ay = 0] = from
      const [dx, dy] = [(to[0] ?? 0) - ax, (to[1] ?? 0) - ay]
      const length = dx * dx + dy * dy
      if (length === 0) continue
      const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
      const at = [ax + share * dx, ay + share * dy] as const
      const away = Math.hypot(at[0] - x, at[1] - y)
      if (away < least) [best, least] = [{ at: at.map(centimetres), name, kind: 'edge' }, away]
    }
    return best
  }
}

/** Drawn places are no more exact than a centimetre. */
export const centimetres = (value: number): number => Math.round(value * 100) / 100

/** The place on the nearest of the directions that stand at right angles to the last edge. */
export function squared(before: Vertex, last: Vertex, [x = 0, y = 0]: Vertex): Vertex {
  const [lx = 0, ly = 0] = last
  const base = Math.atan2(ly - (before[1] ?? 0), lx - (before[0] ?? 0))
  const angle = Math.atan2(y - ly, x - lx) - base
  const turn = base + Math.round(angle / (Math.PI / 2)) * (Math.PI / 2)
  const along = (x - lx) * Math.cos(turn) + (y - ly) * Math.sin(turn)
  return [centimetres(lx + along * Math.cos(turn)), centimetres(ly + along * Math.sin(turn))]
}
