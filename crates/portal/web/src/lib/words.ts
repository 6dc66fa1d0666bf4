// Values of attributes as people read them.
import type { Attribute } from './api'
import { language, t } from './i18n.svelte'

const UNITS: Record<string, string> = { m2: 'm²', m3: 'm³' }
const MOMENT = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/

function date(text: string): string {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? text : new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(moment)
}

/** "1 stycznia 2026" */
export const dayInWords = date

/** The words of a code before the code, numbers with their unit, dates in full, yes and no. */
export function words({ value, text, unit }: Attribute): string {
  const plain = text || raw(value)
  if (plain === '') return ''
  if (MOMENT.test(plain)) return date(plain)
  return unit ? `${plain}\u00a0${UNITS[unit] ?? unit}` : plain
}

function raw(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (typeof value === 'object') return Object.values(value).map(raw).filter(Boolean).join(', ')
  return String(value as string | number)
}

/** "stan od 12 marca 2024", or nothing when it is no date. */
export function since(moment: string): string {
  return MOMENT.test(moment) ? t('here.since', { date: date(moment) }) : ''
}
