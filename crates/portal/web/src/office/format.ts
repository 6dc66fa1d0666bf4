// Dates, moments and values as people read them.
import { language } from '../lib/i18n.svelte'
import { t, told } from './words/t'

function formatted(text: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? text : new Intl.DateTimeFormat(language(), options).format(moment)
}

/** 21.11.2026 */
export function day(text: string): string {
  return formatted(text, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** 21.11.2026, 10:42 */
export function moment(text: string): string {
  return formatted(text, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })
}

/** What the schema of a class says about one attribute. */
export interface Attribute {
  name: string
  label: string
  type: string
  format?: string | undefined
  unit?: string | undefined
  codes?: Record<string, { pl: string; en: string }> | undefined
  ref?: string[] | undefined
  readOnly: boolean
  main: boolean
  geometry: boolean
  required: boolean
  visibility: string
}

/** A value in words: codes by their labels, dates in Polish order, units behind numbers. */
export function written(value: unknown, attribute?: Attribute): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (Array.isArray(value)) return value.map((each) => written(each, attribute)).join(', ')
  if (typeof value === 'object') return Object.values(value).map((each) => written(each)).filter(Boolean).join(', ')
  const text = String(value as string | number)
  const label = attribute?.codes?.[text]
  if (label) return told(label)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(`${text}T12:00:00`)
  if (/^\d{4}-\d{2}-\d{2}T\d/.test(text)) return moment(text)
  const number = typeof value === 'number' && language() === 'pl' ? text.replace('.', ',') : text
  return attribute?.unit ? `${number}\u00a0${attribute.unit}` : number
}
