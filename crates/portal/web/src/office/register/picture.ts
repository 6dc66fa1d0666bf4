// A map of shapes over the public map: entries that can be picked, and before and after of a change.
import { Map as MapLibre, NavigationControl, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { t } from '../words/t'
import { positions, type Shape } from './shapes'

setWorkerUrl(workerUrl)

export interface Listener {
  picked(id: string): void
  pointed(id: string | null): void
}

const SOURCE = 'wpisy'
const ACCENT = '#14407a'
const MARK = '#e6007e'
const COLOUR = ['match', ['get', 'look'], 'before', '#8a6100', 'after', '#1c6434', 'fault', '#a3160f', ACCENT] as const
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

async function background(): Promise<StyleSpecification> {
  const response = await fetch('/styles/zasadnicza-jasny.json', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`style: ${response.status}`)
  return (await response.json()) as StyleSpecification
}

function bounds(shapes: Shape[]): [number, number, number, number] | null {
  const all = shapes.flatMap((shape) => positions(shape.geometry))
  if (all.length === 0) return null
  const xs = all.map((at) => at[0] ?? 0)
  const ys = all.map((at) => at[1] ?? 0)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

export class Picture {
  readonly #map: MapLibre
  #shapes: Shape[] = []
  #marked = new Set<string>()

  static async make(container: HTMLElement, label: string, listener: Listener | null): Promise<Picture> {
    const style = await background()
    const map = new MapLibre({
      container,
      style,
      center: [19, 52],
      zoom: 6,
      maxZoom: 21,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      cooperativeGestures: false,
      fadeDuration: still() ? 0 : 120,
      locale: { 'Map.Title': label, 'NavigationControl.ZoomIn': t('map.zoomIn'), 'NavigationControl.ZoomOut': t('map.zoomOut') },
    })
    map.keyboard.disableRotation()
    map.touchZoomRotate.disableRotation()
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    container.dataset['idle'] = 'false'
    map.on('idle', () => (container.dataset['idle'] = 'true'))
    map.on('movestart', () => (container.dataset['idle'] = 'false'))
    await new Promise<void>((resolve) => void map.once('load', () => resolve()))
    return new Picture(map, listener)
  }

  private constructor(map: MapLibre, listener: Listener | null) {
    this.#map = map
    map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, promoteId: 'key' })
    const marked = ['boolean', ['feature-state', 'marked'], false]
    const pointed = ['boolean', ['feature-state', 'pointed'], false]
    const colour = ['case', marked, MARK, [...COLOUR]]
    map.addLayer({
      id: 'wpisy-pole',
      type: 'fill',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour as never, 'fill-opacity': ['case', pointed, 0.4, marked, 0.35, 0.15] as never },
    })
    map.addLayer({
      id: 'wpisy-linia',
      type: 'line',
      source: SOURCE,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': colour as never,
        'line-width': ['case', pointed, 5, marked, 4, 2.5] as never,
        'line-dasharray': ['match', ['get', 'look'], 'before', ['literal', [2, 1.5]], ['literal', [1, 0]]] as never,
      },
    })
    map.addLayer({
      id: 'wpisy-punkt',
      type: 'circle',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': colour as never,
        'circle-radius': ['case', pointed, 10, marked, 8, 6.5] as never,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
        'circle-opacity': ['match', ['get', 'look'], 'before', 0.75, 1] as never,
      },
    })
    if (!listener) return
    const layers = ['wpisy-pole', 'wpisy-linia', 'wpisy-punkt']
    const at = (point: { x: number; y: number }) => {
      const near: [[number, number], [number, number]] = [[point.x - 5, point.y - 5], [point.x + 5, point.y + 5]]
      const found = map.queryRenderedFeatures(near, { layers })[0]
      return found ? String((found.properties as { key: string }).key) : null
    }
    map.on('click', ({ point }) => {
      const id = at(point)
      if (id) listener.picked(id)
    })
    let last: string | null = null
    map.on('mousemove', ({ point }) => {
      const id = at(point)
      map.getCanvas().style.cursor = id ? 'pointer' : ''
      if (id !== last) listener.pointed(id)
      last = id
    })
    map.on('mouseout', () => listener.pointed(null))
  }

  show(shapes: Shape[]): void {
    this.#shapes = shapes
    this.#marked.clear()
    const features = shapes.map((shape) => ({
      type: 'Feature' as const,
      geometry: shape.geometry,
      properties: { key: shape.id, title: shape.title, look: shape.look },
    }))
    this.#map.removeFeatureState({ source: SOURCE })
    this.#map.getSource<GeoJSONSource>(SOURCE)?.setData({ type: 'FeatureCollection', features })
    this.fit(shapes)
  }

  fit(shapes: Shape[]): void {
    const box = bounds(shapes)
    if (box) this.#map.fitBounds(box, { padding: 48, maxZoom: 18.5, animate: false })
  }

  mark(selected: ReadonlySet<string>, pointed: string | null): void {
    for (const id of this.#marked) this.#map.setFeatureState({ source: SOURCE, id }, { marked: false, pointed: false })
    this.#marked = new Set(selected)
    if (pointed) this.#marked.add(pointed)
    for (const id of this.#marked) {
      this.#map.setFeatureState({ source: SOURCE, id }, { marked: selected.has(id), pointed: id === pointed })
    }
    const only = this.#shapes.filter((shape) => selected.has(shape.id))
    const seen = this.#map.getBounds()
    const hidden = only.filter((shape) => !positions(shape.geometry).some((at) => seen.contains([at[0] ?? 0, at[1] ?? 0])))
    if (hidden.length > 0) this.fit(only)
  }

  remove(): void {
    this.#map.remove()
  }
}
