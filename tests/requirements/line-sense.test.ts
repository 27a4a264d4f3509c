import { describe, expect, it } from 'vitest'
import { senseOf, speaksOfCompany, unmistakableSense } from '../../src/requirements/line-sense.ts'

describe('what a line says whatever it stands under', () => {
  it.each([
    ['we hire without regard to age', 'legal'],
    ['an equal employment opportunity employer', 'legal'],
    ['we will not discriminate', 'legal'],
    ['employees must comply with our rules', 'legal'],
    ['health, dental and vision insurance', 'benefits'],
    ['medical/dental insurance', 'benefits'],
    ['a 401(k) with a match', 'benefits'],
    ['a competitive annual salary', 'benefits'],
    ['30 days of leave a year', 'benefits'],
    ['an annual performance-based bonus', 'benefits'],
    ['please send us your updated resume', 'apply'],
    ['to apply for this job please write to us', 'apply'],
    ['apply now', 'apply'],
    ['apply in english via the link', 'apply'],
    ['our interviews consist of two stages, no whiteboard java', 'apply'],
    ["we'd love to hear from you", 'apply'],
    ["if you're interested in joining a team at the crossing of rust and light, please apply", 'apply'],
  ])('"%s" is %s', (folded, kind) => {
    expect(unmistakableSense(folded)).toBe(kind)
  })

  it.each([
    'experience with insurance data',
    'knowledge of health records',
    'apply machine learning to search',
    'if you have five years of rust, please apply',
    'submit code for review',
    'discrimination of signals from noise',
    'three days a week in the lab',
    'build salary forecasts',
    'interviews with users',
    'interview candidates for the team',
    'apply in-depth knowledge of rust',
  ])('"%s" could stand anywhere', (folded) => {
    expect(unmistakableSense(folded)).toBeUndefined()
  })

  it.each(['we are a small team', "we're building lamps", 'our mission is light', 'lampworks is the leading maker platform'])(
    'the company speaks of itself in "%s"',
    (folded) => {
      expect(speaksOfCompany(folded)).toBe(true)
    },
  )

  it.each(['you are a small miracle', 'your mission: light', 'we are seeking you'])('not in "%s"', (folded) => {
    expect(speaksOfCompany(folded)).toBe(false)
  })

  it.each([
    ['rust would be a big plus', 'preferred'],
    ['experience with rust', 'required'],
    ["you'll write rust", 'duties'],
    ['write rust', 'duties'],
    ['founded in 1920', 'company'],
    ['rust', undefined],
    ['we need people with rust', 'required'],
    ['we also require rust', 'required'],
    ['we need to grow in rust', undefined],
    ['we are looking for someone with rust', 'required'],
    ['we are looking for an engineer who will have rust', 'required'],
    ['we are looking for an engineer who will be part of our team', 'duties'],
    ['we are looking for an engineer to build rust with us', 'duties'],
  ])('"%s" is %s without a heading', (folded, kind) => {
    expect(senseOf(folded)).toBe(kind)
  })
})
