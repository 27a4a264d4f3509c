import type { Cue } from './cues.ts'

/** Labels of a line or a cell: "Familiar: Go, Rust". A colon closes the cue. */
export const LABELS: readonly Cue[] = [
  {
    pattern:
      'familiar|familiarity|exposure|beginner|basic|basics|novice|elementary|learning|studying with|to|level|in|knowledge*',
    claim: 'weak',
    reach: 'clause',
  },
  { pattern: 'want|wants|would to|like* learn', claim: 'negated', reach: 'clause' },
  { pattern: 'no experience|knowledge with|in|of*', claim: 'negated', reach: 'clause' },
  { pattern: 'not yet used|tried|learned|known|done*', claim: 'negated', reach: 'clause' },
  { pattern: '{NOT} used|tried|learned|known|touched|explored|done yet*', claim: 'negated', reach: 'clause' },
  { pattern: 'none of these|those|them', claim: 'negated', reach: 'clause' },
  { pattern: 'none of the following|above|below', claim: 'negated', reach: 'clause' },
  { pattern: 'planned|planning|upcoming skills|learning|next*', claim: 'negated', reach: 'clause' },
  { pattern: 'future plans|skills|learning|goals', claim: 'negated', reach: 'clause' },
  { pattern: 'to learn|try|explore next*', claim: 'negated', reach: 'clause' },
  { pattern: 'learning plans|goals|list|wishlist', claim: 'negated', reach: 'clause' },
  { pattern: '{NOT} have|know|use', claim: 'negated', reach: 'clause' },
  { pattern: 'to improve|deepen|refresh', claim: 'weak', reach: 'clause' },
  { pattern: 'areas for|of growth|improvement|development', claim: 'weak', reach: 'clause' },
  { pattern: 'exploring', claim: 'weak', reach: 'clause' },
  { pattern: 'todo|soon', claim: 'negated', reach: 'clause' },
  { pattern: 'next up', claim: 'negated', reach: 'clause' },
  { pattern: 'in progress', claim: 'weak', reach: 'clause' },
  { pattern: 'wish list', claim: 'negated', reach: 'clause' },
  { pattern: 'wishlist', claim: 'negated', reach: 'clause' },
]

/** After the skill, in brackets or after a dash or colon: "Kubernetes (basic)", "Docker – beginner". */
export const REMARKS: readonly Omit<Cue, 'reach'>[] = [
  {
    pattern:
      'still|currently|now* basic|basics|beginner|novice|elementary|familiar|familiarity|limited|learning|exposure|introductory|rudimentary|dabbled',
    claim: 'weak',
  },
  { pattern: 'in progress', claim: 'weak' },
  { pattern: 'rusty', claim: 'weak' },
  { pattern: 'formerly|previously|outdated', claim: 'weak' },
  { pattern: 'used|tried once|briefly', claim: 'weak' },
  { pattern: 'a little|bit', claim: 'weak' },
  { pattern: 'coursework|theory|classroom|hobby only*', claim: 'weak' },
  { pattern: 'no experience|knowledge', claim: 'negated' },
  { pattern: 'never|not used|yet*', claim: 'negated' },
  { pattern: 'none|nil|nonexistent', claim: 'negated' },
  { pattern: 'scheduled|pending|upcoming|booked', claim: 'weak' },
  { pattern: 'planned|wishlist', claim: 'negated' },
  { pattern: 'want|wants|would|like* to learn|try', claim: 'negated' },
]
