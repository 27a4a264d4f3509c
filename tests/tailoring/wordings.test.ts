import { describe, expect, it } from 'vitest'
import { adviseAnalysis, adviseText } from '../helpers/advise.ts'
import { analyseText, understandText } from '../helpers/stages.ts'

const WORK = 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines\n'

/** Title and message of the advice on the one requirement of a posting. */
const adviceOn = (requirement: string, resume: string): string => {
  const { suggestions } = adviseText(`Robin Halvorsen\n\n${resume}`, `Engineer\n\nRequirements\n- ${requirement}`)
  const [first] = suggestions.filter(({ requirement: id }) => id !== null)
  return first ? `${first.title}: ${first.message}` : ''
}

describe('what is only named', () => {
  it.each([
    [
      'a tool',
      'Kubernetes',
      'Kubernetes',
      'Asked and only listed: Kubernetes: The posting asks for Kubernetes, and no line of work or of a project tells of it.',
    ],
    [
      'a practice',
      'Data analysis',
      'Data analysis',
      'Asked, hardly shown: data analysis: The posting requires this: “Data analysis”. No position tells of it by name.',
    ],
    ['a kind of what is asked', 'Deep learning frameworks', 'PyTorch', 'Show PyTorch in use for a deep learning framework:'],
    ['a kind of what is asked', 'Deep learning frameworks', 'PyTorch', ', which PyTorch can show.'],
    [
      'a quality',
      'Creativity',
      'Creative',
      'hardly shown: creativity: The posting also asks for creativity. If it is true of you, let a bullet show it',
    ],
  ])('is advised on as %s', (_, asked, listed, words) => {
    expect(adviceOn(asked, `${WORK}\nSKILLS\n${listed}`)).toContain(words)
  })

  it('is not said to be named nowhere else where another section names it', () => {
    const resume = `${WORK}\nSKILLS\nFAISS, Python\n\nOTHER\nTide Engine | LangChain, FAISS\n- Found nine boats`
    expect(adviceOn('FAISS', resume)).toContain('“FAISS” is only named (line 7); no sentence says what it was used for.')
  })

  it('is not said to be only named where a project shows it and years are asked', () => {
    const advice = adviceOn('3+ years of Kubernetes', `${WORK}\nPROJECTS\nHome lab, 2023\n- Ran three services on Kubernetes`)
    expect(advice).toContain('“Kubernetes” is shown in a project (line 8); years are counted only from dated positions.')
    expect(advice).not.toMatch(/only named/)
  })

  it('is left for last where a line of work shows a kind of it', () => {
    const advice = adviceOn('Statistics', `${WORK}- Ran 3 t-tests\n\nSKILLS\nStatistics`)
    expect(advice).toMatch(/^Also asked, hardly shown: statistics: /)
    expect(advice).not.toMatch(/only named/)
  })

  it('is asked for where it was part of the work', () => {
    expect(adviceOn('Kubernetes', `${WORK}\nSKILLS\nKubernetes`)).toContain(
      'If you have used it, at Brightwater Labs or in a project, say so in a bullet there',
    )
  })

  it('is not asked for in work that is too short for the years', () => {
    const advice = adviceOn('8+ years of Kubernetes', `${WORK}\nSKILLS\nKubernetes`)
    expect(advice).not.toContain('at Brightwater Labs')
    expect(advice).toContain('Years are counted from the dated positions that show it.')
  })
})

describe('what a sentence tells in part', () => {
  it('is asked for in the words of the posting, and not said to be shown', () => {
    const advice = adviceOn(
      'Experience with scanned tenant lease contracts',
      'EXPERIENCE\nClerk, Brightwater Labs\nJan 2020 - Dec 2023\n- Kept tenant lease contracts with patience, wrote to everyone and kept all of the letters in one place\n',
    )
    expect(advice).toContain('Asked, not found: “Experience with scanned tenant lease contracts”: The posting requires it.')
    expect(advice).toContain('If one of your lines is about it, say so there in these words')
    expect(advice).not.toMatch(/only named|kept all/)
  })
})

