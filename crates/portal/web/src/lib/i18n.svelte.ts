// Words in the chosen language: t('key', { name }) and counted nouns by the rules of the language.
import { en } from '../words/en'
import { pl, type Key } from '../words/pl'

export type Language = 'pl' | 'en'
const words: Record<Language, Record<Key, string>> = { pl, en }

let current = $state<Language>('pl')

export function language(): Language {
  return current
}

export function setLanguage(next: Language): void {
  current = next
  document.documentElement.lang = next
}

export type Values = Record<string, string | number>

export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function t(key: Key, values: Values = {}): string {
  return fill(words[current][key], values)
}

/** "1 obiekt", "2 obiekty", "5 obiektów". */
export function objects(count: number): string {
  const form = new Intl.PluralRules(current).select(count)
  const key: Key = form === 'one' || form === 'few' || form === 'many' ? `count.${form}` : 'count.other'
  return t(key, { count })
}

/** Whole numbers with a narrow space between thousands, also where the locale would not group four digits. */
export function whole(value: number): string {
  return Math.round(value).toString().replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')
}

/** Metres to the centimetre, written the way of the chosen language. */
export function metres(value: number): string {
  const [int = '0', part = '00'] = value.toFixed(2).split('.')
  return `${whole(Number(int))}${current === 'pl' ? ',' : '.'}${part}`
}
