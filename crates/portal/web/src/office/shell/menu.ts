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
  const items: Item[] = [
    { href: to(), text: t('nav.desk'), pages: ['desk'] },
    { href: to('rejestry'), text: t('nav.registers'), pages: ['registers', 'register', 'entry', 'new', 'history', 'import'] },
  ]
  if (session.can('approve')) items.push({ href: to('kolejka'), text: t('nav.queue'), pages: ['queue'] })
  if (session.can('edit') || session.can('approve') || session.can('audit')) {
    items.push({ href: to('zestawy'), text: t('nav.changesets'), pages: ['changesets', 'changeset'] })
  }
  if (ADMINISTERS.some((action) => session.can(action))) {
    items.push({ href: to('administracja'), text: t('nav.admin'), pages: ['admin'] })
  }
  if (session.can('switch_registers')) items.push({ href: to('projekt'), text: t('nav.designer'), pages: ['designer'] })
  return items
}