describe('several parts that one statement asks for and nothing shows', () => {
  it('are told by their statement, cut at a word, where none of them has a name', () => {
    const asked = ['reconciling quarterly shipment ledgers across depots', 'auditing warehouse temperature logbooks for insurers']
    const advice = adviceOn(`Experience ${asked.join(' and ')}`, WORK)
    const title = advice.split(': The posting')[0] ?? ''
    expect(title).toMatch(/^Asked, not found: “Experience reconciling.*…”$/)
    expect(title.length).toBeLessThanOrEqual(90)
    expect(advice).toContain(`The posting requires this: “Experience ${asked.join(' and ')}”.`)
  })

  it('are named without the phrases beside them', () => {
    expect(adviceOn('Experience with Kafka and harbour moorings', WORK)).toMatch(/^Asked, not named: Apache Kafka: /)
  })

  it('are told from the clause on that asks for them, where the statement is long', () => {
    const long = `You will ${'work beside the people of the harbour and of its many offices, '.repeat(3)}run Kafka and Snowflake`
    expect(adviceOn(long, WORK)).toContain('“… run Kafka and Snowflake”.')
  })

  it('are asked for together, each if it is true', () => {
    expect(adviceOn('Experience with Kafka, Snowflake and Kubernetes', WORK)).toBe(
      'Name, or show by one project: Apache Kafka, Snowflake and Kubernetes: No line shows them, and the posting asks: “Experience ' +
        'with Kafka, Snowflake and Kubernetes”. Where you have worked with one of them, say so there, and what came of it. For the ' +
        'rest, build one small project with Apache Kafka, Snowflake and Kubernetes in it, link it, and tell in two lines what it ' +
        'does and how well.',
    )
  })

  it('are asked for in other words too where they are no tools', () => {
    expect(adviceOn('Experience with accounting and harbour logistics', WORK)).toContain(
      'If one of your lines is about them, say so there in these words; if it was elsewhere, add where, and what came of it.',
    )
  })

  it('are asked for apart from those that are listed, and from qualities', () => {
    const { suggestions } = adviseText(
      `Robin Halvorsen\n\n${WORK}\nSKILLS\nDocker`,
      'Engineer\n\nRequirements\n- Docker, Kafka, Snowflake, creativity and teamwork',
    )
    expect(suggestions.map(({ title, part, also = [] }) => [title, part, also.map((one) => one.part)])).toEqual([
      ['Name, or show by one project: Apache Kafka and Snowflake', 1, [2]],
      ['Asked and only listed: Docker', 0, []],
      ['Also asked, hardly shown: creativity and teamwork', 3, [4]],
    ])
  })
})

describe('a phrase that names no skill', () => {
  const adviceOnPhrase = (phrase: string, resume: string, skill: string | null = null): string[] => {
    const job = understandText(`Engineer\n\nRequirements\n- ${phrase}`)
    const requirements = job.requirements.map((requirement) => {
      const anyOf = [{ surfaceForm: phrase, skill, start: requirement.start, end: requirement.end }]
      return { ...requirement, parts: [{ anyOf, atLeast: 1, open: false, soft: false, years: null }] }
    })
    const { suggestions } = adviseAnalysis(analyseText(`Robin Halvorsen\n\n${resume}`), { ...job, requirements })
    return suggestions.filter(({ requirement }) => requirement !== null).map(({ title, message }) => `${title}: ${message}`)
  }

  it('is asked for in its own words', () => {
    expect(adviceOnPhrase('Harbour logistics', WORK)).toEqual([
      'Asked, not found: “Harbour logistics”: The posting requires it. If one of your lines is about it, say so there in these words; ' +
        'if it was elsewhere, add where, and what came of it.',
    ])
  })

  it('is advised on where it is only said', () => {
    expect(adviceOnPhrase('Harbour logistics', `${WORK}\nSKILLS\nLogistics of harbours`)).toEqual([
      'Asked, not found: “Harbour logistics”: The posting requires it. No position tells of it by name. If one of your lines is about it, ' +
        'say so there in these words; if it was elsewhere, add where, and what came of it.',
    ])
  })

  it('needs no advice where a bullet holds it', () => {
    expect(adviceOnPhrase('nightly pipelines', WORK).filter((advice) => advice.startsWith('Asked'))).toEqual([])
  })

  it('is quoted as it is asked where a line shows the skill and not the rest of the phrase', () => {
    const [advice] = adviceOnPhrase('Python astronomy libraries', `${WORK}- Wrote 9 reports in Python\n`, 'python')
    expect(advice).toContain('Asked, not named: “Python astronomy libraries”')
    expect(advice).toContain('No line says all of it.')
    expect(advice).not.toContain('another of the kind')
  })
})

