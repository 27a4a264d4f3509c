import { toYearsAndMonths } from '../../text/months.ts'
import { checkGerman } from './german-check.ts'
import { formGerman } from './german-form.ts'
import { namesGerman } from './german-names.ts'
import { poolGerman } from './german-pool.ts'
import { retellGerman } from './german-report.ts'
import { writingGerman } from './german-writing.ts'
import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'

const { count, pick, lasted, points, gain, change } = numbersOf('de')

const years = (months: number): string => lasted(months, ['Monat', 'Monate'], ['Jahr', 'Jahre'])

const sayMonths = (months: number): string => {
  const [years, rest] = toYearsAndMonths(months)
  const parts = [years > 0 && count(years, 'Jahr', 'Jahre'), (rest > 0 || years === 0) && count(rest, 'Monat', 'Monate')]
  return parts.filter(Boolean).join(' ')
}

/** With the article that a sentence needs. */
const THE = { posting: 'Die Stellenanzeige', 'role brief': 'Das Rollenprofil' } as const
const OF_THE = { posting: 'der Stellenanzeige', 'role brief': 'des Rollenprofils' } as const
const FROM_THE = { posting: 'der Stellenanzeige', 'role brief': 'dem Rollenprofil' } as const

const SILENCES = {
  negated: 'als Wunsch oder als etwas, das nicht getan wurde',
  hidden: 'in verborgenem oder durchgestrichenem Text',
  pasted: 'in übernommenen Worten',
  person: 'im Namen einer Person',
  employer: 'im Namen eines Arbeitgebers',
  school: 'im Namen einer Schule',
} as const

