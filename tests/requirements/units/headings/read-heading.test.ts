import { describe, expect, it } from 'vitest'
import { headingAnywhere, knownHeading, readHeading } from '../../../../src/requirements/units/headings/index.ts'

describe('a heading opens', () => {
  it.each([
    ['Responsibilities:', 'duties'],
    ['WHAT YOU’LL DO', 'duties'],
    ['A day in the life', 'duties'],
    ['What success looks like in your first 90 days', 'duties'],
    ['Requirements', 'required'],
    ['### Minimum Qualifications', 'required'],
    ['**Who you are**', 'required'],
    ['What You Bring to the Table', 'required'],
    ['What we need you to have (minimum qualifications)', 'required'],
    ['Knowledge, Skills & Abilities', 'required'],
    ['Education / Experience', 'required'],
    ['To be considered you must have:', 'required'],
    ['Bonus points if you have', 'preferred'],
    ['Nice-to-haves', 'preferred'],
    ['What we’d love to see', 'preferred'],
    ['Nice if you have:', 'preferred'],
    ['Advantages', 'preferred'],
    ['The following will be considered a plus', 'preferred'],
    ['It would be a plus if you also have experience in:', 'preferred'],
    ['What our process will look like', 'apply'],
    ['What makes Birchwood awesome', 'company'],
    ['What makes you a great fit', 'required'],
    ['🚀 Our tech stack', 'stack'],
    ['Tools & tech you’ll use', 'stack'],
    ['What’s in it for you?', 'benefits'],
    ['Perks and benefits', 'benefits'],
    ['Salary range', 'benefits'],
    ['Equal Opportunity Employer', 'legal'],
    ['Our commitment to inclusion', 'legal'],
    ['How to apply', 'apply'],
    ['Our hiring process', 'apply'],
    ['About us', 'company'],
    ['About Birchwood Labs', 'company'],
    ['Where you come in', 'duties'],
    ['Typical tasks', 'duties'],
    ['Dein Profil', 'required'],
    ['You’ll thrive here if', 'required'],
    ['Not essential, but useful', 'preferred'],
    ['The good stuff', 'benefits'],
    ['Major responsibilities', 'duties'],
    ['About the role', 'role'],
    ['Assets:', 'preferred'],
    ['YOU MIGHT ALSO HAVE', 'preferred'],
    ['You may have', 'preferred'],
    ['You might have:', 'preferred'],
    ['Skills and experience that would make us smile', 'preferred'],
    ['Skills and experience we consider a must', 'required'],
    ['Knowledge we see as essential:', 'required'],
    ['We’d love to hear from you if you have:', 'required'],
    ['We would love to meet you if you have', 'required'],
    ['We’d love to see:', 'preferred'],
    ['not important', 'denied'],
    ['What isn’t important:', 'denied'],
    ['what you’d own', 'duties'],
    ['What you would be working on', 'duties'],
    ['Overview', 'mixed'],
  ])('"%s" %s', (line, kind) => {
    expect(readHeading(line)).toBe(kind)
  })

  it.each([
    'Ability to translate business requirements into pipelines',
    'Gather requirements from users',
    'Experience with Python and SQL',
    'Strong communication skills',
    'Bonus: experience with Rust',
    'We process payments for small shops in nine countries.',
    'Python, SQL, Spark',
    'Assets and liabilities in SQL',
    'You may have to travel to Ghent',
    'Not important: the colour of the lamps',
    'Must be able to code in one or more of the following languages: Python, Java',
  ])('nothing: "%s"', (line) => {
    expect(readHeading(line)).toBeUndefined()
  })

  it('is believed more readily where the file marks it', () => {
    expect(readHeading('the people we look for and their requirements')).toBeUndefined()
    expect(readHeading('the people we look for and their requirements', true)).toBe('required')
  })

  it('may be ordinary words where more stands in its line', () => {
    expect(knownHeading('Extras')).toBe('preferred')
    expect(headingAnywhere('Extras')).toBeUndefined()
  })

  it('is known by its exact words whatever its case and colon', () => {
    expect(knownHeading('NICE TO HAVE:')).toBe('preferred')
    expect(knownHeading('Nice to have been there')).toBeUndefined()
  })
})
