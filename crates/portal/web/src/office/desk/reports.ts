// Citizens' error reports. Where they are not for the person, there are none.
import { ask, client, type Problem, type Schemas } from '../client'

export type Report = Schemas['ErrorReport']

export const DECISIONS = ['w_toku', 'zalatwione', 'odrzucone'] as const
export type Decision = (typeof DECISIONS)[number]

export async function reports(): Promise<Report[]> {
  const query = { state: 'nowe,przekazane,w_toku' }
  const answer = await ask(client.GET('/api/v1/reports', { params: { query } }))
  return answer.ok ? answer.data.reports : []
}

export async function decide(report: Report, state: Decision, answer: string): Promise<Problem | null> {
  const params = { path: { id: report.id } }
  const sent = await ask(client.POST('/api/v1/reports/{id}/decide', { params, body: { state, answer } }))
  return sent.ok ? null : sent.problem
}
