import type { Messages } from './index.ts'

/** The guard in German. */
export const checkGerman: Pick<Messages, 'check'> = {
  check: {
    title: 'Nichts erfunden: resume-coverage',
    tab: ({ passed }) => (passed ? 'Nichts Erfundenes gefunden: resume-coverage' : 'Diese Zeilen ansehen: resume-coverage'),
    heading: 'Sagt die Überarbeitung noch, was stimmt?',
    lead: 'Geben Sie einen Lebenslauf an, wie er war, und dazu, was Sie, eine Vorlage oder ein Sprachmodell daraus gemacht haben. Sie sehen, was die Überarbeitung behauptet und das Original nicht, was verloren ging und was nur anders gesagt ist, jeweils mit beiden Zeilen. Kein Modell urteilt: Dieselben Dateien ergeben immer dieselbe Antwort.',
    link: 'Wenn jemand oder ein Sprachmodell ihn umgeschrieben hat,',
    linkTo: 'sehen Sie nach, ob etwas erfunden ist',
    original: 'Der Lebenslauf, wie er war',
    tailored: 'Was daraus gemacht wurde',
    drop: 'Datei hier ablegen oder auswählen',
    originalHint: (limit) =>
      `PDF, DOCX, TXT, Markdown, HTML, LaTeX, Typst oder JSON Resume. Bis ${limit}, im Arbeitsspeicher gelesen, nie gespeichert.`,
    tailoredHint: 'Diese Datei darf ein anderes Format haben als die erste.',
    job: 'Die Stellenanzeige, für die er überarbeitet wurde, falls vorhanden',
    jobPlaceholder: 'Der ganze Text der Stellenanzeige',
    jobHint: 'Damit sehen Sie auch, was Wort für Wort aus der Stellenanzeige übernommen wurde.',
    send: 'Die beiden vergleichen',
    again: 'Andere Überarbeitung prüfen',
    sides: { tailored: 'Überarbeitung', original: 'Original' },
    line: (line) => `Zeile ${line}`,
    absent: { tailored: 'weggelassen', original: 'nichts dergleichen' },
    integrity: 'Auffälliges am Aufbau der Datei',
    integrityLead: 'Für alles davon gibt es auch harmlose Gründe. Menschen und Programme können beim Lesen darüber stolpern.',
    leads: {
      invented: 'Löschen Sie es oder ergänzen Sie es im Original, wenn es stimmt.',
      stronger: 'Das Original sagt es auch, aber schwächer.',
      reworded: 'Kein Fehler: Lesen Sie nach, ob es noch dasselbe bedeutet.',
      lost: 'Kein Fehler: Es steht hier nur, damit nichts unbemerkt wegfällt.',
    },
    run: (asOf, engine, taxonomy) =>
      `Stand ${asOf} · Programm ${engine} · Taxonomie ${taxonomy}. Dieselben Dateien ergeben dieselbe Antwort. Ob das Original stimmt, kann das Programm nicht wissen.`,
    ocr: ({ document, count, of }) =>
      `${document === 'original' ? 'Das Original' : 'Die Überarbeitung'} ist ein Scan: Seite ${count} von ${of} wird Buchstabe für Buchstabe gelesen …`,
  },
}
