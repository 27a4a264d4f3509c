import type { Suggestion } from '../schema/suggestion.ts'

/**
 * What a suggestion brings by itself, in points. What lifts all other statements as well is left out: whatever is followed first
 * brings it, once, and beside each it would add up to more than is missing.
 */
export const ownGain = ({ gain, here = gain }: Pick<Suggestion, 'gain' | 'here'>): number => here
