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
import { boxOf } from './box'
import { decorate, faded, markData, MARKS, type Choice, type Marks } from './decorate'

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
  /** A long press, or the other button of the mouse. */
  pressed(place: { lon: number; lat: number }): void
  ready(): void
  sourceFailed(source: string): void
  busy(): void
  idle(): void
}
export interface Start {
  view: View | null
  bounds: LngLatBoundsLike
  locale: Record<string, string>
  day: string | null
}

import { MAX_ZOOM } from './limits'
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export class MapView {
  /** The map itself, for the tools beside this file that are loaded when somebody needs them. */
  readonly gl: MapLibre
  #style: MapStyle
  #choice: Choice
  #retries = 0
  #day: string | null
  #marks: Marks = { shape: null, preview: null, sketch: [], place: null }

  constructor(container: HTMLElement, style: MapStyle, choice: Choice, start: Start, listener: Listener) {
    this.#style = style
    this.#choice = choice
    this.#day = start.day
    const position = start.view
      ? { center: [start.view.lon, start.view.lat] as [number, number], zoom: start.view.zoom }
      : { bounds: start.bounds, fitBoundsOptions: { padding: 24, maxZoom: 18 } }
    const map = new MapLibre({
      container,
      style: decorate(style, choice, this.#marks),
      ...position,
      locale: start.locale,
      transformRequest: (url, type) => (this.#day && type === 'Tile' ? { url: `${url}?asOf=${this.#day}` } : { url }),
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
    this.gl = map
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
    map.on('contextmenu', ({ lngLat }) => listener.pressed({ lon: lngLat.lng, lat: lngLat.lat }))
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
    const { lng, lat } = this.gl.getCenter()
    return { zoom: this.gl.getZoom(), lon: lng, lat }
  }

  setLabel(label: string): void {
    this.gl.getCanvas().setAttribute('aria-label', label)
  }

  focus(): void {
    this.gl.getCanvas().focus()
  }

  go(view: Partial<View>): void {
    const here = this.view()
    const to = { center: [view.lon ?? here.lon, view.lat ?? here.lat] as [number, number], zoom: view.zoom ?? here.zoom }
    if (still()) this.gl.jumpTo(to)
    else this.gl.easeTo({ ...to, duration: 350 })
  }

  /** Goes far, in an arc, but never for long. */
  fly(view: View): void {
    if (still()) this.jump(view)
    else this.gl.flyTo({ center: [view.lon, view.lat], zoom: view.zoom, maxDuration: 1500 })
  }

  jump(view: View): void {
    this.gl.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom })
  }

  /** Shows a shape whole, but never closer than 1:250. */
  fit(shape: Geometry): void {
    const box = boxOf(shape)
    if (box) this.gl.fitBounds(box, { padding: 60, maxZoom: 19.5, animate: !still() })
  }

  setStyle(style: MapStyle): void {
    this.#style = style
    this.gl.setStyle(decorate(style, this.#choice, this.#marks), { diff: true })
  }

  /** Shows the chosen groups; a changed order of drawing needs the whole style. */
  setGroups(choice: Choice): void {
    const moved = choice.order.join() !== this.#choice.order.join()
    this.#choice = { ...choice, order: [...choice.order] }
    if (moved) return this.setStyle(this.#style)
    for (const layer of this.#style.spec.layers) {
      const group = groupOf(layer)
      if (group === null || !this.gl.getLayer(layer.id)) continue
      this.gl.setLayoutProperty(layer.id, 'visibility', choice.on.has(group) ? 'visible' : 'none')
      const paint = faded(layer, choice.opacity.get(group) ?? 1)
      for (const [name, value] of Object.entries(paint)) {
        const now = this.gl.getPaintProperty(layer.id, name as never) as unknown
        if ((now ?? 1) !== value) this.gl.setPaintProperty(layer.id, name as never, value as never)
      }
    }
  }

  mark(marks: Partial<Marks>): void {
    this.#marks = { ...this.#marks, ...marks }
    this.gl.getSource<GeoJSONSource>(MARKS)?.setData(markData(this.#marks))
  }

  /** Moves a place out from under a sheet that covers the lower part of the map. */
  reveal(place: { lon: number; lat: number }, covered: number): void {
    const at = this.gl.project([place.lon, place.lat])
    const free = this.gl.getContainer().clientHeight - covered
    if (free > 80 && at.y > free - 24) this.gl.panBy([0, at.y - free / 2], { animate: !still() })
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

  /** Asks for the tiles in view again because the data changed; what is drawn stays until the new is there. */
  refresh(): void {
    for (const [name, source] of Object.entries(this.#style.spec.sources)) {
      if (source.type === 'vector' && this.gl.getSource(name)) this.gl.refreshTiles(name)
    }
  }

  /** Draws another day's state. */
  setDay(day: string | null): void {
    if (day === this.#day) return
    this.#day = day
    this.refresh()
  }

  resize(): void {
    this.gl.resize()
  }

  remove(): void {
    this.gl.remove()
  }
}
