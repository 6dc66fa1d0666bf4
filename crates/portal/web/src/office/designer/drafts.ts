// Projects of registers that were not published yet: kept in the browser, found again after a reload.
import { session } from '../session.svelte'
import type { Declaration } from './declaration'

export interface Draft {
  doc: Declaration
  unit: string
  /** The version of the register that the project changes; none for a new register. */
  version: number | null
  saved: string
}

export const NEW = 'nowy'
const begin = () => `infostrada.projekt.${session.who?.login ?? ''}.`

export function draftOf(register: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(begin() + register) ?? 'null') as Draft | null
    return draft && Array.isArray(draft.doc.classes) && draft.doc.classes.length > 0 ? draft : null
  } catch {
    return null
  }
}

/** False when the browser has no room or keeps nothing. */
export function keep(register: string, draft: Draft): boolean {
  try {
    localStorage.setItem(begin() + register, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function drop(register: string): void {
  localStorage.removeItem(begin() + register)
}

/** Every project that waits, by its register. */
export function drafts(): [string, Draft][] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(begin()))
  return names.flatMap((name) => {
    const register = name.slice(begin().length)
    const draft = draftOf(register)
    return draft ? [[register, draft] as [string, Draft]] : []
  })
}