describe('several questions', () => {
  const MANY = ['Kafka', 'Rust', 'Terraform', 'Snowflake', 'Kubernetes', 'Redis and patience', 'Elixir and curiosity']
  const { suggestions } = adviseText(`Robin Halvorsen\n\n${WORK}`, `Engineer\n\nRequirements\n- ${MANY.join('\n- ')}`)
  const asked = suggestions.filter(({ rule }) => rule.startsWith('missing-'))

  it('are one where statements matter least, and name what each of them lacks', () => {
    const [rest] = asked.filter(({ message }) => message.startsWith('The posting also asks for'))
    expect(rest?.also?.length).toBeGreaterThan(0)
    expect(rest?.message).toMatch(/Redis|Elixir/)
  })

  it('end with the qualities of all statements', () => {
    expect(asked.at(-1)?.message).toContain('Let a bullet show one or two that are true of you')
  })
})

describe('what is missing', () => {
  it.each([
    [
      'a tool',
      'Kubernetes',
      'If you have used it, say where and what for; if not, a small project with it gives you a line to write.',
    ],
    [
      'a practice that a project can show',
      'Observability',
      'If you have done such work, give it a line of its own: what is watched, what raises an alarm, and what you did about one; if not, a small project of the kind can show it.',
    ],
    [
      'a practice that no project shows',
      'Code review',
      'If you have done such work, give it a line of its own: what you review, by which rules, and what it prevents.',
    ],
    ['a language', 'Fluent in German', 'If you speak it, list it under Languages with your level.'],
    ['a quality', 'Creativity', 'If it is true of you, let a bullet show it'],
  ])('is asked for as %s', (_, asked, words) => {
    expect(adviceOn(asked, WORK)).toContain(words)
  })

  it.each([
    ['Fluent German', 'German: A2', 'Check the level of German: Your level (line 7) is below the one that the posting asks for.'],
    ['German (B2)', 'German: B1', 'If you speak it better today, say so there.'],
  ])('is said of %s with what falls short: %s', (asked, spoken, words) => {
    const advice = adviceOn(asked, `${WORK}\nLANGUAGES\n${spoken}`)
    expect(advice).toContain(words)
    expect(advice).not.toContain('in a bullet')
  })

  it('is not said of a language at the level that is asked', () => {
    expect(adviceOn('German at B1 or better', `${WORK}\nLANGUAGES\nGerman: B1`)).not.toContain('German')
  })

  it.each([
    ['a choice', 'Docker or Kubernetes', 'If you have used one of them, say where'],
    ['a certificate', 'AWS Certified Solutions Architect', 'If you hold it, list it with the year.'],
  ])('is said of %s in a sentence of its own', (_, asked, words) => {
    expect(adviceOn(asked, WORK)).toContain(words)
  })

  it.each(['AWS Certified Solutions Architect, expired 2021', 'AWS Certified Solutions Architect (in progress)'])(
    'of a certificate that is listed and not held says so: %s',
    (entry) => {
      expect(adviceOn('AWS Certified Solutions Architect', `${WORK}\nCERTIFICATIONS\n${entry}\n`)).toMatch(
        /^Asked, not held today: .*Your entry says that it has run out or is still to be earned\. Once you hold it, say so in that entry/,
      )
    },
  )

  it('of a skill that a lapsed certificate names is what it is of any other', () => {
    expect(adviceOn('SAS', `${WORK}\nCERTIFICATIONS\nSAS Base Programmer, expired 2021\n`)).not.toContain('not held today')
  })

  it('of years that too few positions tell of says so, and not that none does', () => {
    const { suggestions } = adviseText(
      'Robin Halvorsen\n\nEXPERIENCE\nCharge Pilot, Osprey Ltd\nJan 2022 - Jun 2022\n- Kept nets\nPilot, Tarn Bank\nJan 2016 - Dec 2021\n- Kept books\n',
      'Warden\n\nRequirements\n- 3 years of experience as charge pilot\n- Clear writing\n',
    )
    const message = suggestions.map(({ title, message }) => `${title}: ${message}`).join('\n')
    expect(message).toMatch(/^Asked, shown in part: 3 years of experience/m)
    expect(message).toContain('too few of them say that they were of this')
  })

  it('is not shown by what is broader', () => {
    expect(adviceOn('Helm', `${WORK}- Ran 20 services on k8s\n`)).toMatch(/^Asked, not named: Helm: /)
  })

  it('is not said to be shown by a lone part of it', () => {
    expect(adviceOn('DevOps', `${WORK}\nSKILLS\nCI/CD`)).toMatch(/^Asked, not named: DevOps: |Show CI\/CD/)
  })

  it('is not said to be shown by the name of its neighbour', () => {
    const advice = adviceOn('TensorFlow, Keras or similar', `${WORK}\nSKILLS\nPyTorch`)
    expect(advice).toContain('The resume shows only “PyTorch” (line 7), which is another of the kind.')
  })
})

