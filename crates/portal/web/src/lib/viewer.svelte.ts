// The state of the viewer and everything that a person can do with it; components show it and call it.
import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { Geometry } from 'geojson'
import { rectangle, type Box } from '../map/box'
import type { Choice } from '../map/decorate'
import type { MapView, View } from '../map/map'
import { announce, mention } from './announce.svelte'
import { RequestFailed, shape, whatIsHere, type Answer, type Found } from './api'
import { language, objects, setLanguage, t, whole, type Language } from './i18n.svelte'
import { denominator, metresPerPixel, rounded } from './scale'
import { isVariant, load, type Group, type MapStyle, type Variant } from './style'
import { format, parse, sketchIn, sketchPart, type ViewerState } from './url'

export interface Place {
  lon: number
  lat: number
}
export type Tab = 'here' | 'list' | 'layers' | 'legend'
export type Tool = 'measure' | 'sketch' | 'print' | 'share' | 'position' | 'keys'
export interface Sought {
  title: string
  kind: string
  href: string | null
  collection?: string
  id?: string
}
export type Result =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'found'; answer: Answer }
  | { kind: 'failed'; id: string | null }

const preferred = (): Variant => (matchMedia('(prefers-contrast: more)').matches ? 'hc' : 'jasny')

/** Marks steps of our own in the browser's history: others are addresses that somebody entered. */
export const OWN = 'infostrada'

export class Viewer {
  style = $state.raw<MapStyle | null>(null)
  variant = $state<Variant>(preferred())
  readonly on = new SvelteSet<string>()
  readonly opacity = new SvelteMap<string, number>()
  /** Groups whose order was changed, the topmost first. */
  order = $state.raw<string[]>([])
  embedded = $state(false)
  /** The day whose state is drawn; the present where there is none. */
  day = $state<string | null>(null)
  map = $state.raw<MapView | null>(null)
  view = $state.raw<View | null>(null)
  pointer = $state.raw<Place | null>(null)
  tab = $state<Tab>('here')
  /** The tool that stands in the panel instead of the tabs. */
  tool = $state<Tool | null>(null)
  sheet = $state<'low' | 'half' | 'full'>('low')
  place = $state.raw<Place | null>(null)
  result = $state.raw<Result>({ kind: 'none' })
  selected = $state<string | null>(null)
  /** What somebody drew, as it stands behind the # of the address. */
  sketch = $state('')
  /** The place whose coordinates are shown. */
  pressed = $state.raw<Place | null>(null)
  /** Takes clicks on the map while a tool needs them. */
  taker: ((place: Place) => void) | null = null
  /** What was looked for and is shown now. */
  sought = $state.raw<Sought | null>(null)
  ready = $state(false)
  /** The first map is complete: what was not needed for it may be loaded now. */
  idle = $state(false)
  broken = $state<'style' | 'webgl' | null>(null)
  /** Sources that failed, with the time of the failure. */
  readonly problems = new SvelteMap<string, string>()

  #asking: AbortController | null = null
  #drawing: AbortController | null = null
  #shape: Geometry | null = null
  /** How far around the place was looked. */
  #within: number | undefined

  attach(map: MapView): void {
    this.map = map
    this.view = map.view()
    if (this.place) void this.ask(this.place, false)
  }

  // Address -----------------------------------------------------------------------------------------------------------

  /**
   * Takes the state out of the address; the map is moved only when it is already there. The back button leads to other
   * views, but what was drawn since is not undone by it.
   */
  restore(back = false): void {
    const state = parse(location.search)
    setLanguage(state.language ?? 'pl')
    this.embedded = state.embedded
    if (!back) this.sketch = sketchIn(location.hash)
    history.replaceState(OWN, '', (location.search || location.pathname) + sketchPart(this.sketch))
    const otherDay = state.day !== this.day
    if (otherDay) this.setDay(state.day, false)
    const variant = isVariant(state.style) ? state.style : preferred()
    if (this.style) {
      if (variant !== this.variant) void this.setVariant(variant, false)
      this.#setGroups(state)
      const other = state.place !== null && (otherDay || state.place.lon !== this.place?.lon || state.place.lat !== this.place.lat)
      // Jumping notes the address at once, so the place has to be that of the address already.
      if (state.place) this.place = state.place
      else this.clear(false)
      if (state.view) this.map?.jump(state.view)
      if (state.place && other) void this.ask(state.place, false)
    } else {
      this.variant = variant
      this.view = state.view
      this.place = state.place
    }
  }

