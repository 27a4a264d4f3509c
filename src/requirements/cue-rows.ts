import type { CueRow } from './cue-row.ts'
import { DENIAL_ROWS } from './denial-rows.ts'
import { STRONG_WISH_ROWS, WISH_ROWS } from './wish-rows.ts'

/** A clause ends, or goes on with a small word. */
const DEMAND_ENDS = String.raw`\s*(?:[.,;:)\]!]|$|(?:and|for|with|in|as|but|to)\b)`

const DEMAND_ROWS: readonly CueRow[] = [
  {
    importance: 'required',
    reach: 'after',
    phrases: [
      'must (have) !(be authorized/authorised/eligible/located/willing/legally/based)',
      'you/candidate/candidates/applicant/applicants need/have to',
      '^ require/requires',
      'role/position/job/work/candidate/also require/requires',
      'is/are/be required to',
    ],
  },
  {
    importance: 'required',
    reach: 'before',
    notBehind: String.raw`\bas `,
    ahead: DEMAND_ENDS,
    phrases: [
      '(is/are) (absolutely/strictly) required/mandatory/essential/non-negotiable',
      '(is/are) (absolutely/strictly) a must (have)',
      '(is/are) (absolutely/strictly) must have',
      '(is/are) (absolutely/strictly) a requirement',
    ],
  },
  {
    importance: 'required',
    reach: 'before',
    behindName: true,
    ahead: String.raw`\s*(?:[.,;!]|$)`,
    phrases: ['(a/is) must/needed'],
  },
]

/** In the order in which they are believed: where two overlap, the earlier row wins ("preferred but not required"). */
export const CUE_ROWS: readonly CueRow[] = [...STRONG_WISH_ROWS, ...DENIAL_ROWS, ...WISH_ROWS, ...DEMAND_ROWS]
