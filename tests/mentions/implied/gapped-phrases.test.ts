import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Model deployment', kind: 'practice', aliases: ['models in production'] },
    { name: 'Model monitoring', kind: 'practice', aliases: ['monitor model performance'] },
    { name: 'Performance optimization', kind: 'practice', aliases: ['query tuning'] },
    { name: 'People management', kind: 'soft', aliases: ['manage people'] },
    { name: 'Leadership', kind: 'soft', aliases: ['lead a team'] },
    { name: 'Debugging', kind: 'practice', aliases: ['bug fixing'] },
    { name: 'ETL', kind: 'practice' },
    { name: 'Data transformation', kind: 'practice' },
    { name: 'ML pipelines', kind: 'practice', aliases: ['end-to-end ml'] },
    { name: 'Churn prediction', kind: 'method', aliases: ['churn model'] },
  ]),
)

const mentionsIn = (text: string): string[] =>
  findMentions(textDocument(text), gazetteer).map(({ skill, surfaceForm }) => `${skill}: ${surfaceForm}`)

const DEPLOYED = 'model-deployment: '
const MONITORED = 'model-monitoring: '

describe('a phrase with a gap', () => {
  it.each([
    ['Put a churn model into production', ['churn-prediction: churn model', `${DEPLOYED}into production`]],
    ['Deployed the ranker to production in March', [`${DEPLOYED}to production`]],
    ['Shipped the fraud classifier, a small one, to production', [`${DEPLOYED}to production`]],
    ['Take models from research to production', [`${DEPLOYED}to production`]],
    ['Put models in production', [`${DEPLOYED}models in production`]],
    ['Monitor the model performance', [`${MONITORED}model performance`]],
    ['tracked the performance of their models', [`${MONITORED}performance of their models`]],
    ['Managed\ntwo junior\nanalysts', ['people-management: Managed\ntwo']],
    ['I manage two analysts', ['people-management: manage two']],
    ['Managed 12 junior software engineers in Leeds', ['people-management: Managed 12']],
    ['Supervised a team of five', ['people-management: Supervised a team of five']],
    ['Lead eight engineers and analysts; hired five', ['leadership: Lead eight']],
    ['Led a small group of up to ten clerks', ['leadership: Led a small group of up to ten']],
    ['Tuned Oracle queries', ['performance-optimization: queries']],
    ['Optimised slow SQL queries by half', ['performance-optimization: queries']],
    ['Built a service that makes the ranking model usable in production', [`${DEPLOYED}in production`]],
    ['Extracted fares from a feed, transformed them in Rust, loaded them nightly', ['etl: loaded']],
    ['Pulled fares from two feeds and loaded them into a store', ['etl: loaded']],
    ['Diagnosed and resolved a stubborn rounding bug', ['debugging: bug']],
    ['Transform and describe data', ['data-transformation: data']],
    ['Collected tides, cleaned them, trained a model and served it to pilots', ['ml-pipelines: served']],
    ['Gathering of tides, processing, developing a small model and its deployment', ['ml-pipelines: deployment']],
    ['Monitor model performance', [`${MONITORED}Monitor model performance`]],
  ])('names a skill: %s', (text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions)
  })

  it.each([
    'Managed two tools for analysts',
    'Ran a database model live in production',
    'Extracted teeth; loaded trucks',
    'Fixed a few bugs',
    'Fixed a lamp of the Bug river',
    'Pulled ropes, loaded trucks',
    'Transformed the yard with data',
    'Collected tides and served soup',
    'Collected tides, built a car model, served soup',
    'Tuned the engine and wrote queries',
    'Answered queries of customers',
    'Tuned models with queries',
    'Managed 40 servers that engineers use',
    'A lead for two days',
    'Led two projects with engineers',
    'Managed a budget of five million',
    'Led a study of ten people',
    'Put the data model into production',
    'Moved the new car model into production',
    'Moved the shop to production',
    'Trained models. Moved the shop to production',
    'Trained the models\n\nMoved the shop to production',
    'Models of costs in production',
    'Improved model performance',
    'Monitored the disks. Model performance rose',
  ])('names none: %s', (text) => {
    expect(mentionsIn(text)).toEqual([])
  })

  it('is unknown to a taxonomy without the skill', () => {
    const other = compileGazetteer(makeTaxonomy([{ name: 'Docker', kind: 'platform' }]))
    expect(findMentions(textDocument('Put the ranker into production'), other)).toEqual([])
  })

  it('is found in time that grows with the text', () => {
    const text = 'Put a model to production '.repeat(20_000)
    expect(mentionsIn(text)).toHaveLength(20_000)
  })
})
