import type { Phrase } from './phrase.ts'

/** Fields of which a title can be, each by the words that name it. */
export const FIELDS_OF_WORK: Readonly<Record<string, Phrase>> = {
  learning: {
    pattern:
      /\b(?:machine learning|ml|mlops|ai|artificial intelligence|deep learning|nlp|computer vision|llms?|gen ?ai|generative|data scien\w*|perception|applied scien\w*|research scien\w*)\b/i,
    is: ['ML Engineer', 'Data Scientist', 'AI/ML Developer', 'Computer Vision Engineer'],
    not: ['Data Engineer', 'HTML Developer'],
  },
  analytics: {
    pattern: /\b(?:data analy\w*|analytics|bi|business intelligence|power bi|business analyst|data scien\w*|statistic\w*)\b/i,
    is: ['Data Analyst', 'BI Developer', 'Data Scientist'],
    not: ['Data Engineer'],
  },
  data: {
    pattern: /\b(?:data engineer\w*|etl|data platform|data architect\w*|big data|database\w*|mlops)\b/i,
    is: ['Data Engineer'],
    not: ['Data Scientist'],
  },
  software: {
    pattern:
      /\b(?:software|full[- ]?stack|front[- ]?end|back[- ]?end|web|mobile|android|ios|java|javascript|php|python|\.net|react|application) ?(?:[\w/]+ )?(?:developer|engineer|programmer|architect|lead)\b/i,
    is: ['Full Stack Developer', 'Senior Software Engineer', 'Java Developer', 'Web Developer'],
    not: ['Data Engineer', 'Software Sales'],
  },
  operations: {
    pattern:
      /\b(?:devops|sre|site reliability|cloud|infrastructure|platform|systems?|network) (?:engineer|administrator|architect)\b/i,
    is: ['DevOps Engineer'],
    not: ['Operations Manager'],
  },
  design: { pattern: /\b(?:ux|ui|product|graphic|visual) design\w*\b/i, is: ['UX Designer'], not: ['Design Engineer'] },
  marketing: {
    pattern: /\b(?:marketing|sales|seo|account (?:manager|executive))\b/i,
    is: ['Marketing Manager'],
    not: ['Market Data Engineer'],
  },
}

/** The fields that a title is of; none where it names none of these. */
export const fieldsOf = (title: string): string[] =>
  Object.entries(FIELDS_OF_WORK).flatMap(([field, { pattern }]) => (pattern.test(title) ? [field] : []))
