// A sample entry held against the declaration, as far as that can be done before the register is published.
import { figure, kindOf, said, type Shown } from './schema'
import type { Class, When } from './declaration'
import { t } from '../words/t'

export interface Finding {
  name: string
  text: string
  hard: boolean
}
export type Values = Record<string, string>

const filled = (values: Values, name: string) => (values[name] ?? '').trim() !== ''
const holds = (when: When, values: Values) => Object.entries(when).every(([name, allowed]) => allowed.includes((values[name] ?? '').trim()))

function number(text: string): number {
  return Number(text.trim().replace(',', '.'))
}

/** 21.11.2026 and 21.11.2026 14:30 as ISO 8601, which sorts; null when there is no such day. */
function moment(text: string): string | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim())
  if (!found) return null
  const [, day = '', month = '', year = '', hour = '0', minute = '00'] = found
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1 && Number(hour) < 24 ? date.toISOString() : null
}

function ofValue(a: Shown, text: string): string | null {
  if (a.type === 'integer' || a.type === 'real') {
    const value = number(text)
    if (Number.isNaN(value)) return t('pr.trial.number')
    if (a.type === 'integer' && !Number.isInteger(value)) return t('pr.trial.integer')
    if (a.min !== null && value < a.min) return t('pr.trial.min', { min: figure(a.min) })
    if (a.max !== null && value > a.max) return t('pr.trial.max', { max: figure(a.max) })
  }
  if (a.type === 'date' && (moment(text) === null || text.includes(':'))) return t('pr.trial.date')
  if (a.type === 'datetime' && (moment(text) === null || !text.includes(':'))) return t('pr.trial.moment')
  if (a.pattern) {
    try {
      if (!new RegExp(a.pattern, 'u').test(text)) return a.example ? t('pr.trial.pattern.like', { example: a.example }) : t('pr.trial.pattern')
    } catch {
      return null
    }
  }
  return null
}

/** Rules that only the server can decide: they ask other entries or places. */
export const byServer = (cls: Class): number => cls.rules.filter(({ check }) => !['require', 'order'].includes(kindOf(check))).length

export function judge(cls: Class, attributes: Shown[], values: Values): Finding[] {
  const found: Finding[] = []
  for (const a of attributes.filter(({ place, readOnly }) => !place && !readOnly)) {
    const text = values[a.name] ?? ''
    if (a.required && !text.trim()) found.push({ name: a.name, text: t('pr.trial.required', { label: a.label }), hard: true })
    const wrong = text.trim() ? ofValue(a, text) : null
    if (wrong) found.push({ name: a.name, text: wrong, hard: true })
  }
  for (const rule of cls.rules.filter(({ when }) => holds(when, values))) {
    const hard = rule.severity === 'hard'
    const missing = rule.require.find((name) => !filled(values, name))
    if (missing) found.push({ name: missing, text: said(rule.text), hard })
    const order = rule.check?.['order'] as { first: string; second: string; strict?: boolean } | undefined
    if (order && filled(values, order.first) && filled(values, order.second)) {
      const [first, second] = [values[order.first] ?? '', values[order.second] ?? ''].map((text) => moment(text) ?? text) as [string, string]
      const numbers = [number(first), number(second)] as const
      const [a, b] = Number.isNaN(numbers[0]) || Number.isNaN(numbers[1]) ? [first, second] : numbers
      if (a > b || (order.strict && a === b)) found.push({ name: order.second, text: said(rule.text), hard })
    }
  }
  return found
}

/** What the entry would be called, by the first line of the title that fits. */
export function title(cls: Class, attributes: Shown[], values: Values): string {
  const line = cls.title.find(({ when }) => holds(when ?? {}, values))?.text ?? ''
  return line.replace(/\{(\w+)([^}]*)\}/g, (_, name: string, how: string) => {
    const a = attributes.find((each) => each.name === name)
    const value = values[name]?.trim() || a?.example || ''
    if (how.startsWith('!')) return value === how.slice(1) ? '' : value
    if (how.startsWith('?')) return how.slice(1).startsWith(`${value}:`) ? how.slice(value.length + 2) : ''
    return value
  })
}
