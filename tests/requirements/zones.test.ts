import { describe, expect, it } from 'vitest'
import { quote } from '../../src/text/span.ts'
import { textDocument } from '../helpers/text-document.ts'
import { asks, parse } from './ask.ts'

/** "kind: first words" of every zone. */
const zonesOf = (text: string): string[] => {
  const { text: clean } = textDocument(text)
  return parse(text).zones.map((zone) => `${zone.kind}: ${quote(clean, zone).split(/\s+/).slice(0, 3).join(' ')}`)
}

describe('zones', () => {
  it('follow the headings', () => {
    expect(
      zonesOf(
        'Engineer\n\nAbout us\nWe make lamps.\n\nWhat you will do\nBuild models\n\nWho you are\nPython\n\nBonus points\nRust\n\nPerks\nLunch\n\nHow to apply\nWrite to us',
      ),
    ).toEqual([
      'company: About us We',
      'duties: What you will',
      'required: Who you are',
      'preferred: Bonus points Rust',
      'benefits: Perks Lunch',
      'apply: How to apply',
    ])
  })

  it.each(['Thanks & Regards,', 'Best regards', 'Sincerely,', 'Thank you!', 'Kind Regards'])(
    'end where a mail ends: "%s"',
    (line) => {
      const mail = `Must have: Java\n\n${line}\nAda Example\nSr. Technical Recruiter\nLampworks is a Python and Spark Gold Partner.`
      expect(asks(mail)).toEqual(['required Java'])
    },
  )

  it.each(['Thanks to Java, we ship', 'Best practices in Java', 'Regards for Java'])('do not end at "%s"', (line) => {
    expect(asks(`Requirements\n- ${line}\n- Python`)).toContain('required Python')
  })

  it.each([
    [
      '| Skill | Priority |\n|---|---|\n| Kubernetes | Required |\n| Kafka | Optional |',
      ['required Kubernetes', 'preferred Kafka'],
    ],
    ['| Kubernetes | Expert | Must |\n| Kafka | Basic | Nice |', ['required Kubernetes', 'preferred Kafka']],
    ['Kubernetes\tExpert\tMust\nKafka\tBasic\tNice', ['required Kubernetes', 'preferred Kafka']],
    ['| Must-have | Kubernetes |\n| Nice-to-have | Kafka |', ['required Kubernetes', 'preferred Kafka']],
    [
      '| Must have | Kubernetes |\n| Should have | Kafka |\n| Could have | Rust |',
      ['required Kubernetes', 'preferred Kafka', 'preferred Rust'],
    ],
    ['Work with Kubernetes\tHighly desired\t2\tYears\nKafka\tRequired\t5\tYears', ['preferred Kubernetes', 'required Kafka']],
  ])('are told by the rows of a table, between text of the company too: %j', (table, asked) => {
    expect(asks(`Engineer\n\nWe are a lamp shop.\n\n${table}\n\nWe were founded in Ghent.`)).toEqual(asked)
  })

  it('are left where the company says what it expects of the reader', () => {
    const asked = (line: string) => asks(`Engineer\n\nPython is required.\n\nAbout us\nWe write to each other. ${line}`)
    expect(asked('We expect you to know Rust.')).toEqual(['required Python', 'required Rust'])
    expect(asked('We expect Rust to win.')).toEqual(['required Python'])
  })

  it('are told by points behind the letter o', () => {
    expect(asks('Engineer\n\nRequirements\no SQL\no 5+ years of Java\no Rust')).toEqual([
      'required SQL',
      'required Java',
      'required Rust',
    ])
  })

  it.each([
    "You don't need",
    'You do not need to have:',
    "We don't ask for:",
    'What is not required',
    'Not required:',
    "Things you don't have to know:",
    'What we don’t care about',
  ])('ask for nothing below "%s"', (heading) => {
    const list = '- Experience with Java\n- 5+ years of Spark\n- A PhD in physics'
    expect(asks(`Engineer\n\nRequirements\n- Python\n\n${heading}\n${list}\n\nWhat we do need\n- Rust`)).toEqual([
      'required Python',
      'required Rust',
    ])
    expect(asks(`Engineer\n\nRequirements\nPython\n${heading}\n${list}\nExperience with Rust is required.`)).toEqual([
      'required Python',
      'required Rust',
    ])
  })

  it.each([
    ['Not required, but nice:', ['required Python', 'preferred Java']],
    ['Optional, not required', ['required Python', 'preferred Java']],
    ['Not mandatory:', ['required Python', 'preferred Java']],
    ['What you need', ['required Python', 'required Java']],
  ])('ask for something below "%s"', (heading, asked) => {
    expect(asks(`Engineer\n\nRequirements\n- Python\n\n${heading}\n- Experience with Java`)).toEqual(asked)
  })

  it('go on behind a line of what is not asked', () => {
    expect(asks('Engineer\n\nRequired: Python\nNot required: Java, Scala\nSpark')).toEqual(['required Python', 'required Spark'])
    expect(asks("Engineer\n\nRequirements\n- Python\n- You don't need:\n- Java\n\nNice to have\n- Rust")).toEqual([
      'required Python',
      'preferred Rust',
    ])
  })

  it.each([
    'Engineer\n\nPerks\n| Kubernetes course | Optional |',
    'Engineer\n\nAbout us\nWe are a lamp shop.\n| Kubernetes | Kafka |\n| Required | Optional |',
    'Engineer\n\nAbout us\nWe run it all | Kubernetes is a must-see of our shop',
  ])('are not told by %j', (text) => {
    expect(asks(text)).toEqual([])
  })

  it.each(['Your advantages', 'Our Advantages:', 'Advantages for you'])('of benefits are headed "%s"', (heading) => {
    expect(asks(`Engineer\n\nRequirements\n- Java\n\n${heading}\n- Kafka courses paid by us`)).toEqual(['required Java'])
  })

  it('begin anew below a mail that closes before the posting', () => {
    expect(asks('Please read on.\n\nThanks,\nAda Example\n\nMust have:\n- Java')).toEqual(['required Java'])
  })

  it('are told by what the lines say where there is no heading', () => {
    expect(
      zonesOf(
        'Engineer\n\nLampworks is a family company from Ghent. We have been making lamps since 1920.\n' +
          'You will build models in Python.\nAt least 3 years of experience with SQL.\nExperience with Rust is a plus.\n' +
          'We offer a competitive salary and a pension plan.\nSend your CV to jobs@example.org.\n' +
          'Lampworks is an equal opportunity employer.',
      ),
    ).toEqual([
      'company: Lampworks is a',
      'duties: You will build',
      'required: At least 3',
      'preferred: Experience with Rust',
      'benefits: We offer a',
      'apply: Send your CV',
      'legal: Lampworks is an',
    ])
  })

  it('end a list of demands at an equal-opportunity line', () => {
    expect(
      asks(
        'Engineer\n\nRequirements\nPython\n\nWe are an equal opportunity employer.\nOur machine learning heritage goes back to 1970.',
      ),
    ).toEqual(['required Python'])
  })

  it('see a heading behind an emoji', () => {
    expect(asks('Engineer\n\n✅ What we need from you\n→ Python\n🍒 Cherry on top\n→ Rust')).toEqual([
      'required Python',
      'preferred Rust',
    ])
  })

  it('leave out what the company says of itself among demands', () => {
    expect(
      asks('Engineer\n\nRequirements\nPython\nLampworks is a leading company in deep learning.\nOur people love Rust.'),
    ).toEqual(['required Python'])
  })

  it('see demands under a heading of duties', () => {
    expect(asks('Engineer\n\nResponsibilities\nWrite Go\nExperience with Python')).toEqual(['duty Go', 'required Python'])
  })

  it('take a label at the start of a line for a heading', () => {
    expect(asks('Engineer\n\nMust have: Python\nNice to have: Rust\nBenefits: free Java every morning')).toEqual([
      'required Python',
      'preferred Rust',
    ])
  })

  it('keep the importance of a list in which a line has a topic as its label', () => {
    expect(asks('Engineer\n\nNice to have\n• Languages: Python, Java\n• Tools: Docker')).toEqual([
      'preferred Python',
      'preferred Java',
      'preferred Docker',
    ])
  })

  it.each([
    'Our stack: Kafka, Flink',
    'Tech stack: Kafka, Flink',
    'What we work with: Kafka, Flink',
    'Technologies we use: Kafka, Flink',
    'Our tech stack is Kafka and Flink.',
    'The stack includes Kafka and Flink.',
    '- Our stack: Kafka, Flink',
    'Our toolbox: Kafka, Flink',
    'Stack: Kafka, Flink',
    'Tech stack\n- Kafka\n- Flink',
    'What we work with\nKafka, Flink',
  ])('of the stack are no part of the list of wishes or demands before it: "%s"', (line) => {
    expect(asks(`Engineer\n\nNice to have\n- Python\n${line}`)).toEqual(['preferred Python', 'duty Kafka', 'duty Flink'])
    expect(asks(`Engineer\n\nNice to have: Python\n${line}`)).toEqual(['preferred Python', 'duty Kafka', 'duty Flink'])
    expect(asks(`Engineer\n\nRequirements\n- Python\n${line}`)).toEqual(['required Python', 'duty Kafka', 'duty Flink'])
  })

  it.each([
    '- Tech stack: Kafka, Flink',
    'Technologies: Kafka, Flink',
    'You know our stack: Kafka, Flink',
    '- Experience with our stack: Kafka, Flink',
    '- You use our stack of Kafka and Flink every day',
  ])('of demands stay so though they name the stack: "%s"', (line) => {
    expect(asks(`Engineer\n\nRequirements\n- Python\n${line}\n- SQL`)).toEqual([
      'required Python',
      'required Kafka',
      'required Flink',
      'required SQL',
    ])
  })

  it.each([
    'We are a fast growing company that builds forecasting tools in Python.',
    'Larkfield builds forecasting tools with Python for retailers.',
    'Larkfield is a scale-up that makes computer vision products on AWS.',
    'We build recommendation engines for shops and process data with Python.',
    'Our customers use our computer vision platform to count fish.',
    'Larkfield builds lamps. It runs on AWS and is used by 300 shops.',
    'Our company develops NLP software. We are 80 people in Ghent.',
    'The company builds forecasting tools in Python.',
    'At Larkfield we turn scans into maps using computer vision.',
    'Larkfield has helped hospitals with NLP since 2009.',
  ])('leave out what a company says of itself below "The role": "%s"', (prose) => {
    expect(asks(`Engineer\n\nThe role\n${prose} You will build models in Spark.`)).toEqual(['duty Spark'])
    expect(asks(`Engineer\n\nThe role\n${prose}\nYou will build models in Spark.`)).toEqual(['duty Spark'])
  })

  it.each([
    'We use Kafka.',
    'We deploy on Kafka.',
    'We work mainly with Kafka.',
    'The team runs Kafka.',
    'Our team owns the streams and looks after Kafka.',
    'Our data engineers build on Kafka.',
    'The engineer develops Kafka streams.',
    'This role builds streams with Kafka.',
    'Our tech stack is Kafka.',
    'Develops streams with Kafka.',
    'We build lamps, and you will look after Kafka.',
    '- We build streams with Kafka',
    'It involves Kafka.',
  ])('keep the work below "The role": "%s"', (work) => {
    expect(asks(`Engineer\n\nThe role\nYou will build models in Spark.\n${work}`)).toEqual(['duty Spark', 'duty Kafka'])
  })

  it('go on behind a line of the stack', () => {
    expect(asks('Engineer\n\nRequirements\n- Python\n- Our stack: Kafka\n- SQL')).toEqual([
      'required Python',
      'duty Kafka',
      'required SQL',
    ])
  })

  it('let a label speak of its own line in a list', () => {
    expect(asks('Engineer\n\nRequirements\n• Python\n• Bonus: Rust\n• SQL')).toEqual([
      'required Python',
      'preferred Rust',
      'required SQL',
    ])
  })
})

describe('nothing is asked', () => {
  it.each([
    ['by the company', 'About us\nWe use machine learning and Python to plan routes.'],
    ['by the company within the intro', 'Our platform is built by deep learning people who love Python.'],
    ['by benefits', 'Benefits\nA yearly budget to learn Python and AWS'],
    ['by law', 'EEO\nWe never ask for Python in AI interviews'],
    ['by applying', 'How to apply\nSend a Python script'],
    ['by the title', 'Python Engineer'],
    ['by people one works with', 'What you will do\nMeet our Python developers and ML engineers'],
    ['by the employer’s own name', 'About Databricks\nHello.\n\nRequirements\nCurious about Databricks'],
  ])('%s', (_who, text) => {
    expect(asks(`Engineer\n\n${text}`)).toEqual([])
  })

  it('but years as a developer ask for the language', () => {
    expect(asks('Engineer\n\nRequirements\n4 years of experience as a Java developer')).toEqual(['required Java'])
  })
})
