import { describe, expect, it } from 'vitest'
import { adviseExample } from '../../helpers/advise-example.ts'

const NAMES = ['Kubernetes', 'PyTorch', 'Terraform', 'PostgreSQL', 'Rust', 'Kafka', 'Airflow', 'Docker', 'Spark', 'Redis']
const JOB = `Data Engineer\n\nRequirements\n${NAMES.map((name) => `- ${name}`).join('\n')}`
const WORK = `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Present\n${'- Ran 20 services on Kubernetes\n'.repeat(130)}`

const messageOn = (resume: string): string => {
  const { suggestions } = adviseExample({ about: '', resume, job: JOB, advice: [] })
  return suggestions.find(({ rule }) => rule === 'shorten-unasked')?.message ?? ''
}

const CARD =
  '- Drew 40 cards by hand for friends and for their families, with flowers from the garden, and gave each of them a verse\n'

const CARDS = (name: string): string => `\n${name}\n${CARD.repeat(4)}`

describe('shorten-unasked', () => {
  it('counts the posts of a section beside the work once', () => {
    const posts = [2001, 2004, 2007].map(
      (year) =>
        `Teaching Assistant, Fernhill College\nJan ${year} - Dec ${year + 1}\n${'- Marked the papers of the class by hand\n'.repeat(8)}\n`,
    )
    const message = messageOn(`${WORK}\f\nTEACHING EXPERIENCE\n${posts.join('')}`)
    const [, beside, all] = /^(\d+) of (\d+) lines /.exec(message) ?? []
    expect(message).toContain('TEACHING EXPERIENCE')
    expect(message).not.toContain('Teaching Assistant')
    expect(Number(beside)).toBeLessThan(Number(all) / 2)
  })

  it('asks for one entry, and for several, to be cut', () => {
    const projects = `${WORK}\nPROJECTS\nTide Tables\n- Wrote the planner in PyTorch\n${CARDS('Wedding Cards')}`
    expect(messageOn(projects)).toContain('Cut it to a line, or leave it out, to make room for what the posting asks.')
    expect(messageOn(`${projects}${CARDS('Birthday Cards')}`)).toContain('Cut each to a line, or leave it out, to make room')
  })
})
