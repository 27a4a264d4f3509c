import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/timeline/dates/find-dates.ts'
import { expectLinearIn } from '../../helpers/cpu-time.ts'

const periods = (text: string): string[] => findDates(text).map(({ from, to }) => `${from}..${to}`)

describe('findDates', () => {
  it.each(['Data from May 2023', 'Free to start, from May 2023 if need be', 'Logs from May 2023.'])(
    'takes no period from "from" in a sentence: %s',
    (text) => {
      expect(periods(text)).not.toContain('2023-05..present')
    },
  )

  it.each([
    ['a column of three dates', '05/2014\n05/2016\n05/2018\nTallow'],
    ['an end before the start', '05/2018\n05/2016\nTallow'],
    ['the start of the next period', '05/2016\n06/2018 – 07/2019'],
  ])('joins no two lines of %s', (_what, text) => {
    expect(periods(text)).not.toContain('2014-05..2016-05')
    expect(periods(text)).not.toContain('2016-05..2018-05')
    expect(periods(text)).not.toContain('2016-05..2018-06')
  })

  it.each(['2023 -> Weaver, Tarn', '2023 => Weaver, Tarn', '2023 → Weaver, Tarn', '2023→ Weaver, Tarn'])(
    'takes an arrow between a date in the margin and its entry for a period that goes on: %s',
    (text) => {
      expect(periods(text)).toEqual(['2023..present'])
      expect(periods(`from Tarn ${text}`)).not.toContain('2023..present')
    },
  )

  it('takes the mark of a list on the next line for no open end', () => {
    expect(periods('MA, May 2020\n\n-\tCertificate in Nets')).toEqual(['2020-05..2020-05'])
    expect(periods('MA, May 2020\n-  Certificate in Nets')).toEqual(['2020-05..2020-05'])
    expect(periods('May 2020\n–\nTallow')).toEqual(['2020-05..present'])
    expect(periods('May 2020 –\tTallow')).toEqual(['2020-05..present'])
  })

  it('takes no bracket behind a year for months that names none', () => {
    expect(periods('2017 (Tern – Marsh)')).toEqual(['2017..2017'])
    expect(periods('Tern\t2017 (list – Marsh)')).not.toContain('2017-11..2017-11')
  })

  it('takes no list for the first half of a month', () => {
    expect(periods('the price list 2018')).not.toContain('2018-11..2018-11')
  })

  it.each(['nadal', 'prezent', 'halen', 'saat ini', 'nu'])('takes "%s" for now only where nothing goes on behind it', (now) => {
    expect(periods(`Weaver, 2018 – ${now}`)).toEqual(['2018..present'])
    expect(periods(`Weaver (03/2018 – ${now})\tTarn`)).toEqual(['2018-03..present'])
    expect(periods(`2018 – ${now}  Weaver`)).toEqual(['2018..present'])
    expect(periods(`Weaver, 2018 – ${now} Looms`)).toEqual(['2018..2018'])
    expect(periods(`Weaver, Jan 2018 – ${now}, Tarn`)).toEqual(['2018-01..2018-01'])
  })

  it('leaves the first period open whose place was read along with it', () => {
    const others = '\nTallow\n\nClerk\tMay 2019 – June 2021\nWick\tOslo, Norway'
    expect(periods(`Weaver\tSep 2023 – Oslo, Norway${others}`)).toEqual(['2023-09..present', '2019-05..2021-06'])
    expect(periods(`Weaver\tSep 2023 – Oslo, Norway`)).toEqual(['2023-09..2023-09'])
    expect(periods(`Weaver\tSep 2023 – Tallow, Wick${others}`)[0]).toBe('2023-09..2023-09')
    expect(periods(`Weaver\tSep 2023 – Oslo, Norway${others}\n\nClerk\tMay 2018 – Oslo, Norway`)[0]).toBe('2023-09..2023-09')
  })

  it('takes no data set for September', () => {
    expect(periods('the Tallow data set 2018')).not.toContain('2018-09..2018-09')
  })

  it('takes no year for the end that opens a period of its own in the next line', () => {
    expect(periods('2018 – May\n2019 – 2020')).toEqual(['2018..2018', '2019..2020'])
  })

  it.each([
    ['Jan 2020 – Present', '2020-01..present'],
    ['Falls 2019 – 2020', '2019-09..2020'],
    ['Spr. 2020', '2020-01..2020-05'],
    ['Jan 2020 \u2011 Dec 2020', '2020-01..2020-12'],
    ['Jan 2020 \u2010 Present', '2020-01..present'],
    ['January 2020 - March 2021', '2020-01..2021-03'],
    ['Sept. 2019 — Dec. 2020', '2019-09..2020-12'],
    ['01/2020 - 03/2021', '2020-01..2021-03'],
    ['1/2020–3/2021', '2020-01..2021-03'],
    ['01.2020 – 03.2021', '2020-01..2021-03'],
    ['2019-05 – 2020-06', '2019-05..2020-06'],
    ['2019/05 - 2020/06', '2019-05..2020-06'],
    ['2020–22', '2020..2022'],
    ['2020-2022', '2020..2022'],
    ['2020 to 2022', '2020..2022'],
    ['2019/2020', '2019..2020'],
    ['2019/20', '2019..2020'],
    ['May 2020 to now', '2020-05..present'],
    ['[08/07/2018] – [08/06/2022]', '2018-08..2022-08'],
    ['(May 2019) – (June 2020)', '2019-05..2020-06'],
    ['2019 to date', '2019..present'],
    ['Jan 2020 - Expected: May 2023', '2020-01..2023-05'],
    ['Jan 2020 – Expected graduation: May 2023', '2020-01..2023-05'],
    ['2022 – Est. 2027', '2022..2027'],
    ['2020 – pursuing', '2020..present'],
    ['08/ 2024 to 09/ 2025', '2024-08..2025-09'],
    ['2011 2015\tAnalyst', '2011..2015'],
    ['Mar 2021- current job', '2021-03..present'],
    ['(14-Sep-2017 - 9-Oct-2018)', '2017-09..2018-10'],
    ['14/Sep/2017 to present', '2017-09..present'],
    ['2017 (Feb. – Jul.)', '2017-02..2017-07'],
    ['2017(Nov. - March)', '2017-11..2018-03'],
    ['Tern Design, 2017 [Feb – present]', '2017-02..present'],
    ['2017 (Feb.)', '2017-02..2017-02'],
    ['3 Januari 2017 - 9 Desember 2018', '2017-01..2018-12'],
    ['marzec 2017 – października 2018', '2017-03..2018-10'],
    ['Ocak 2017 – Ağustos 2018', '2017-01..2018-08'],
    ['Nopember 2017 – sekarang', '2017-11..present'],
    ['2015 | 2011\tAnalyst', '2011..2015'],
    ['Current | 2015\tAnalyst', '2015..present'],
    ['Analyst, Tarn Bank\tAug 2016 to Jan 2016', '2016-01..2016-08'],
    ['06/17 | 06/19\tAnalyst', '2017-06..2019-06'],
    ['2010 | 2015 Bachelor of Science', '2010..2015'],
    ['16TH - JUL - 2018 TO 24TH – NOV - 2020', '2018-07..2020-11'],
    ['Analyst\t2015 Present', '2015..present'],
    ['2019 - current', '2019..present'],
    ['(Mar 2018 – June\n2019)', '2018-03..2019-06'],
    ['Mar 2018 – June,\n2019', '2018-03..2019-06'],
    ['Mar 2022 – ongoing', '2022-03..present'],
    ['June 2018 until August 2019', '2018-06..2019-08'],
    ['Keeper of Tidal Energy2018 – 2021', '2018..2021'],
    ['Keeper, 2021-.', '2021..present'],
    ['Setembro/2018 - Dezembro/2019', '2018-09..2019-12'],
    ['Settembre 2018 – oggi', '2018-09..present'],
    ['since 2019', '2019..present'],
    ['Since March 2021', '2021-03..present'],
    ['From May 2019 to June 2020', '2019-05..2020-06'],
    ['May – August 2019', '2019-05..2019-08'],
    ['April-Present 2019', '2019-04..present'],
    ['05 – today, 2019', '2019-05..present'],
    ['Net Engineer (Jan\n2013 – Present)', '2013-01..present'],
    ['Nov – Feb 2020', '2019-11..2020-02'],
    ['05 – 08/2019', '2019-05..2019-08'],
    ['25.3-31.8.2019', '2019-03..2019-08'],
    ['01.12.–31.01.2019', '2018-12..2019-01'],
    ['5-12.6.2017', '2017-06..2017-06'],
    ['Jun 6 - Aug 26, 2022', '2022-06..2022-08'],
    ['May 30 - Aug 6, 2021', '2021-05..2021-08'],
    ['Jun 06 – Aug 26, 2022', '2022-06..2022-08'],
    ['Dec 15 - Jan 20, 2023', '2022-12..2023-01'],
    ['June 6th – August 26th, 2022', '2022-06..2022-08'],
    ['June 6 to August 26, 2022', '2022-06..2022-08'],
    ['June 5 – 12, 2022', '2022-06..2022-06'],
    ['6 June – 26 August 2022', '2022-06..2022-08'],
    ['6th June to 26th Aug 2022', '2022-06..2022-08'],
    ['5 - 12 June 2022', '2022-06..2022-06'],
    ['from 5 to 12 June 2022', '2022-06..2022-06'],
    ['6. Juni – 26. August 2022', '2022-06..2022-08'],
    ['6. Juni bis 26. August 2022', '2022-06..2022-08'],
    ['5. – 12. Juni 2022', '2022-06..2022-06'],
    ['1er juin – 31 août 2022', '2022-06..2022-08'],
    ['du 6 juin au 26 août 2022', '2022-06..2022-08'],
    ['du 5 au 12 juin 2022', '2022-06..2022-06'],
    ['6 de junio – 26 de agosto de 2022', '2022-06..2022-08'],
    ['6 de junio al 26 de agosto de 2022', '2022-06..2022-08'],
    ['del 5 al 12 de junio de 2022', '2022-06..2022-06'],
    ['2020– Tallow Ltd, Leeds', '2020..present'],
    ['From: May 2019 to June 2020', '2019-05..2020-06'],
    ["Jun '21 – Aug '22", '2021-06..2022-08'],
    ["'19 – '21", '2019..2021'],
    ['Aug’2023-Sep’2024', '2023-08..2024-09'],
    ['Aug. ‘23 – Sept. ‘24', '2023-08..2024-09'],
    ['Aug’ 23 — Sept’ 24', '2023-08..2024-09'],
    ['Oct. 2021 { Aug. 2022', '2021-10..2022-08'],
    ['Sep 15 - NOW', '2015-09..present'],
    ['Jan 15 - Sep 15', '2015-01..2015-09'],
    ['Sep 15 – Aug 2019', '2015-09..2019-08'],
    ['Part 3 of 5 – May 2022', '2022-05..2022-05'],
    ['06/19 - 08/20', '2019-06..2020-08'],
    ['14 May 2019 – 2 June 2020', '2019-05..2020-06'],
    ['May 14, 2019 - June 2, 2020', '2019-05..2020-06'],
    ['15/03/2019 - 20/06/2020', '2019-03..2020-06'],
    ['2023 Mar. — 2024 Jul.', '2023-03..2024-07'],
    ['Q1 2020 – Q3 2021', '2020-01..2021-09'],
    ['Summer 2019 – Spring 2020', '2019-06..2020-05'],
    ['Mid-2019 – early 2021', '2019-05..2021-04'],
    ['late 2018 to mid 2020', '2018-09..2020-08'],
    ['Anfang 2018 – Ende 2020', '2018-01..2020-12'],
    ['début 2018 – fin 2020', '2018-01..2020-12'],
    ['Sep. 2023  Mar. 2024', '2023-09..2024-03'],
    ['2016 –', '2016..present'],
    ['2019 onwards', '2019..present'],
    ['Abril 2021 / Actualidad', '2021-04..present'],
    ['03-2018 / 05-2020', '2018-03..2020-05'],
    ['02/2017 > 11/2019', '2017-02..2019-11'],
    ['mars 2018\njuin 2020\nVendeuse', '2018-03..2020-06'],
    ['03/2021\nheute\nPflegerin', '2021-03..present'],
    ['Depuis le mois de mai 2020', '2020-05..present'],
    ["depuis le mois d'août 2020", '2020-08..present'],
    ['desde 2015 y hasta 2018', '2015..2018'],
    ['del mes de marzo de 2018 al mes de mayo de 2020', '2018-03..2020-05'],
    ['entre 2015 y 2018', '2015..2018'],
    ['02-11/2017', '2017-02..2017-11'],
    ['Februar/November 2017', '2017-02..2017-11'],
    ['Set. 2018 - Dic. 2020', '2018-09..2020-12'],
    ['03.18 – 12.20', '2018-03..2020-12'],
    ['Inicio: 03/2018 – Fin: actualidad', '2018-03..present'],
    ['Date de début : 03/2018\nDate de fin : 12/2020', '2018-03..2020-12'],
    ['03/2021 – : Vendedora', '2021-03..present'],
    ['Sep. 2023 \u00AD Mar. 2024', '2023-09..2024-03'],
    ['Jan 2020 –\nPresent', '2020-01..present'],
    ['Jan 2020 →  Feb 2021', '2020-01..2021-02'],
    ['2014 – until now', '2014..present'],
    ['(2019 - 2021)', '2019..2021'],
    ['Clerk at Birch — from May 2023', '2023-05..present'],
    ['Clerk (from May 2023)', '2023-05..present'],
    ['From 05/2023', '2023-05..present'],
  ])('reads the period %s', (text, period) => {
    expect(periods(text)).toEqual([period])
  })

  it.each([
    ['Januar 2020 – heute', '2020-01..present'],
    ['Okt. 2018 bis März 2020', '2018-10..2020-03'],
    ['von Mai 2019 bis Dez. 2020', '2019-05..2020-12'],
    ['seit Oktober 2021', '2021-10..present'],
    ['10/2018 bis heute', '2018-10..present'],
    ['janvier 2020 – présent', '2020-01..present'],
    ["févr. 2019 - aujourd'hui", '2019-02..present'],
    ['de septembre 2018 à août 2020', '2018-09..2020-08'],
    ['depuis 2021', '2021..present'],
    ['déc. 2017 – juil. 2019', '2017-12..2019-07'],
    ['enero de 2020 – actualidad', '2020-01..present'],
    ['enero de 2020 – a la fecha', '2020-01..present'],
    ['janv. 2019 – auj.', '2019-01..present'],
    ['2019 – en poste', '2019..present'],
    ['mayo de 2019 a junio de 2020', '2019-05..2020-06'],
    ['desde marzo de 2021', '2021-03..present'],
    ['sept. 2019 - dic. 2020', '2019-09..2020-12'],
    ['gennaio 2020 – in corso', '2020-01..present'],
    ['março de 2019 - atual', '2019-03..present'],
    ['mei 2018 – heden', '2018-05..present'],
  ])('reads the period %s in other languages', (text, period) => {
    expect(periods(text)).toEqual([period])
  })

  it.each([
    ['Summer 2021', '2021-06..2021-08'],
    ['Summer Season 2008', '2008-06..2008-08'],
    ['Fall 2020', '2020-09..2020-12'],
    ['Spring 2022', '2022-01..2022-05'],
    ['Expected May 2026', '2026-05..2026-05'],
    ['May, 2026 (expected)', '2026-05..2026-05'],
    ['mayo de 2019', '2019-05..2019-05'],
    ['2020', '2020..2020'],
    ['Stanford University, 2020', '2020..2020'],
    ['B.Sc. (2020)', '2020..2020'],
    ['2015 / 07', '2015-07..2015-07'],
    ['Class of 2024', '2024..2024'],
    ["'21", '2021..2021'],
    ['14.05.2019', '2019-05..2019-05'],
  ])('reads the single date %s', (text, period) => {
    expect(periods(text)).toEqual([period])
  })

  it.each([
    '(555) 123-2019',
    '+1 202 555 2019 44',
    'Springfield, IL 62701',
    'ISO 9001:2015',
    'MATLAB R2019b',
    '$2,020 saved',
    'served 2000 users a day',
    'scaled to 2000+ nodes',
    'Python 3.12',
    'github.com/user2019',
    'user@2019.org',
    'version 2019.3.1',
    '2000-3000 requests',
    'a 1920x1080 screen',
    'May 10 people came',
    'Sep 15',
    '5 to 10 years',
  ])('finds no date in "%s"', (text) => {
    expect(periods(text)).toEqual([])
  })

  it.each([
    ['D’avril à juin 2024', '2024-04..2024-06'],
    ["d'octobre 2005 à février 2019", '2005-10..2019-02'],
    ['Juillet et août 2022', '2022-07..2022-08'],
    ['febrero y marzo de 2021', '2021-02..2021-03'],
    ['juill. 2019 – auj.', '2019-07..present'],
    ['2023 – …', '2023..present'],
    ['03/2018 - Act.', '2018-03..present'],
    ['seit dem 1. März 2020', '2020-03..present'],
    ['mayo 2018 – momento actual', '2018-05..present'],
    ['01.03.2019 bis derzeit', '2019-03..present'],
  ])('reads "%s" as %s', (text, period) => {
    expect(periods(text)).toEqual([period])
  })

  it('takes the first of two figures for the day where another date of the text can be read in no other way', () => {
    expect(periods('01/03/2021 – 30/06/2022')).toEqual(['2021-03..2022-06'])
    expect(periods('01/03/2021 – 02/06/2022')).toEqual(['2021-01..2022-02'])
    expect(periods('01/03/2021 – 06/30/2022, 15/02/2020')).toEqual(['2021-01..2022-06', '2020-02..2020-02'])
  })

  it('finds several periods in order, with their places', () => {
    const text = 'Analyst  2015 – 2017 · Engineer  Mar 2017 – Present'
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2015 – 2017', 'Mar 2017 – Present'])
  })

  it('does not read a period backwards', () => {
    expect(periods('2020 – 2018')).not.toContain('2020..2018')
  })

  it('knows an end without a start', () => {
    expect(periods('Month 20XX – Ongoing')).toEqual(['null..present'])
  })

  it.each(['2019 - ', 'May ', "'19 – ", '2019/', 'a ', '-', '1/', 'since '])('takes linear time on 200 kB of "%s"', (part) => {
    expectLinearIn(findDates, part)
  })
})

