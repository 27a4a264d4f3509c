import { type Cue, wordSet } from './cues.ts'

/** What is little, by the writer's own words. */
export const WEAKENINGS: readonly Cue[] = [
  { pattern: 'familiar|acquainted|familiarity with', claim: 'weak', reach: 'clause' },
  { pattern: 'exposure|exposed to', claim: 'weak', reach: 'clause' },
  // The noun is said beside knowledge too: "a strong interest in testing and two years of it".
  { pattern: 'interest in', claim: 'weak', reach: 'clause' },
  // "Working knowledge" is left out: it says enough to work with, and stands beside years of use as often as not.
  { pattern: '{LITTLE} {KIND}* {MASTERY} {OF}', claim: 'weak', reach: 'clause' },
  { pattern: 'basics|rudiments of', claim: 'weak', reach: 'clause' },
  { pattern: 'beginner|novice in|at|with', claim: 'weak', reach: 'clause' },
  { pattern: 'dabbled|dabbling|tinkered|tinkering in|with', claim: 'weak', reach: 'clause' },
  { pattern: 'played|playing|toyed|toying around* with', claim: 'weak', reach: 'list' },
  { pattern: 'aware|awareness of', claim: 'weak', reach: 'clause' },
  { pattern: 'brushing up on', claim: 'weak', reach: 'list' },
  {
    pattern: "currently|still|am|i'm|started|began|begun|now|self|actively|continuously learning|studying|exploring about*",
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: 'taking|attending|following|enrolled in|a|an|the|online* course|class|bootcamp in|on|about',
    claim: 'weak',
    reach: 'list',
  },
  { pattern: 'learning', opens: true, claim: 'weak', reach: 'list' },
  { pattern: 'working towards|toward the|my|an|a*', claim: 'weak', reach: 'list' },
  { pattern: 'preparing|prepare|studying|study for the|my|an|a*', claim: 'weak', reach: 'list' },
  { pattern: 'basic|beginner|elementary|novice|rudimentary|introductory level*', claim: 'weak', reach: 'next' },
  { pattern: 'little to do with', claim: 'weak', reach: 'list' },
  { pattern: 'little|minimal', claim: 'weak', reach: 'list', whole: true },
  { pattern: 'bit|smattering of', claim: 'weak', reach: 'next' },
  {
    pattern: 'rarely|seldom|hardly|barely|briefly ever* use|used|using|touched|tried|worked with|on|in*',
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: 'considered|considering',
    claim: 'weak',
    reach: 'list',
    whole: true,
    notAfter: ['is', 'are', 'was', 'were', 'be', 'been'],
  },
  {
    pattern: 'proposed|proposing|suggested|suggesting|pitched|recommended using|adopting|moving|migrating|to*',
    claim: 'weak',
    reach: 'list',
    whole: true,
  },
  { pattern: 'looked|looking at|into', claim: 'weak', reach: 'list', whole: true },
  { pattern: 'read|heard about|of', claim: 'weak', reach: 'list' },
  { pattern: 'only|just|merely ever|once* seen|watched|observed|read|heard', claim: 'weak', reach: 'list', whole: true },
  { pattern: 'new to', opens: true, claim: 'weak', reach: 'list', whole: true, ofResume: true },
  {
    pattern: 'new to',
    claim: 'weak',
    reach: 'list',
    whole: true,
    after: wordSet("am i'm still fairly quite rather relatively very somewhat bit"),
    ofResume: true,
  },
  {
    pattern: '{NOT} yet|really* a|an|much* expert|specialist|master|wizard|guru|pro in|with|at|on',
    claim: 'weak',
    reach: 'list',
  },
  { pattern: '{NOT} yet|really* a|an*', claim: 'weak', reach: 'list', before: wordSet('expert experts specialist guru wizard') },
  { pattern: 'gave|give|giving up on', claim: 'weak', reach: 'list', whole: true, ofResume: true },
  {
    pattern: 'forgot|forgotten|forgetting most|much|all|nearly|almost|half of|my|the*',
    claim: 'weak',
    reach: 'list',
    ofResume: true,
  },
  {
    pattern: 'once installed|tried|opened|downloaded|started|touched',
    claim: 'weak',
    reach: 'list',
    whole: true,
    ofResume: true,
  },
  { pattern: 'hate|hated|dislike|disliked|despise|loathe|detest', claim: 'weak', reach: 'list', whole: true, ofResume: true },
  {
    pattern:
      'attended|watched a|an|the|online* talk|talks|tutorial|tutorials|video|videos|webinar|webinars|lecture|lectures|meetup|meetups on|about',
    claim: 'weak',
    reach: 'list',
  },
]