describe('the posting’s word', () => {
  it.each([
    ['- Worked on NLP models', 'natural language processing (NLP)'],
    ['- NLP models for nine teams', 'Natural language processing (NLP)'],
  ])('begins as the line asks: %s', (line, text) => {
    const { suggestions } = adviseText(
      `Robin Halvorsen\n\n${WORK}${line}`,
      'Engineer\n\nRequirements\n- Natural language processing',
    )
    expect(suggestions.find(({ rule }) => rule === 'posting-wording')?.edit?.text).toBe(text)
  })
})

describe('what is played down', () => {
  it.each([
    ['Kubernetes', 'The posting requires Kubernetes.'],
    ['Container orchestration platforms', ', which Kubernetes can show.'],
  ])('is held against what is asked: %s', (asked, words) => {
    expect(adviceOn(asked, `${WORK}- Gained basic exposure to Kubernetes`)).toContain(words)
  })
})

describe('years that are too few', () => {
  const OLDER = '- Ran 20 services on Kubernetes\n\nSoftware Engineer, Fernhill Systems\n'

  it('are asked of other work that would add to them', () => {
    const advice = adviceOn('8+ years of Kubernetes', `${WORK}${OLDER}Jan 2016 - Dec 2019\n- Wrote the billing service`)
    expect(advice).toContain('If Kubernetes was part of your work at Fernhill Systems too')
  })

  it.each([
    ['has no dates', ''],
    ['ran at the same time', 'Jan 2021 - Dec 2022\n'],
  ])('are not asked of work that %s', (_, dates) => {
    const advice = adviceOn('8+ years of Kubernetes', `${WORK}${OLDER}${dates}- Wrote the billing service`)
    expect(advice).not.toContain('Fernhill Systems too')
    expect(advice).toContain('If it was part of other work, add that work with its dates.')
  })
})

describe('what belongs first', () => {
  it('is named by what is shown, and not by the choice that it is one of', () => {
    const projects =
      'PROJECTS\nChess Club Site\n- Drew 20 pages by hand\n\nTide Tables\n- Ran 20 services on Kubernetes\n- Kept 9 tables in PostgreSQL'
    const { suggestions } = adviseText(
      `Robin Halvorsen\n\n${projects}`,
      'Engineer\n\nRequirements\n- Kubernetes\n- PostgreSQL or MySQL',
    )
    const lead = suggestions.find(({ rule }) => rule === 'lead-with')
    expect(lead?.message).toBe(
      '“Tide Tables” (line 5) shows Kubernetes and PostgreSQL, which the posting asks for; “Chess Club Site” (line 3), above it, shows nothing of what it asks.',
    )
  })
})

describe('lines without a figure', () => {
  const asked = (line: string): string | undefined =>
    adviseText(
      `Robin Halvorsen\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - present\n- Automated letters in Python\n- ${line}`,
      'Engineer\n\nRequirements\n- Python',
    ).suggestions.find(({ rule }) => rule === 'quantify-bullet')?.message

  it.each([
    'Trained models of tides in Python',
    'Improved the accuracy of models in Python',
    'Built an API in Python',
    'Built pipelines in Python',
    'Constructed dashboards in Python',
    'Wrote a chatbot in Python',
    'Automated invoices in Python',
  ])('are asked for one where such work is counted: %s', (line) => {
    expect(asked(line)).toContain(`“${line}” (line 6)`)
    expect(asked(line)).toContain('Add what you know: how much data or how many people')
  })

  it.each(['Built 3 pipelines in Python', 'Documented the API in Python', 'Worked near an API in Python'])(
    'are left alone where they have one, or tell of nothing that is counted: %s',
    (line) => {
      expect(asked(line)).toBeUndefined()
    },
  )

  it('are left alone where the line below goes on to count', () => {
    expect(asked('Built an API in Python\n- Used by 300 people every day')).toBeUndefined()
  })
})

