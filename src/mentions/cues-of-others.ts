import { type Cue, wordSet } from './cues.ts'

/** What a team that is not the writer's is called by: "the data team ran", "another team owned". */
const OTHER_TEAMS = wordSet(
  'another other others data platform infrastructure infra devops ops operations it qa security backend frontend sre analytics bi ml ai ' +
    'research cloud engineering science networking database mobile web client customer vendor partner sister neighbouring',
)

/** The writer was of the team, or led it, or did the work for it. */
const OWN_TEAM = wordSet(
  'i my our we us led lead leading managed manage managing headed directed ran founded built build grew joined member within inside part ' +
    'in of on with from so that which who for as where hired mentored coached trained',
)

const WORKED =
  'ran|runs|owned|owns|used|uses|maintained|maintains|built|wrote|operated|operates|administered|deployed|handled|looked'
const BEFORE_NAME = 'the|a|an|all|its|their|after*'

/** Somebody did it with them: "led and supported the team that built". */
const LEADERSHIP = wordSet('led lead leading managed headed directed founded')

/**
 * What others did, beside whom somebody worked; whom somebody hired, and what somebody sold. It shows that the word is
 * known: weak.
 */
export const CUES_OF_OTHERS: readonly Cue[] = [
  {
    pattern: `team|teams|group|squad|department ${WORKED} ${BEFORE_NAME}`,
    tight: true,
    claim: 'weak',
    reach: 'list',
    after: OTHER_TEAMS,
    unless: OWN_TEAM,
  },
  {
    pattern: `colleague|colleagues|coworker|coworkers|vendor|vendors|contractors|supplier|suppliers|client|clients|customer|customers who|that|which* ${WORKED} ${BEFORE_NAME}`,
    tight: true,
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: `team|teams|group|squad|department|people|colleagues|engineers who|that|which ${WORKED} ${BEFORE_NAME}`,
    claim: 'weak',
    reach: 'list',
    given: wordSet('beside alongside near next adjacent supported supporting assisted assisting shadowed shadowing'),
    unless: LEADERSHIP,
  },
  {
    pattern: `friend|friends|brother|sister|wife|husband|father|mother|cousin|roommate|flatmate|uncle|aunt|son|daughter is|was|writes|wrote|knows|knew|uses|used|codes|works|worked|runs|ran good|great|brilliant|fluent|expert|an|a|the|at|in|with|on*`,
    claim: 'weak',
    reach: 'list',
    after: wordSet('my best close old'),
    ofResume: true,
  },
  {
    pattern: `{OTHERS} engineer|engineers|developer|developers|team|teams|colleague|owner|maintainer|vendor|vendors|agency* who|that|which* ${WORKED} it|them|that|part|most|of|in|with|on* ${BEFORE_NAME}`,
    tight: true,
    claim: 'weak',
    reach: 'list',
    unless: LEADERSHIP,
    ofResume: true,
  },
  {
    pattern: 'watched|observed others|colleagues|them use|using|run|running|write|writing|work|working with|in|on*',
    claim: 'weak',
    reach: 'list',
  },
  { pattern: 'outsourced|outsourcing the|our|all|its|some|any|of*', claim: 'weak', reach: 'list', ofResume: true },
  { pattern: 'sat|sit|sitting in on the|a|some|their*', claim: 'weak', reach: 'list', ofResume: true },
  { pattern: 'took|take|taking down* notes on|about', claim: 'weak', reach: 'list', ofResume: true },
  {
    pattern: 'sat|sit|sitting|worked|working next|beside|adjacent to* the|a*',
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern:
      'interviewed|interviewing|recruited|recruiting|hired|hiring|screened|screening candidates|applicants|developers|engineers|people|for|with|in|of|senior|junior*',
    claim: 'weak',
    reach: 'list',
  },
  {
    pattern: 'sold|sell|selling|resold|reselling|marketed|procured|procuring|purchased|purchasing',
    claim: 'weak',
    reach: 'list',
  },
]
