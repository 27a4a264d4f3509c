import { describe, expect, it } from 'vitest'
import { findBareLists } from '../../src/evidence/find-bare-lists.ts'
import { analyseText } from '../helpers/stages.ts'

const listsIn = (text: string): (string | null)[] => findBareLists(analyseText(text)).map(({ heading }) => heading)

describe('findBareLists', () => {
  it.each([
    'EXPERIENCE\nPython, PyTorch, Kubernetes, Docker',
    'PROJECTS\n- Python\n- PyTorch\n- Kubernetes',
    'SUMMARY\nPython | PyTorch | Kubernetes | Quasara',
    'PROJECTS\nLanguages: Python, advanced SQL\nPlatforms: Kubernetes',
  ])('finds a list under another heading: %s', (section) => {
    expect(listsIn(`Robin Halvorsen\n\n${section}`)).toHaveLength(1)
  })

  it.each([
    'SKILLS\nPython, PyTorch, Kubernetes, Docker',
    'CERTIFICATIONS\nCertified Kubernetes Administrator, Terraform Associate',
    'SUMMARY\nEngineer who brings Python, PyTorch and Kubernetes to small teams',
    'PROJECTS\nChess helper\n- Wrote a chess helper that plays at night\n- Built with: Python, PyTorch, Kubernetes, Docker, SQL',
    'EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\nPython, PyTorch, Kubernetes',
  ])('does not find one: %s', (section) => {
    expect(listsIn(`Robin Halvorsen\n\n${section}`)).toEqual([])
  })
})
