import { TOOL_KINDS } from '../../lineage.ts'
import type { Span } from '../../schema/span.ts'
import { joinNames } from '../../text/join-names.ts'
import type { Check, CheckContext } from '../check.ts'

/** One word with a capital within: the spelling is part of the name ("PyTorch", "AWS"). */
const IS_STYLED = /^\S+\p{Lu}\S*$/u

const MOST_NAMED = 4

/** A part of an address or of the name of a repository: "github-events". */
const isPartOfName = (text: string, { start, end }: Span): boolean =>
  /[-_/.@]/.test(text.charAt(start - 1)) || /^(?:[-_/@]|\.\S)/.test(text.slice(end))

/** The first place of each name that is spelt differently, except for all capitals, which a heading may use. */
const findOthers = ({ analysis: { document, mentions }, lineage, isHidden }: CheckContext): ReadonlyMap<string, Span> => {
  const others = new Map<string, Span>()
  for (const { skill, start, end } of mentions) {
    if (skill === null) continue
    const [name, written] = [lineage.nameOf(skill), document.text.slice(start, end)]
    const isOther = name !== written && name.toLowerCase() === written.toLowerCase() && written !== written.toUpperCase()
    if (
      !isOther ||
      isPartOfName(document.text, { start, end }) ||
      others.has(name) ||
      !IS_STYLED.test(name) ||
      !TOOL_KINDS.has(lineage.skillOf(skill)?.kind)
    )
      continue
    if (!isHidden({ start, end })) others.set(name, { start, end })
  }
  return others
}

/** The name of a technology that is not spelt as its makers spell it. */
export const nameCase: Check = {
  id: 'name-case',
  examples: [
    {
      about: 'sees names in the wrong case, all in one',
      resume: 'SKILLS\nTensorflow, Javascript, Python\n\nPROJECTS\nWeather map\n- Drew 20 maps in Javascript',
      at: ['Tensorflow'],
    },
    {
      about: 'is silent about capitals throughout, names as they are, kinds of work and names of repositories',
      resume: 'SKILLS\nTENSORFLOW, PyTorch, JavaScript, python, ux design\n\nPROJECTS\ngithub-events\n- Drew 20 maps',
      at: [],
    },
  ],
  find: (context) => {
    const others = findOthers(context)
    const [first] = others.values()
    if (!first) return []
    const written = context.analysis.document.text.slice(first.start, first.end)
    const names = joinNames([...others.keys()], 'and', MOST_NAMED)
    return [
      {
        title: others.size === 1 ? `“${written}” is written ${names}` : `“${written}” and other names are spelt differently`,
        message: `${others.size === 1 ? 'Its makers write' : 'Their makers write'} ${names}. A reader of the trade sees it at once.`,
        resume: first,
      },
    ]
  },
}
