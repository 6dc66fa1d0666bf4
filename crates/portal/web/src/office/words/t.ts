// t('key', { name }): words of the workplace in the chosen language.
import { language } from '../../lib/i18n.svelte'
import { words, type Key } from './index'

export type { Key }

export function t(key: Key, values: Record<string, string | number> = {}): string {
  // A key that was put together from what the server says may not be there.
  const pair = words[key] as readonly [string, string] | undefined
  const text = pair?.[language() === 'en' ? 1 : 0] ?? key.slice(key.lastIndexOf('.') + 1)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** The words of a declaration or of a task in the chosen language. */
export function told(pair: { pl: string; en: string } | null | undefined): string {
  return pair ? pair[language()] || pair.pl : ''
}

/** A counted noun: the key's three Polish forms, one|few|many, stand in one text. */
export function counted(key: Key, count: number): string {
  const forms = t(key).split('|')
  const form = new Intl.PluralRules(language()).select(count)
  const index = form === 'one' ? 0 : language() === 'en' ? 1 : form === 'few' ? 1 : 2
  return `${count} ${forms[index] ?? forms[0] ?? ''}`
}
