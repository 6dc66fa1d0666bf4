// Expands the map style the way the server does, so that tests can read the styles without a server.
import { readFileSync, readdirSync } from 'node:fs'

const STYLES = new URL('../../../../styles/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, STYLES), 'utf8'))

interface Variant {
  nazwa: { pl: string; en: string }
  tokeny: Record<string, string>
}
interface Tokens {
  domyslny: string
  warianty: Record<string, Variant>
  wspolne: Record<string, unknown>
}

export const tokens = read('tokens.json') as Tokens
export const symbols = readdirSync(new URL('symbols/', STYLES)).map((file) => file.replace(/\.svg$/, ''))

function put(value: unknown, values: Record<string, unknown>): unknown {
  if (typeof value === 'string' && value.startsWith('$')) {
    const name = value.slice(1)
    if (!(name in values)) throw new Error(`no token ${value}`)
    return values[name]
  }
  if (Array.isArray(value)) return value.map((item) => put(item, values))
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, put(item, values)]))
  }
  return value
}

/** The plain rule for registers without rules of their own, as it stands for one of them. */
export function plain(variant: string): Record<string, unknown>[] {
  const values = { ...tokens.wspolne, ...tokens.warianty[variant]?.tokeny }
  const parts = put(read('rejestr.json'), values) as Record<string, unknown>[]
  return parts.map((part) => ({ ...part, source: 'rejestry', 'source-layer': 'j04_lawki', minzoom: 14 }))
}

/** The style of a variant; `base` stands before addresses that start at the root. */
export function style(variant: string, base = ''): Record<string, unknown> {
  const layers = readdirSync(new URL('zasadnicza/', STYLES))
    .sort()
    .flatMap((file) => read(`zasadnicza/${file}`) as unknown[])
  const source = { ...(read('zasadnicza.src.json') as Record<string, unknown>), layers }
  const own = tokens.warianty[variant]
  if (!own) throw new Error(`no variant ${variant}`)
  const text = JSON.stringify(put(source, { ...tokens.wspolne, ...own.tokeny }))
  return JSON.parse(text.replace(/"(\/(?:tiles|sprites|fonts)[^"]*)"/g, `"${base}$1"`)) as Record<string, unknown>
}
