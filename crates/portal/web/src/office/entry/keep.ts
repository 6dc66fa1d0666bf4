// What was typed and not yet saved, kept in this browser: found again after a reload, a crash or a lost network.
import type { Values } from './schema'
import type { Shape } from './shape'

export interface Kept {
  /** When it was last changed. */
  at: number
  /** The version that it began from. */
  base: string | null
  values: Values
  shapes: Record<string, Shape | null>
  /** Texts that cannot be read yet, by the place of their field. */
  texts: Record<string, string>
  reason: string
  caseNumber: string
  unit: string
  /** The changeset that was opened for it on the server. */
  pending: number | null
  /** The new entry that takes a piece of this one, and the id by which that changeset knows it. */
  part?: { values: Values; shapes: Record<string, Shape | null>; texts: Record<string, string> } | null
  sibling?: string | null
}

const PREFIX = 'infostrada.wpis'
const LAST = 'infostrada.ostatni'
const COPY = 'infostrada.powielany'

export const placeOf = (person: string, register: string, cls: string, id: string | null, changeset: number | null): string =>
  [PREFIX, person, register, cls, id ?? 'nowy', ...(changeset ? [changeset] : [])].join('/')

function readJson<T>(store: Storage, key: string): T | null {
  try {
    return JSON.parse(store.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** Whether the browser could keep it: private windows and full disks refuse. */
function write(store: Storage, key: string, value: unknown): boolean {
  try {
    store.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const find = (place: string): Kept | null => readJson<Kept>(localStorage, place)
export const keep = (place: string, kept: Kept): boolean => write(localStorage, place, kept)
export const drop = (place: string): void => localStorage.removeItem(place)

/** The values of the last new entry of a class, for the next one like it. */
export const lastOf = (person: string, cls: string): Values | null => readJson<Values>(localStorage, `${LAST}/${person}/${cls}`)
export const rememberLast = (person: string, cls: string, values: Values): boolean => write(localStorage, `${LAST}/${person}/${cls}`, values)

/** An entry on its way into the form of a new one. */
export const copy = (cls: string, values: Values): boolean => write(sessionStorage, `${COPY}/${cls}`, values)
export function takeCopy(cls: string): Values | null {
  const found = readJson<Values>(sessionStorage, `${COPY}/${cls}`)
  sessionStorage.removeItem(`${COPY}/${cls}`)
  return found
}
