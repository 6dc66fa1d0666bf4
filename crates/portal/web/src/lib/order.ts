// The order of groups that a person changed: only what was moved is kept, so that everything else stays as the style has it.

interface Named {
  id: string
}

/** The groups as they are listed: those that were moved change places among themselves. */
export function arrange<T extends Named>(groups: readonly T[], order: readonly string[]): T[] {
  const moved = order.flatMap((id) => groups.find((group) => group.id === id) ?? [])
  let next = 0
  return groups.map((group) => (order.includes(group.id) ? (moved[next++] ?? group) : group))
}

/** The order after a group of a section went up (-1) or down (1) one place. */
export function move(section: readonly Named[], order: readonly string[], id: string, by: -1 | 1): string[] {
  const shown = arrange(section, order).map((group) => group.id)
  const from = shown.indexOf(id)
  const to = from + by
  const [one, other] = [shown[from], shown[to]]
  if (one === undefined || other === undefined) return [...order]
  shown[from] = other
  shown[to] = one
  const usual = section.map((group) => group.id)
  const changed = (at: number) => shown[at] !== usual[at]
  const places = shown.map((_, index) => index).filter(changed)
  const others = order.filter((each) => !usual.includes(each))
  const [first, last] = [places[0], places[places.length - 1]]
  return first === undefined || last === undefined ? others : [...others, ...shown.slice(first, last + 1)]
}
