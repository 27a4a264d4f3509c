import { describe, expect, it } from 'vitest'
import { coverText, understandText } from '../helpers/stages.ts'

describe('a certificate that the taxonomy does not know', () => {
  const resume = (line: string, heading = 'CERTIFICATIONS'): string =>
    `Ida Lund\n\nEXPERIENCE\nWard Planner, Brightwater Labs\nJan 2020 - Dec 2021\n- Drew up rotas\n\n${heading}\n${line}\n`
  const creditOf = (text: string): number | undefined =>
    coverText(text, 'Planner\n\nRequirements\n- KMRT certification\n- SQL\n').requirements[0]?.credit

  it('is held where its name stands among certificates, and nowhere else unless work tells of it', () => {
    expect(creditOf(resume('KMRT (Harbour Board), licence no. 12'))).toBe(1)
    expect(creditOf(resume('Forklift (Harbour Board)'))).toBe(0)
    expect(creditOf(resume('KMRT prize', 'AWARDS'))).toBe(0)
  })
})

describe('a certificate that is called like a post', () => {
  const statusOf = (section: string): string | undefined =>
    coverText(
      `Ida Lund\n\nEXPERIENCE\nWeir Architect, Brightwater Labs\nJan 2020 - Dec 2021\n- Drew up rotas\n${section}`,
      'Planner\n\nRequirements\n- Weir Architect certification\n- Clear writing\n',
    ).requirements[0]?.status

  it('is held where it is listed, and not by whom is called so at work', () => {
    expect(statusOf('\nCERTIFICATIONS\nWeir Architect (2021)\n')).toBe('met')
    expect(statusOf('')).toBe('missing')
  })
})

describe('words of two sections in one paragraph', () => {
  it('are quoted apart', () => {
    const lines = 'EDUCATION\nBSc Physics, Leeds, 2015\n\nLANGUAGES Danish (native)\nCERTIFICATES Weir Pilot of Tarn (2021)\n'
    const { requirements } = coverText(
      `Ida Lund\n\nEXPERIENCE\nPlanner, Brightwater Labs\nJan 2020 - Dec 2021\n- Drew up rotas\n\n${lines}`,
      'Planner\n\nRequirements\n- Weir Pilot certification\n- Clear writing\n',
    )
    const quoted = requirements[0]?.evidence.map(({ surfaceForm }) => surfaceForm).join()
    expect(quoted).toContain('Weir Pilot')
    expect(quoted).not.toContain('Danish')
  })
})

describe('letters that name a certificate', () => {
  const skillsIn = (title: string, asked: string): (string | null)[] =>
    understandText(`${title}\n\nRequirements\n- ${asked}\n- Clear writing\n`).requirements.flatMap(({ parts }) =>
      parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)),
    )

  it('are another thing where the document is of another trade', () => {
    expect(skillsIn('React Native Engineer', '3+ years of RN apps')).not.toContain('rn-license')
    expect(skillsIn('Staff Nurse', 'Active RN license')).toContain('rn-license')
    expect(skillsIn('Network Engineer', 'Knowledge of ACLS and routing')).not.toContain('advanced-cardiovascular-life-support')
  })
})
