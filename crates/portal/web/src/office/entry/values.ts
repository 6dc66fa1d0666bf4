// Values as people write them in Poland, and as the server takes them.
import type { Field, Json } from './schema'
import { language } from '../../lib/i18n.svelte'
import { t } from '../words/t'

const two = (part: number) => String(part).padStart(2, '0')

export type Read = { ok: true; value: Json } | { ok: false; text: string }
const good = (value: Json): Read => ({ ok: true, value })
const bad = (text: string): Read => ({ ok: false, text })

function realDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function readDate(text: string): Read {
  const polish = /^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const parts = polish ? [polish[3], polish[2], polish[1]] : iso ? iso.slice(1) : null
  if (!parts) return bad(t('entry.date.wanted'))
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  if (!realDay(year, month, day)) return bad(t('entry.date.none', { text }))
  return good(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

function readMoment(text: string): Read {
  const wanted = t('entry.moment.wanted')
  const parts = /^(\S+)(?:[ ,T]+(\d{1,2})[:.](\d{2}))$/.exec(text)
  const day = readDate(parts?.[1] ?? '')
  const [hour, minute] = [Number(parts?.[2]), Number(parts?.[3])]
  if (!parts || !day.ok || hour > 23 || minute > 59) return bad(wanted)
  return good(new Date(`${String(day.value)}T${two(hour)}:${two(minute)}:00`).toISOString())
}

/** A number with a comma or a dot, with spaces between thousands or without. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.').replace('\u2212', '-')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** What stands in an input, as a value of the field. An empty text is no value. */
export function read(field: Field, written: string): Read {
  const text = written.trim()
  if (text === '') return good(null)
  if (field.kind === 'date') return readDate(text)
  if (field.kind === 'moment') return readMoment(text)
  if (field.kind === 'integer' || field.kind === 'number') {
    const number = readNumber(text)
    if (number === null) return bad(t(field.kind === 'integer' ? 'entry.integer.wanted' : 'entry.number.wanted'))
    if (field.kind === 'integer' && !Number.isInteger(number)) return bad(t('entry.integer.whole'))
    return good(number)
  }
  return good(field.kind === 'notes' ? written : text)
}

export function dateText(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : iso
}

export function momentText(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** With twenty-four hours in both languages, as the forms are filled in. */
export const clock = (at: number) => new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'pl-PL', { hour: '2-digit', minute: '2-digit' }).format(at)

/** Like [clock], with the day when it was not today. */
export function clockOrDay(at: number): string {
  const same = new Date(at).toDateString() === new Date().toDateString()
  return same ? clock(at) : `${new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'pl-PL', { day: 'numeric', month: 'long' }).format(at)}, ${clock(at)}`
}

/** One value as it stands in an input. */
export function written(field: Field, value: Json | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return language() === 'pl' ? String(value).replace('.', ',') : String(value)
  if (field.kind === 'date') return dateText(String(value))
  if (field.kind === 'moment') return momentText(String(value))
  return String(value)
}

/** A value as a sentence shows it, codes by their names. */
export function shown(field: Field, value: Json | undefined, title: (id: string) => string = (id) => id): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.map((each) => shown(field, each, title)).join('; ') || '–'
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (typeof value === 'object') {
    const parts = field.fields.filter(({ name }) => value[name] !== undefined && value[name] !== null)
    return parts.map((each) => `${each.label.toLowerCase()}: ${shown(each, value[each.name], title)}`).join(', ')
  }
  if (field.kind === 'code') return field.codes.find(({ code }) => code === value)?.label ?? String(value)
  if (field.kind === 'reference') return title(String(value))
  const text = written(field, value)
  return field.unit ? `${text} ${field.unit}` : text
}

/** Empty texts, lists and structures are no values. */
export function tidy(value: Json | undefined): Json {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((each) => each !== null)
    return kept.length > 0 ? kept : null
  }
  if (typeof value === 'object') {
    const kept = Object.entries(value).map(([name, each]) => [name, tidy(each)] as const).filter(([, each]) => each !== null)
    return kept.length > 0 ? Object.fromEntries(kept) : null
  }
  return value
}

/** Equal, whatever the order of names in structures. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return canonical(tidy(one)) === canonical(tidy(other))
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const names = Object.keys(value).sort()
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** Letters without their marks, for searching. */
export const plain = (text: string) => text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
