import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/mentions/index.ts'
import { claimsIn, plain, withTraits } from '../../helpers/claims-in.ts'
import { textDocument } from '../../helpers/text-document.ts'

describe('what is denied', () => {
  it.each([
    'not familiar with -Docker-, -AWS-',
    'want to learn more about -Kubernetes-',
    'I am at a bank and want to work with -Kubernetes-',
    'Thank you. I want to work with -Kubernetes-',
    'interested in using my +Python+ skills',
    'would like to learn: -Rust-, -Java-',
    'evaluated -Docker- but rejected it',
    'tried -Docker- and -Kubernetes-, and decided against both',
    'have not written any lines of code in -Rust- or -Java-',
    '-Docker-: ✗, +Python+: ✓',
    '-Kubernetes- - no, +Docker+ - yes',
    '-Java- 0/5, +Python+ 4/5',
    '+Python+, ~~-Java-~~, +Docker+',
    '~~-Java- and -Rust-~~ +Python+',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replace(/(?<![\w-])-(?=\w)|(?<=\w)-(?![\w-])|\+/g, ''))).toBe(marked)
  })
})

it.each([
  ['Docker-less builds', '-Docker--less builds'],
  ['a Java-free stack', 'a -Java--free stack'],
  ['Docker-based builds', '+Docker+-based builds'],
])('what a name goes without is denied: %s', (text, marked) => {
  expect(claimsIn(text)).toBe(marked)
})

describe('a trait that is a wish', () => {
  const resume = { sections: [] }

  it.each([
    '+Eager to learn+ -Kubernetes- and -Terraform-',
    '+passionate+ about learning -Rust-',
    '+eager to learn+ -Rust-, +eager to learn+ -Java-',
    'no people +eager to learn+',
    '+Eager to learn+, +Python+ and +SQL+',
    '+Love to learn new+ tools, +AWS+ in production',
    '+No-code+ tools and +Docker+',
    '+Basic authentication+ and +Docker+',
  ])('is read in a resume: %s', (marked) => {
    expect(claimsIn(marked.replace(/(?<![\w])-(?=\w)|(?<=\w)-(?!\w)|\+/g, ''), withTraits, resume)).toBe(marked)
  })

  it('asks a posting for both', () => {
    expect(claimsIn('Eager to learn Kubernetes', withTraits)).toBe('+Eager to learn+ +Kubernetes+')
  })
})

describe('what is not denied', () => {
  it.each([
    'not only +Python+ but +Java+',
    '+no-code+ tools and +Docker+',
    'zero-downtime deployments with +Kubernetes+',
    'without downtime using +Terraform+',
    'no downtime with +Kubernetes+',
    'including but not limited to +Python+',
    "things that don't work out, so +Python+ it was",
    'ready to work in teams with +Docker+',
    'working knowledge of +SQL+',
    'experience with +machine learning+ and +PyTorch+',
    'no experience needed. +Python+ is taught',
    'no experience with teams.You know +Python+',
    'taught myself +Rust+ and shipped a tool in it',
    'migrated from +Docker+ instead of patching it',
    'replaced +Java+ with +Python+',
    'tuned +Java+ rather than rewriting the +Python+ parts',
    'avoided lock-in with +Terraform+',
    'avoided downtime of +AWS+ and +Kubernetes+',
    'chose the parts, then worked for a year over +AWS+ pipelines',
    'evaluated +Docker+ and +Kubernetes+ for the move',
    'never had to restart +Kubernetes+',
    'would you like to work with +Rust+',
    'would use +Docker+ again',
    'hoping for faster loads, built them in +Rust+',
    'never had to touch +Kubernetes+ by hand again',
    "didn't fail once, then moved to +AWS+",
    '+Docker+ at 1/10 of the size',
    'wants to learn new things, used +AWS+ before',
    'passionate about +Python+',
    'a passion for +machine learning+ and +Python+',
    'found a leak with +Docker+',
    'looking for a fault in +Python+',
    'filled the role with +Python+',
    'tests not used yet, +Terraform+',
    'no lines of review in +Java+ went by',
    'found no faults in code in +Java+',
    'plans to adopt +Kubernetes+ led to a road map',
    'eager to use my +Python+ skills',
    'the planned move to +Kubernetes+ took a month',
    'planned and led the move to +AWS+',
    '+Python+ 4/5, +Java+ 5/5',
    '+Python+ 3 of 5',
    'in +AWS+ 2/10/2021',
    '+Docker+ never failed',
    '+Java+ ★★★★☆',
    '+Python+ ~~ +Java+',
    'approx. ~~5 years~~ +Python+',
    '+Kubernetes+: no downtime',
    '+Docker+ was considered slow, so I mended it',
    '+Java+ was not the bottleneck',
    'used +Docker+ and rejected bad builds',
    'found leaks in +Java+ and ruled out the network',
    'know all about +Docker+',
    'need for +Docker+ engineers',
    '+Docker+ - now in every plant',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replaceAll('+', ''))).toBe(marked)
  })
})