describe('dates that are missing', () => {
  it('are asked for by title and employer', () => {
    const resume = 'EXPERIENCE\nData Engineer, Brightwater Labs\n- Built 20 pipelines in Python'
    expect(adviceOn('5+ years of professional experience', resume)).toContain(
      'No full dates can be read for Data Engineer at Brightwater Labs',
    )
  })
})

describe('the post that is sought', () => {
  it('is nothing that a resume is asked to add', () => {
    const sought = 'We are looking for a Senior DevOps Engineer to join our Engineering team.'
    const posting = `Senior DevOps Engineer\n\nRequirements\n- Kubernetes\n- Docker\n- ${sought}\n- Terraform\n`
    const { suggestions } = adviseText(`Robin Halvorsen\n\n${WORK}- Ran Docker services\n- Wrote Terraform\n`, posting)
    expect(suggestions.map(({ title }) => title).join('\n')).toContain('Kubernetes')
    expect(suggestions.map(({ title, message }) => `${title} ${message}`).join('\n')).not.toContain('looking for')
  })
})

describe('words that call a part of a field to mind', () => {
  const lines = `${WORK}- Turned user feedback on 20 forms into tickets`

  it('are no reason to name that part for another thing of the field', () => {
    expect(adviceOn('Wireframes', lines)).not.toContain('user research')
    expect(adviceOn('Wireframes', lines)).toContain('not named: Wireframes')
  })

  it('are asked about where the field is asked for', () => {
    expect(adviceOn('UX design', lines)).toContain('Name user research')
  })
})

describe('what others did', () => {
  it('is asked about as theirs, and not said to be played down', () => {
    const advice = adviceOn('Kafka', `${WORK}- Kafka was looked after by another team; I read two topics from it`)
    expect(advice).toContain('Line 6 tells what others did with Kafka, so it counts half.')
    expect(advice).toContain('If a part of it was yours, give that a line of its own.')
    expect(advice).not.toMatch(/down|softening/)
  })
})

describe('what is asked and shown nowhere', () => {
  const titles = (requirements: string, resume: string): string[] =>
    adviseText(`Robin Halvorsen\n\n${resume}`, `Engineer\n\nRequirements\n${requirements}`).suggestions.map(({ title }) => title)

  it('is not said to be hardly shown because its name is also an everyday word', () => {
    const said = titles('- Golang', `SUMMARY\nHappy to go the extra mile and to rust in no post.\n\n${WORK}`).join('\n')
    expect(said).toContain('not named: Go')
    expect(said).not.toContain('hardly shown')
  })

  it('stands apart from what is named in some list, among what else is asked', () => {
    const asked = 'Helm, Vault, Consul, Nomad, Packer, Istio, Envoy, Jaeger and Knative'
    const said = titles(`- ${asked}\n- Statistics\n- Data analysis`, `${WORK}\nSKILLS\nStatistics, data analysis`)
    for (const title of said)
      if (title.includes('hardly shown')) expect(title).not.toMatch(/Helm|Vault|Consul|Nomad|Packer|Istio|Envoy|Jaeger|Knative/)
  })
})

describe('what is left to look for', () => {
  const lastOf = (requirement: string): string =>
    adviseText(`Robin Halvorsen\n\n${WORK}- Ran Docker services\n`, `Engineer\n\nRequirements\n- Docker\n- ${requirement}\n`)
      .suggestions.filter(({ rule }) => rule === 'missing-elsewhere')
      .map(({ message }) => message)
      .join('\n')

  it('is spoken of as one where it is one, and as several where there are several', () => {
    expect(lastOf('Patience')).toContain('If it is true of you, let a bullet show it: with whom, and what came of it.')
    expect(lastOf('Patience\n- Curiosity')).toContain('Let a bullet show one or two that are true of you')
  })
})
