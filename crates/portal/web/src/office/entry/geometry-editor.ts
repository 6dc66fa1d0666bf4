// Drawing on the map, behind one class: places, moves, adds and takes away vertices in the plane system of the entry. Only
// the vertex that somebody touches is computed; all others stay the numbers that the server gave.
import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent, type MapTouchEvent, type StyleSpecification } from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { extent, isVariant, load } from '../../lib/style'
import { MAX_ZOOM } from '../../map/limits'
import { system, toDegrees, toPlane, type System } from '../../lib/plane'
import { inserted, measured, movedTogether, removed, standing, vertexAt, type At, type Shape, type ShapeKind, type Vertex } from './shape'
import { SKETCH, drawn, layers, type Sketch } from './sketch'
import { Neighbours, centimetres, squared, type Corner, type Snapped } from './snap'
import { Steps, placeKey, type Way } from './trace'
import { t } from '../words/t'

setWorkerUrl(workerUrl)

export interface Hint {
  /** Northing and easting under the pointer. */
  x: number
  y: number
  snapped: string | null
  measure: string
}
export interface Hooks {
  /** Changed, perhaps with the piece that leaves the entry. */
  changed(shape: Shape | null, rest?: Shape | null): void
  /** A vertex has left a place where these neighbours have one, too. */
  parted(names: string[]): void
  picked(at: At | null): void
  /** A finished part: its vertices, in the entry's system. */
  drew(kind: ShapeKind, vertices: Vertex[], srid: number): void
  stopped(): void
  told(hint: Hint | null): void
  /** A neighbour was followed, or none could be; how many ways there are. */
  traced(way: Way | null, choices: number): void
  /** A key turned following on or off, or asked for another way. */
  wished(what: 'trace' | 'turn'): void
  /** The middle of the map was brought to a corner. */
  jumped(name: string | null): void
  ready(): void
  idle(idle: boolean): void
  sure(question: string): boolean
}
export interface Start {
  collection: string
  id: string | null
  label: string
  shape: Shape | null
  srid: (lon: number) => number
}

const REACH = 12
const LEAST = { point: 1, line: 2, surface: 3 } as const
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches
type Pointing = MapMouseEvent | MapTouchEvent

const ENDS = ['mouseup', 'touchend', 'touchcancel'] as const

export class GeometryEditor {
  readonly #map: MapLibre
  readonly #hooks: Hooks
  readonly #start: Start
  readonly #neighbours: Neighbours
  #sketch: Sketch = { shape: null, rest: null, picked: null, trace: [], kind: null, pointer: null, way: null, snapped: null, others: [], faults: [], handles: false }
  #own: System
  #editable = false
  readonly #let = () => this.#release()
  #held: { at: At; shape: Shape; rest: Shape | null } | null = null
  #asking: AbortController | null = null
  #loaded: [number, number, number, number] | null = null
  #escaped = false
  #corners: Corner[] = []
  squared = false
  /** Whether the next point is reached along the outline of a neighbour. */
  tracing = false
  /** Whether a corner that several parts have moves in all of them. */
  together = true
  readonly #steps = new Steps()
  #jumps: { all: Corner[]; next: number } | null = null
  #ready = false

  static async open(container: HTMLElement, start: Start, hooks: Hooks): Promise<GeometryEditor> {
    const variant = document.documentElement.dataset['variant'] ?? null
    const [style, bounds] = await Promise.all([load(isVariant(variant) ? variant : 'jasny'), extent()])
    return new GeometryEditor(container, style.spec, bounds, start, hooks, variant === 'hc')
  }