/** The interface in German. */
export const german: Messages = {
  ...formGerman,
  ...checkGerman,
  ...poolGerman,
  ...writingGerman,
  ...namesGerman,
  brand: 'resume-coverage',
  retell: retellGerman,
  colon: ':',
  nav: { label: 'Hauptmenü', form: 'Neuer Vergleich', check: 'Prüfung', pool: 'Pool', docs: 'API' },
  languages: { label: 'Sprache' },
  theme: { dark: 'Dunkle Farben', toggle: 'Dunkel' },
  skip: 'Zum Inhalt springen',
  skipTo: { findings: 'Zu den Ergebnissen springen', posting: (source) => `Zum Text ${OF_THE[source]} springen` },
  noAnswer: {
    message: 'Der Server antwortet nicht.',
    hint: 'Prüfen Sie, ob er läuft, und versuchen Sie es dann noch einmal; Ihre Auswahl ist noch da.',
  },
  pointsAfter: 'Punkte',
  of: 'von',
  place: ({ line, page }) => (page === null ? `Zeile ${line}` : `Zeile ${line}, Seite ${page}`),
  points,
  gain,
  megabytes: (bytes) => `${(bytes / 1024 / 1024).toLocaleString('de')} MB`,
  progress: {
    sending: (share) => `Wird gesendet, ${Math.round(share * 100)} %`,
    reading: 'Wird gelesen …',
    slow: 'Wird noch gelesen; große Dateien brauchen einige Sekunden …',
    ocr: ({ document, count: page, of }) =>
      `${document === 'resume' ? 'Der Lebenslauf' : 'Die Stellenanzeige'} ist ein Scan: Seite ${page} von ${of} wird Buchstabe für Buchstabe gelesen …`,
  },
  report: {
    title: (score) => `${points(score)} von 100 Punkten abgedeckt`,
    tab: (subject, covered) => `${subject === '' ? '' : `${subject}: `}${covered}`,
    judged: (judged, of) =>
      `${judged} von ${count(of, 'Anforderung', 'Anforderungen')} ${pick(judged, 'konnte', 'konnten')} beurteilt werden`,
    untitled: 'Stellenanzeige ohne Titel',
    brief: (level, title) => `Das Rollenprofil, ${namesGerman.names.levels[level]}: ${title}`,
    of: 'von 100 Punkten abgedeckt',
    withoutChanges: 'Ohne die Änderungen:',
    among: {
      ask: 'Ist das viel für diese Anzeige?',
      working: 'Veröffentlichte Lebensläufe werden daran gemessen …',
      says: (above, of) =>
        `Von ${of} Lebensläufen, die dieses Projekt veröffentlicht, ${above === 0 ? 'deckt keiner' : above === 1 ? 'deckt einer' : `decken ${above === of ? 'alle' : above}`} weniger von dieser Stellenanzeige ab`,
      others: (lowest, middle, highest) =>
        `sie haben ${points(lowest)} bis ${points(highest)} Punkte, die Hälfte davon weniger als ${points(middle)}.`,
      note: 'Sie sind erfunden und reichen von stark bis fachfremd. Der Platz unter ihnen zählt nicht zur Punktzahl.',
    },
    pointsOf: (got, possible) => `${points(got)} von ${points(possible)} Punkten`,
    met: (met, of) => `${met} von ${of} erfüllt`,
    requirements: (amount) => count(amount, 'Anforderung', 'Anforderungen'),
    notes: 'Bitte beachten',
    run: (asOf, engine, taxonomy, scoring) =>
      `Stand ${asOf} · Programm ${engine} · Taxonomie ${taxonomy} · Bewertung ${scoring}. Dieselben Dateien ergeben dieselbe Antwort.`,
    panes: {
      label: 'Was gezeigt wird',
      findings: 'Ergebnisse',
      resume: 'Lebenslauf',
      posting: 'Anzeige',
      brief: 'Rollenprofil',
    },
    tabs: {
      label: 'Ergebnisse',
      requirements: 'Anforderungen',
      suggestions: 'Änderungen',
      remarks: 'Zum Lebenslauf',
      pillars: 'Schwerpunkte',
      interview: 'Gespräch',
    },
    change,
  },
  look: {
    gaps: 'Die Lücken, auf die es ankommt',
    changes: 'Was Sie heute ändern können',
    conditions: 'Selbst prüfen, unabhängig von den Punkten',
    level: 'Karrierestufe',
    missing: (names) => `Nicht gefunden: ${names}`,
  },
  remarks: {
    lead: 'Was ein Coach daran verbessern würde. Mit der Punktzahl hat nichts davon zu tun.',
    more: (amount) => count(amount, 'weitere Anmerkung', 'weitere Anmerkungen'),
  },
  documents: {
    resume: 'Der Lebenslauf, wie er gelesen wurde',
    resumeHint: 'Am Rand sind die Zeilen markiert, die etwas belegen. Wählen Sie eine, um zu sehen, was sie belegt.',
    word: {
      show: 'Wie in Word zeigen',
      hide: 'Zeigen, wie er gelesen wurde',
      wait: 'Die Datei wird geöffnet …',
      hint: 'Die Überschriften, Listen und Tabellen der Datei, ohne Kopf- und Fußzeilen, Bilder und Farben. Was etwas belegt, ist markiert.',
    },
    posting: (source) => `${THE[source]}, Zeile für Zeile`,
    postingHint: 'Unter jeder Zeile steht, was sie verlangt und ob der Lebenslauf es belegt.',
    page: (page) => `Seite ${page}`,
    line: (line) => `Zeile ${line}`,
    pages: 'Seiten',
    pageCovered: (page, covered, lines) =>
      `Seite ${page}: ${covered} von ${count(lines, 'Zeile', 'Zeilen')} ${pick(covered, 'belegt', 'belegen')} etwas`,
    moreAnswers: (amount) => `und ${amount} weitere`,
    hidden: 'verborgener Text',
    hiddenNote: (why) => `verborgen: ${why}; nie ein Beleg`,
    pasted: (source) => `übernommen aus ${FROM_THE[source]}`,
    pastedNote: (source) => `Wort für Wort aus ${FROM_THE[source]}; nie ein Beleg`,
    strong: 'starker Beleg',
    fair: 'Beleg',
    weak: 'schwacher Beleg',
    asks: (importance) => `gefragt, ${importance}`,
    checkYourself: (what) => `${what}: selbst prüfen`,
    legend: { label: 'Der Rand', hidden: 'verborgen oder übernommen' },
  },
  requirements: {
    also: 'auch',
    morePlaces: (amount) => count(amount, 'weitere Stelle', 'weitere Stellen'),
    morePrinted: (amount) => `und ${amount} weitere im Bericht selbst`,
    inAll: (amount) => `und ${amount} weitere`,
    wouldCount: (list) => `Würde die Punktzahl erhöhen: ${list}`,
    range: (least, most) => `${least} bis ${most}`,
    each: (amount) => `je ${amount}`,
    uncounted: (place, reason) => `${place} nennt es ${SILENCES[reason]}: zählt nicht`,
    showIn: 'In beiden Dokumenten zeigen',
    near: 'am nächsten',
    nearest: 'Was dem im Lebenslauf am nächsten kommt:',
    places: (amount) => `An ${count(amount, 'Stelle', 'Stellen')} belegt`,
    parts: 'Teile der Anforderung',
    soft: 'Eigenschaften',
    chips: {
      shown: 'im Beruf oder in einem Projekt belegt',
      named: 'nur genannt oder teilweise belegt',
      missing: 'nicht gefunden',
      unknown: 'am Text nicht messbar: selbst prüfen',
    },
    unknown: 'Nichts davon lässt sich am Text messen: Prüfen Sie es selbst.',
    legend: 'Die Teile einer Anforderung',
  },
  correcting: {
    title: 'Ihre eigenen Angaben',
    lead: (score) =>
      `Die Punktzahl richtet sich danach, und jede Kopie dieses Berichts weist darauf hin. Ohne diese Angaben: ${score}.`,
    takeBack: 'Zurücknehmen',
    tag: 'Ihre Angabe',
    notAsked: 'Nicht gefragt',
    notAskedSaid: 'Nach Ihrer Angabe nicht gefragt.',
    shows: 'Ist ein Beleg',
    showsNot: 'Ist kein Beleg',
    showsNotSaid: (place) => `Kein Beleg nach Ihrer Angabe: ${place}.`,
    nothingLeft: 'Dann bliebe nichts zu bewerten: Mindestens eine Anforderung muss übrig bleiben.',
    failed: 'Die Bewertung konnte nicht geladen werden; nichts wurde geändert.',
    saidNotAsked: (statement) => `${statement} der Anzeige fragt nach nichts`,
    saidShows: (place, statement) => `${place} des Lebenslaufs belegt ${statement} der Anzeige`,
    saidShowsNot: (place, statement) => `${place} des Lebenslaufs belegt ${statement} der Anzeige nicht`,
    noted: (list) => `Nach eigener Angabe der Person: ${list}.`,
    notedScore: (score) => `Ohne diese Angaben ist die Punktzahl ${score}.`,
  },
  pillars: {
    lead: 'Drei Dinge, auf die man in einem Lebenslauf für diese Rolle zuerst achtet.',
    notAsked: (source) => `${THE[source]} fragt nicht danach.`,
    asked: (times) => `Danach wird ${times === 1 ? 'einmal' : `${times}-mal`} gefragt.`,
    notShown: 'Der Lebenslauf belegt es nicht.',
  },
  interview: {
    lead: 'Wonach bei dieser Rolle gefragt wird und über welche Zeilen Sie sprechen können.',
    tests: 'Geprüft wird',
    expects: 'Erwartet wird',
    none: 'Keine Zeile des Lebenslaufs passt dazu: Halten Sie eine Antwort bereit.',
  },
  person: {
    title: 'Was zur Person gelesen wurde',
    lead: 'Was hier falsch ist, ist auch unten falsch.',
    nothing: 'nicht gefunden',
    fields: { name: 'Name', email: 'E-Mail', phone: 'Telefon', place: 'Ort', links: 'Links' },
    positions: 'Stationen',
    nobody: 'Angaben dazu, wer es ist, wurden nicht gefunden oder werden nicht gezeigt.',
    line: {
      noName: 'kein Name',
      noWork: 'keine Arbeit mit Zeitangabe',
      work: (months) => `${sayMonths(months)} Arbeit mit Zeitangabe`,
      noPositions: 'keine Stationen',
      position: 'eine Station',
      noDates: 'ohne Zeitangabe',
      between: (first, last) => `${first} bis ${last}`,
    },
    none: 'Es wurden keine gefunden.',
    untitled: 'keine Berufsbezeichnung gefunden',
    unnamed: 'kein Arbeitgeber gefunden',
    period: (from, to) => (from === null && to === null ? 'ohne Zeitangabe' : `${from ?? '?'} – ${to ?? '?'}`),
    present: 'heute',
  },
  unscored: {
    title: 'Selbst prüfen',
    lead: 'Bedingungen, die sich am Lebenslauf nicht klären lassen: Punkte gibt es dafür nie.',
    role: 'Im Rollenprofil',
    context: (source) =>
      `${source === 'posting' ? 'Wo die Anzeige im Rollenprofil steht' : 'Wo das Rollenprofil steht'}: zur Einordnung, nie Punkte.`,
    salary: ({ min, max, open, country, year }) =>
      `Gehälter auf dieser Stufe (${country}), ${year}: ${min.toLocaleString('de')} bis ${max.toLocaleString('de')} US-Dollar${open ? ' und mehr' : ''} im Jahr.`,
    tested: 'Was in Gesprächen geprüft wird',
  },
  save: {
    label: 'Mitnehmen',
    docx: 'Word mit Änderungen',
    docxNew: 'Word-Datei',
    pdf: 'PDF mit Markierungen',
    json: 'JSON',
    html: 'HTML-Datei',
    print: 'Drucken',
    compare: 'Mit anderer Version vergleichen',
    another: 'Mit anderer Anzeige vergleichen',
    resumeFile: 'lebenslauf',
    reportFile: 'abdeckung',
    working: 'Einen Moment …',
    failed: 'Die Datei konnte nicht erstellt werden.',
    saved: (name) => `${name} ist gespeichert.`,
  },
  comparison: {
    title: (moved) => `${moved} Punkte zwischen zwei Versionen`,
    ask: 'Eine andere Version dieses Lebenslaufs',
    drop: 'Die andere Version hier ablegen oder auswählen',
    hint: 'Beide werden an derselben Stellenanzeige gemessen; die zuerst gespeicherte Datei ist die ältere.',
    asRead: 'Ihre eigenen Angaben bleiben beim Vergleich außen vor.',
    open: (side) => `Weiter mit ${side}`,
    theOlder: 'der älteren',
    theNewer: 'der neueren',
    askPosting: 'Eine andere Stellenanzeige für diesen Lebenslauf',
    send: 'Abdeckung zeigen',
    swap: 'Ältere und neuere tauschen',
    back: 'Zurück zum Bericht',
    older: 'Älter',
    newer: 'Neuer',
    of: 'von 100 Punkten abgedeckt, von der älteren zur neueren Version',
    gained: 'Gewonnen',
    lost: 'Verloren',
    same: 'Unverändert',
    none: 'Bei keiner Anforderung gibt es einen Unterschied.',
    heading: (before, after) => `${before} → ${after}`,
  },
  timeline: {
    title: 'Jahre',
    lead: (months) => `${sayMonths(months)} in Stationen mit Zeitangabe; Überschneidungen zählen einmal.`,
    positions: 'Stationen',
    skills: 'Jahre je gefragter Kenntnis',
    undated: 'ohne Zeitangabe',
    none: 'Keine Station hat lesbare Zeitangaben.',
    from: (title, from, to) => `${title}, ${from} bis ${to}`,
    now: 'heute',
    years,
    yearsAsked: (months, asked) => `${years(months)}, ${count(asked, 'Jahr', 'Jahre')} gefragt`,
    more: (amount) => count(amount, 'weitere Kenntnis', 'weitere Kenntnisse'),
  },
}