describe('a period that a margin breaks beside its entry', () => {
  const periods = (text: string) => findDates(text).map(({ from, to, form }) => [from, to, form])

  it('ends in the line below', () => {
    expect(periods('Mar, 2024 - Data Analyst, Osprey,\nSep, 2024 Leeds')).toEqual([['2024-03', '2024-09', 'range']])
    expect(periods('Spring 2018 – Data Analyst, Osprey,\nFall 2018 Leeds')).toEqual([['2018-01', '2018-12', 'range']])
    expect(periods('2020 – Data Analyst, Osprey,\npresent Wove nets')).toEqual([['2020', 'present', 'range']])
    expect(periods('2018 – Data Analyst, Osprey,\n2020 Wove nets')).toEqual([['2018', '2020', 'range']])
  })

  it.each([
    ['not where that opens its own', 'Mar 2024 - Data Analyst, Osprey\nSep 2024 - Net Engineer, Northmere\n'],
    ['nor further down', 'Mar 2024 - Data Analyst, Osprey,\nLeeds\nSep 2024 Hull'],
    ['nor where it is the earlier', 'Mar 2024 - Data Analyst, Osprey\nSep 2023 Hull'],
  ])('%s', (_, text) => {
    expect(periods(text).map(([, , form]) => form)).toEqual(['month', 'month'])
  })
})
