import { describe, expect, it } from 'vitest'
import { tagsOf } from '../../../scripts/train/tags-of.ts'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { explainDecision, toLinearChain } from '../../../src/learned/linear-chain.ts'
import { loadModels } from '../../../src/learned/load-models.ts'
import { createWordClassReader } from '../../../src/learned/word-classes.ts'
import { LINK_STEPS, LINK_VIEW, LINKS, linkFeatures, readChoices, seeLinks } from '../../../src/requirements/choices/index.ts'
import type { ReadPart } from '../../../src/requirements/parts/index.ts'
import { tokenReaderOf } from '../../../src/requirements/units/index.ts'
import type { Model } from '../../../src/schema/model.ts'
import { weigh } from '../../helpers/weigh.ts'

const classOf = createWordClassReader(loadModels().wordClasses)

/** @param text its parts in square brackets, soft ones in curly ones. */
const linesOf = (text: string) => {
  const spans: { start: number; end: number; soft: boolean }[] = []
  let plain = ''
  for (const [piece] of text.matchAll(/\[[^\]]+\]|\{[^}]+\}|[^[{]+/g)) {
    const isPart = /^[[{]/.test(piece)
    const words = isPart ? piece.slice(1, -1) : piece
    if (isPart) spans.push({ start: plain.length, end: plain.length + words.length, soft: piece.startsWith('{') })
    plain += words
  }
  const tokens = tokenReaderOf(classOf)(plain, { start: 0, end: plain.length }, [])
  const tags = tagsOf(tokens, spans)
  const parts = spans.map((span): ReadPart => {
    const first = tokens.findIndex(({ start }) => start === span.start)
    const after = tokens.findIndex(({ start }) => start >= span.end)
    return { ...span, first, after: after < 0 ? tokens.length : after }
  })
  return { plain, tokens, parts, tags }
}

/** "or" before the next part makes a choice, anything else none. */
const BY_OR: Model = {
  ...{
    task: 'choices',
    features: 1,
    scale: 16,
    labels: [...LINKS],
    transitions: Array.from({ length: LINK_STEPS.length * LINKS.length + 1 }, () => [0, 0]),
  },
  ...weigh({ bias: { '': [8, 0] }, between: { or: [0, 32] } }),
}

const choicesOf = (text: string, model: Model): string[] => {
  const { plain, tokens, parts } = linesOf(text)
  return readChoices(tokens, parts, toLinearChain(model, LINK_VIEW), lexiconOf('english')).map((choice) =>
    choice.map(({ start, end }) => plain.slice(start, end)).join('|'),
  )
}

describe('alternatives', () => {
  it.each([
    ['[Lua] or [Zig]', ['Lua|Zig']],
    ['[Lua] and [Zig]', ['Lua', 'Zig']],
    ['[Lua] or [Zig] or [Nim], [Ada]', ['Lua|Zig|Nim', 'Ada']],
    ['[Lua] or {patience}', ['Lua', 'patience']],
    ['bilingual [Lua] or [Zig]', ['Lua', 'Zig']],
    ['a [shell] (bash or fish) and a [cache] (or [Redis])', ['shell', 'cache|Redis']],
    ['[Lua]', ['Lua']],
    ['no names', []],
  ])('stand together as the model links them, hard and soft apart: "%s"', (text, choices) => {
    expect(choicesOf(text, BY_OR)).toEqual(choices)
  })

  it.each([
    ['Strong [Python] or [R]', ['Python|R']],
    ['[Python], [Java], or [Scala] in production', ['Python|Java|Scala']],
    ['[Cloud platforms] such as [AWS] or [GCP]', ['Cloud platforms|AWS|GCP']],
    ['A [cloud] such as [AWS] or [GCP] and a [container tool] such as [Docker]', ['cloud|AWS|GCP', 'container tool|Docker']],
    ['Languages like [Python] or [Go], and databases like [Redis]', ['Python|Go', 'Redis']],
    ['[Brokers], e.g. [Kafka] or [RabbitMQ], and [caches], e.g. [Redis]', ['Brokers|Kafka|RabbitMQ', 'caches|Redis']],
    ['A [shell] such as [Bash] or a [scripting language] such as [Perl]', ['shell|Bash|scripting language|Perl']],
    ['[Docker]/[Podman]', ['Docker|Podman']],
    ['[Python], [SQL] and [Docker]', ['Python', 'SQL', 'Docker']],
    ['[Python] with [Django]', ['Python', 'Django']],
    ['[Python] or [R], and strong [SQL]', ['Python|R', 'SQL']],
    ['Strong [Python] and [PyTorch] (or [TensorFlow])', ['Python', 'PyTorch|TensorFlow']],
    ['A [cloud data warehouse] ([Snowflake], [BigQuery], [Redshift])', ['cloud data warehouse|Snowflake|BigQuery|Redshift']],
    ['[Cloud platforms] ([AWS], [Azure])', ['Cloud platforms', 'AWS', 'Azure']],
    ['A good understanding of [HTTP] ([Caching], [Cookies])', ['HTTP', 'Caching', 'Cookies']],
    ['We run [Go], [Redis], [Nomad]/[Consul], [Vault] for secrets', ['Go', 'Redis', 'Nomad|Consul', 'Vault']],
    ['Build on models from [OpenAI], [Cohere], and [Mistral]', ['OpenAI', 'Cohere', 'Mistral']],
    ['You have led a [real incident] ([containment], [eradication])', ['real incident', 'containment', 'eradication']],
  ])('are seen by the model that ships in "%s"', (text, choices) => {
    expect(choicesOf(text, loadModels().choices)).toEqual(choices)
  })

  it('can be explained', () => {
    const { tokens, parts } = linesOf('[Lua] or [Zig]')
    const features = linkFeatures(seeLinks(tokens, parts, lexiconOf('english')))
    expect(explainDecision(toLinearChain(BY_OR, LINK_VIEW), features, { at: 0, label: LINKS.indexOf('choice') }, 5)).toEqual([
      { feature: 'between=or', weight: 2 },
      { feature: 'bias', weight: -0.5 },
    ])
  })
})
