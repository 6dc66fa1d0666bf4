// The kinds of acts in the journal, in words. What is not here yet is shown as it is written.
import { language } from '../../lib/i18n.svelte'

const NAMES: Record<string, readonly [string, string]> = {
  signed_in: ['zalogowanie', 'sign-in'],
  'osobowe.odczyt': ['odczyt danych osobowych', 'personal data read'],
  'zestaw.zgloszenie': ['wysłanie zestawu zmian', 'changeset submitted'],
  'zestaw.zastosowanie': ['zastosowanie zestawu zmian', 'changeset applied'],
  'zestaw.zwrot': ['zwrot zestawu zmian', 'changeset returned'],
  'zestaw.wycofanie': ['wycofanie zestawu zmian', 'changeset withdrawn'],
  person_created: ['utworzenie konta', 'account made'],
  person_changed: ['zmiana konta', 'account changed'],
  roles_changed: ['zmiana ról', 'roles changed'],
  password_changed: ['zmiana hasła', 'password changed'],
  password_reset: ['nadanie hasła jednorazowego', 'one-time password given'],
  unit_loaded: ['wczytanie jednostki', 'unit loaded'],
  unit_created: ['utworzenie jednostki', 'unit made'],
  unit_changed: ['zmiana jednostki', 'unit changed'],
  unit_register_set: ['ustawienie rejestru w jednostce', 'register of a unit set'],
  agreement_created: ['zawarcie porozumienia', 'agreement made'],
  agreement_revoked: ['odwołanie porozumienia', 'agreement revoked'],
}

export const acts = Object.keys(NAMES)
export const actName = (act: string): string => NAMES[act]?.[language() === 'en' ? 1 : 0] ?? act
