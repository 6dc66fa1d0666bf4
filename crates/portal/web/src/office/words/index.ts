// All words of the workplace: Polish first, English second.
import { admin } from './admin'
import { changes } from './changes'
import { designer } from './designer'
import { desk } from './desk'
import { entry } from './entry'
import { links } from './links'
import { load } from './load'
import { place } from './place'
import { register } from './register'
import { shell } from './shell'
import { system } from './system'

export const words = { ...shell, ...desk, ...register, ...changes, ...load, ...admin, ...links, ...designer, ...system, ...entry, ...place } as const
export type Key = keyof typeof words
