// What something is narrowed to, in words.
import { catalogue } from '../catalogue.svelte'
import { t, told } from '../words/t'

export const registerNames = (list: string[] | null | undefined): string =>
  list ? list.map((id) => told(catalogue.register(id)?.label) || id).join(', ') : t('people.roles.every')
