import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())
const skillsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ skill }) => skill)

/** A sentence that shows the skill, and one with its words of another thing. */
const PAIRS: readonly (readonly [skill: string, shown: string, other: string])[] = [
  ['high-availability', 'Kept fault-tolerant services up', 'Fault-tolerant control of a glider'],
  ['customer-facing-skills', 'A customer-facing role in a bank', 'Built customer-facing systems'],
  ['pmp', 'Project Management Professional (2021)', 'Project Management Professional training'],
  ['patch-management', 'Patching of 300 servers', 'Found the circuit by path patching'],
  ['propensity-modeling', 'Response models for mailings', 'Room impulse response models'],
  ['hub-and-spoke-network', 'A hub-and-spoke network in two regions', 'A hub-and-spoke design of ten agents'],
  ['llm-pretraining', 'Pretrained a 1B language model', 'Started from a pretrained language model'],
  ['presentation-skills', 'Teamwork, speaking, presentations', 'Danish (reading, writing, speaking)'],
  ['decision-making', 'Sound decision making', 'Agents for autonomous decision-making'],
  ['product-management', 'Two years of product management', 'Work closely with product management'],
  ['creativity', 'A creative engineer', 'The future of creative technology'],
  ['core-ml', 'Models in Core ML for phones', 'Owned the core ML components'],
  ['cloud-platform', 'Moved to the cloud', 'Dashboards in Grafana Cloud'],
  ['vercel-ai-sdk', 'Chats with Vercel AI', 'Calls through the Vercel AI Gateway'],
  ['supply-chain', 'Forecasts for the supply chain', 'Guarded the model and prompt supply chain'],
  ['software-development-life-cycle', 'The whole development lifecycle', 'AI development lifecycles'],
]

describe('a skill whose words are of other things too', () => {
  it.each(PAIRS)('%s', (skill, shown, other) => {
    expect(skillsIn(shown)).toContain(skill)
    expect(skillsIn(other)).not.toContain(skill)
  })
})

/** What was once read as its neighbour. */
const OWN: readonly (readonly [text: string, skill: string])[] = [
  ['CIFAR-100', 'cifar-100'],
  ['Bag-of-words features', 'bag-of-words'],
  ['Languages: English, Telugu', 'telugu'],
  ['Languages: English (fluent), Danish (native)', 'danish'],
  ['Languages: Danish, Hausa: native. Welsh: B1.', 'hausa'],
  ['Languages: English, Irish (B2)', 'irish'],
  ['Data mesh, data fabric', 'data-fabric'],
  ['Answers from Vertex AI Search', 'vertex-ai-search'],
  ['Wrote grant proposals', 'grant-writing'],
  ['Business development in two regions', 'business-development'],
]

describe('a skill of its own', () => {
  it.each(OWN)('%s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill)
  })
})
