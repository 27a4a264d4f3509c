import type { Phrase } from './phrase.ts'

/** What stands in every other resume, and shows nothing. */
export const FILLERS: readonly Phrase[] = [
  {
    pattern: /\breferences? (?:are |is )?(?:available|furnished|provided) (?:up)?on request\b/i,
    is: ['References available upon request'],
    not: ['Reference data available'],
  },
  { pattern: /\b(?:hard|smart)[- ]?working\b/i, is: ['hard-working'], not: ['working hard drives'] },
  {
    pattern: /(?<!\b(?:\w{0,9}ball|chess|cricket|hockey|rugby|youth) )\bteam[- ]player\b/i,
    is: ['team player'],
    not: ['team of players', 'Basketball Team Player'],
  },
  {
    pattern:
      /\b(?:results?|goals?|details?)[- ](?:driven|oriented)(?= (?:\w+ )?(?:professional|individual|person|engineer|developer|analyst|scientist|student|graduate)\b)/i,
    is: ['Results-driven professional', 'detail-oriented Data Scientist'],
    not: ['result-oriented tests'],
  },
  {
    pattern: /\bseeking (?:an? )?(?:challenging|rewarding|responsible) (?:position|role|opportunity|career|job)\b/i,
    is: ['Seeking a challenging position'],
    not: ['seeking funds'],
  },
  {
    pattern: /\bthink(?:s|ing|er)? (?:outside|out of) (?:of )?the box\b/i,
    is: ['thinks outside the box'],
    not: ['works out of the box'],
  },
  {
    pattern: /\b(?:self[- ](?:starter|motivated)|go[- ]getter|quick learner|fast learner)\b/i,
    is: ['self-starter', 'Quick learner'],
    not: ['fast learning rates'],
  },
]
