// Words of the parts that are loaded after the first map.
import { en } from '../words/more/en'
import { pl, type MoreKey } from '../words/more/pl'
import { fill, language, type Values } from './i18n.svelte'

const words: Record<'pl' | 'en', Record<MoreKey, string>> = { pl, en }

export type { MoreKey }
export type KeyRow = 'pan' | 'zoom' | 'ask' | 'tabs' | 'list' | 'search' | 'escape' | 'help'

export function m(key: MoreKey, values: Values = {}): string {
  return fill(words[language()][key], values)
}

/** "1 wynik", "3 wyniki", "5 wyników": the keys of a noun end in its forms. */
export function counted(noun: 'results' | 'points', count: number): string {
  const form = new Intl.PluralRules(language()).select(count)
  return m(`${noun}.${form === 'one' || form === 'few' || form === 'many' ? form : 'other'}`, { count })
}