  #address(): string {
    const groups = this.style?.groups ?? []
    const usual = groups.every((group) => group.on === this.on.has(group.id))
    return format({
      view: this.view,
      style: this.variant === preferred() ? null : this.variant,
      groups: usual ? null : groups.filter((group) => this.on.has(group.id)).map((group) => group.id),
      opacity: Object.fromEntries(this.opacity),
      order: this.order,
      embedded: this.embedded,
      day: this.day,
      place: this.place,
      language: language(),
    })
  }

  /** The address of what can be seen now, for other people: with the whole page around it. */
  link(embedded = false): string {
    const query = this.#address().replace(/[?&]osadzona=1/, '')
    return `${location.origin}/mapa${query}${embedded ? `${query ? '&' : '?'}osadzona=1` : ''}${sketchPart(this.sketch)}`
  }

  /** Keeps a sketch in the address; it has steps of its own. */
  setSketch(code: string): void {
    this.sketch = code
    this.#remember(false)
  }

  #remember(step: boolean): void {
    const address = (this.#address() || location.pathname) + sketchPart(this.sketch)
    if (step) history.pushState(OWN, '', address)
    else history.replaceState(OWN, '', address)
  }

  // Appearance --------------------------------------------------------------------------------------------------------

  async setVariant(variant: Variant, step = true): Promise<void> {
    this.variant = variant
    try {
      const style = await load(variant)
      if (this.variant !== variant) return
      this.style = style
      this.map?.setStyle(style)
      if (step) this.#remember(true)
    } catch {
      this.broken = 'style'
    }
  }

  /** The map of another day, and the cards with it; the search stays in the present. */
  setDay(day: string | null, step = true): void {
    this.day = day
    this.map?.setDay(day)
    if (step) {
      this.#remember(true)
      this.#askAgain()
    }
  }

  setLanguage(next: Language): void {
    setLanguage(next)
    this.map?.setLabel(t('map.label'))
    this.#remember(false)
    this.#askAgain()
  }

  /** What is here, told anew: of another day or in another language. */
  #askAgain(): void {
    if (!this.place || this.result.kind === 'none') return
    const [collection, ...id] = (this.selected ?? '').split('/')
    const meant = this.selected && collection ? { title: '', collection, id: id.join('/') } : null
    const { tab, tool, sought } = this
    void this.ask(this.place, false, this.#within, meant)
    Object.assign(this, { tab, tool, sought })
  }

  /** The first style: groups come from the address or from the style itself. */
  begin(style: MapStyle): void {
    this.style = style
    this.#setGroups(parse(location.search))
  }

  #setGroups(wanted: Pick<ViewerState, 'groups' | 'opacity' | 'order'>): void {
    const groups = this.style?.groups ?? []
    this.on.clear()
    this.opacity.clear()
    for (const group of groups) {
      if (wanted.groups ? wanted.groups.includes(group.id) : group.on) this.on.add(group.id)
      const opacity = wanted.opacity[group.id]
      if (opacity !== undefined) this.opacity.set(group.id, opacity)
    }
    this.order = wanted.order.filter((id) => groups.some((group) => group.id === id))
    this.redraw()
  }

  /** Draws the groups as they are chosen now. */
  redraw(): void {
    this.map?.setGroups(this.choice())
  }

  choice(): Choice {
    return { on: this.on, opacity: this.opacity, order: this.order }
  }

  /** Notes the state in the address; a step is one that the back button undoes. */
  remember(step: boolean): void {
    this.#remember(step)
  }

  show(groups: Group[], visible: boolean): void {
    for (const group of groups) {
      if (visible) this.on.add(group.id)
      else this.on.delete(group.id)
    }
    this.redraw()
    this.#remember(true)
    const name = groups.map((group) => group[language()]).join(', ')
    announce(t(visible ? 'layers.shown' : 'layers.hidden', { name }))
  }

  reset(): void {
    this.#setGroups({ groups: null, opacity: {}, order: [] })
    this.#remember(true)
  }

  // Movement ----------------------------------------------------------------------------------------------------------

  moved(view: View, ended: boolean): void {
    this.view = view
    if (!ended) return
    this.#remember(false)
    mention(t('map.view', { scale: whole(rounded(denominator(view.zoom, view.lat))) }))
  }

  zoomTo(zoom: number): void {
    this.map?.go({ zoom })
  }

  focusMap(): void {
    this.map?.focus()
  }

  /** Goes to something that was looked for; the back button leads to where the person was before. */
  visit(place: Place, box: Box | null, sought: Sought | null): void {
    this.tool = null
    this.sought = sought
    this.place = place
    this.#remember(true)
    if (box) this.map?.fit(rectangle(box))
    else this.map?.fly({ ...place, zoom: Math.max(18, this.view?.zoom ?? 0) })
    void this.ask(place, false, 2, sought)
  }

  /** A click on the map, or Enter at the crosshair. */
  clicked(place: Place): void {
    if (this.taker) this.taker(place)
    else void this.ask(place)
  }

  /** Opens a tool in the panel, or closes it when it is open. */
  open(tool: Tool | null): void {
    this.tool = this.tool === tool ? null : tool
    if (this.tool && this.sheet === 'low') this.sheet = 'half'
  }

  // What is here ------------------------------------------------------------------------------------------------------

  /** Opens the card of an object that is known to be at a place. */
  openAt(place: Place, collection: string, title: string): void {
    void this.ask(place, true, 0.3, { collection, title })
  }

  async ask(place: Place, step = true, within?: number, meant: Pick<Sought, 'title' | 'collection' | 'id'> | null = null): Promise<void> {
    if (meant !== this.sought) this.sought = null
    this.#asking?.abort()
    const asking = (this.#asking = new AbortController())
    this.place = place
    this.selected = null
    this.#within = within
    this.result = { kind: 'loading' }
    this.tab = 'here'
    this.tool = null
    if (this.sheet === 'low') this.sheet = 'half'
    this.#draw(null)
    this.map?.mark({ place })
    // On a phone the sheet covers the lower half of the page.
    if (matchMedia('(max-width: 760px)').matches) this.map?.reveal(place, innerHeight * 0.52)
    if (step) this.#remember(true)
    try {
      const reach = within ?? 8 * metresPerPixel(this.view?.zoom ?? 18, place.lat)
      const answer = ordered(await whatIsHere(place.lon, place.lat, reach, this.day, asking.signal))
      this.result = { kind: 'found', answer }
      const features = answer.features ?? []
      const list = features.slice(0, 5).map((feature) => `${feature.collectionTitle ?? ''} ${feature.title ?? ''}`.trim())
      announce(features.length > 0 ? t('here.found', { count: objects(features.length), list: list.join(', ') }) : t('here.empty'))
      const same = features.filter((feature) => meant && feature.collection === meant.collection)
      const first = same.find((each) => (meant?.id ? each.id === meant.id : each.title === meant?.title)) ?? same[0] ?? features[0]
      if (first) void this.select(first)
    } catch (error) {
      if (asking.signal.aborted) return
      this.result = { kind: 'failed', id: error instanceof RequestFailed ? error.id : null }
      announce(`${t('here.error')} ${t('here.errorHint')}`)
    }
  }

  clear(step = true): void {
    this.#asking?.abort()
    this.place = this.sought = null
    this.selected = null
    this.result = { kind: 'none' }
    this.#draw(null)
    this.map?.mark({ place: null })
    if (step) this.#remember(true)
  }

  /** Opens a card and draws its object. */
  async select(feature: Found): Promise<boolean> {
    this.selected = keyOf(feature)
    this.#drawing?.abort()
    const drawing = (this.#drawing = new AbortController())
    if (!feature.href) return false
    try {
      this.#draw(await shape(feature.href, drawing.signal))
      return true
    } catch {
      if (!drawing.signal.aborted) this.#draw(null)
      return false
    }
  }

  async zoomToShape(feature: Found): Promise<void> {
    const drawn = (this.selected === keyOf(feature) && this.#shape !== null) || (await this.select(feature))
    if (drawn && this.#shape) {
      this.map?.fit(this.#shape)
      announce(t('here.drawn'))
    } else announce(t('here.noShape'))
  }

  #draw(geometry: Geometry | null): void {
    this.#shape = geometry
    this.map?.mark({ shape: geometry })
  }

  // Trouble -----------------------------------------------------------------------------------------------------------

  sourceFailed(source: string): void {
    if (this.problems.has(source)) return
    const time = new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' }).format()
    this.problems.set(source, time)
    announce(t('map.sourceFailed', { time, name: sourceName(source) }))
  }

  reload(): void {
    const sources = [...this.problems.keys()]
    this.problems.clear()
    sources.forEach((source) => this.map?.reload(source))
  }
}

export const keyOf = (feature: Found) => `${feature.collection ?? ''}/${String(feature.id ?? feature.href ?? feature.title)}`

/** Areas that people ask for come first, those that hold half a town last. */
const AREAS = ['budynek', 'zabytk', 'dzialka', '', 'kontur', 'obreb', 'jednostka']

/** Points and lines that were aimed at come before the areas that merely contain the place. */
function ordered(answer: Answer): Answer {
  const rank = (feature: Found) => {
    if ((feature.distance ?? 0) > 0) return -1
    const known = AREAS.findIndex((word) => word !== '' && feature.collection?.includes(word))
    return known < 0 ? AREAS.indexOf('') : known
  }
  const features = [...(answer.features ?? [])].sort(
    (one, other) => rank(one) - rank(other) || (one.distance ?? 0) - (other.distance ?? 0),
  )
  return { ...answer, features }
}

export function sourceName(source: string): string {
  return source === 'rejestry' ? t('map.source.rejestry') : t('map.source.zasadnicza')
}

export const viewer = new Viewer()
