import { type Cue, wordSet } from './cues.ts'

/** Whom a plan is for, where it is not the writer's own. */
const OTHERS_PLAN = wordSet('clients client customers customer companies teams users people partners students')

const LEARN_VERBS = 'learn|master'

/** "About to use", "going to learn". */
const BEGIN = '{TRY}|learn|study|master|move|migrate|switch|introduce|deploy|install'

const BEFORE_NAME = 'to|with|up|into|in|on|the|a|more|about*'

const BADGE = wordSet('exam exams test certification certificate certificates certifications course badge')

/**
 * What was meant and did not come, or has not come yet, by the words of the one who meant it. A posting says the same of
 * what it asks for ("you will learn Rust"), so that these are read in a resume alone.
 */
export const PLANS: readonly Cue[] = (
  [
    // A plan for a move is work, but not with what it leads to.
    {
      pattern: `planned|planning|outlined|outlining a|an|the|our|its|their|for|possible|future|full|company* {MOVE} ... to`,
      claim: 'weak',
      reach: 'list',
      whole: true,
      undone: true,
    },
    {
      pattern: 'planned|planning a|an|the|our|its|their* adoption|introduction|rollout of|for',
      claim: 'weak',
      reach: 'list',
      whole: true,
      undone: true,
    },
    {
      pattern: 'planned|planning a|an|the|our|its*',
      claim: 'weak',
      reach: 'next',
      before: wordSet('migration move switch rollout adoption'),
      undone: true,
    },
    {
      pattern:
        'plan|plans|proposal|proposals|concept|pitch for|to|of|about|on using|adopting|introducing|moving|migrating|move|migrate|adopt|use|introduce|switching|switch|a|an|the|our|migration|adoption|to|of*',
      claim: 'weak',
      reach: 'list',
      whole: true,
      after: wordSet('a an the my our migration'),
      given: wordSet('wrote drafted drew prepared made outlined sketched presented pitched'),
      undone: true,
    },
    {
      pattern:
        'road map for|to|of using|adopting|introducing|moving|migrating|move|migrate|adopt|a|the|to|of|adoption|migration*',
      claim: 'weak',
      reach: 'list',
      whole: true,
      given: wordSet('wrote drafted drew prepared made outlined sketched presented'),
      undone: true,
    },
    {
      pattern: 'cancelled|canceled|postponed|shelved a|an|the|our* {MOVE} to|of|for',
      claim: 'weak',
      reach: 'list',
    },
    {
      pattern: `about|going|meaning|meant|supposed|due to ${BEGIN} ${BEFORE_NAME}`,
      claim: 'negated',
      reach: 'list',
      unless: OTHERS_PLAN,
    },
    { pattern: `before we|i|they|it got|had|could to|the|a|chance* {TRY} ${BEFORE_NAME}`, claim: 'negated', reach: 'list' },
    { pattern: 'almost|nearly used|chose|adopted|picked|tried|learned|introduced the*', claim: 'negated', reach: 'list' },
    {
      pattern: `i|i'll|someday|soon will|can|could|shall|would|may|might|i|also|soon|gladly|quickly|happily|easily|to* ${LEARN_VERBS} ${BEFORE_NAME}`,
      claim: 'negated',
      reach: 'list',
      unless: OTHERS_PLAN,
    },
    {
      pattern: `can|will|could|would soon|gladly|quickly|happily|easily|also|still|like|love|need|have|to* ${LEARN_VERBS} ${BEFORE_NAME}`,
      claim: 'negated',
      reach: 'list',
      opens: true,
    },
    { pattern: 'happy|glad|ready|prepared|able to pick|dive|get up|into|to|grips|with*', claim: 'negated', reach: 'list' },
    { pattern: 'willing|happy|ready|open to be trained|coached in|on|with', claim: 'negated', reach: 'list' },
    {
      pattern:
        'would|will|may|might need|require|like|want|welcome some|more|a|further* training|coaching|mentoring|time in|on|with|for|to|learn*',
      claim: 'negated',
      reach: 'list',
    },
    {
      pattern: 'get|come up to speed with|on|in',
      claim: 'negated',
      reach: 'list',
      given: wordSet('need needs require time would will able'),
    },
    {
      pattern:
        "would|should|could|might|would've|should've|could've have* used|chosen|tried|adopted|learned|learnt|preferred|picked|liked",
      claim: 'negated',
      reach: 'list',
    },
    { pattern: 'if i|we|they only* knew|know any|some|more|the*', claim: 'negated', reach: 'list' },
    {
      pattern: 'if i|we|they only* had|have any|some|more|the*',
      claim: 'negated',
      reach: 'list',
      before: wordSet('experience knowledge skills training'),
    },
    { pattern: 'wish i|we only* knew|know|had|could used|use|known*', claim: 'negated', reach: 'list' },
    {
      pattern:
        'hope|hoping|hopes|want|plan|planning|aim|aiming|intend|intending|aspire|aspiring to be|become|get certified|proficient|fluent|trained|expert|good|better|an|a* in|on|with|at',
      claim: 'negated',
      reach: 'list',
      unless: OTHERS_PLAN,
    },
    {
      pattern: 'scheduled|booked|registered|signed for|to|up* take|sit|the|an|a|my*',
      claim: 'weak',
      reach: 'next',
      before: BADGE,
    },
    { pattern: 'failed|failing the|an|my|a*', claim: 'weak', reach: 'next', before: BADGE },
    {
      pattern: `attempted|attempting|tried|trying|failed|unable|struggled|struggling to ${LEARN_VERBS}|adopt|introduce`,
      claim: 'weak',
      reach: 'list',
    },
  ] satisfies Cue[]
).map((cue) => ({ ...cue, ofResume: true }))
