// A declaration as TOML, in the writing of the bundled register files.
type Tree = Record<string, unknown>
const WIDE = 110

function word(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name)
}

function inline(value: unknown): string {
  if (Array.isArray(value)) {
    const all = value.map(inline)
    const line = `[${all.join(', ')}]`
    return line.length <= WIDE || all.length === 1 ? line : `[\n${all.map((each) => `  ${each},`).join('\n')}\n]`
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, each]) => `${word(name)} = ${flat(each)}`)
    return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}'
  }
  if (typeof value === 'string') return JSON.stringify(value).replaceAll('\u007f', '\\u007f')
  return String(value)
}

/** Inside of an inline table everything stands on one line. */
function flat(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(flat).join(', ')}]` : inline(value)
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

export function toml(doc: Tree): string {
  const tables = ['codes', 'groups', 'classes']
  const lines = Object.entries(doc)
    .filter(([name]) => !tables.includes(name))
    .map(([name, value]) => `${word(name)} = ${inline(value)}`)
  for (const name of tables) {
    const list = doc[name]
    for (const each of Array.isArray(list) ? list.filter(isTree) : []) {
      lines.push('', `[[${name}]]`, ...Object.entries(each).map(([key, value]) => `${word(key)} = ${inline(value)}`))
    }
  }
  return `${lines.join('\n')}\n`
}
