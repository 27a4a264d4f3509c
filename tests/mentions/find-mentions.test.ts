import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, type MentionContext } from '../../src/mentions/index.ts'
import type { Section } from '../../src/schema/section.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Python', kind: 'language' },
    { name: 'Java', kind: 'language' },
    { name: 'SQL', kind: 'language' },
    { name: 'C++', kind: 'language' },
    { name: 'C#', kind: 'language' },
    { name: '.NET', kind: 'framework' },
    { name: 'C', kind: 'language', sense: { case: 'exact', needs: { list: true, after: ['programming'] } } },
    { name: 'R', kind: 'language', sense: { case: 'exact', needs: { list: true, before: ['in'], after: ['packages'] } } },
    {
      name: 'Go',
      kind: 'language',
      aliases: ['Golang'],
      sense: { case: 'exact', needs: { list: true, before: ['in'], line: ['goroutines'] } },
    },
    { name: 'SAS', kind: 'language', sense: { case: 'exact', needs: { list: true } } },
    { name: 'Spark', kind: 'platform', sense: { case: 'exact' } },
    { name: 'Kafka', kind: 'platform' },
    { name: 'Jenkins', kind: 'platform', sense: { case: 'exact' } },
    { name: 'Docker', kind: 'platform' },
    { name: 'GitHub', kind: 'platform' },
    { name: 'PyTorch', kind: 'library' },
    { name: 'fast.ai', kind: 'library' },
    { name: 'FastAPI', kind: 'framework' },
    { name: 'ASP.NET', kind: 'framework' },
    {
      name: 'Flask',
      kind: 'framework',
      sense: { case: 'exact', needs: { document: ['python'] }, unless: { after: ['of'], line: ['laboratory'] } },
    },
    { name: 'Machine learning', kind: 'field', aliases: ['ML'] },
    { name: 'Artificial intelligence', kind: 'field', aliases: ['AI', 'AI/ML'] },
    { name: 'Research', kind: 'practice', aliases: ['R&D'] },
    { name: 'Recommender systems', kind: 'field', aliases: ['recommendation systems'], evokes: ['recommendations'] },
    { name: 'EC2', kind: 'service', aliases: [{ form: 'ECS', sense: { case: 'exact' } }] },
    { name: 'Education', kind: 'field' },
    { name: 'Communication', kind: 'soft' },
    { name: 'English', kind: 'soft', sense: { case: 'exact', needs: { list: true } }, aliases: ['English (fluent)'] },
    { name: 'Machine Learning Engineer', kind: 'title', aliases: ['ML engineer'] },
    { name: "Bachelor's degree", kind: 'degree', aliases: ["bachelor's degree in machine learning"] },
  ]),
)

const formsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ surfaceForm }) => surfaceForm)

