// The Polish words of the parts that are loaded after the first map: the source of all keys.
export const pl = {
  'close': 'Zamknij',
  'search.list': 'Podpowiedzi',
  'search.empty': 'Nie znaleźliśmy „{query}”.',
  'search.meant': 'Czy chodziło o',
  'search.emptyHint': 'Sprawdź pisownię albo wskaż miejsce na mapie.',
  'search.error': 'Wyszukiwarka nie odpowiada. Spróbuj ponownie lub wskaż miejsce na mapie.',
  'search.all': 'Wszystkie wyniki dla „{query}”',
  'search.loading': 'Szukamy…',
  'search.found': '{count}. Wybierz strzałkami i naciśnij Enter.',
  'search.layerOn': 'Włączono warstwę: {name}.',
  'search.gone': 'Pokazano na mapie: {name}.',
  'results.one': '{count} wynik',
  'results.few': '{count} wyniki',
  'results.many': '{count} wyników',
  'results.other': '{count} wyniku',
  'points.one': '{count} punkt',
  'points.few': '{count} punkty',
  'points.many': '{count} punktów',
  'points.other': '{count} punktu',
} as const

export type MoreKey = keyof typeof pl
