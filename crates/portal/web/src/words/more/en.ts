// The English words of the parts that are loaded after the first map; the compiler checks that none is missing.
import type { MoreKey } from './pl'

export const en: Record<MoreKey, string> = {
  'close': 'Close',
  'search.list': 'Suggestions',
  'search.empty': 'We did not find “{query}”.',
  'search.meant': 'Did you mean',
  'search.emptyHint': 'Check the spelling or point at a place on the map.',
  'search.error': 'The search does not answer. Try again or point at a place on the map.',
  'search.all': 'All results for “{query}”',
  'search.loading': 'Searching…',
  'search.found': '{count}. Choose with the arrow keys and press Enter.',
  'search.layerOn': 'Layer switched on: {name}.',
  'search.gone': 'Shown on the map: {name}.',
  'results.one': '{count} result',
  'results.few': '{count} results',
  'results.many': '{count} results',
  'results.other': '{count} results',
  'points.one': '{count} point',
  'points.few': '{count} points',
  'points.many': '{count} points',
  'points.other': '{count} points',
}
