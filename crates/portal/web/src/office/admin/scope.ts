// What something is narrowed to, in words.
import { catalogue } from '../catalogue.svelte'
import { t, told } from '../words/t'

/** The registers that something holds for, and that it holds in a part of the area only. */
export function scope(each: { registers?: string[] | null | undefined; area?: unknown }): string {
  const names = each.registers ? each.registers.map((id) => told(catalogue.register(id)?.label) || id).join(', ') : t('people.roles.every')
  return each.area ? `${names}, ${t('links.narrowed')}` : names
}
