import { describe, expect, it } from 'vitest'
import { namesIn } from '../names-in.ts'

describe('findAnchors', () => {
  it.each<[string, string]>([
    [
      'below other bullets',
      '• Mended nets for the port\n• Shift lead on Sundays, one week in three, since 2021\n• Wrote the rota',
    ],
    ['as the last of them', '• Mended nets for the port\n• Deputy manager from 2019 to 2020'],
    ['below a bullet of two lines', '• Mended nets for\nthe port\n• Deputy manager from 2019 to 2020'],
    [
      'without its bullet, where words say that it began then',
      'Mended nets\nHead of the ferry crew from 2021: nine cooks, two boats',
    ],
    ['as the first, with what it tells', '• Shift lead since 2021: rotas, handovers and the tea fund\n• Mended nets'],
  ])('takes a dated bullet for a line of the entry %s', (_, bullets) => {
    expect(namesIn(`Net Clerk, Tarn Bank\tMay 2018 – present\n${bullets}`)).toEqual([['Net Clerk', 'Tarn Bank']])
  })

  it.each<[string, string, ReturnType<typeof namesIn>]>([
    [
      'open each line',
      '• Mended nets\n• 2015 – 2016: Analyst',
      [
        ['Net Clerk', 'Tarn Bank'],
        ['Analyst', 'Tarn Bank'],
      ],
    ],
    [
      'stand in a column',
      '• Mended nets\n• Analyst, Osprey Ltd\tMay 2014 – Mar 2016',
      [
        ['Net Clerk', 'Tarn Bank'],
        ['Analyst', 'Osprey Ltd'],
      ],
    ],
  ])('lets a bullet open an entry where dates %s', (_, bullets, names) => {
    expect(namesIn(`Net Clerk, Tarn Bank\tMay 2014 – present\n${bullets}`)).toEqual(names)
  })

  it('lets bullets be posts where entries are bullets', () => {
    expect(
      namesIn('• Analyst, Osprey Ltd, 2018 – 2020\n• mended nets\n• Clerk, Birch Ltd, 2015 – 2018\n• answered letters'),
    ).toEqual([
      ['Analyst', 'Osprey Ltd'],
      ['Clerk', 'Birch Ltd'],
    ])
  })
})
