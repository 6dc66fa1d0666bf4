// The one place that talks to MapLibre: makes the map, listens to it, and changes it on request.
import {
  GeolocateControl,
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type GeoJSONSource,
  type LngLatBoundsLike,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Geometry } from 'geojson'
import { groupOf, type MapStyle } from '../lib/style'
import { decorate, markData, MARKS, type Marks } from './decorate'

setWorkerUrl(workerUrl)

export interface View {
  zoom: number
  lon: number
  lat: number
}
export interface Listener {
  moved(view: View, byHand: boolean): void
  pointer(place: { lon: number; lat: number } | null): void
  asked(place: { lon: number; lat: number }): void
  ready(): void
  sourceFailed(source: string): void
  busy(): void
  idle(): void
}
export interface Start {
  view: View | null
  bounds: LngLatBoundsLike
  locale: Record<string, string>
}

import { MAX_ZOOM } from './limits'
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export class MapView {
  readonly #map: MapLibre
  #style: MapStyle
  #on: ReadonlySet<string>
  #retries = 0
  #marks: Marks = { shape: null, place: null }

  constructor(container: HTMLElement, style: MapStyle, on: ReadonlySet<string>, start: Start, listener: Listener) {
    this.#style = style
    this.#on = on
    const position = start.view
      ? { center: [start.view.lon, start.view.lat] as [number, number], zoom: start.view.zoom }
      : { bounds: start.bounds, fitBoundsOptions: { padding: 24, maxZoom: 18 } }
    const map = new MapLibre({
      container,
      style: decorate(style, on, this.#marks),
      ...position,
      locale: start.locale,
      maxZoom: MAX_ZOOM,
      // From zoom 17, where the tiles end, to the closest: overscale all, so that every zoom lays out its own letters.
      zoomLevelsToOverscale: MAX_ZOOM - 17,
      minZoom: 5,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: still() ? 0 : 120,
    })
    this.#map = map
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
    map.addControl(new GeolocateControl({ positionOptions: { enableHighAccuracy: true } }), 'top-right')
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')

    map.on('load', () => listener.ready())
    map.on('move', () => listener.moved(this.view(), false))
    map.on('moveend', () => listener.moved(this.view(), true))
    map.on('mousemove', ({ lngLat }) => listener.pointer({ lon: lngLat.lng, lat: lngLat.lat }))
    map.on('mouseout', () => listener.pointer(null))
    map.on('click', ({ lngLat }) => listener.asked({ lon: lngLat.lng, lat: lngLat.lat }))
    map.on('dataloading', () => listener.busy())
    map.on('movestart', () => listener.busy())
    map.on('idle', () => listener.idle())
    map.on('error', (event) => {
      const source = (event as { sourceId?: string }).sourceId
      if (source && source in this.#style.spec.sources) listener.sourceFailed(source)
    })
    const canvas = map.getCanvas()
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      event.preventDefault()
      const { lng, lat } = map.getCenter()
      listener.asked({ lon: lng, lat })
    })
  }

  view(): View {
    const { lng, lat } = this.#map.getCenter()
    return { zoom: this.#map.getZoom(), lon: lng, lat }
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label)
  }

  focus(): void {
    this.#map.getCanvas().focus()
  }

  go(view: Partial<View>): void {
    const here = this.view()
    const to = { center: [view.lon ?? here.lon, view.lat ?? here.lat] as [number, number], zoom: view.zoom ?? here.zoom }
    if (still()) this.#map.jumpTo(to)
    else this.#map.easeTo({ ...to, duration: 350 })
  }

  jump(view: View): void {
    this.#map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom })
  }

  /** Shows a shape whole, but never closer than 1:250. */
  fit(shape: Geometry): void {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
    const take = (part: unknown): void => {
      if (!Array.isArray(part)) return
      if (typeof part[0] === 'number' && typeof part[1] === 'number') {
        box[0] = Math.min(box[0], part[0])
        box[1] = Math.min(box[1], part[1])
        box[2] = Math.max(box[2], part[0])
        box[3] = Math.max(box[3], part[1])
      } else part.forEach(take)
    }
    if (shape.type === 'GeometryCollection') shape.geometries.forEach((each) => take('coordinates' in each ? each.coordinates : null))
    else take(shape.coordinates)
    if (box[0] <= box[2]) this.#map.fitBounds(box, { padding: 60, maxZoom: 19.5, animate: !still() })
  }

  setStyle(style: MapStyle): void {
    this.#style = style
    this.#map.setStyle(decorate(style, this.#on, this.#marks), { diff: true })
  }

  setGroups(on: ReadonlySet<string>): void {
    this.#on = on
    for (const layer of this.#style.spec.layers) {
      const group = groupOf(layer)
      if (group !== null && this.#map.getLayer(layer.id)) {
        this.#map.setLayoutProperty(layer.id, 'visibility', on.has(group) ? 'visible' : 'none')
      }
    }
  }

  mark(marks: Partial<Marks>): void {
    this.#marks = { ...this.#marks, ...marks }
    this.#map.getSource<GeoJSONSource>(MARKS)?.setData(markData(this.#marks))
  }

  /** Moves a place out from under a sheet that covers the lower part of the map. */
  reveal(place: { lon: number; lat: number }, covered: number): void {
    const at = this.#map.project([place.lon, place.lat])
    const free = this.#map.getContainer().clientHeight - covered
    if (free > 80 && at.y > free - 24) this.#map.panBy([0, at.y - free / 2], { animate: !still() })
  }

  /**
   * Asks for a source again after it failed. MapLibre 6.17 never asks again for a tile that failed (it waits for the
   * request that is over), so the source is put in anew: under an address that differs only behind the #.
   */
  reload(source: string): void {
    this.#retries += 1
    const spec = this.#style.spec.sources[source]
    if (spec?.type !== 'vector' || !spec.url) return
    const url = `${spec.url.replace(/#.*/, '')}#${this.#retries}`
    const sources = { ...this.#style.spec.sources, [source]: { ...spec, url } }
    this.setStyle({ ...this.#style, spec: { ...this.#style.spec, sources } })
  }

  resize(): void {
    this.#map.resize()
  }

  remove(): void {
    this.#map.remove()
  }
}
