import { describe, expect, it } from 'vitest'
import { asGoal, expectAtLeast, expectAtMost, expectExactly } from '../../../scripts/service/check.ts'
import { judge } from '../../../scripts/service/judge.ts'

describe('a finding of the service checks', () => {
  it.each([
    ['a speed that is kept', expectAtMost('health', 50, 50, ' ms'), 'ok', 'ok'],
    ['a speed that a machine at work misses', expectAtMost('health', 120, 50, ' ms'), 'slow', 'FAIL'],
    ['a rate that it misses', expectAtLeast('matches', 40, 100, ''), 'slow', 'FAIL'],
    ['a speed that no machine misses so far', expectAtMost('health', 60_000, 50, ' ms'), 'FAIL', 'FAIL'],
    ['a rate of nothing at all', expectAtLeast('matches', 0, 100, ''), 'FAIL', 'FAIL'],
    ['a goal that is far off', asGoal(expectAtMost('alone', 6_000, 20, ' ms')), 'slow', 'FAIL'],
    ['a goal that is reached', asGoal(expectAtMost('alone', 19, 20, ' ms')), 'ok', 'ok'],
    ['a promise that is no matter of speed', expectExactly('failed', 1, 0), 'FAIL', 'FAIL'],
  ] as const)('%s', (_what, finding, short, long) => {
    expect([judge(finding, true), judge(finding, false)]).toEqual([short, long])
  })
})