  private constructor(container: HTMLElement, style: StyleSpecification, bounds: [number, number, number, number], start: Start, hooks: Hooks, dark: boolean) {
    this.#hooks = hooks
    this.#start = start
    this.#neighbours = new Neighbours(start.collection, start.id)
    this.#own = system(start.srid((bounds[0] + bounds[2]) / 2)) ?? (system(2180) as System)
    const map = new MapLibre({
      container,
      style,
      bounds,
      fitBoundsOptions: { padding: 20, maxZoom: 17 },
      maxZoom: MAX_ZOOM,
      minZoom: 5,
      zoomLevelsToOverscale: MAX_ZOOM - 17,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: 0,
      locale: {
        'Map.Title': start.label,
        'NavigationControl.ZoomIn': t('place.zoom.in'),
        'NavigationControl.ZoomOut': t('place.zoom.out'),
      },
    })
    this.#map = map
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')
    map.on('load', () => {
      map.addSource(SKETCH, { type: 'geojson', data: drawn(this.#sketch, this.#own) })
      for (const layer of layers(dark)) map.addLayer(layer)
      this.#ready = true
      hooks.ready()
      this.#surroundings()
    })
    map.on('moveend', () => this.#surroundings())
    map.on('idle', () => hooks.idle(true))
    map.on('dataloading', () => hooks.idle(false))
    map.on('mousemove', (event) => this.#move(event))
    map.on('mouseout', () => this.#point(null, null))
    map.on('mousedown', (event) => this.#press(event, 8))
    map.on('touchstart', (event) => this.#press(event, 18))
    map.on('touchmove', (event) => this.#held && this.#move(event))
    // Wherever it is let go: over a button of the map, or outside the window.
    for (const end of ENDS) addEventListener(end, this.#let)
    map.on('click', (event) => this.#click(event))
    map.on('dblclick', (event) => {
      if (this.#sketch.kind === null) return
      event.preventDefault()
      this.finish()
    })
    map.getCanvas().addEventListener('keydown', (event) => this.#key(event))
    if (start.shape) this.fit(start.shape, false)
  }

  /** Takes over what is edited; what is drawn on the map follows. */
  show(shape: Shape | null, rest: Shape | null, picked: At | null, editable: boolean, faults: Vertex[]): void {
    if (shape) this.#own = system(shape.srid) ?? this.#own
    this.#editable = editable
    this.#sketch = { ...this.#sketch, shape, rest, picked, faults, handles: editable && this.#sketch.kind === null }
    this.#draw()
  }

  #draw(): void {
    if (this.#ready) this.#map.getSource<GeoJSONSource>(SKETCH)?.setData(drawn(this.#sketch, this.#own))
  }

  fit(shape: Shape, animate = !still()): void {
    const own = system(shape.srid)
    const all = own ? shape.parts.flat(2).map(([x = 0, y = 0]) => toDegrees(x, y, own)) : []
    if (all.length === 0) return
    const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)]
    this.#map.fitBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)], { padding: 60, maxZoom: 18.5, animate })
  }

  centre(): { lon: number; lat: number } {
    const { lng, lat } = this.#map.getCenter()
    return { lon: lng, lat }
  }

  /** Begins a figure; `own` are further places to snap to. */
  begin(kind: ShapeKind, own: Corner[] = []): void {
    this.#corners = own
    this.#own = system(this.#start.srid(this.#map.getCenter().lng)) ?? this.#own
    this.#escaped = false
    this.#steps.clear()
    this.#sketch = { ...this.#sketch, kind, trace: [], picked: null, handles: false }
    this.#map.doubleClickZoom.disable()
    this.#map.getCanvas().classList.add('draws')
    this.#draw()
  }

  /** Tells which neighbours have a vertex where one of ours has just left. */
  leaves(at: Vertex): void {
    const names = this.#neighbours.sharers(at)
    if (names.length > 0) this.#hooks.parted(names)
  }

  /** Ends drawing; without enough vertices nothing was drawn. */
  finish(): void {
    const { kind, trace } = this.#sketch
    if (kind === null) return
    if (trace.length < LEAST[kind]) return
    this.#end()
    this.#hooks.drew(kind, trace, this.#own.epsg)
  }

  cancel(): void {
    if (this.#sketch.kind === null) return
    if (this.#sketch.trace.length > 3 && !this.#hooks.sure(t('place.sure'))) return
    this.#end()
    this.#hooks.stopped()
  }

  #end(): void {
    this.#corners = []
    this.#sketch = { ...this.#sketch, kind: null, trace: [], pointer: null, way: null, snapped: null, handles: this.#editable }
    this.#map.getCanvas().classList.remove('draws')
    // The second press of a double click must not zoom.
    setTimeout(() => this.#map.doubleClickZoom.enable(), 400)
    this.#draw()
  }

  back(): void {
    this.#sketch = { ...this.#sketch, trace: this.#steps.back(this.#sketch.trace) }
    this.#draw()
  }

  /** What was followed last is followed another way. */
  turn(): void {
    const next = this.#steps.turn(this.#sketch.trace)
    if (!next) return
    this.#sketch = { ...this.#sketch, trace: next.trace }
    this.#draw()
    this.#hooks.traced(next.way, this.#steps.choices)
  }

  remove(): void {
    for (const end of ENDS) removeEventListener(end, this.#let)
    this.#asking?.abort()
    this.#map.remove()
  }

  resize(): void {
    this.#map.resize()
  }

  /** Asks for the neighbours of what is in view, once it is close enough to draw. */
  #surroundings(): void {
    if (this.#map.getZoom() < 15.5) return
    const view = this.#map.getBounds()
    const [west, south, east, north] = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()]
    const held = this.#loaded
    if (held && held[0] <= west && held[1] <= south && held[2] >= east && held[3] >= north) return
    const [dx, dy] = [(east - west) / 3, (north - south) / 3]
    const box: [number, number, number, number] = [west - dx, south - dy, east + dx, north + dy]
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    void this.#neighbours.load(box, this.#own.epsg, asking.signal).then(() => {
      if (asking.signal.aborted) return
      this.#loaded = box
      this.#sketch = { ...this.#sketch, others: this.#neighbours.own }
      this.#draw()
    })
  }

  /** The place that is meant: snapped to something with a name, at right angles, or just where the pointer is. */
  #meant({ lng, lat }: { lng: number; lat: number }, free: boolean): { at: Vertex; snapped: Snapped | null } {
    const plain = toPlane(lng, lat, this.#own)
    const trace = this.#sketch.trace
    const [before, last] = [trace.at(-2), trace.at(-1)]
    if (!free) {
      const [first] = trace
      const closing = first && this.#sketch.kind === 'surface' && trace.length > 2 ? [{ at: first, name: t('place.snap.start') }] : []
      const snapped = this.#neighbours.nearest(plain, this.#metres(REACH), [...this.#corners, ...closing])
      if (snapped) return { at: snapped.at, snapped }
      if (this.squared && before && last) return { at: squared(before, last, plain), snapped: null }
    }
    return { at: plain.map(centimetres), snapped: null }
  }

  #metres(pixels: number): number {
    const { lat } = this.#map.getCenter()
    return (pixels * 40_075_016.7 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** this.#map.getZoom())
  }

  #handle(event: Pointing, reach: number): { at: At; middle: boolean } | null {
    const { x, y } = event.point
    const near = this.#map.queryRenderedFeatures([[x - reach, y - reach], [x + reach, y + reach]], {
      layers: ['szkic-wierzcholki', 'szkic-punkt', 'szkic-srodki'],
    })
    const found = near.find((each) => each.properties['role'] !== 'middle') ?? near[0]
    if (!found || typeof found.properties['part'] !== 'number') return null
    const { part, ring, vertex } = found.properties as unknown as At
    return { at: { part, ring, vertex }, middle: found.properties['role'] === 'middle' }
  }

  #press(event: Pointing, reach: number): void {
    const { shape, kind } = this.#sketch
    if (!this.#ready || !this.#editable || !shape || kind !== null || ('button' in event.originalEvent && event.originalEvent.button !== 0)) return
    const handle = this.#handle(event, reach)
    if (!handle) return
    event.preventDefault()
    const start = handle.middle ? inserted(shape, handle.at, this.#meant(event.lngLat, true).at) : shape
    this.#held = { at: handle.at, shape: start, rest: this.#sketch.rest }
    this.#sketch = { ...this.#sketch, shape: start, picked: handle.at }
    this.#hooks.picked(handle.at)
    if (handle.middle) this.#hooks.changed(start)
    this.#draw()
  }

  #release(): void {
    const held = this.#held
    this.#held = null
    const { shape, rest } = this.#sketch
    if (held && shape && shape !== held.shape) {
      this.#hooks.changed(shape, rest)
      const left = vertexAt(held.shape, held.at)
      if (left) this.leaves(left)
    }
    this.#sketch = { ...this.#sketch, snapped: null }
    this.#draw()
  }

  #move(event: Pointing): void {
    const { kind } = this.#sketch
    const free = event.originalEvent.altKey
    const active = kind !== null || this.#held !== null
    const meant = active ? this.#meant(event.lngLat, free) : { at: toPlane(event.lngLat.lng, event.lngLat.lat, this.#own), snapped: null }
    if (this.#held) {
      const { shape, rest, at } = this.#held
      const { ctrlKey, metaKey } = event.originalEvent
      const from = this.together && !ctrlKey && !metaKey ? vertexAt(shape, at) : undefined
      const [all, beyond] = [standing(shape, from), standing(rest, from)]
      this.#sketch = { ...this.#sketch, shape: movedTogether(shape, from ? all : [at], meant.at), rest: rest && movedTogether(rest, beyond, meant.at) }
    } else if (!active && this.#ready && this.#editable) {
      this.#map.getCanvas().classList.toggle('grips', this.#handle(event, 6) !== null)
    }
    this.#point(meant.at, active ? meant.snapped : null)
  }

  #point(at: Vertex | null, snapped: Snapped | null): void {
    const { kind, trace } = this.#sketch
    const way = at && snapped?.kind === 'corner' ? (this.#ways(at)[0]?.vertices ?? null) : null
    this.#sketch = { ...this.#sketch, pointer: kind === null ? null : at, way, snapped }
    if (kind !== null || this.#held) this.#draw()
    if (!at) return this.#hooks.told(null)
    const ring = kind === null ? null : [...trace, ...(way ?? [at])]
    const size = ring && ring.length > 1 ? { kind: kind === 'surface' && ring.length < 3 ? ('line' as const) : (kind ?? 'line'), multi: false, srid: this.#own.epsg, parts: [[ring]] } : null
    const measure = size ? measured(size) : this.#held && this.#sketch.shape ? measured(this.#sketch.shape) : ''
    this.#hooks.told({ x: at[1] ?? 0, y: at[0] ?? 0, snapped: snapped?.name ?? null, measure })
  }

  #click(event: MapMouseEvent): void {
    const { kind } = this.#sketch
    if (kind === null) {
      if (!this.#ready || !this.#editable) return
      if (!this.#handle(event, 8)) this.#hooks.picked(null)
      return
    }
    this.#put(this.#meant(event.lngLat, event.originalEvent.altKey).at)
  }

  /** The ways to a place along neighbours that have the last vertex. */
  #ways(at: Vertex): Way[] {
    const last = this.#sketch.trace.at(-1)
    return this.tracing && last && this.#sketch.kind !== 'point' ? this.#neighbours.ways(last, at) : []
  }

  /** Goes to a place along a neighbour; false where there is none to follow. */
  #follow(at: Vertex): boolean {
    const { trace } = this.#sketch
    const [first] = trace
    const found = this.#ways(at)
    if (found.length === 0) {
      if (this.tracing && trace.length > 0) this.#hooks.traced(null, 0)
      return false
    }
    // What comes back to where it began ends one vertex earlier, and waits: it may still be wanted the other way.
    const closes = first !== undefined && placeKey(first) === placeKey(at)
    const all = closes ? found.map((way) => ({ ...way, vertices: way.vertices.slice(0, -1) })) : found
    this.#sketch = { ...this.#sketch, trace: this.#steps.follow(trace, all), pointer: null, way: null }
    this.#draw()
    if (all[0]) this.#hooks.traced(all[0], all.length)
    return true
  }

  /** Brings the middle of the map to the nearest corner, then to the next nearest: the keyboard's way to a vertex. */
  #jump(): void {
    const { lng, lat } = this.#map.getCenter()
    const here = toPlane(lng, lat, this.#own)
    this.#jumps ??= { all: this.#neighbours.around(here, this.#corners), next: 0 }
    const { all, next } = this.#jumps
    const to = all[next % Math.max(1, all.length)]
    this.#jumps.next += 1
    if (to) this.#map.jumpTo({ center: toDegrees(to.at[0] ?? 0, to.at[1] ?? 0, this.#own) })
    this.#hooks.jumped(to?.name ?? null)
  }

  #put(at: Vertex): void {
    const { kind, trace } = this.#sketch
    if (kind === null) return
    const is = (other: Vertex | undefined) => other !== undefined && other[0] === at[0] && other[1] === at[1]
    this.#escaped = false
    // The second click on the last vertex, or one on the first, ends it.
    const closes = kind === 'surface' && trace.length > 2 && is(trace[0]) && this.#ways(at).length === 0
    if (kind !== 'point' && (closes || is(trace.at(-1)))) return this.finish()
    if (kind !== 'point' && this.#follow(at)) return
    this.#sketch = { ...this.#sketch, trace: this.#steps.put(trace, at) }
    this.#draw()
    if (kind === 'point') this.finish()
  }

  #key(event: KeyboardEvent): void {
    const { kind, trace, shape, picked } = this.#sketch
    const drop = event.key === 'Delete' || event.key === 'Backspace'
    if (kind === null) {
      if (!drop || !shape || !picked || !this.#editable) return
      event.preventDefault()
      this.#hooks.picked(null)
      this.#hooks.changed(removed(shape, picked))
      return
    }
    const letter = event.ctrlKey || event.metaKey || event.altKey ? '' : event.key.toLowerCase()
    if (letter !== 'n') this.#jumps = null
    if (letter === 'n') this.#jump()
    else if (letter === 't' && kind !== 'point') this.#hooks.wished('trace')
    else if (letter === 'o') this.#hooks.wished('turn')
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (event.key === 'Enter' && kind !== 'point' && trace.length >= LEAST[kind]) this.finish()
      else this.#put(this.#meant(this.#map.getCenter(), event.altKey).at)
    } else if (event.key === 'Escape' || drop) {
      event.preventDefault()
      event.stopPropagation()
      if (trace.length === 0 || (event.key === 'Escape' && this.#escaped)) this.cancel()
      else this.back()
      this.#escaped = event.key === 'Escape'
    }
  }
}