describe('findMentions', () => {
  it.each([
    ['C/C++', ['C', 'C++']],
    ['C++, C#, Objective-C', ['C++', 'C#']],
    ['JavaScript and Java', ['Java']],
    ['R&D in Python', ['R&D', 'Python']],
    ['Python, R&B', ['Python']],
    ['Go-to-market, Python', ['Python']],
    ['Python, Go-based tools', ['Python', 'Go']],
    ['C-level, Python', ['Python']],
    ['Series-C, Python', ['Python']],
    ['Q&R, Python', ['Python']],
    ['AI/ML', ['AI', 'ML']],
    ['Spark/Kafka', ['Spark', 'Kafka']],
    ['.NET and ASP.NET/C#', ['.NET', 'ASP.NET', 'C#']],
    ["Python's and Java+ and Java8, SQL.", ['Python', 'Java', 'Java8', 'SQL']],
    ['done in Python.Strong SQL', ['Python', 'SQL']],
    ['熟悉Python和Java', ['Python', 'Java']],
    ['𝗣𝘆𝘁𝗵𝗼𝗻', ['𝗣𝘆𝘁𝗵𝗼𝗻']],
    ['', []],
  ])('keeps names apart in %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it.each([
    'jane.python@example.org',
    'github.com/jane/pytorch-foo',
    'see https://example.org/java?x=sql, there',
    'www.python.org',
    'r/python',
    'python.org',
    '~/docker/java.sh',
    'src/main.py and java.ipynb',
    'C:\\Python\\java',
    '/usr/bin/python',
  ])('finds nothing in the address or path %j', (text) => {
    expect(formsIn(text)).toEqual([])
  })

  it('knows a name that looks like a domain', () => {
    expect(formsIn('fast.ai, ASP.NET')).toEqual(['fast.ai', 'ASP.NET'])
  })

  it.each([
    ['a recommendation\nsystem', ['recommendation\nsystem']],
    ['We have used for three whole years machine\nLearning, and it works', ['machine\nLearning']],
    ['- machine\n  learning at scale', ['machine\n  learning']],
    ['machine-\nlearning models', ['machine-\nlearning']],
  ])('goes across a line that a margin broke: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it.each([
    'machine.\nlearning',
    'machine\n\nlearning',
    '- machine\n- learning',
    'Machine\nLearning',
    'machine. Learning',
    'machine, learning',
  ])('does not go across %j', (text) => {
    expect(formsIn(text)).toEqual([])
  })

  it('lets titles and degrees keep their words, and returns neither', () => {
    expect(formsIn("Machine Learning Engineer, ML engineers, bachelor's degree in machine learning, machine learning")).toEqual([
      'machine learning',
    ])
  })

  it.each([
    ['English (fluent), Python', ['English (fluent)', 'Python']],
    ['(English (fluent', ['English (fluent']],
    ['(Python)', ['Python']],
  ])('takes the bracket along that closes one of its own: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it('tells what evokes a skill, and what is soft', () => {
    const mentions = findMentions(textDocument('recommendations, recommendation systems, communication'), gazetteer)
    expect(mentions.map(({ evoked, soft }) => [evoked, soft])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it('takes the section from the place, and `other` where there is none', () => {
    const document = textDocument('Python\nEducation\nJava')
    const sections: Section[] = [{ kind: 'education', heading: 'Education', start: 7, end: document.text.length }]
    expect(findMentions(document, gazetteer, { sections }).map(({ surfaceForm, section }) => [surfaceForm, section])).toEqual([
      ['Python', 'other'],
      ['Java', 'education'],
    ])
  })

  it('never looks into hidden text', () => {
    const document = textDocument('Python\nJava')
    const hidden = [{ start: 7, end: 11, why: 'colour' as const }]
    expect(findMentions(document, gazetteer, { hidden }).map(({ surfaceForm }) => surfaceForm)).toEqual(['Python'])
  })

  it.each([
    ['No experience with Python.', 'negated'],
    ['Basic Python.', 'weak'],
  ] as const)('reads what is said of a mention unless nobody asks: %j', (text, claim) => {
    const claimedIn = (context?: MentionContext) => findMentions(textDocument(text), gazetteer, context).map((one) => one[claim])
    expect(claimedIn()).toEqual([true])
    expect(claimedIn({ claimed: false })).toEqual([false])
  })

  it('leaves months to the timeline', () => {
    expect(findMentions(textDocument('Python'), gazetteer)).toEqual([
      {
        skill: 'python',
        surfaceForm: 'Python',
        start: 0,
        end: 6,
        section: 'other',
        negated: false,
        weak: false,
        evoked: false,
        soft: false,
        months: null,
      },
    ])
  })

  it.each([
    ['jane@example.org | GitHub | LinkedIn', []],
    ['GitHub: https://example.org/jane', []],
    ['Harbour Map\tGitHub Link', []],
    ['Harbour Map\tGitHub repository', []],
    ['Git hosting on GitHub', ['GitHub']],
    ['Docker, GitHub, SQL', ['Docker', 'GitHub', 'SQL']],
  ])('tells the label of a profile from a skill: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })

  it.each([
    ['Ms Jenkins', []],
    ['MS Jenkins', ['Jenkins']],
    ['Sarah Jenkins', []],
    ['Jenkins, Sarah', []],
    ['Dr. Jenkins', []],
    ['Reported to Jenkins Porter', []],
    ['Manager: Jenkins Porter', []],
    ['Reported to Jenkins dashboards', ['Jenkins']],
    ['Reported to Jenkins API', ['Jenkins']],
    ['Builds reported to Jenkins Server', ['Jenkins']],
    ['Moved to Jenkins Porter', ['Jenkins']],
    ['Built Jenkins pipelines', ['Jenkins']],
    ['Docker, Jenkins', ['Docker', 'Jenkins']],
  ])('tells a person from a thing: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})

describe('the name of a company', () => {
  const inPosting = (text: string): string[] => formsIn(text)
  const inResume = (text: string): string[] =>
    findMentions(textDocument(text), gazetteer, { sections: [] }).map(({ surfaceForm }) => surfaceForm)

  it.each([
    ['About Docker\n\nDocker helps teams. Experience with Docker.', ['Docker']],
    ['At Docker, we ship. You know Kafka, Docker or Python.', ['Kafka', 'Docker', 'Python']],
    ['Docker is an equal opportunity employer.\n\nCareers with Docker', []],
    ['Docker, Inc. is growing. Docker loves you.', []],
    ['The team at Docker', []],
    ['We like Docker. Docker is asked for.', ['Docker', 'Docker']],
    ['Engineer at Java', ['Java']],
  ])('is none of what its posting asks for: %j', (text, forms) => {
    expect(inPosting(text)).toEqual(forms)
  })

  it.each([
    ['Software Engineer at Docker\n\nMoved builds to Docker', ['Docker']],
    ['Software Engineer, Kafka and Docker', ['Kafka', 'Docker']],
  ])('takes nothing from the rest of a resume: %j', (text, forms) => {
    expect(inResume(text)).toEqual(forms)
  })
})

describe('a form with a sense rule', () => {
  it.each([
    // case
    ['Spark jobs', ['Spark']],
    ['SPARK jobs', ['SPARK']],
    ['spark joy', []],
    ['a fast API, a fast api, FastAPI, Fast API', ['FastAPI', 'Fast API']],
    ['EcS and ecs and Ecs', ['EcS']],
    ['GO, PYTHON', ['GO', 'PYTHON']],
    ['go, Python', ['Python']],
    // where nothing has a capital, a list of terms tells names by their company
    ['python, go, spark, r', ['python', 'go', 'spark', 'r']],
    ['python go kafka', ['python', 'go', 'kafka']],
    ['python, go home', ['python']],
    ['we python, spark, kafka', ['python', 'kafka']],
    ['spark joy, run, jump', []],
    ['Tools: python, spark', ['python']],
    // before, after
    // two open names in one list confirm each other, one alone does not
    ['Go or R', ['Go', 'R']],
    ['Go or Go', []],
    ['written in Go', ['Go']],
    ['in Go', ['Go']],
    ['Go is a verb', []],
    ['in, Go', []],
    ['R packages', ['R']],
    ['C programming', ['C']],
    // line
    ['Go with goroutines', ['Go']],
    ['Go far\n\ngoroutines', []],
    // document, unless
    ['Flask\n\nPython', ['Flask', 'Python']],
    ['Flask\n\nJava', ['Java']],
    ['Python. A Flask of tea', ['Python']],
    ['Python. Flask in the laboratory', ['Python']],
    // list
    ['Python, R, SQL', ['Python', 'R', 'SQL']],
    ['R, SAS, C, Python', ['R', 'SAS', 'C', 'Python']],
    ['Python, SAS, R, C', ['Python', 'SAS', 'R', 'C']],
    ['Python | R', ['Python', 'R']],
    ['Python and R', ['Python', 'R']],
    ['Python (three years), R', ['Python', 'R']],
    ['R 4.2, Python 3.11', ['R', 'Python']],
    ['Python, Zig, Nim, R', ['Python', 'R']],
    ['Languages: R, Python', ['R', 'Python']],
    ['Python, and later a team of nine people, C', ['Python']],
    ['R, S, T', []],
    ['R\nPython\nSQL', ['R', 'Python', 'SQL']],
    ['Python R SQL', ['Python', 'R', 'SQL']],
    ['Use Python R SQL', ['Python', 'SQL']],
    ['Python. R, S', ['Python']],
    ['Communication, C', ['Communication']],
    // bullets
    ['- Python\n- Go\n- R', ['Python', 'Go', 'R']],
    ['* R\n* Java', ['R', 'Java']],
    ['1. C\n2. SQL', ['C', 'SQL']],
    ['- C/C++\n- R', ['C', 'C++', 'R']],
    ['- Go\n- Golang and Java', ['Go', 'Golang', 'Java']],
    ['- Go\n- R', ['Go', 'R']],
    ['- Go home\n- Python', ['Python']],
    ['- Python\n- Go home', ['Python']],
    ['- Python,\nGo services', ['Python', 'Go']],
    ['- Go', ['Go']],
    ['- A\n- C\n- R', []],
    ['- Go\n\nWe then use Python for all of our work', ['Go', 'Python']],
  ])('is read by its neighbours: %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms)
  })
})
