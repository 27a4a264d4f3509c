import { describe, expect, it } from 'vitest'
import { findBlockers, withoutRepeats } from '../../../src/requirements/figures/index.ts'
import { quote } from '../../../src/text/span.ts'

/** Each line is a unit; those that begin with a mark are conditions. */
const blockersOf = (text: string): string[] => {
  let next = 0
  const units = text.split('\n').map((line) => {
    const condition = line.startsWith('!')
    const unit = { start: next + (condition ? 1 : 0), end: next + line.length, condition }
    next += line.length + 1
    return unit
  })
  return findBlockers(text, units).map((blocker) => `${blocker.kind}: ${quote(text, blocker)}`)
}

describe('blockers', () => {
  it.each([
    ['Active Secret clearance required', ['clearance: Active Secret clearance']],
    ['Ability to obtain a TS/SCI clearance', ['clearance: obtain a TS/SCI clearance']],
    ['A TS/SCI is needed', ['clearance: TS/SCI']],
    ['For people residing in Ghent', ['location: residing in Ghent']],
    ['Grower - (Onsite) Ghent', ['location: (Onsite) Ghent']],
    ['Must be a U.S. citizen', ['citizenship: Must be a U.S. citizen']],
    ['We are unable to offer visa sponsorship', ['permit: unable to offer visa sponsorship']],
    ['Must be authorized to work in the United States', ['permit: authorized to work in the United States']],
    ['You must currently live in the U.S. and stay there', ['location: currently live in the U.S. and stay there']],
    ['A valid driver’s license', ['licence: valid driver’s license']],
    ['Up to 25% travel', ['travel: Up to 25% travel']],
    ['Willingness to travel abroad', ['travel: Willingness to travel abroad']],
    [
      'Able to travel to the test site in Ghent once a quarter',
      ['travel: Able to travel to the test site in Ghent once a quarter'],
    ],
    ['On-call rotation', ['shift: On-call rotation']],
    ['Travel across Kent and East Sussex daily', ['travel: Travel across Kent and East Sussex daily']],
    ['BPSS, right to work, two references', ['check: BPSS', 'permit: right to work']],
    ['Happy to work shifts', ['shift: work shifts']],
    ['Plans how staff work shifts', []],
    ['Every other weekend off', []],
    ['A driving licence would be an advantage', ['licence: driving licence would be an advantage']],
    ['Führerschein Klasse B wünschenswert', ['licence: Führerschein Klasse B wünschenswert']],
    ['Permanent, 37.5 hrs/week', ['shift: Permanent, 37.5 hrs/week']],
    ['Madrid (híbrido, 3 días de oficina)', ['location: (híbrido, 3 días de oficina)']],
    ['You live within 50 km of Ghent', ['location: live within 50 km of Ghent']],
    ['Answers incidents within two hours of an alert', []],
    ['We can’t consider applicants outside the EU.', ['location: can’t consider applicants outside the EU']],
    [
      'You are: in the CET time zone; allowed to work in the EU',
      ['location: in the CET time zone', 'permit: allowed to work in the EU'],
    ],
    ['10 hour shift', ['shift: 10 hour shift']],
    ['You must currently live in Ghent', ['location: currently live in Ghent']],
    ['This role is not eligible for visa sponsorship', ['permit: not eligible for visa sponsorship']],
    ['We can’t offer visa sponsorship', ['permit: can’t offer visa sponsorship']],
    ['Full working rights in New Zealand', ['permit: Full working rights in New Zealand']],
    ['Available for occasional overnight travel', ['travel: occasional overnight travel']],
    ['Travel to mills up to 15%', ['travel: Travel to mills up to 15%']],
    ['Hours are 2 PM - 11 PM IST', ['shift: 2 PM - 11 PM IST']],
    ['A remote-first role', ['location: remote-first role']],
    ['Only candidates based in Chile will be considered', ['location: Only candidates based in Chile will be considered']],
    ['Birchwood does not hire F-1 students for this role', ['permit: not hire F-1 students for this role']],
    ['No C2C or H1B, please', ['permit: No C2C or H1B, please']],
    ['Monday to Friday', ['shift: Monday to Friday']],
    ['Work remotely: No', ['location: Work remotely: No']],
    ['Norwegian citizenship or a work visa', ['permit: Norwegian citizenship or a work visa']],
    [
      'All welders must be Danish citizens or permanent residents',
      ['citizenship: must be Danish citizens or permanent residents'],
    ],
    ['You must be a citizen or hold a residence permit.', ['permit: must be a citizen or hold a residence permit']],
    [
      'Lampworks will not sponsor new welders for employment authorization at this site.',
      ['permit: will not sponsor new welders for employment authorization'],
    ],
    [
      'Schweizer Staatsbürgerschaft oder Aufenthaltsbewilligung C',
      ['permit: Schweizer Staatsbürgerschaft oder Aufenthaltsbewilligung C'],
    ],
    ['Unbefristete Arbeitserlaubnis für die Schweiz', ['permit: Unbefristete Arbeitserlaubnis für die Schweiz']],
    ['Nationalité belge ou permis de travail', ['permit: Nationalité belge ou permis de travail']],
    ['Permiso de trabajo en Chile: nadie más', ['permit: Permiso de trabajo en Chile']],
    ['Permiso de residencia en vigor', ['permit: Permiso de residencia en vigor']],
    [
      'All posts are subject to Baseline Personnel Security Standard screening',
      ['check: subject to Baseline Personnel Security Standard screening'],
    ],
    ['Satisfactory BPSS clearance', ['check: Satisfactory BPSS clearance']],
    ['Enhanced DBS clearance (the nursery pays for it)', ['check: Enhanced DBS clearance (the nursery pays for it)']],
    ['A clear criminal record and debt register extract', ['check: A clear criminal record and debt register extract']],
    ['Vorlage eines polizeilichen Führungszeugnisses', ['check: polizeilichen Führungszeugnisses']],
    ['Aktueller Betreibungsauszug', ['check: Aktueller Betreibungsauszug']],
    ['Je levert een VOG aan', ['check: VOG']],
    ['Extrait de casier judiciaire vierge', ['check: Extrait de casier judiciaire vierge']],
    ['Certificado de antecedentes penales en regla', ['check: Certificado de antecedentes penales']],
    ['You share an out-of-hours rota with the bakers', ['shift: out-of-hours rota']],
    ['Happy to be on a Sunday rota', ['shift: on a Sunday rota']],
    ['You work weekends on a rota', ['shift: work weekends on a rota']],
    ['Grade: 4 | Shift: 6a-2:30p | Site: kiln', ['shift: Shift: 6a-2:30p']],
    ['Shifts: Tue–Sat 05:00–13:00, rotating', ['shift: Shifts: Tue–Sat 05:00–13:00, rotating']],
    [
      'Bereitschaft zu Schichtdienst, Rufbereitschaft und Sonntagsarbeit',
      ['shift: Schichtdienst', 'shift: Rufbereitschaft', 'shift: Sonntagsarbeit'],
    ],
    ['Horaires décalés, astreintes et travail posté', ['shift: Horaires décalés', 'shift: astreintes', 'shift: travail posté']],
    ['Turnos rotativos, también guardias localizadas', ['shift: Turnos rotativos', 'shift: guardias localizadas']],
    [
      'Permis B exigé (déplacements fréquents dans les moulins).',
      ['licence: Permis B exigé', 'travel: (déplacements fréquents dans les moulins)'],
    ],
    ['Gelegentliche Dienstreisen nach Gent', ['travel: Gelegentliche Dienstreisen']],
    ['Disponibilidad para viajar a los molinos', ['travel: Disponibilidad para viajar']],
    [
      'Ability to stand at the kiln for long periods and to carry up to 20 pounds occasionally.',
      ['physical: Ability to stand at the kiln for long periods and to carry up to 20 pounds occasionally'],
    ],
    ['Able to lift 25 kg and walk for 4 hours', ['physical: Able to lift 25 kg and walk for 4 hours']],
    ['Must be able to bend, stoop and lift 25 kg', ['physical: Must be able to bend, stoop and lift 25 kg']],
    ['Must be based in Ghent', ['location: Must be based in Ghent']],
    ['Hybrid, 3 days a week in the office', ['location: Hybrid, 3 days a week in the office']],
    ['🌎 Remote - Ghent/Antwerp', ['location: Remote - Ghent/Antwerp']],
    ['Remote,Ghent, Belgium', ['location: Remote,Ghent, Belgium']],
    ['Remote (Belgium)', ['location: Remote (Belgium)']],
    ['Remote — Belgium', ['location: Remote — Belgium']],
    ['Remote (Asian time zones) or Ghent', ['location: Remote (Asian time zones) or Ghent']],
    ['Kilns | Team: Glaze | Remote — Belgium', ['location: Remote — Belgium']],
    [
      'Lampworks (lamps.example) | Glazier (lead and enamel) | HYBRID (Ghent or Bruges) | Part-time | four weeks of leave',
      ['location: HYBRID (Ghent or Bruges)'],
    ],
    ['Location: Hybrid | Ghent (mill)', ['location: Location: Hybrid | Ghent (mill)']],
    ['Locations: Ghent, BE; Bruges, BE', ['location: Locations: Ghent, BE; Bruges, BE']],
    ['Location: Ghent; Salary: by agreement', ['location: Location: Ghent']],
    ['Remote, 5+ years of Python', ['location: Remote']],
    ['Not only on-call', ['shift: on-call']],
    ['You have no problem with night shifts', ['shift: night shifts']],
    ['If you do not hold a driving licence, do not apply', ['licence: driving licence']],
    ['Do not apply without a valid work permit', ['permit: valid work permit']],
    ['!The post is not remote', ['location: remote']],
    ['Up to 10% travel; shifts are not expected', ['travel: Up to 10% travel']],
    ['Hybrid, up to 25% travel', ['location: Hybrid', 'travel: up to 25% travel']],
  ])('of "%s"', (line, expected) => {
    expect(blockersOf(line)).toEqual(expected)
  })

  it.each([
    'Secretly loves shell scripts',
    'A shift in thinking',
    'Travel industry experience',
    'Hybrid search and remote sensing',
    'Works well across time zones',
    'Licensed under MIT',
    'Simulates F-1 cars and corporate fleets',
    'A mail every Monday',
    'We love to work remotely',
    'Remote work allowance',
    'Our hubs are located in Ghent and Bruges',
    'There will be in-person events',
    'Experience with on-call duties',
    'Little to no overnight travel',
    'Healthy as determined by a licensed physician',
    'People with criminal records are welcome',
    'Kein Führungszeugnis nötig',
    'Ein Büro für Geschäftsreisen',
    'Planning the rota of a bakery',
    'Keine Rufbereitschaft und keine Schichtarbeit',
    'There is no travel required and no on-call',
    'You will not be on call, and there are no night shifts',
    'This job does not involve shift work',
    'A job without on-call',
    'No driving licence needed',
    'Security clearance is not required',
    'A work permit is not needed to apply',
    '!There is no travel',
    'Reisebereitschaft ist nicht erforderlich',
    'Rufbereitschaft gibt es bei uns nicht',
    'Le permis B n’est pas nécessaire',
    'Sin guardias localizadas, y no se requiere disponibilidad para viajar',
    'Pas d’astreinte chez nous',
    'Shift: from paper to clay',
  ])('are not in "%s"', (line) => {
    expect(blockersOf(line)).toEqual([])
  })

  it.each([
    ['Only candidates based in Chile will be considered.', ['location: Only candidates based in Chile will be considered']],
    ['We are a remote-first company with hybrid offices in Rome.', []],
    ['!We are a remote-first company with hybrid offices in Rome.', ['location: remote']],
    ['Kilnworks | Ghent, remote within Europe', ['location: remote within Europe']],
    ['All are considered without regard to race, age, U.S. citizenship, or veteran status.', []],
    ['!U.S. citizenship is required regardless of clearance.', ['citizenship: U.S. citizenship is required']],
  ])('are those that are surely asked, or that stand in a condition: %j', (line, expected) => {
    expect(blockersOf(line)).toEqual(expected)
  })

  it.each([
    [
      '!You spend one day a week with us in Ghent, at our office.',
      ['location: You spend one day a week with us in Ghent, at our office.'],
    ],
    ['!Lamp hours overlap with ours', ['shift: Lamp hours overlap with ours']],
    ['!Travel percent', []],
    ['!Your passport is ready for kiln fairs', ['travel: Your passport is ready for kiln fairs']],
    ['!Polish lamps of 40 pounds', []],
    ['!Lift lamps of 40 pounds', ['physical: Lift lamps of 40 pounds']],
    ['!Lampworks is a calm office environment.', []],
    ['!You carry lamps and other office equipment.', []],
    [
      '!We look at the lamps that are made and not at the hours of anybody, with an expectation that all of us spend a day in the office.',
      ['location: with an expectation that all of us spend a day in the office.'],
    ],
    ['Lamp hours overlap with ours', []],
  ])('are the whole condition where no form is known: %j', (line, expected) => {
    expect(blockersOf(line)).toEqual(expected)
  })

  it('are read behind the label of a place', () => {
    expect(blockersOf('Engineer\nLocation:\nGhent or Bruges\nWe sell kilns.')).toEqual(['location: Ghent or Bruges'])
    expect(blockersOf('Engineer\nLocation: Ghent or Bruges')).toEqual(['location: Location: Ghent or Bruges'])
  })

  it('of travel in the line of the place are no place', () => {
    expect(blockersOf('Location:\nGhent, Travel Required: up to 20%')).toEqual(['location: Ghent', 'travel: Travel Required'])
  })
})

