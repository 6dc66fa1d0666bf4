// A sketch as a short text for the address behind the #, which browsers never send to a server: numbers in as few bytes as
// they need (the first point, then steps of a ten-millionth of a degree, about a centimetre), as base64 for addresses.
import { KINDS, LONGEST_TEXT, MOST_POINTS, PALETTE, type Item } from './items'

const VERSION = 1
const STEPS = 1e7
const COLOURS = 8

export function encoded(items: readonly Item[]): string {
  if (items.length === 0) return ''
  const bytes: number[] = [VERSION]
  const plain = (value: number) => {
    let rest = value
    while (rest > 127) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  const signed = (value: number) => plain(value < 0 ? -value * 2 - 1 : value * 2)
  let [x, y] = [0, 0]
  for (const item of items) {
    plain(KINDS.indexOf(item.kind) * COLOURS + item.colour)
    const text = new TextEncoder().encode(item.text)
    plain(text.length)
    bytes.push(...text)
    plain(item.points.length)
    for (const { lon, lat } of item.points) {
      const [nextX, nextY] = [Math.round(lon * STEPS), Math.round(lat * STEPS)]
      signed(nextX - x)
      signed(nextY - y)
      ;[x, y] = [nextX, nextY]
    }
  }
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What a link brought; nothing where it was cut short or altered. */
export function decoded(code: string): Item[] | null {
  if (code === '') return []
  let bytes: Uint8Array
  try {
    bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
  let at = 1
  const plain = () => {
    let [value, times] = [0, 1]
    for (;;) {
      const byte = bytes[at]
      if (byte === undefined || times > 2 ** 42) throw new RangeError('cut short')
      at += 1
      value += (byte % 128) * times
      if (byte < 128) return value
      times *= 128
    }
  }
  const signed = () => {
    const value = plain()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
  try {
    if (bytes[0] !== VERSION) return null
    const items: Item[] = []
    let [x, y, all] = [0, 0, 0]
    while (at < bytes.length) {
      const head = plain()
      const kind = KINDS[Math.floor(head / COLOURS)]
      const length = plain()
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(at, at + length))
      at += length
      const count = plain()
      all += count
      if (!kind || head % COLOURS >= PALETTE.length || count === 0 || all > MOST_POINTS || at > bytes.length) return null
      const points = Array.from({ length: count }, () => {
        x += signed()
        y += signed()
        return { lon: x / STEPS, lat: y / STEPS }
      })
      if (points.some(({ lon, lat }) => Math.abs(lon) > 180 || Math.abs(lat) > 85)) return null
      items.push({ kind, colour: head % COLOURS, text: text.slice(0, LONGEST_TEXT), points })
    }
    return items
  } catch {
    return null
  }
}
