import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../src/mentions/index.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    ...['Python', 'Java', 'Rust', 'SQL', 'Visual Basic'].map((name) => ({ name, kind: 'language' as const })),
    ...['AWS', 'Docker', 'Kubernetes', 'Terraform'].map((name) => ({ name, kind: 'platform' as const })),
    ...['PyTorch', 'Fluent Bit'].map((name) => ({ name, kind: 'library' as const })),
    ...['Machine learning', 'Monitoring', 'No-code', 'Advanced analytics'].map((name) => ({ name, kind: 'field' as const })),
  ]),
)

/** The text with each mention marked: "-Python-" denied, "~Python~" weak. */
const claimsIn = (text: string): string => {
  const document = textDocument(text)
  let out = ''
  let at = 0
  for (const { start, end, surfaceForm, negated, weak } of findMentions(document, gazetteer)) {
    const mark = negated ? '-' : weak ? '~' : '+'
    out += document.text.slice(at, start) + mark + surfaceForm + mark
    at = end
  }
  return out + document.text.slice(at)
}

describe('what is denied', () => {
  it.each([
    'no experience with -Python-, -PyTorch-, or -AWS-',
    'No prior hands-on experience in the -PyTorch- library or large -Kubernetes- clusters',
    'no experience with -Python- but two years of +Java+',
    'no experience with -Python-. +Java+ daily',
    'no experience with -Python-; strong +Java+',
    'no experience with -Python-, strong in +Java+',
    'I have never used -Rust- however I know +Java+',
    "haven't used -Docker- or -Kubernetes-",
    'has not yet worked with -AWS-',
    "don't know -Java-",
    'not familiar with -Docker-, -AWS-',
    'not very experienced in -Rust-',
    'unfamiliar with -Terraform-',
    'does not have any experience with -Java-',
    'lacks experience with -Docker-',
    'lack of -monitoring- was solved with +Terraform+',
    'no -Kubernetes- experience',
    'No -Java-, no -Rust-',
    'without -Docker- or -Kubernetes-',
    'Deployed without using -Docker-',
    'neither -Java- nor -Rust-',
    'willing to learn -Rust- and -Java-',
    'eager to quickly learn -AWS-',
    'want to learn more about -Kubernetes-',
    'I am at a bank and want to work with -Kubernetes-',
    'Thank you. I want to work with -Kubernetes-',
    'You are at a bank and want to work with +Kubernetes+',
    "you're interested in +Rust+ and curious about +Java+",
    'You want to learn -Rust-',
    'looking to learn -Terraform-',
    'interested in -machine learning- and -PyTorch-',
    'interested in using my +Python+ skills',
    'would like to learn: -Rust-, -Java-',
    'No experience: -Rust-',
    '-Rust- (no experience)',
    '-Java- experience is not required',
    '-Python-, -Rust- or -Java- not required',
    'no experience with -Advanced analytics- or -AWS-',
    'have not used -Fluent Bit- yet',
    'no experience with tools, e.g. -Docker-',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replace(/(?<![\w-])-(?=\w)|(?<=\w)-(?![\w-])|\+/g, ''))).toBe(marked)
  })
})

describe('what is not denied', () => {
  it.each([
    'not only +Python+ but +Java+',
    '+no-code+ tools and +Docker+',
    'zero-downtime deployments with +Kubernetes+',
    'without downtime using +Terraform+',
    'no downtime with +Kubernetes+',
    'people with or without +Java+',
    'including but not limited to +Python+',
    '+Java+ is not required but a plus',
    "things that don't work out, so +Python+ it was",
    'ready to work in teams with +Docker+',
    'working knowledge of +SQL+',
    'experience with +machine learning+ and +PyTorch+',
    'no experience needed. +Python+ is taught',
    'no experience with teams.You know +Python+',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replaceAll('+', ''))).toBe(marked)
  })
})

describe('what is claimed weakly', () => {
  it.each([
    'familiar with ~Docker~ and ~Kubernetes~; expert in +Terraform+',
    'Familiarity with ~AWS~, and solid +Python+',
    'exposure to ~Terraform~',
    'basic knowledge of ~SQL~, ~Java~',
    'limited work experience with ~Rust~',
    'some experience in ~Java~',
    'the basics of ~SQL~',
    'beginner in ~Rust~',
    'basic ~SQL~ and ~Python~, +Java+',
    'basic ~SQL~/~Python~',
    'dabbled in ~Rust~',
    'currently learning ~Rust~ and ~AWS~',
    'self-learning ~Rust~',
    'interest in ~machine learning~',
    'Familiar: ~Java~, ~Rust~',
    '~Kubernetes~ (basic), +Docker+',
    '~Docker~ – beginner, +Python+',
    '~Docker~ - basic knowledge',
    '~Rust~ (currently learning)',
    '~SQL~: beginner',
    '+Visual Basic+ +Python+',
    '+SQL+ - basic scripts and more',
    '+machine learning+ +Python+',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replace(/[~+]/g, ''))).toBe(marked)
  })

  it('is less than what is denied', () => {
    expect(claimsIn('not familiar with Docker')).toBe('not familiar with -Docker-')
  })
})