describe('a condition that is said twice', () => {
  const text = 'Remote\nLocation: Remote\nRemote\nTravel: Remote'
  const at = (words: string, kind: 'location' | 'travel', from = 0) => {
    const start = text.indexOf(words, from)
    return { kind, importance: 'required' as const, start, end: start + words.length }
  }

  it('is told once, as it says most', () => {
    const [first, labelled, again] = [at('Remote', 'location'), at('Location: Remote', 'location'), at('Remote', 'location', 20)]
    expect(withoutRepeats(text, [first, labelled, again])).toEqual([labelled])
    expect(withoutRepeats(text, [first, again])).toEqual([first])
  })

  it('stays where it is of another kind, or says something of its own', () => {
    const both = [at('Location: Remote', 'location'), at('Travel: Remote', 'travel')]
    expect(withoutRepeats(text, both)).toEqual(both)
  })

  it('is not told by a wish that says more', () => {
    const [demand, more] = [at('Remote', 'location'), { ...at('Location: Remote', 'location'), importance: 'preferred' as const }]
    expect(withoutRepeats(text, [demand, more])).toEqual([demand, more])
    expect(
      withoutRepeats(text, [
        { ...demand, importance: 'preferred' },
        { ...more, importance: 'required' },
      ]),
    ).toHaveLength(1)
  })

  it('says a condition once, however it is worded', () => {
    const text = 'Must be a US Citizen. US Citizenship. U.S. citizenship is required. Citizenship is required for this position.'
    const all = text.split(/(?<=n\.|p\.|d\.) /).map((one) => {
      const start = text.indexOf(one)
      return { kind: 'citizenship' as const, importance: 'required' as const, start, end: start + one.length }
    })
    expect(all).toHaveLength(4)
    expect(withoutRepeats(text, all)).toEqual(all.slice(0, 1))
  })
})
