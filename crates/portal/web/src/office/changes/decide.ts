// What approvers and authors do with a whole changeset.
import { ask, client, type Answered, type Problem, type Schemas } from '../client'

type Whole = Schemas['WholeChangeset']
const tag = (set: { version: number }) => ({ 'If-Match': `"${set.version}"` })
const failed = (answer: Answered<unknown>): Problem | null => (answer.ok ? null : answer.problem)

export const whole = (id: number) => ask(client.GET('/api/v1/changesets/{id}', { params: { path: { id } } }))

export const approve = (set: Whole) =>
  ask(client.POST('/api/v1/changesets/{id}/approve', { params: { path: { id: set.id }, header: tag(set) } }))

export async function giveBack(set: Whole, reason: string): Promise<Problem | null> {
  const params = { path: { id: set.id }, header: tag(set) }
  return failed(await ask(client.POST('/api/v1/changesets/{id}/return', { params, body: { reason } })))
}

export const check = (set: Whole) => ask(client.POST('/api/v1/changesets/{id}/check', { params: { path: { id: set.id } } }))

export const submit = (set: Whole) =>
  ask(client.POST('/api/v1/changesets/{id}/submit', { params: { path: { id: set.id }, header: tag(set) } }))

export async function withdraw(set: Whole): Promise<Problem | null> {
  return failed(await ask(client.POST('/api/v1/changesets/{id}/withdraw', { params: { path: { id: set.id } } })))
}

export const undo = (set: Whole, reason: string) =>
  ask(client.POST('/api/v1/changesets/{id}/undo', { params: { path: { id: set.id } }, body: { reason } }))

export const without = (set: Whole, nr: number) =>
  ask(client.DELETE('/api/v1/changesets/{id}/changes/{nr}', { params: { path: { id: set.id, nr }, header: tag(set) } }))