describe('what is claimed weakly', () => {
  it.each([
    '~Java~ 1/5, +Python+ 5/5',
    '~Java~ (2 of 5), +Python+',
    '~Rust~: 3/10',
    '~Java~ ★☆☆☆☆',
    '~Java~ ●○○○○ +Python+ ●●●●○',
    '+Python+ (formerly at a bank)',
    '+Docker+ | Basic tests',
    '~Java~\tNovice',
    '~Java~ | ★☆☆☆☆',
    '~Java~ | 2/10',
    '+Python+ 90%, ~Java~ 20%, ~SQL~: 10 %',
    '~Java~ | 30%',
    '- ~Java~ 20%',
    '+SQL+ | 80%',
    'cut the cost of +AWS+ 30%',
    '+Docker+: 30% faster',
    'share of +Python+ (10%)',
    '~Java~ (rusty), ~Rust~ (a little), +Python+',
    '~Java~ - used once, ~Docker~ (theory only)',
    'played a part in +Docker+ builds',
    'exploring data with +Python+',
    'to improve loads: moved them to +AWS+',
    '+Java+ (used daily)',
    'working towards zero waste in +AWS+',
    'gave a talk on +Rust+',
    '+SQL+ is considered +Python+ work',
    '+Visual Basic+ +Python+',
    '+Basic authentication+ and +Docker+',
    '+SQL+ - basic scripts and more',
    '+machine learning+ +Python+',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replace(/[~+]/g, ''))).toBe(marked)
  })

  it.each([
    'another team maintained ~Kubernetes~ and ~Docker~, I wrote +Terraform+',
    'other teams used ~AWS~ for it',
    'my colleagues used ~Terraform~',
    'read plans that a vendor wrote in +Rust+ and contractors who built the ~Java~ parts',
  ])('by what others did: %s', (marked) => {
    expect(claimsIn(marked.replace(/[~+]/g, ''))).toBe(marked)
  })

  it.each([
    'led the data team that ran +Kubernetes+',
    'in the platform team, ran +Kubernetes+',
    'contractor, wrote +Java+',
    'worked close to +Docker+ internals',
    'supported the team with +Kubernetes+',
    'built +AWS+ tools that other teams used',
    'worked alongside the data team to build +AWS+ tools',
    'ran +Docker+ next to +Kubernetes+',
    'hired by a bank to run +Docker+',
    'a selling point was +Docker+',
    'interviewed users about +Docker+',
  ])('but not by what the writer did: %s', (marked) => {
    expect(claimsIn(marked.replaceAll('+', ''))).toBe(marked)
  })

  it('is less than what is denied', () => {
    expect(claimsIn('not familiar with Docker')).toBe('not familiar with -Docker-')
  })
})

describe('what decided a claim', () => {
  it.each([
    ['familiar with Docker', 'mentions/familiar-with'],
    ['not familiar with Docker', 'mentions/not-familiar-with'],
    ['Docker (basic)', 'mentions/remark-basic'],
    ['Docker is not required', 'mentions/is-not-required'],
    ['Docker 1/5', 'rule: marked low'],
    ['Docker-less', 'rule: marked as missing'],
    ['Docker: ✗', 'rule: marked with a cross'],
    ['~~Docker~~', 'rule: struck out'],
    ['Docker', undefined],
  ])('stays with the mention: %s', (text, row) => {
    expect(findMentions(textDocument(text), plain).map(({ claimedBy }) => claimedBy)).toEqual([row])
  })

  it('is the trial, where what was tried was turned down', () => {
    const [mention] = findMentions(textDocument('Evaluated Docker and decided against it'), plain, { sections: [] })
    expect(mention).toMatchObject({ negated: true, claimedBy: 'mentions/looked-at' })
  })
})
