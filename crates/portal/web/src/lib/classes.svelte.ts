// The titles of the kinds of objects, asked for once.
import { SvelteMap } from 'svelte/reactivity'
import { language } from './i18n.svelte'

interface Catalogue {
  registers: { id: string; classes: { id: string; label: { pl: string; en: string } }[] }[]
}

const titles = new SvelteMap<string, { pl: string; en: string }>()
let asked: Promise<void> | null = null

async function load(): Promise<void> {
  const response = await fetch('/api/v1/registers', { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`registers: ${response.status}`)
  const { registers } = (await response.json()) as Catalogue
  for (const each of registers.flatMap((register) => register.classes)) titles.set(each.id, each.label)
}

/** The title of a kind of objects; its name until the titles have come. */
export function titleOf(collection: string): string {
  asked ??= load().catch(() => {
    asked = null
  })
  return titles.get(collection)?.[language()] ?? collection
}
