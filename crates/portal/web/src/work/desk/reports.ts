// Citizens' error reports. Where the server does not take them, or they are not for the person, there are none.
export interface Report {
  id: string
  number: string
  category: string
  state: string
  text: string
  received: string
}

const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')

export async function reports(): Promise<Report[]> {
  try {
    const response = await fetch('/api/v1/reports', { headers: { accept: 'application/json' } })
    if (response.status !== 200) return []
    const body = (await response.json()) as { reports?: unknown }
    if (!Array.isArray(body.reports)) return []
    return (body.reports as Record<string, unknown>[]).map((raw) => ({
      id: text(raw['id']),
      number: text(raw['number']) || text(raw['id']),
      category: text(raw['category']),
      state: text(raw['state']),
      text: text(raw['description']) || text(raw['text']),
      received: text(raw['created']) || text(raw['received']) || text(raw['at']),
    }))
  } catch {
    return []
  }
}
