import { describe, expect, it } from 'vitest'
import { compileGazetteer } from '../../../src/mentions/gazetteer/gazetteer.ts'
import { matchForms } from '../../../src/mentions/gazetteer/match-forms.ts'
import { makeTaxonomy, type SkillSketch } from '../../helpers/make-taxonomy.ts'

/** Whether the whole of `text` is a written form of the skill. */
const means = (skill: SkillSketch, text: string): boolean =>
  matchForms(text, compileGazetteer(makeTaxonomy([skill])), { softBreaks: new Set(), masked: [] }).some(
    ({ start, end }) => start === 0 && end === text.length,
  )

const framework = (name: string): SkillSketch => ({ name, kind: 'framework' })
const method = (name: string): SkillSketch => ({ name, kind: 'method' })

describe('written forms', () => {
  it.each([
    [framework('scikit-learn'), ['Scikit-Learn', 'scikit learn', 'scikitlearn', 'scikit_learn', 'scikit‑learn']],
    [framework('Node.js'), ['NodeJS', 'node js', 'Node-js', 'node.JS', 'Node .js']],
    [framework('ASP.NET'), ['asp.net', 'ASP .NET', 'AspNet']],
    [framework('Power BI'), ['power-bi', 'PowerBI', 'POWER BI']],
    [framework('TensorFlow'), ['tensorflow', 'Tensor Flow']],
    [framework('C++'), ['c++']],
    [method('CI/CD'), ['CI / CD', 'CI-CD', 'ci cd', 'CICD']],
    [method('A/B testing'), ['a/b tests', 'A-B testing', 'A/B test', 'A/B tested']],
    [method('real-time inference'), ['real time inference', 'realtime inference', 'Real–Time Inference']],
    [method('data pipelines'), ['data pipeline', 'Data-Pipelines']],
    [method('recommendation system'), ['recommendation systems']],
    [method('case study'), ['case studies']],
    [method('data analysis'), ['data analyses']],
    [method('model optimization'), ['model optimisation', 'model optimizations']],
    [method('data labelling'), ['data labeling', 'data labeled', 'data-labelling']],
    [method('unit testing'), ['unit test', 'unit tests', 'unit tested']],
    [method('cloud computing'), ['cloud compute']],
    [method('LLMs'), ['LLM', 'llms']],
    [method('Microservices'), ['microservice']],
    [framework('Weights & Biases'), ['weights and biases', 'Weights&Biases']],
    [method('data structures and algorithms'), ['data structures & algorithms']],
    [framework('Run:ai'), ['run:ai', 'Run: AI']],
    [method('naïve Bayes'), ['naive bayes', 'Naïve Bayes']],
  ])('of $name are $1', (skill, texts) => {
    expect(texts.filter((text) => !means(skill, text))).toEqual([])
  })

  it.each([
    [
      framework('Azure DevOps'),
      ['Azure/DevOps', 'Azure, DevOps', 'Azure & DevOps', 'Azure (DevOps', 'Azure. DevOps', 'Azure\nDevOps'],
    ],
    [framework('AWS'), ['aw', 'awss']],
    [framework('Kubernetes'), ['kubernete', 'kubernet']],
    [framework('Redis'), ['redi']],
    [framework('Spark'), ['sparks', 'sparked']],
    [method('Run'), ['running']],
    [framework('C++'), ['c', 'c+', 'cpp']],
    [framework('Java'), ['JavaScript', 'javas']],
    [method('product management'), ['product manager', 'product manage']],
    [method('data engineering'), ['data engineer', 'data engineers']],
    [method('A/B testing'), ['AB', 'A B']],
    [method('GPT 3.5'), ['gpt35', 'gpt 35']],
    [method('time series'), ['time sery']],
    [{ name: 'Communication', kind: 'soft' } satisfies SkillSketch, ['communications', 'community']],
  ])('of $name are not $1', (skill, texts) => {
    expect(texts.filter((text) => means(skill, text))).toEqual([])
  })
})
