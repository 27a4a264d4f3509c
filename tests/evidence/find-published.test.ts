import { describe, expect, it } from 'vitest'
import { gradeMentions } from '../../src/evidence/grade-mentions.ts'
import { match, read } from '../../src/index.ts'

const PAPERS = `PUBLICATIONS
Quill M., Tarn J. "Graph pruning at scale", Proc. of the Workshop on Graphs, 2020.
Quill M. "Tides read from buoys", Journal of Harbours 12(3), 2021.
Orrin P.
Invited talks and posters at small meetups in Leeds`

const publishedIn = async (text: string, copiedTo = 0): Promise<string[]> => {
  const copied = copiedTo > 0 ? [{ start: 0, end: copiedTo }] : []
  return gradeMentions(await read(text, { asOf: '2026-11' }), copied).flatMap(({ place, mention }) =>
    place === 'publications' && mention.skill === 'publications' ? [mention.surfaceForm.slice(0, 9)] : [],
  )
}

describe('the papers that a resume lists', () => {
  it('show that somebody publishes, each of them, and a name alone or a line that cites nothing shows none', async () => {
    expect(await publishedIn(PAPERS)).toEqual(['Quill M.,', 'Quill M. '])
  })

  it('are none in other sections', async () => {
    expect(await publishedIn(PAPERS.replace('PUBLICATIONS', 'PROJECTS'))).toEqual([])
  })

  it('show nothing where they are copied', async () => {
    expect(await publishedIn(PAPERS, PAPERS.length)).toEqual([])
  })

  it('are what is asked for where publications are asked for, and not only the nearest', async () => {
    const posting = 'Requirements\n- Strong publication record'
    const report = await match(PAPERS, posting, { asOf: '2026-11' })
    expect(report.coverage.flatMap(({ evidence }) => evidence.map(({ near }) => near))).toContain(false)
  })
})
