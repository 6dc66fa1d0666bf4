// The map style is valid in every variant, complete, and readable.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { plain, style, symbols, tokens } from './expand'

interface Group {
  id: string
  dzial: string
  pl: string
  en: string
  wlaczona?: boolean
}
const variants = Object.keys(tokens.warianty)
const expanded = (variant: string) => style(variant, 'https://mapa.example') as unknown as StyleSpecification
const metadata = (of: StyleSpecification) => of.metadata as Record<string, unknown>
const groupOf = (layer: LayerSpecification) => (layer.metadata as Record<string, string> | undefined)?.['infostrada:grupa']

describe.each(variants)('the style %s', (variant) => {
  test('is valid by the specification', () => {
    expect(validateStyleMin(expanded(variant))).toEqual([])
  })

  test('draws registers without rules of their own by a valid rule', () => {
    const whole = expanded(variant)
    const layers = [...whole.layers, ...(plain(variant) as unknown as LayerSpecification[])]
    expect(validateStyleMin({ ...whole, layers })).toEqual([])
  })

  test('defines the same tokens as the default', () => {
    const names = (of: string) => Object.keys(tokens.warianty[of]?.tokeny ?? {}).sort()
    expect(names(variant)).toEqual(names(tokens.domyslny))
  })
})

describe('the layers', () => {
  const layers = expanded(tokens.domyslny).layers
  const groups = metadata(expanded(tokens.domyslny))['infostrada:grupy'] as Group[]

  test('have names of their own', () => {
    const ids = layers.map((layer) => layer.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('belong to a listed group, all but the background', () => {
    const known = new Set(groups.map((group) => group.id))
    expect(layers.filter((layer) => layer.type !== 'background' && !known.has(groupOf(layer) ?? '')).map((layer) => layer.id)).toEqual([])
  })

  test('leave no group empty', () => {
    const used = new Set(layers.map(groupOf))
    expect(groups.filter((group) => !used.has(group.id)).map((group) => group.id)).toEqual([])
  })

  test('are hidden exactly where their group is off at first', () => {
    const off = new Set(groups.filter((group) => group.wlaczona === false).map((group) => group.id))
    const hidden = (layer: LayerSpecification) => layer.layout?.visibility === 'none'
    expect(layers.filter((layer) => hidden(layer) !== off.has(groupOf(layer) ?? '')).map((layer) => layer.id)).toEqual([])
  })

  test('name only symbols that are drawn', () => {
    const text = JSON.stringify(layers.map((layer) => (layer.type === 'symbol' ? layer.layout?.['icon-image'] : null)))
    const names = [...text.matchAll(/"([a-z]+-[a-z]+)"/g)].map((match) => match[1] ?? '')
    const words = new Set(['to-string'])
    expect(names.filter((name) => !symbols.includes(name) && !words.has(name))).toEqual([])
  })
})

/** Relative luminance by WCAG. */
function luminance(colour: string): number {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['jasny', 'hc'])('the colours of %s', (variant) => {
  const own = tokens.warianty[variant]?.tokeny ?? {}
  const areas = Object.keys(own).filter((name) => name === 'tlo' || /-(pow|mb|kb|pb|bt|zw|gr|trawnik|krzewy|las)$/.test(name))
  const opaque = areas.map((name) => own[name] ?? '').filter((colour) => colour.startsWith('#'))

  test('let every text be read on its halo (4.5 : 1)', () => {
    const texts = Object.keys(own).filter((name) => /^siec-|tekst|^(wysokosc|adres|emuia|ulica|zabytek|drzewo-rejestr)$/.test(name))
    expect(texts.filter((name) => contrast(own[name] ?? '', own['aureola'] ?? '') < 4.5)).toEqual([])
  })

  test('let every line be seen on every ground (3 : 1)', () => {
    const lines = Object.keys(own).filter((name) => /^siec-|-linia$|^(dzialka|granica|ogrodzenie|kraweznik|tor|drzewo|uzytek|klasa|zaznaczenie)$/.test(name))
    const weak = lines.flatMap((name) => opaque.filter((ground) => contrast(own[name] ?? '', ground) < 3).map((ground) => `${name} on ${ground}`))
    expect(weak).toEqual([])
  })
})
