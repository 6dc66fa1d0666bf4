// Rows that people copy from a spreadsheet, as values of a code list: name; code and name; code, Polish and English name.
import { code, type Code } from './declaration'
import { camel } from './names'

export function isSheet(text: string): boolean {
  return /[\t\n]/.test(text.trim())
}

export function rows(text: string): Code[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
  const mark = lines.some((line) => line.includes('\t')) ? '\t' : ';'
  return lines.map((line) => {
    const [one = '', two = '', three = ''] = line.split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    return two ? { ...code(), code: one, pl: two, en: three } : { ...code(), code: camel(one), pl: one }
  })
}
