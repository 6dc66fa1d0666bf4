// The map style as the viewer sees it: besides the drawing rules it carries the list of layers that people switch.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'

export interface Words {
  pl: string
  en: string
}
export interface Section extends Words {
  id: string
}
export interface Group extends Words {
  id: string
  section: string
  /** The letter on the lines of a network and its colour. */
  letter: string | null
  colour: string | null
  /** Whether the group is shown at first. */
  on: boolean
  /** The zooms between which something of the group can be seen. */
  minzoom: number
  maxzoom: number
}
export interface MapStyle {
  spec: StyleSpecification
  sections: Section[]
  groups: Group[]
  highlight: string
  background: string
}

export const VARIANTS = ['jasny', 'legal', 'hc'] as const
export type Variant = (typeof VARIANTS)[number]

export function isVariant(name: string | null): name is Variant {
  return VARIANTS.some((variant) => variant === name)
}

/** Where the style of a variant is. */
export const styleAddress = (variant: Variant) => `/styles/zasadnicza-${variant}.json`

/** The group to which a style layer belongs. */
export function groupOf(layer: LayerSpecification): string | null {
  const metadata = layer.metadata as Record<string, unknown> | undefined
  const group = metadata?.['infostrada:grupa']
  return typeof group === 'string' ? group : null
}

interface RawGroup extends Words {
  id: string
  dzial: string
  litera?: string
  barwa?: string
  wlaczona?: boolean
}

export function read(spec: StyleSpecification): MapStyle {
  const metadata = (spec.metadata ?? {}) as Record<string, unknown>
  const raw = (metadata['infostrada:grupy'] ?? []) as RawGroup[]
  const groups = raw.map((group): Group => {
    const layers = spec.layers.filter((layer) => groupOf(layer) === group.id)
    return {
      id: group.id,
      section: group.dzial,
      pl: group.pl,
      en: group.en,
      letter: group.litera ?? null,
      colour: group.barwa ?? null,
      on: group.wlaczona !== false,
      minzoom: Math.min(24, ...layers.map((layer) => layer.minzoom ?? 0)),
      maxzoom: Math.max(0, ...layers.map((layer) => layer.maxzoom ?? 24)),
    }
  })
  return {
    spec,
    sections: (metadata['infostrada:dzialy'] ?? []) as Section[],
    groups,
    highlight: String(metadata['infostrada:zaznaczenie'] ?? '#e6007e'),
    background: String(metadata['infostrada:tlo'] ?? '#ffffff'),
  }
}

export async function load(variant: Variant): Promise<MapStyle> {
  const response = await fetch(styleAddress(variant), { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`style ${variant}: ${response.status}`)
  return read((await response.json()) as StyleSpecification)
}

/** Where the data lies, from the description of the tiles; Poland when nothing is known. */
export async function extent(): Promise<[number, number, number, number]> {
  const poland: [number, number, number, number] = [14.1, 49, 24.2, 54.9]
  try {
    const response = await fetch('/tiles/zasadnicza', { headers: { accept: 'application/json' } })
    const bounds: unknown = response.ok ? ((await response.json()) as { bounds?: unknown }).bounds : null
    if (!Array.isArray(bounds) || bounds.length !== 4 || !bounds.every((part) => typeof part === 'number')) return poland
    const [west = 0, south = 0, east = 0, north = 0] = bounds as number[]
    const world = east - west > 90 || west >= east || south >= north
    return world ? poland : [west, south, east, north]
  } catch {
    return poland
  }
}
