// What a person typed for an attribute, as the server wants it.
import type { Attribute } from '../format'

/** Numbers take a comma as well as a point; null when nothing, or nothing right, was typed. */
export function parsed(attribute: Attribute, text: string): string | number | boolean | null {
  const plain = text.trim()
  if (plain === '') return null
  if (attribute.type === 'boolean') return plain === 'true'
  if (attribute.type === 'number' || attribute.type === 'integer') {
    const number = Number(plain.replace(/\s/g, '').replace(',', '.'))
    const right = Number.isFinite(number) && (attribute.type === 'number' || Number.isInteger(number))
    return right ? number : null
  }
  return plain
}
