// One voice for screen readers: what a person did outranks what merely happened.

let text = $state('')
let timer: ReturnType<typeof setTimeout> | undefined
let quietUntil = 0

export function announcement(): string {
  return text
}

function say(next: string, delay: number): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    text = ''
    timer = setTimeout(() => (text = next), 100)
  }, delay)
}

/** The answer to an action. */
export function announce(next: string): void {
  quietUntil = Date.now() + 2500
  say(next, 0)
}

/** Something that changed along the way, such as the scale; it waits and gives way. */
export function mention(next: string): void {
  if (Date.now() > quietUntil) say(next, 500)
}
