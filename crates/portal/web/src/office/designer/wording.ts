// What types, visibilities and kinds of places are called.
import { t } from '../words/t'

const TYPE = ['text', 'integer', 'real', 'boolean', 'date', 'datetime', 'code', 'ref', 'geometry', 'struct'] as const
export function typeWord(type: string): string {
  const known = TYPE.find((each) => each === type)
  return known ? t(`pr.type.${known}`) : type
}

const SIGHT = ['public', 'internal', 'personal', 'conditional'] as const
export function visibilityWord(visibility: string): string {
  const known = SIGHT.find((each) => each === visibility)
  return known ? t(`pr.sight.${known}`) : visibility
}

const SHAPES = { point: ['point', 'multipoint'], line: ['line', 'multiline'], surface: ['surface', 'multisurface'] } as const
export function placeWords(kinds: string[]): string {
  const shapes = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).filter((shape) => SHAPES[shape].some((kind) => kinds.includes(kind)))
  return shapes.map((shape) => t(`pr.place.${shape}`).toLowerCase()).join(', ')
}

const APPROVAL = ['none', 'four_eyes', 'signature'] as const
export function approvalWord(approval: string): string {
  const known = APPROVAL.find((each) => each === approval)
  return known ? t(`pr.approval.${known}`) : approval
}

const KEEPER = ['gmina', 'powiat', 'wojewodztwo'] as const
export function keeperWord(keeper: string): string {
  const known = KEEPER.find((each) => each === keeper)
  return known ? t(`pr.keeper.${known}`) : keeper
}

const SHARE = ['full', 'part', 'aggregate', 'none'] as const
export function shareWord(publication: string): string {
  const known = SHARE.find((each) => each === publication)
  return known ? t(`pr.publication.${known}`) : publication
}

const DUTY = ['statutory', 'conditional', 'voluntary'] as const
export function dutyWord(duty: string): string {
  const known = DUTY.find((each) => each === duty)
  return known ? t(`pr.duty.${known}`) : duty
}
