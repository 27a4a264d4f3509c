import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())
const skillsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ skill }) => skill)

describe('a name that is a word', () => {
  it.each([
    ['Wrote a Rust service', 'rust'],
    ['Built a Rust-based scheduler', 'rust'],
    ['Added a small Rust parser', 'rust'],
    ['Shipped a Rust command-line tool', 'rust'],
    ['Built a Swift app for nurses', 'swift'],
    ['Maintained the Hive tables', 'hive'],
    ['Hive tables of all orders', 'hive'],
    ['Prefect flows for nightly loads', 'prefect'],
    ['Wrote the first tests in Jest', 'jest'],
    ['Wrote a Go operator for fleets of game servers', 'go'],
    ['Managed forty servers with Puppet', 'puppet'],
    ['Served them with Triton on EKS', 'triton-inference-server'],
  ])('is what software is made with: %s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill)
  })

  it.each([
    ['Gave a swift response to failed tests', 'swift'],
    ["Swift's Eras tour", 'swift'],
    ['A Swift response team', 'swift'],
    ['Built a Hive of activity', 'hive'],
    ['Rust removal tools', 'rust'],
    ['Built tools; Rust of the old hull', 'rust'],
    ['Was a prefect at school', 'prefect'],
    ['Was Head Prefect at school', 'prefect'],
    ['Launched an Express service to Leeds', 'express-js'],
    ['Wrote letters in Spring', 'spring'],
    ['Built apps in Phoenix, Arizona', 'apache-phoenix'],
    ['Built apps in Spring 2024', 'spring'],
  ])('is the word elsewhere: %s', (text, skill) => {
    expect(skillsIn(text)).not.toContain(skill)
  })

  it.each([
    ['General Assembly, Software Engineering Immersive, 2023', 'assembly-language'],
    ['Swift School, Python', 'swift'],
    ['Supervised by Prof. T. Swift on iOS', 'swift'],
    ["You will join Prof. Julia Spark's group", 'apache-spark'],
    ['Dept. of Statistics, University of Fernhill', 'statistics'],
  ])('is part of the name of somebody or of a school: %s', (text, skill) => {
    expect(skillsIn(text)).not.toContain(skill)
  })

  it.each([
    ['Worked with Prof. Miller, and Spark on EMR', 'apache-spark'],
    ['Statistics, University of Fernhill', 'statistics'],
    ['x86 Assembly, C', 'assembly-language'],
  ])('is a skill beside the name of somebody or of a school: %s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill)
  })
})
