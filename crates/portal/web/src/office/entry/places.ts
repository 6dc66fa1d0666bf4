// Where the field of a value is on the page.

/** The id of the field that a JSON pointer leads to; `of` where two cards stand on one page. */
export const fieldId = (pointer: string, of = ''): string => `pole${of}${pointer.replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** Puts the focus on a field, or on the nearest thing around it that can take it. */
export function focusField(pointer: string, of = ''): void {
  const parts = pointer.split('/')
  for (let length = parts.length; length > 1; length -= 1) {
    const found = document.getElementById(fieldId(parts.slice(0, length).join('/'), of))
    if (!found) continue
    found.scrollIntoView({ block: 'center' })
    const control = found.matches('input, select, textarea, button, [tabindex]') ? found : found.querySelector<HTMLElement>('input, select, textarea, button')
    control?.focus({ preventScroll: true })
    return
  }
}
