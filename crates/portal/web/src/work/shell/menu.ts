// What the main menu offers: only what leads somewhere for the person who is signed in.
import { to, type Page } from '../router.svelte'
import { session, type Action } from '../session.svelte'
import { t } from '../words/t'

interface Item {
  href: string
  text: string
  /** The pages on which the item is marked. */
  pages: Page[]
}

export const ADMINISTERS: Action[] = ['manage_people', 'manage_units', 'switch_registers', 'manage_registers', 'audit']

export function menu(): Item[] {
  const items: Item[] = [{ href: to(), text: t('nav.desk'), pages: ['desk'] }]
  if (session.can('switch_registers')) items.push({ href: to('projekt'), text: t('nav.designer'), pages: ['designer'] })
  return items
}
