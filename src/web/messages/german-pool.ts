import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'

const { count, pick } = numbersOf('de')

const resumes = (amount: number): string => count(amount, 'Lebenslauf', 'Lebensläufe')
const files = (amount: number): string => count(amount, 'Datei', 'Dateien')

/** The pool in German. */
export const poolGerman: Pick<Messages, 'pool'> = {
  pool: {
    title: 'resume-coverage: viele Lebensläufe, eine Stellenanzeige',
    heading: 'Viele Lebensläufe, eine Stellenanzeige',
    lead: 'Fügen Sie einen Ordner mit Lebensläufen und eine Stellenanzeige hinzu und sehen Sie, wer am meisten davon abdeckt und mit welchen Zeilen. Die Liste zeigt nur Kürzel; Namen, Kontaktdaten und Ausbildungsstätten bleiben im Pool.',
    off: 'Auf diesem Server gibt es keinen Pool von Lebensläufen: Starten Sie ihn mit POOL_DATA (einem Ordner) oder DATABASE_URL (einem PostgreSQL-Server), um ihn einzuschalten.',
    noScript: 'Der Pool braucht JavaScript; ohne JavaScript leistet der Befehl „resume-coverage pool“ dasselbe.',
    key: 'API-Schlüssel',
    keyHint: 'Dieser Server verlangt einen. Der Schlüssel bleibt im Speicher dieser Seite und verschwindet mit ihr.',
    useKey: 'Diesen Schlüssel verwenden',
    fill: 'Lebensläufe',
    drop: 'Ordner oder Dateien hier ablegen oder auswählen',
    folder: 'Ordner mit Lebensläufen auswählen',
    files: 'Dateien auswählen',
    fillHint: (limit) =>
      `PDF, DOCX, TXT, MD, HTML, LaTeX oder Typst, je bis ${limit}; andere Dateien eines Ordners bleiben außen vor.`,
    holds: (amount) => `${resumes(amount)} im Pool`,
    waiting: (amount) => `${files(amount)} noch nicht gelesen`,
    noFiles: 'Keine davon ist eine PDF-, DOCX-, TXT-, MD-, HTML-, LaTeX- oder Typst-Datei.',
    filling: 'Fortschritt beim Lesen der Dateien',
    sent: (sent, total) => `${sent} von ${files(total)} gesendet`,
    read: (done, total) => `${done} von ${total} gelesen`,
    readAll: (total) => `Alle ${total} sind gelesen`,
    duplicates: (amount) => `${files(amount)} schon im Pool`,
    failed: (amount) => `${files(amount)} ${pick(amount, 'konnte', 'konnten')} nicht gelesen werden`,
    posting: 'Die Stellenanzeige',
    postingText: 'Der Text der Stellenanzeige',
    placeholder: 'Der ganze Text der Stellenanzeige: Aufgaben, Anforderungen, was von Vorteil ist …',
    filters: 'Nur Personen mit',
    filterHint: 'Ein Filter schließt Personen aus, egal wie viel sie abdecken; die Rangliste sagt, wie viele es sind.',
    minYears: 'Berufsjahre mit Zeitangabe, mindestens',
    degree: 'Abgeschlossenes Studium',
    anyDegree: 'beliebig oder keines',
    degrees: { bachelor: 'Bachelor oder höher', master: 'Master oder höher', doctorate: 'Promotion' },
    rank: 'Rangliste erstellen',
    ranking: 'Die Rangliste entsteht …',
    ranked: (shown, all) => `Die ersten ${shown} von ${all}`,
    against: (title) => title ?? 'Die Stellenanzeige',
    scored: (scored, requirements) =>
      `${resumes(scored)} einzeln an ${count(requirements, 'Anforderung', 'Anforderungen')} gemessen; kein anderer kann unter den gezeigten sein.`,
    leftOut: (people) => `Die Filter haben ${resumes(people)} ausgeschlossen.`,
    outdated: (people) => `${resumes(people)} von dieser Version noch nicht ausgewertet und daher ohne Rang.`,
    more: (people) =>
      `${count(people, 'weiterer Lebenslauf kann', 'weitere Lebensläufe können')} die Punktzahl des letzten gezeigten haben.`,
    blockers: 'Selbst prüfen: Kein Text kann zeigen, dass diese Bedingungen erfüllt sind.',
    nobody: 'Für die Rangliste bleibt niemand übrig.',
    columns: {
      place: 'Rang',
      code: 'Lebenslauf',
      score: 'Punkte',
      required: 'Verlangt',
      preferred: 'Erwünscht',
      compare: 'Vergleich',
    },
    tally: (met, of) => (of === 0 ? 'nichts gefragt' : `${met} von ${of}`),
    open: (code) => `Bericht zu ${code} öffnen`,
    choose: (code) => `${code} vergleichen`,
    compare: 'Die beiden vergleichen',
    compareHint: (chosen) => (chosen === 2 ? 'Zwei sind ausgewählt.' : `Wählen Sie zwei zum Vergleichen; ${chosen} ausgewählt.`),
    opening: 'Einen Moment …',
    tells: (code) => `${code} belegt mehr`,
    both: 'von 100 Punkten abgedeckt, beide nebeneinander',
    swap: 'Die beiden tauschen',
    unjudged:
      '–: Es wurde zu wenig verstanden für eine Zahl, weil eines der beiden in einer anderen Sprache ist oder aus einem Fach, das die Taxonomie nicht kennt. Der Platz sagt nichts; lesen Sie den Bericht.',
    back: 'Zurück zur Rangliste',
  },
}
