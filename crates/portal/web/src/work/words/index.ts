// All words of the workplace: Polish first, English second.
import { shell } from './shell'

export const words = { ...shell } as const
export type Key = keyof typeof words
