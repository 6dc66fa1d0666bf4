// Citizens' error reports. Where the server does not take them, or they are not for the person, there are none.
import { ask, client, type Problem } from '../client'

interface Words {
  pl: string
  en: string
}
export interface Report {
  id: number
  number: string
  category_title: Words
  state: string
  state_title: Words
  unit_name: string | null
  place_text: string
  class: string | null
  entry: string | null
  entry_title: string | null
  description: string
  email: string | null
  answer: string
  created: string
}

export const DECISIONS = ['w_toku', 'zalatwione', 'odrzucone'] as const
export type Decision = (typeof DECISIONS)[number]

type Raw = Promise<{ data?: unknown; error?: unknown; response: Response }>
/** The same client without the types of the document, which a server without reports does not describe. */
const untyped = client as unknown as { GET(path: string): Raw; POST(path: string, init: { body: unknown }): Raw }

export async function reports(): Promise<Report[]> {
  const answer = await ask(untyped.GET('/api/v1/reports?state=nowe,przekazane,w_toku'))
  const list = answer.ok ? (answer.data as { reports?: unknown }).reports : null
  return Array.isArray(list) ? (list as Report[]) : []
}

export async function decide(report: Report, state: Decision, answer: string): Promise<Problem | null> {
  const sent = await ask(untyped.POST(`/api/v1/reports/${report.id}/decide`, { body: { state, answer } }))
  return sent.ok ? null : sent.problem
}
