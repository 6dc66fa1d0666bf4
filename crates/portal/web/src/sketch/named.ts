// An item of a sketch in words: what it is, its text, its colour, how long or large it is.
import { viewer } from '../lib/viewer.svelte'
import { areaTexts, lengthText, measured } from '../tools/measured'
import { PALETTE, type Item } from './items'
import { s } from './words'

/** On the map of high contrast black is drawn white. */
export function colourName(colour: number): string {
  const name = PALETTE[colour]?.name ?? 'red'
  return s(name === 'black' && viewer.variant === 'hc' ? 'colour.white' : `colour.${name}`)
}

export function named(item: Item): string {
  const { length, area } = measured(item.points, item.kind === 'area')
  const size = item.kind === 'line' ? lengthText(length) : item.kind === 'area' ? (areaTexts(area)[0] ?? '') : ''
  const text = item.text ? `„${item.text}”` : ''
  return [[s(`kind.${item.kind}`), text].filter(Boolean).join(' '), size, colourName(item.colour)].filter(Boolean).join(', ')
}
