// All words of the workplace: Polish first, English second.
import { desk } from './desk'
import { register } from './register'
import { shell } from './shell'

export const words = { ...shell, ...desk, ...register } as const
export type Key = keyof typeof words
