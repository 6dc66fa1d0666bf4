// All words of the workplace: Polish first, English second.
import { changes } from './changes'
import { desk } from './desk'
import { register } from './register'
import { shell } from './shell'

export const words = { ...shell, ...desk, ...register, ...changes } as const
export type Key = keyof typeof words
