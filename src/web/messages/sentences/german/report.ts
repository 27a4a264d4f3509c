import type { SentenceTable } from '../../retell.ts'

/** What is said of the report itself, in German. */
export const report: Pick<SentenceTable, 'verdict' | 'lists' | 'places' | 'level' | 'doubt' | 'languages' | 'notes'> = {
  verdict: {
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for: {clause}.':
      'Der Lebenslauf belegt [1:fast alles|das meiste|etwa die Hälfte von dem|einiges von dem|wenig von dem|fast nichts von dem], wonach die Stellenanzeige fragt: {clause}.',
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for.':
      'Der Lebenslauf belegt [1:fast alles|das meiste|etwa die Hälfte von dem|einiges von dem|wenig von dem|fast nichts von dem], wonach die Stellenanzeige fragt.',
    'No score can be gone by: {doubt}.': 'Eine verlässliche Punktzahl ist nicht möglich; {doubt}.',
    '{clause}, {n} in part, {n2} not found': '{clause}, {n} teilweise, {n2} nicht gefunden',
    '{clause}, {n} in part': '{clause}, {n} teilweise',
    '{clause}, {n} not found': '{clause}, {n} nicht gefunden',
    'none of {n} required [statement|statements] met': '0 von {n} verlangten Anforderungen erfüllt',
    '{n} of {n2} required [statement|statements] met': '{n} von {n2} verlangten Anforderungen erfüllt',
    'none of {n} [statement|statements] met': '0 von {n} {n:Anforderung|Anforderungen} erfüllt',
    '{n} of {n2} [statement|statements] met': '{n} von {n2} {n2:Anforderung|Anforderungen} erfüllt',
  },
  lists: {
    '{names}': '{names}',
  },
  places: {
    '{name} · {n} [page|pages] · {n2} [line|lines] · {n3} [word|words]':
      '{name} · {n} {n:Seite|Seiten} · {n2} {n2:Zeile|Zeilen} · {n3} {n3:Wort|Wörter}',
    '{name} · {n2} [line|lines] · {n3} [word|words]': '{name} · {n2} {n2:Zeile|Zeilen} · {n3} {n3:Wort|Wörter}',
    '{place}': '{place}',
  },
  level: {
    '[two|three|four] levels [below|above] the posting ({level}): dated work adds up to {months}':
      '[1:zwei|drei|vier] Stufen [2:unter|über] der Anzeige ({level}): Stationen mit Zeitangabe ergeben zusammen {months}',
  },
  doubt: {
    'both documents are in {language}': 'beide Dokumente sind auf {language}',
    'the resume is in {language} and the posting in {language2}':
      'der Lebenslauf ist auf {language} und die Anzeige auf {language2}',
    '{clause}, and only {language} is understood well enough': '{clause}, und nur {language} wird gut genug verstanden',
    '{clause}: skills meet over the taxonomy, other words do not':
      '{clause}; Kenntnisse lassen sich über die Taxonomie abgleichen, andere Wörter nicht',
    '{clause}, whose postings and resumes are read by tables and models of their own, but no score has been held against readers yet':
      '{clause}; dafür gibt es eigene Tabellen und Modelle, doch bisher wurde keine Punktzahl mit dem Urteil von Lesern verglichen',
    'of this trade the taxonomy knows too little, and words that do not stand in a resume may stand there otherwise':
      'über dieses Fachgebiet weiß die Taxonomie zu wenig, und was nicht wörtlich im Lebenslauf steht, kann dort mit anderen Worten stehen',
  },
  languages: {
    English: 'Englisch',
    German: 'Deutsch',
    French: 'Französisch',
    Spanish: 'Spanisch',
    Portuguese: 'Portugiesisch',
    Italian: 'Italienisch',
    Dutch: 'Niederländisch',
    Polish: 'Polnisch',
    Czech: 'Tschechisch',
    Swedish: 'Schwedisch',
    Turkish: 'Türkisch',
    'Chinese, Japanese or Korean': 'Chinesisch, Japanisch oder Koreanisch',
    'the Cyrillic script': 'Kyrillisch',
    'the Greek script': 'Griechisch',
    'the Arabic script': 'Arabisch',
    'the Hebrew script': 'Hebräisch',
    'an Indic script': 'Hindi oder einer anderen Sprache in indischer Schrift',
  },
  notes: {
    'About the posting: {clause}': 'Zur Stellenanzeige: {clause}',
    'The resume holds no words, so nothing in it can be evidence.':
      'Der Lebenslauf enthält keine Wörter, daher kann nichts darin ein Beleg sein.',
    'No skill of the taxonomy was found in the resume.': 'Im Lebenslauf wurde keine Kenntnis der Taxonomie gefunden.',
    'Check that its text was read as you wrote it.': 'Prüfen Sie, ob sein Text so gelesen wurde, wie Sie ihn geschrieben haben.',
    '{n} [piece|pieces] of text in the resume cannot be seen by a reader; hidden text is never evidence.':
      '{n} {n:Textstelle|Textstellen} im Lebenslauf {n:ist|sind} beim Lesen nicht zu sehen; verborgener Text ist nie ein Beleg.',
    '{n} [piece|pieces] of text in the resume is struck out; it is never evidence.':
      '{n} {n:Textstelle|Textstellen} im Lebenslauf {n:ist|sind} durchgestrichen; das ist nie ein Beleg.',
    'The resume repeats the posting word for word ({places}); that is not evidence.':
      'Der Lebenslauf wiederholt die Stellenanzeige Wort für Wort ({places}); das ist kein Beleg.',
    'No position in the resume has dates that could be read, so years of experience were not counted.':
      'Keine Station im Lebenslauf hat lesbare Zeitangaben, daher wurden keine Jahre gezählt.',
    'The resume and the posting seem to be swapped: the one given as the resume reads like a posting, and the one given as the posting like a resume.':
      'Lebenslauf und Stellenanzeige scheinen vertauscht: Was als Lebenslauf angegeben wurde, liest sich wie eine Stellenanzeige, und umgekehrt.',
    'Give each in the place of the other; until then the score says nothing.':
      'Tauschen Sie die beiden aus; bis dahin sagt die Punktzahl nichts aus.',
    'What was given as the [resume|posting] reads like a [resume|posting]: it has {names}.':
      'Was als [1:Lebenslauf|Stellenanzeige] angegeben wurde, liest sich wie [2:ein Lebenslauf|eine Stellenanzeige]: Es enthält {names}.',
    'Give the [resume|posting] in its place; until then the score says nothing.':
      'Geben Sie stattdessen [1:den Lebenslauf|die Stellenanzeige] an; bis dahin sagt die Punktzahl nichts aus.',
    'The text is in {language}, from right to left: it is not judged, and out of a PDF its words may come in the wrong order.':
      'Der Text ist auf {language} und läuft von rechts nach links: Er wird nicht beurteilt, und aus einem PDF können seine Wörter in falscher Reihenfolge kommen.',
    'An English version can be judged.': 'Eine englische Fassung kann beurteilt werden.',
    'The text seems to be in {language}, and partly in {language2}: {clause}.':
      'Der Text scheint auf {language} zu sein, teils auf {language2}; {clause}.',
    'The text seems to be in {language}: {clause}.': 'Der Text scheint auf {language} zu sein; {clause}.',
    'it was read by tables of {language}, and a posting by models of its own, which know less than those of English; what weakens or denies a skill is understood in English alone':
      'er wurde mit Tabellen für {language} gelesen, eine Stellenanzeige auch mit eigenen Modellen, die weniger wissen als die englischen; was eine Kenntnis abschwächt oder verneint, wird nur auf Englisch verstanden',
    'it was read by rules made for English, so sections and skills may be missed':
      'er wurde mit Regeln für Englisch gelesen, daher können Abschnitte und Kenntnisse fehlen',
    'An English version gives a score that can be relied on.': 'Eine englische Fassung ergibt eine verlässliche Punktzahl.',
    'The text is partly in {language}: of those lines only names of skills, dates and headings are understood.':
      'Der Text ist teils auf {language}: Von diesen Zeilen werden nur Namen von Kenntnissen, Zeitangaben und Überschriften verstanden.',
    'Put them in English, or leave them out where the rest says the same.':
      'Schreiben Sie sie auf Englisch, oder lassen Sie sie weg, wo der Rest dasselbe sagt.',
    '[Page|Pages] {pages} [is a picture|are pictures|does not say which letters it shows|do not say which letters they show], read by OCR with a confidence of {n} %: letters may be wrong, so check the words; a file with text is read without such doubt.':
      '[1:Seite|Seiten] {pages} [2:ist ein Bild|sind Bilder|sagt nicht, welche Buchstaben sie zeigt|sagen nicht, welche Buchstaben sie zeigen], gelesen durch Texterkennung mit einer Sicherheit von {n} %: Buchstaben können falsch sein, prüfen Sie also die Wörter; eine Datei mit Text wird ohne solche Zweifel gelesen.',
    'There is hardly any text.': 'Es gibt kaum Text.',
    'The name ends in .{name}, but the file is {name2}.':
      'Der Name endet auf .{name}, aber die Datei hat ein anderes Format: {name2}.',
    'Not read, since it is a picture of text: page {pages}.': 'Nicht gelesen, da es ein Bild von Text ist: Seite {pages}.',
    'Only the first {n} characters were read.': 'Nur die ersten {n} Zeichen wurden gelesen.',
    'The text is not valid UTF-8 and was read as Windows-1252: some letters may be wrong.':
      'Der Text ist kein gültiges UTF-8 und wurde als Windows-1252 gelesen: Einige Buchstaben können falsch sein.',
    'The file is damaged.': 'Die Datei ist beschädigt.',
    'What could be read was; something may be missing.': 'Was lesbar war, wurde gelesen; es kann etwas fehlen.',
    'The document takes in another file, which is not read.':
      'Das Dokument bindet eine andere Datei ein, die nicht gelesen wird.',
    'This Word file is damaged and was read by a second reader, which sees neither headers nor hidden text: check what is missing.':
      'Diese Word-Datei ist beschädigt und wurde von einem zweiten Leseprogramm gelesen, das weder Kopfzeilen noch verborgenen Text sieht: Prüfen Sie, was fehlt.',
    'The end of this PDF is missing, as after a download that broke off: what was left of it was read.':
      'Das Ende dieses PDFs fehlt, wie nach einem abgebrochenen Download: Was davon übrig war, wurde gelesen.',
    'Check whether all is there.': 'Prüfen Sie, ob alles da ist.',
    'Not understood: the letters of page {pages}, whose fonts do not say which letters they show.':
      'Nicht verstanden: die Buchstaben von Seite {pages}, deren Schriften nicht sagen, welche Buchstaben sie zeigen.',
    'Other readers get the same nonsense; print or export the file again.':
      'Andere Programme lesen denselben Unsinn; drucken oder exportieren Sie die Datei neu.',
    'Damaged and left out: page {pages} of {n}.': 'Beschädigt und ausgelassen: Seite {pages} von {n}.',
    'This PDF is unusual and was read by a second reader, which sees neither columns nor hidden text: check the order.':
      'Dieses PDF ist ungewöhnlich und wurde von einem zweiten Leseprogramm gelesen, das weder Spalten noch verborgenen Text sieht: Prüfen Sie die Reihenfolge.',
    'This PDF does not name some of its letters (mostly ligatures such as "fi"); a second reader supplied them.':
      'Dieses PDF benennt einige seiner Buchstaben nicht (meist Ligaturen wie “fi”); ein zweites Leseprogramm hat sie ergänzt.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'In Wörtern stehen Zeichen, die niemand sieht ({n} {n:Stelle|Stellen}): Sie werden weggelassen, aber eine Suche nach diesen Wörtern kann scheitern.',
    'Letters of another script stand for letters that look the same ({places}): a search does not find these words.':
      'Buchstaben einer anderen Schrift stehen für gleich aussehende ({places}): Eine Suche findet diese Wörter nicht.',
    'A sentence speaks to a program that reads resumes ({places}): it changes nothing here, and people may see it.':
      'Ein Satz wendet sich an ein Programm, das Lebensläufe liest ({places}): Hier ändert er nichts, und Menschen können ihn sehen.',
  },
}
