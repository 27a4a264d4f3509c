import type { SentenceTable } from '../../retell.ts'

/** What is said of suggestions, in German. */
export const tailoring: Pick<SentenceTable, 'titles' | 'suggestions'> = {
  titles: {
    'Asked, not shown: {names}': 'Gefragt, nicht belegt: {names}',
    'Begin with what you did': 'Mit dem beginnen, was Sie getan haben',
    'Keep what matters in the running text': 'Wichtiges gehört in den Fließtext',
    'Lead with your {names}': 'Voranstellen: {names}',
    'Lead with {names}': 'Voranstellen: {names}',
    'Let a story show {names}': 'Durch ein Beispiel belegen: {names}',
    'Lift {n} required skills to the top': '{n} verlangte Kenntnisse nach oben holen',
    'Lift {names} to the top': 'Nach oben holen: {names}',
    'Name {names}': 'Beim Namen nennen: {names}',
    'Tell of {names} below its title': 'Unter der Berufsbezeichnung beschreiben: {names}',
    'Open with a summary from your own lines': 'Mit einem Kurzprofil aus eigenen Zeilen beginnen',
    'Let the summary say what is asked': 'Im Kurzprofil sagen, was gefragt ist',
    'Put a figure on “{quote}”': 'Eine Zahl ergänzen: “{quote}”',
    'Show {names} in use for {names2}': 'Im Einsatz zeigen: {names} für {names2}',
    'Show {names} in use': 'Im Einsatz zeigen: {names}',
    'Show {names} at work for {names2}': 'Im Beruf zeigen: {names} für {names2}',
    'Show {names} at work': 'Im Beruf zeigen: {names}',
    'Show more years of {names}': 'Mehr Jahre belegen: {names}',
    'Show more of {names}': 'Mehr davon belegen: {names}',
    'Say what you did with {name}': 'Sagen, was Sie damit getan haben: {name}',
    'Use the posting’s word: {name}': 'Das Wort der Stellenanzeige verwenden: {name}',
    'Check the spelling of {name}': 'Schreibweise prüfen: {name}',
    'Give every position its dates': 'Bei jeder Station die Zeit angeben',
    'Remove hidden text': 'Verborgenen Text entfernen',
    'Say it in your own words': 'In eigenen Worten sagen',
  },
  suggestions: {
    'The resume has no summary; these lines of yours show {names}: {quotes}.':
      'Der Lebenslauf hat kein Kurzprofil; diese Zeilen belegen {names}: {quotes}.',
    'The summary names nothing that the posting asks for; these lines of yours show {names}: {quotes}.':
      'Das Kurzprofil nennt nichts, wonach die Stellenanzeige fragt; diese Zeilen belegen {names}: {quotes}.',
    'Say them in two sentences at the top.': 'Fassen Sie sie ganz oben in zwei Sätzen zusammen.',
    'The posting stresses {names} ({names2}).': 'Die Stellenanzeige betont {names} ({names2}).',
    'The posting stresses {names}.': 'Die Stellenanzeige betont {names}.',
    'What shows it best [is|are] {place}.': '[1:Der beste Beleg dafür steht in|Die besten Belege dafür stehen in den] {place}.',
    'Put [it|each] at the top of its position or project.':
      'Setzen Sie [1:diese Zeile|jede dieser Zeilen] an den Anfang ihrer Station oder ihres Projekts.',
    'Put [it|each] at the top of its position or project, and say so in the summary too.':
      'Setzen Sie [1:diese Zeile|jede dieser Zeilen] an den Anfang ihrer Station oder ihres Projekts und sagen Sie es auch im Kurzprofil.',
    'Put {place} at the top of its position or project.': 'Setzen Sie {place} an den Anfang der Station oder des Projekts.',
    'Put {place} at the top of its position or project, and say so in the summary too.':
      'Setzen Sie {place} an den Anfang der Station oder des Projekts und sagen Sie es auch im Kurzprofil.',
    'Say so in the summary too.': 'Sagen Sie es auch im Kurzprofil.',
    'The posting requires {names}, and the resume shows [it|them] only [far down|far down or in work that ended more than five years ago|in work that ended more than five years ago] ({names2}, {place}).':
      'Die Stellenanzeige verlangt {names}, und der Lebenslauf belegt [1:es|sie] nur [2:weit unten|weit unten oder in einer Tätigkeit, die vor mehr als fünf Jahren endete|in einer Tätigkeit, die vor mehr als fünf Jahren endete] ({names2}, {place}).',
    'Name [it|them] in the summary, and in a newer position if you used [it|them] there too.':
      'Nennen Sie [1:es|sie] im Kurzprofil und, wenn Sie [2:es|sie] auch dort eingesetzt haben, in einer neueren Station.',
    'For each that you have worked with, say where and what came of it; leave out the others.':
      'Sagen Sie zu allem, womit Sie gearbeitet haben, wo das war und was daraus wurde; den Rest lassen Sie weg.',
    'The posting asks for it twice; once shown, it counts each time.':
      'Die Stellenanzeige fragt zweimal danach; einmal belegt, zählt es jedes Mal.',
    'The posting asks for it {n} times; once shown, it counts each time.':
      'Die Stellenanzeige fragt {n}-mal danach; einmal belegt, zählt es jedes Mal.',
    'The posting asks for {names} more than once; once shown, it counts each time.':
      'Die Stellenanzeige fragt mehr als einmal nach {names}; einmal belegt, zählt es jedes Mal.',
    'Once shown, it counts for {names} too.': 'Einmal belegt, zählt es auch für {names}.',
    '“{quote}” is only named ({place}); no line shows it used.':
      '“{quote}” wird nur genannt ({place}); keine Zeile zeigt es im Einsatz.',
    '“{quote}” is only said ({place}).': '“{quote}” wird nur behauptet ({place}).',
    '“{quote}” is {why} ({place}); years are counted only from dated positions.':
      '“{quote}” ist {why} ({place}); Jahre werden nur aus Stationen mit Zeitangabe gezählt.',
    '{clause}; {clause2}.': '{clause}; {clause2}.',
    '{Place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school], so it is not counted.':
      '{Place} nennt es [1:als Wunsch oder als etwas, das nicht getan wurde|in verborgenem oder durchgestrichenem Text|in Worten, die aus der Stellenanzeige übernommen sind|im Namen einer Person|im Namen eines Arbeitgebers|im Namen einer Schule oder Hochschule], daher zählt es nicht.',
    'The file names it in text that is hidden or struck out, so it is not counted.':
      'Die Datei nennt es in verborgenem oder durchgestrichenem Text, daher zählt es nicht.',
    'If you speak it, list it under Languages with your level.':
      'Wenn Sie die Sprache sprechen, nennen Sie sie unter Sprachen mit Ihrem Niveau.',
    'If it is true of you, let a bullet show it: with whom, and what came of it.':
      'Wenn es auf Sie zutrifft, zeigen Sie es in einem Stichpunkt: mit wem und was daraus wurde.',
    'If you hold it, write it under Education with its field and year.':
      'Wenn Sie diesen Abschluss haben, nennen Sie ihn unter Ausbildung, mit Fach und Jahr.',
    'The posting takes equivalent experience instead: dated positions count for it.':
      'Die Stellenanzeige lässt stattdessen gleichwertige Erfahrung gelten: Stationen mit Zeitangabe zählen dafür.',
    'It asks for {months} of work beside it, which dated positions show.':
      'Außerdem gefragt: {months} Berufserfahrung; das belegen Stationen mit Zeitangabe.',
    'Where it was, say so in the title or in a bullet of that position.':
      'Wo es darum ging, sagen Sie es in der Berufsbezeichnung oder in einem Stichpunkt dieser Station.',
    'If earlier or parallel work is left out, add it with its dates.':
      'Wenn eine frühere oder parallele Tätigkeit fehlt, ergänzen Sie sie mit Zeitangabe.',
    'No full dates can be read for the work described ({place}), so no years are counted there.':
      'Für die beschriebene Arbeit ({place}) sind keine vollständigen Zeitangaben lesbar, daher werden dort keine Jahre gezählt.',
    'No full dates can be read for {who} ({place}), so no years are counted there.':
      'Für {who} ({place}) sind keine vollständigen Zeitangaben lesbar, daher werden dort keine Jahre gezählt.',
    'Write the start and the end with the month, such as “Mar 2021 – Jun 2023”.':
      'Geben Sie Anfang und Ende mit Monat an, etwa “03/2021 – 06/2023”.',
    'The resume has “{quote}” ({place}), which is not known as a word for it.':
      'Im Lebenslauf steht “{quote}” ({place}); als Wort dafür ist das nicht bekannt.',
    'If you mean {name}, mend the spelling.': 'Wenn Sie {name} meinen, korrigieren Sie die Schreibweise.',
    'The work that shows it ({place}) has no dates, so its years cannot be counted.':
      'Die Arbeit, die es belegt ({place}), hat keine Zeitangabe, daher lassen sich ihre Jahre nicht zählen.',
    'The positions that name it add up to {months}.': 'Die Stationen, die es nennen, ergeben zusammen {months}.',
    'If {names} was part of your work at {who} too, say so in a bullet there.':
      'Wenn {names} auch zu Ihrer Arbeit bei {who} gehörte, sagen Sie es dort in einem Stichpunkt.',
    'If it was part of other work, add that work with its dates.':
      'Wenn es zu einer anderen Tätigkeit gehörte, ergänzen Sie diese mit Zeitangabe.',
    '{Place} names {names} only in a title (“{quote}”).': '{Place} nennt {names} nur in einer Berufsbezeichnung (“{quote}”).',
    '{Place} (“{quote}”) suggests {names} without naming it.': '{Place} (“{quote}”) lässt an {names} denken, ohne es zu nennen.',
    'If the work below it was that, let a bullet name it.':
      'Wenn es in der Arbeit darunter darum ging, nennen Sie es in einem Stichpunkt.',
    'If that is what you did, name it there.': 'Wenn Sie das getan haben, nennen Sie es dort.',
    '{Place} plays {name} down, so it counts half.': '{Place} schwächt {name} ab, daher zählt es nur halb.',
    'If you have done real work with it, write what it was and leave the softening words out.':
      'Wenn Sie wirklich damit gearbeitet haben, schreiben Sie, was es war, und lassen Sie die abschwächenden Worte weg.',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place} and {n} more).':
      'Wonach die Stellenanzeige fragt oder wie man Sie erreicht, steht [1:in Textfeldern|in der Kopfzeile der Seite|in der Fußzeile der Seite|in einer Tabelle|in Spalten nebeneinander] ({place} und {n} weitere).',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place}).':
      'Wonach die Stellenanzeige fragt oder wie man Sie erreicht, steht [1:in Textfeldern|in der Kopfzeile der Seite|in der Fußzeile der Seite|in einer Tabelle|in Spalten nebeneinander] ({place}).',
    'It was read here; many application systems leave such text out or mix it up.':
      'Hier wurde es gelesen; viele Bewerbungssysteme lassen solchen Text aus oder bringen ihn durcheinander.',
    'Move them into the running text.': 'Verschieben Sie es in den Fließtext.',
    'Put them into the page itself.': 'Setzen Sie es in den Hauptteil der Seite.',
    'Write them line by line, with a tab before dates.': 'Schreiben Sie es Zeile für Zeile, mit einem Tabulator vor Zeitangaben.',
    'One column is read by all.': 'Eine einzige Spalte lesen alle Programme.',
    'The posting says “{quote}”, the resume “{quote2}” ({place}).':
      'Die Stellenanzeige sagt “{quote}”, der Lebenslauf “{quote2}” ({place}).',
    'Both count the same here; writing both helps whoever searches for the literal word.':
      'Hier zählt beides gleich; wenn Sie beides schreiben, hilft das allen, die nach dem genauen Wort suchen.',
    'The bullet at {place} shows {names}, which the posting asks for, and has no figure.':
      'Der Stichpunkt in {place} belegt {names}, wonach die Stellenanzeige fragt, und nennt keine Zahl.',
    'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].':
      'Wenn Sie eine kennen, ergänzen Sie sie: [wie viele Nutzer, Anfragen oder Datensätze] · [Zeit oder Latenz vorher → nachher] · [Genauigkeit oder Fehler vorher → nachher] · [gesparte Kosten].',
    'The file holds text that a reader cannot see.': 'Die Datei enthält Text, den man beim Lesen nicht sieht.',
    'It is not counted here, and other programs show it or take it for a trick.':
      'Hier zählt er nicht, und andere Programme zeigen ihn oder halten ihn für einen Trick.',
    'Remove it, or make it visible if it belongs there.':
      'Entfernen Sie ihn, oder machen Sie ihn sichtbar, wenn er dorthin gehört.',
    'A passage from {place} on repeat the posting word for word.':
      'Ein Abschnitt ab {place} wiederholt die Stellenanzeige Wort für Wort.',
    '{n} passages from {place} on repeat the posting word for word.':
      '{n} Abschnitte ab {place} wiederholen die Stellenanzeige Wort für Wort.',
    'Copied words are not counted: say what you did instead.':
      'Übernommene Worte zählen nicht: Sagen Sie stattdessen, was Sie getan haben.',
    'If you worked in it, say in a bullet with whom.':
      'Wenn Sie in dieser Sprache gearbeitet haben, sagen Sie in einem Stichpunkt, mit wem.',
    'If it was part of your work at {who}, say so in a bullet there.':
      'Wenn es zu Ihrer Arbeit bei {who} gehörte, sagen Sie es dort in einem Stichpunkt.',
    'If it was part of your work, say so in a bullet there.':
      'Wenn es zu Ihrer Arbeit gehörte, sagen Sie es dort in einem Stichpunkt.',
    'If the rest of it was part of your work at {who}, let a bullet say so.':
      'Wenn auch der Rest zu Ihrer Arbeit bei {who} gehörte, sagen Sie es in einem Stichpunkt.',
    'If the rest of it was part of your work, let a bullet say so.':
      'Wenn auch der Rest zu Ihrer Arbeit gehörte, sagen Sie es in einem Stichpunkt.',
    'Years are counted from the dated positions that show it.':
      'Jahre werden aus den Stationen mit Zeitangabe gezählt, die es belegen.',
    'The bullet at {place} begins with “{quote}”, and speaks of what the posting asks for.':
      'Der Stichpunkt in {place} beginnt mit “{quote}” und handelt von dem, wonach die Stellenanzeige fragt.',
    '“{quote}” says the same in one word.': '“{quote}” sagt dasselbe in einem Wort.',
    'If you did it yourself, begin with the verb that says what: built, measured, led, fixed.':
      'Wenn Sie es selbst getan haben, beginnen Sie mit dem treffenden Verb: gebaut, gemessen, geleitet, behoben.',
    'the resume does not show it': 'der Lebenslauf belegt es nicht',
    'the resume shows none of them': 'der Lebenslauf belegt nichts davon',
    'the resume shows neither': 'der Lebenslauf belegt keines von beiden',
    'the resume shows none that could be read': 'im Lebenslauf ist kein Abschluss zu erkennen',
    'the resume shows only {quotes}, which is broader': 'der Lebenslauf belegt nur {quotes}, was weiter gefasst ist',
    'the resume shows only {quotes}, which is another of the kind':
      'der Lebenslauf belegt nur {quotes}, also etwas anderes derselben Art',
    'the resume shows {names}': 'im Lebenslauf steht: {names}',
    'dated positions add up to {months}': 'Stationen mit Zeitangabe ergeben zusammen {months}',
    'dated positions add up to {months}, and none of them says that they were of this':
      'Stationen mit Zeitangabe ergeben zusammen {months}, und bei keiner steht, dass es darum ging',
    '{quotes} says only a part of that': '{quotes} sagt nur einen Teil davon',
    'If you hold [it|one of them], list it with its year': 'Wenn Sie [1:es|eines davon] haben, nennen Sie es mit Jahr',
    'If you have used [it|one of them], say where and what for':
      'Wenn Sie [1:es|eines davon] eingesetzt haben, sagen Sie, wo und wofür',
    'If you have experience with [it|one of them], say where and what came of it':
      'Wenn Sie Erfahrung [1:damit|mit einem davon] haben, sagen Sie, wo das war und was daraus wurde',
    'if not, leave it out: the nearest that you show is {quotes}':
      'wenn nicht, lassen Sie es weg: Von dem, was Sie belegen, kommt {quotes} dem am nächsten',
    'if not, leave it out': 'wenn nicht, lassen Sie es weg',
    'if not, it is one to learn': 'wenn nicht, lohnt es sich, es zu lernen',
    '{clause}, which {names} can show.': '{clause}; {names} kann das belegen.',
    '{clause}.': '{clause}.',
    'The posting requires {names}': 'Die Stellenanzeige verlangt {names}',
    'The posting would like {names}': 'Die Stellenanzeige wünscht sich {names}',
    'The work that the posting describes includes {names}': 'Die Arbeit, die die Stellenanzeige beschreibt, umfasst {names}',
    'The posting also speaks of {names}': 'Die Stellenanzeige nennt auch {names}',
  },
}
