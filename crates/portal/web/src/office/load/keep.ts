// Where somebody stands in loading a file, kept in this browser's own database: a reload in the middle comes back to it. It
// holds the file's rows, which may hold personal data, so it goes away when the person signs out.
import type { Schemas } from '../client'
import type { Mapping, Source } from './file'
import type { Told, Wish } from './read'

/** The file itself and what is in it: much, and written once. */
export interface Rows {
  file: File | null
  told: Told | null
  from: Source | null
}
/** Everything else: little, and written with every step. */
export interface Step {
  at: number
  cls: string
  unit: string
  wish: Wish
  used: Mapping
  srid: number | null
  turn: boolean
  reason: string
  /** A dry run is under way. */
  looking: boolean
  checked: Schemas['Checked'] | null
  /** The title of the changeset that is being sent, by which it is found again. */
  sending: string | null
}

const NAME = 'infostrada.wczytanie'
const STORE = 'pliki'
/** What was left lying for so long is not gone on with. */
const DAYS = 7

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error(NAME))
  })
}

async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open()
    try {
      return await new Promise<T>((resolve, reject) => {
        const request = act(database.transaction(STORE, mode).objectStore(STORE))
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error(NAME))
      })
    } finally {
      database.close()
    }
  } catch {
    // Private windows and full disks keep nothing; the load works all the same.
    return undefined
  }
}

export const placeOf = (person: string, register: string): string => `${person}/${register}`

const rowsOf = (place: string) => `${place}/wiersze`

export async function find(place: string): Promise<(Rows & Step) | null> {
  const step = await within('readonly', (store) => store.get(place) as IDBRequest<Step | undefined>)
  const rows = await within('readonly', (store) => store.get(rowsOf(place)) as IDBRequest<Rows | undefined>)
  if (step && rows && Date.now() - step.at < DAYS * 86_400_000) return { ...rows, ...step }
  if (step || rows) await drop(place)
  return null
}
export async function keepRows(place: string, rows: Rows): Promise<void> {
  await within('readwrite', (store) => store.put(rows, rowsOf(place)))
}
export async function keepStep(place: string, step: Step): Promise<void> {
  await within('readwrite', (store) => store.put(step, place))
}
export async function drop(place: string): Promise<void> {
  await within('readwrite', (store) => store.delete(IDBKeyRange.bound(place, rowsOf(place))))
}
/** Everything, of everybody. */
export async function dropAll(): Promise<void> {
  await within('readwrite', (store) => store.clear())
}
