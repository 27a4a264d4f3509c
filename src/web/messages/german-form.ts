import type { Messages } from './index.ts'

/** The form in German. */
export const formGerman: Pick<Messages, 'form'> = {
  form: {
    title: 'resume-coverage: welche Zeilen Ihres Lebenslaufs welche Anforderungen abdecken',
    titleWithProblems: 'Bitte prüfen: resume-coverage',
    heading: 'Zeilenabdeckung für Ihren Lebenslauf',
    lead: 'Sehen Sie, welche Anforderungen einer Stellenanzeige Ihr Lebenslauf abdeckt, mit welchen Zeilen, und was Sie ändern sollten. Dieselben Dateien ergeben immer dieselbe Antwort: kein Modell, kein Raten.',
    resume: 'Ihr Lebenslauf',
    drop: 'Datei hier ablegen oder auswählen',
    dropSmall: 'Stellenanzeige hier ablegen oder auswählen',
    resumeHint: (limit) =>
      `PDF oder DOCX; auch TXT, Markdown, LaTeX, Typst oder JSON Resume. Bis ${limit}, im Arbeitsspeicher gelesen, nie gespeichert.`,
    pasteResume: 'Oder seinen Text einfügen',
    resumeText: 'Der Text des Lebenslaufs',
    resumePlaceholder: 'Der ganze Text des Lebenslaufs, Zeile für Zeile wie er dort steht',
    against: 'Vergleichen mit',
    ways: {
      text: 'Text der Anzeige einfügen',
      file: 'Eine Datei auswählen',
      brief: 'Ohne Anzeige: KI-/ML-Engineer allgemein',
    },
    posting: 'Der Text der Stellenanzeige',
    placeholder:
      'Der ganze Text der Stellenanzeige: Aufgaben, Anforderungen, was von Vorteil ist … oder legen Sie die Datei hier ab',
    placeholderOrAddress:
      'Der ganze Text der Stellenanzeige oder nur ihre Adresse: https://… (oder legen Sie ihre Datei hier ab)',
    addressHint:
      'Steht hier nur eine Adresse, ruft dieser Server sie ab, sooft die Stellenanzeige gebraucht wird: diese Seite oder die Daten der Jobbörse dazu, sonst nichts. Die Website erfährt nichts über Sie.',
    noAddressHint: 'Fügen Sie den Text selbst ein: Eine Adresse wird hier nicht abgerufen.',
    level: 'Karrierestufe',
    levels: {
      entry: 'Berufseinstieg',
      mid: 'mittlere Stufe',
      senior: 'Senior',
      top: 'oberste Stufe: Staff, Principal, Lead',
    },
    levelHint: 'Verglichen wird mit dem, was eine solche Rolle im Allgemeinen verlangt.',
    postingHint:
      'Verlangtes, Erwünschtes und „oder“ werden unterschieden; Bedingungen wie eine Sicherheitsüberprüfung werden aufgeführt, damit Sie sie selbst prüfen.',
    purpose:
      'Die Punktzahl ist der gewichtete Anteil der genannten Anforderungen, für die der Text des Lebenslaufs Belege enthält. Gedacht ist sie nur für Sie selbst: Über die Aussicht auf ein Vorstellungsgespräch sagt sie nichts, und sie ist nicht dafür da, Menschen abzulehnen.',
    send: 'Abdeckung zeigen',
    saved: 'Oder einen gespeicherten Bericht öffnen',
    savedDrop: 'JSON-Datei eines Berichts hier ablegen oder auswählen',
    savedHint: 'Er wird nur in diesem Tab geöffnet; nichts wird gesendet.',
    noReport: {
      message: 'Das ist kein Bericht dieses Programms.',
      hint: 'Wählen Sie die JSON-Datei, die Sie unter einem Bericht mit „JSON“ gespeichert haben.',
    },
    otherVersion: {
      message: 'Dieser Bericht stammt von einer anderen Version dieses Programms oder wurde seither geändert.',
      hint: 'Vergleichen Sie die beiden Dateien noch einmal und speichern Sie den neuen Bericht.',
    },
    samples: 'Oder ein Beispiel ansehen',
    samplesHint: 'Alle Personen darin sind erfunden.',
    chosen: (name, size) => `${name} · ${size}`,
    remove: 'Entfernen',
  },
}
