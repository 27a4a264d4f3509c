import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../src/mentions/index.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

type MentionContext = Parameters<typeof findMentions>[2]

const SKILLS = [
  ...['Python', 'Java', 'Rust', 'SQL', 'Visual Basic'].map((name) => ({ name, kind: 'language' as const })),
  ...['AWS', 'Docker', 'Kubernetes', 'Terraform'].map((name) => ({ name, kind: 'platform' as const })),
  ...['PyTorch', 'Fluent Bit'].map((name) => ({ name, kind: 'library' as const })),
  ...['Machine learning', 'Monitoring', 'No-code', 'Advanced analytics'].map((name) => ({ name, kind: 'field' as const })),
  { name: 'Authentication', kind: 'practice' as const, aliases: ['basic authentication'] },
]

const gazetteer = compileGazetteer(makeTaxonomy(SKILLS))

/** With words for what people are like. */
const withTraits = compileGazetteer(
  makeTaxonomy([
    ...SKILLS,
    { name: 'Zeal', kind: 'soft' as const, aliases: ['eager to learn', 'passionate', 'love to learn new'] },
  ]),
)

/** The text with each mention marked: "-Python-" denied, "~Python~" weak. */
const claimsIn = (text: string, skills = gazetteer, context: MentionContext = {}): string => {
  const document = textDocument(text)
  let out = ''
  let at = 0
  for (const { start, end, surfaceForm, negated, weak } of findMentions(document, skills, context)) {
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
    '+Python+ (not -Java-), +Docker+',
    '+Python+ (no experience with -Java-), +Docker+',
    '+Python+, not -Java-, with +Docker+',
    'wrote it in +Python+ and not in -Java- or -Rust-.',
    'chose +Docker+ rather than -Kubernetes- for its size',
    'built in +Python+ instead of -Java-, +Docker+ and +AWS+',
    'ran on +AWS+ instead of using -Docker- or -Kubernetes-',
    'chose +PyTorch+ for the models over -Java-',
    'avoided -Docker-, -Kubernetes- and -Terraform- altogether',
    'avoided using -Kubernetes-',
    'never got to use -Terraform-',
    'never got the chance to work with -Kubernetes-, -AWS-',
    "didn't get to use -Docker-",
    'never had the chance to use -Docker-',
    "didn't use -Docker- at first, then moved to +AWS+",
    "I'd love to work with -Rust- and -Java-",
    'yet to touch -Terraform-',
    "I don't do -Java-",
    'everything except -Kubernetes-',
    'anything but -Java-',
    'all of +AWS+ except for -Docker- and -Terraform-',
    'evaluated +Docker+ and -Kubernetes-; rejected -Kubernetes-',
    'tried +Docker+ and -Kubernetes- and decided against -Kubernetes-',
    'ruled out -Java-',
    'would love to use -Terraform-',
    'would like to work with -Kubernetes- and -AWS-',
    'I hope to pick up -Rust-',
    'planning to adopt -Kubernetes-',
    'looking forward to working with -AWS-',
    'aspiring -machine learning- researcher with +Python+',
    'Not yet: -Kubernetes-, -Terraform-',
    'Planned: -Terraform-, -AWS-',
    'none of these: -Java-, -Rust-',
    'None of the following: -Java-',
    'Future plans: -Kubernetes-',
    'TODO: -Docker-',
    'Skills I do not have: -Java-, -Rust-',
    'Next up: -Kubernetes-, -Rust-',
    'I want to use -Kubernetes- and -AWS-',
    'hoping to get into -Rust-',
    'open to learning -Rust-',
    'my goal is to master -Kubernetes-',
    'never -Java-',
    'I know nothing about -Docker- or -AWS-',
    'nothing to do with -Java-',
    'neither used -Docker- nor -Kubernetes-',
    'no need for -Docker-',
    'had no access to -AWS-',
    'refused to use -Java-',
    'did not adopt -Kubernetes-',
    '-Docker- was considered but rejected',
    '-Docker- and -Kubernetes- were ruled out, +AWS+ was not',
    '-Java- was not used',
    'evaluated -Docker- but rejected it',
    'tried -Docker- and -Kubernetes-, and decided against both',
    'looked over -Terraform- and ruled it out',
    '-Terraform- was out of scope',
    'motivated to learn -Rust- and -Java-',
    'passionate about mastering -Rust-',
    'a love of learning -Rust-',
    'looking forward to studying -Kubernetes- and -AWS-',
    'eager to learn the ways of -Docker-, -AWS- and -Rust-',
    'Seeking a new role with -Kubernetes-',
    'looking for an entry level position using -Rust- and -Java-',
    'to find a team that uses -Kubernetes-',
    'Not used yet: -Terraform-, -AWS-',
    "Haven't tried yet: -Docker-",
    '+Python+, no -Java-, +SQL+',
    '+Python+, no -Java- or -Rust-, +SQL+',
    '+Python+ with no -Java-, -Rust- or -Docker-',
    'Wrote no lines in -Java-',
    'have not written any lines of code in -Rust- or -Java-',
    '-Docker-: ✗, +Python+: ✓',
    '-Kubernetes- - no, +Docker+ - yes',
    'To learn: -Rust-, -Java-',
    '-Docker- (planned), +Python+',
    '-Kubernetes-: none',
    '-Terraform- (not yet)',
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
  ])('is heard in a resume: %s', (marked) => {
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
    'people with or without +Java+',
    'including but not limited to +Python+',
    '+Java+ is not required but a plus',
    "things that don't work out, so +Python+ it was",
    'ready to work in teams with +Docker+',
    'working knowledge of +SQL+',
    'experience with +machine learning+ and +PyTorch+',
    'no experience needed. +Python+ is taught',
    'no experience with teams.You know +Python+',
    'taught myself +Rust+ and shipped a tool in it',
    'migrated from +Docker+ instead of patching it',
    'moved the builds to +Docker+ instead of +Kubernetes+',
    'replaced +Java+ with +Python+',
    'tuned +Java+ rather than rewriting the +Python+ parts',
    'avoided +Docker+ outages by better tests',
    'avoided lock-in with +Terraform+',
    'avoided downtime of +AWS+ and +Kubernetes+',
    'chose the parts, then worked for a year over +AWS+ pipelines',
    'moved models over +AWS+',
    'no cloud except +AWS+',
    'not many, if not +Python+',
    'why not +Java+',
    'rejected +Java+ changes without tests',
    'evaluated +Docker+ and +Kubernetes+ for the move',
    'never had to restart +Kubernetes+',
    'We plan to use +Kubernetes+',
    'would you like to work with +Rust+',
    'I love to work with +Python+',
    'would use +Docker+ again',
    'hoping for faster loads, built them in +Rust+',
    'never had to touch +Kubernetes+ by hand again',
    'tested everything, but +Docker+ most',
    "didn't fail once, then moved to +AWS+",
    '+Docker+ at 1/10 of the size',
    'keen to learn, +Python+ and +Docker+',
    'willing to learn and grow with +Python+',
    'wants to learn new things, used +AWS+ before',
    'keen to learn new tools, with experience in +Python+',
    'passionate about +Python+',
    'passionate about learning, +AWS+ in production',
    'a passion for +machine learning+ and +Python+',
    'found a leak with +Docker+',
    'looking for a fault in +Python+',
    'filled the role with +Python+',
    'You are looking for a role with +Kubernetes+',
    'tests not used yet, +Terraform+',
    'no lines of review in +Java+ went by',
    'found no faults in code in +Java+',
    'plans to adopt +Kubernetes+ led to a road map',
    'eager to use my +Python+ skills',
    'the planned move to +Kubernetes+ took a month',
    'planned and led the move to +AWS+',
    'what the team planned +Docker+ for',
    '+Python+ 4/5, +Java+ 5/5',
    '+Python+ 3 of 5',
    'in +AWS+ 2/10/2021',
    '+Docker+ never failed',
    '+Java+ ★★★★☆',
    '+Python+ ~~ +Java+',
    'approx. ~~5 years~~ +Python+',
    'our goal is to use +machine learning+',
    'clients who want to use +AWS+',
    'companies hoping to adopt +Kubernetes+',
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
    'beginner-level ~SQL~, +Python+',
    'beginner level ~Java~',
    'taking an online course in ~Rust~',
    'a bit of ~Java~, +Python+',
    'rarely used ~Docker~',
    'considered ~Docker~ but built on +AWS+',
    'looked into ~Terraform~ for the new plant',
    'only read about ~Kubernetes~',
    'attended a talk on ~Rust~',
    '~Java~ 1/5, +Python+ 5/5',
    '~Java~ (2 of 5), +Python+',
    '~Rust~: 3/10',
    '~Java~ ★☆☆☆☆',
    '~Java~ ●○○○○ +Python+ ●●●●○',
    '~AWS~ (in progress)',
    'In progress: ~AWS~',
    'learning ~Rust~ and ~Java~ in my spare time',
    '+Python+; learning ~Rust~',
    'working towards the ~AWS~ badge',
    'preparing for ~AWS~',
    '~Java~ (formerly), +Python+',
    '+Python+ (formerly at a bank)',
    '~Java~ | Beginner',
    '+Docker+ | ~Rust~ | Basic',
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
    'minimal ~Java~',
    'Skills to improve: ~Java~, ~Rust~',
    'Areas for growth: ~Docker~',
    'currently exploring ~Rust~',
    'played around with ~Docker~',
    'played a part in +Docker+ builds',
    'exploring data with +Python+',
    'to improve loads: moved them to +AWS+',
    'little to do with ~Docker~',
    'proposed moving to ~Kubernetes~',
    'proposed +Kubernetes+ clusters for tests and built them',
    'deep learning +PyTorch+ models',
    '+Java+ (used daily)',
    'working towards zero waste in +AWS+',
    'gave a talk on +Rust+',
    'considered +Java+ developers for the post',
    '+SQL+ is considered +Python+ work',
    '+Visual Basic+ +Python+',
    '+Basic authentication+ and +Docker+',
    '+SQL+ - basic scripts and more',
    '+machine learning+ +Python+',
  ])('%s', (marked) => {
    expect(claimsIn(marked.replace(/[~+]/g, ''))).toBe(marked)
  })

  it.each([
    'the data team ran ~Kubernetes~',
    'another team maintained ~Kubernetes~ and ~Docker~, I wrote +Terraform+',
    'other teams used ~AWS~ for it',
    'my colleagues used ~Terraform~',
    'read plans that a vendor wrote in +Rust+ and contractors who built the ~Java~ parts',
    'worked beside the team that owned ~Kubernetes~',
    'sat next to the ~Kubernetes~ team',
    'supported the team that built ~Kubernetes~ clusters',
    'shadowed engineers who ran ~AWS~',
    'interviewed candidates for ~Java~ and ~Rust~',
    'recruited senior ~Java~ developers',
    'sold ~AWS~ and ~Docker~ subscriptions',
    'the client used ~AWS~',
  ])('by what others did: %s', (marked) => {
    expect(claimsIn(marked.replace(/[~+]/g, ''))).toBe(marked)
  })

  it.each([
    'the team used +Kubernetes+ and +Docker+',
    'our data team ran +Kubernetes+',
    'led the data team that ran +Kubernetes+',
    'in the platform team, ran +Kubernetes+',
    'ML team: used +PyTorch+',
    'contractor, wrote +Java+',
    'worked close to +Docker+ internals',
    'joined the platform team that owned +Kubernetes+',
    'supported the team with +Kubernetes+',
    'led and supported the team that built +Kubernetes+ clusters',
    'as the data team ran +Kubernetes+, I tuned it',
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
