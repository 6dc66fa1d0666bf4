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
  key_created: ['utworzenie klucza programu', 'key of a program made'],
  key_rotated: ['wymiana klucza programu', 'key of a program replaced'],
  key_revoked: ['odebranie klucza programu', 'key of a program revoked'],
  webhook_created: ['zamówienie powiadomień', 'notices ordered'],
  webhook_removed: ['usunięcie powiadomień', 'notices removed'],
  second_factor_on: ['włączenie drugiego składnika', 'second factor switched on'],
  second_factor_off: ['wyłączenie drugiego składnika', 'second factor switched off'],
  sign_in_refused: ['odmowa zalogowania', 'sign-in refused'],
  sessions_ended: ['zakończenie sesji', 'sessions ended'],
  program_password_created: ['utworzenie hasła dla programu', 'password for a program made'],
  program_password_ended: ['odebranie hasła dla programu', 'password for a program revoked'],
  'zgloszenie.decyzja': ['rozstrzygnięcie zgłoszenia', 'report decided'],
  agreement_created: ['zawarcie porozumienia', 'agreement made'],
  agreement_revoked: ['odwołanie porozumienia', 'agreement revoked'],
}

export const acts = Object.keys(NAMES)
export const actName = (act: string): string => NAMES[act]?.[language() === 'en' ? 1 : 0] ?? act
