import { describe, expect, it } from 'vitest'
import { retell } from '../helpers/retell.ts'

describe('how often a thing is done', () => {
  it.each([
    ['On call every fourth week', 'On-call: one week in four'],
    ['On call every other week', 'On call one week in two'],
  ])('is the same in other words: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).toEqual([])
  })

  it('is more where a turn is left out', () => {
    expect(retell('deed', 'On call every fourth week', 'On call every week')).toEqual(['invented unit'])
    expect(retell('deed', 'On call every fourth week', 'On call one week in three')).toEqual(['invented unit'])
  })
})

describe('what figures count', () => {
  it.each([
    ['Taught sums to six colleagues', 'Taught sums to six departments', 'invented number'],
    ['Found an error that hid 7% of orders', 'Fixed an error, which raised orders by 7%', 'invented number'],
  ])('stays what it is: not “%s” as “%s”', (from, to, kind) => {
    expect(retell('deed', from, to)).toEqual([kind])
  })

  it.each([
    ['Taught sums to six colleagues', 'Taught sums to six members of staff'],
    ['Found an error that hid 7% of orders', 'Found an error by which 7% of orders were hidden'],
    ['Results rose from a mean of 5.8 to 6.3', 'Mean results went up by 0.5'],
  ])('may be told in other words: “%s” as “%s”', (from, to) => {
    expect(retell('deed', from, to)).toEqual([])
  })
})
