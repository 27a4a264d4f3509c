import { describe, expect, it } from 'vitest'
import { findBoardData } from '../../src/fetching/boards.ts'

const ID = '0f5a2d1c-3b4e-4f6a-8b7c-9d0e1f2a3b4c'

describe('the data of a posting that a board gives', () => {
  it.each([
    [
      'https://boards.greenhouse.io/thymefield/jobs/4012345',
      'https://boards-api.greenhouse.io/v1/boards/thymefield/jobs/4012345',
    ],
    ['https://job-boards.greenhouse.io/thymefield/jobs/42?x=1', 'https://boards-api.greenhouse.io/v1/boards/thymefield/jobs/42'],
    [`https://jobs.lever.co/thymefield/${ID}`, `https://api.lever.co/v0/postings/thymefield/${ID}`],
    [`https://jobs.lever.co/thymefield/${ID}/apply`, `https://api.lever.co/v0/postings/thymefield/${ID}`],
    [`https://jobs.eu.lever.co/thymefield/${ID}`, `https://api.eu.lever.co/v0/postings/thymefield/${ID}`],
    [
      'https://jobs.smartrecruiters.com/Thymefield/744000012345-herb-data-engineer',
      'https://api.smartrecruiters.com/v1/companies/Thymefield/postings/744000012345',
    ],
    [
      'https://thymefield.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds-UK/Herb-Data-Engineer_R-7',
      'https://thymefield.wd5.myworkdayjobs.com/wday/cxs/thymefield/Careers/job/Leeds-UK/Herb-Data-Engineer_R-7',
    ],
    [
      'https://thymefield.wd103.myworkdayjobs.com/Careers/job/Herb-Data-Engineer_R-7',
      'https://thymefield.wd103.myworkdayjobs.com/wday/cxs/thymefield/Careers/job/Herb-Data-Engineer_R-7',
    ],
  ])('is told by the address of its page: %s', (page, data) => {
    expect(findBoardData(new URL(page))?.href).toBe(data)
  })

  it.each([
    'https://jobs.ashbyhq.com/thymefield/0f5a2d1c-3b4e-4f6a-8b7c-9d0e1f2a3b4c',
    'https://boards.greenhouse.io/thymefield',
    'https://boards.greenhouse.io.evil.example/thymefield/jobs/1',
    'https://evil.example/boards.greenhouse.io/jobs/1',
    'https://thymefield.example/careers/1',
  ])('is none of other pages: %s', (page) => {
    expect(findBoardData(new URL(page))).toBeNull()
  })
})
