// All words of the workplace: Polish first, English second.
import { designer } from './designer'
import { shell } from './shell'

export const words = { ...shell, ...designer } as const
export type Key = keyof typeof words
