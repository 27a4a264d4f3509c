import type { SentenceTable } from './retell.ts'

/** What a report says, in German. */
export const sentencesGerman: SentenceTable = {
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
  evidence: {
    'nothing in the resume shows it': 'nichts im Lebenslauf belegt es',
    '{place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school]: not counted':
      '{place} nennt es [1:als Wunsch oder als etwas, das nicht getan wurde|in verborgenem oder durchgestrichenem Text|in Worten, die aus der Stellenanzeige übernommen sind|im Namen einer Person|im Namen eines Arbeitgebers|im Namen einer Schule oder Hochschule]: zählt nicht',
    'used in a dated position': 'in einer Station mit Zeitangabe eingesetzt',
    'used in a position without dates': 'in einer Station ohne Zeitangabe eingesetzt',
    'shown in a project': 'in einem Projekt belegt',
    'shown in a publication': 'in einer Veröffentlichung belegt',
    'shown by a certification': 'durch ein Zertifikat belegt',
    'named as a language spoken': 'als gesprochene Sprache genannt',
    'named as a language spoken in part': 'als teilweise gesprochene Sprache genannt',
    'named as a language only begun': 'als erst begonnene Sprache genannt',
    'named under experience, outside any position': 'unter Berufserfahrung genannt, außerhalb einer Station',
    'named in education': 'unter Ausbildung genannt',
    'named in the summary': 'im Kurzprofil genannt',
    'only named in a skills list, not shown in use there': 'nur in einer Kenntnisliste genannt, dort nicht im Einsatz gezeigt',
    'only listed in a position': 'in einer Station nur aufgezählt',
    'only named at the head of the resume': 'nur im Kopf des Lebenslaufs genannt',
    'only named among awards': 'nur unter den Auszeichnungen genannt',
    'only named among languages': 'nur unter den Sprachen genannt',
    'only named outside the usual sections': 'nur außerhalb der üblichen Abschnitte genannt',
    'only named among interests': 'nur unter den Interessen genannt',
    'it shows this by your own word': 'nach Ihrer eigenen Angabe ein Beleg dafür',
    'its years cannot be counted': 'die Jahre lassen sich nicht zählen',
    'its years cannot be counted, so it counts as little as a list':
      'die Jahre lassen sich nicht zählen, daher zählt es nur so viel wie eine Nennung in einer Liste',
    'one of the {n} asked': 'eine der {n} gefragten Kenntnisse',
    '{months} of {asked} asked': '{months}, gefragt: {asked}',
    '{skill} is a part or kind of {skill2}': '{skill} ist ein Teil oder eine Art von {skill2}',
    '{skill} stands beside {skill2}, and the list is open': '{skill} ist mit {skill2} verwandt, und die Liste ist offen',
    '{skill} is broader than {skill2}': '{skill} ist weiter gefasst als {skill2}',
    'work with {people}, {clause}, {who}': 'Arbeit mit {people}, {clause}, {who}',
    'work with {people}, {clause}': 'Arbeit mit {people}, {clause}',
    '{clause}, not finished yet': '{clause}, noch nicht abgeschlossen',
    '{clause}, in words of a weak claim': '{clause}, mit abschwächenden Worten',
    '{clause}, not by its name': '{clause}, aber nicht namentlich',
    '{clause}, in the posting’s own words': '{clause}, mit den Worten der Stellenanzeige',
    '{clause}, in some of the posting’s own words': '{clause}, mit einigen Worten der Stellenanzeige',
    '{clause}, in a position without dates': '{clause}, ohne Zeitangabe',
    '{clause}: {deed}': '{clause}: {deed}',
    'used at {who} {period}': 'eingesetzt bei {who} {period}',
    'used at {who}': 'eingesetzt bei {who}',
    'used as {who} {period}': 'eingesetzt in der Station {who} {period}',
    'used as {who}': 'eingesetzt in der Station {who}',
    'only listed at {who} {period}': 'nur aufgezählt bei {who} {period}',
    'only listed at {who}': 'nur aufgezählt bei {who}',
    'only listed as {who} {period}': 'nur aufgezählt in der Station {who} {period}',
    'only listed as {who}': 'nur aufgezählt in der Station {who}',
    'a position: {months}': 'eine Station: {months}',
    'a position: no dates to count': 'eine Station: keine zählbaren Zeitangaben',
    '{who}, {period}: {months}': '{who}, {period}: {months}',
    '{who}: {months}': '{who}: {months}',
    '{who}, {period}: no dates to count': '{who}, {period}: keine zählbaren Zeitangaben',
    '{who}: no dates to count': '{who}: keine zählbaren Zeitangaben',
    'a course of study': 'ein Studium',
    '{degree} degree, one step below the one asked': 'Abschluss: {degree}, eine Stufe unter dem gefragten',
    '{degree} degree in a field near those asked': 'Abschluss: {degree}, in einem verwandten Fach',
    '{degree} degree, of a field that is not told': 'Abschluss: {degree}, ohne Angabe des Fachs',
    '{degree} degree in another field': 'Abschluss: {degree}, in einem anderen Fach',
    '{degree} degree': 'Abschluss: {degree}',
    '{degree}': 'Abschluss: {degree}',
  },
  wouldCount: {
    'a dated position': 'Station mit Zeitangabe',
    'a project': 'Projekt',
    'a skills list': 'Kenntnisliste',
    'the certification, among those you hold': 'dieses Zertifikat unter Ihren Zertifikaten',
    'a line that says how well you speak it': 'Zeile, die sagt, wie gut Sie die Sprache sprechen',
    'any finished schooling': 'beliebiger Abschluss',
    'a finished bachelor’s degree': 'abgeschlossener Bachelor',
    'a finished master’s degree': 'abgeschlossener Master',
    'a finished doctorate': 'abgeschlossene Promotion',
    '{months} in dated positions that show what is asked': '{months} in Stationen mit Zeitangabe, die das Gefragte belegen',
    'dated positions of {months} in all': 'Stationen mit Zeitangabe, zusammen {months}',
    '{clause}, and {clause2}': '{clause} und {clause2}',
    '{clause} for each of {n}': '{clause}, für jede von {n} Kenntnissen',
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
  asked: {
    'a school certificate': 'Schulabschluss',
    'another course': 'anderes Studium',
    'a school diploma': 'Schulabschluss',
    'an associate degree': 'Associate Degree',
    'a bachelor’s degree': 'Bachelorabschluss',
    'a master’s degree': 'Masterabschluss',
    'a doctorate': 'Promotion',
    'a course of study': 'Studium',
    'a degree or diploma': 'Abschluss',
    'work with data scientists': 'Arbeit mit Data Scientists',
    'deployment and operations': 'Bereitstellung und Betrieb',
    similar: 'Ähnliches',
    '{n} more': '{n} weitere',
    'at least {n} of {names}': 'mindestens {n} von {names}',
    '{months} of experience ({names})': '{months} Erfahrung ({names})',
    '{months} of experience': '{months} Erfahrung',
    '{months} of {names}': '{months} {names}',
    '“{months} of {names}”': '“{months} {names}”',
    '{n} of {names}': '{n} von {names}',
    'an e-mail address': 'eine E-Mail-Adresse',
    'periods of time': 'Zeiträume',
  },
  titles: {
    'Tell more of “{quote}”': 'Mehr erzählen: “{quote}”',
    'Put “{quote}” first among your projects': 'Unter den Projekten voranstellen: “{quote}”',
    'Shorten what the posting does not ask about': 'Kürzen, wonach diese Stellenanzeige nicht fragt',
    'Move up the [line|lines] that the posting asks about':
      '[1:Die Zeile|Die Zeilen] nach oben holen, nach [1:der|denen] diese Stellenanzeige fragt',
    'Asked and only listed: {names}': 'Gefragt und nur aufgezählt: {names}',
    'Asked: {months}; dated: {months2}': 'Verlangt: {months}; mit Daten belegt: {months2}',
    'The summary seeks another post than this one': 'Das Kurzprofil sucht eine andere Stelle als diese',
    'Aim the summary at the posting': 'Das Kurzprofil auf diese Stellenanzeige ausrichten',
    'Cut the publications to the few that bear on the posting':
      'Nur die Veröffentlichungen behalten, die zu dieser Stellenanzeige passen',
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
    'It is the nearest that you have to the posting ({names}), and it is told in few words.':
      'Das kommt dieser Stellenanzeige am nächsten ({names}), und es ist in wenigen Worten gesagt.',
    'Say what you built and how, on how much data or for how many users, and what came of it.':
      'Sagen Sie, was Sie gebaut haben und wie, mit wie vielen Daten oder für wie viele Nutzer, und was daraus wurde.',
    'It shows {names}, which the posting asks for; “{quote}”, which stands first, shows [less|nothing] of what it asks.':
      'Es belegt {names}, wonach die Stellenanzeige fragt; “{quote}” steht an erster Stelle und belegt [1:weniger|nichts] davon.',
    'Nothing that the posting asks for was found here: {quotes}.':
      'Hier wurde nichts gefunden, wonach die Stellenanzeige fragt: {quotes}.',
    'Cut to one line each, or left out, [it makes|they make] room for what it asks.':
      'Auf je eine Zeile gekürzt oder weggelassen, [1:macht es|machen sie] Platz für das, wonach sie fragt.',
    'The posting asks for {names}, and what shows it stands below lines that show nothing of what it asks: {quotes}.':
      'Die Stellenanzeige fragt nach {names}, und was es belegt, steht unter Zeilen, die nichts davon belegen: {quotes}.',
    'The posting asks for {names}, and no line of work or of a project tells of them.':
      'Die Stellenanzeige fragt nach {names}, und keine Zeile aus Beruf oder Projekt erzählt davon.',
    'For each that you have used, say in a bullet where, and what came of it.':
      'Sagen Sie zu allem, was Sie eingesetzt haben, in einer Zeile, wo das war und was daraus wurde.',
    'For each that you have used, at {who} or in a project, say so in a bullet there, and what came of it.':
      'Sagen Sie zu allem, was Sie bei {who} oder in einem Projekt eingesetzt haben, dort in einer Zeile, wofür und was daraus wurde.',
    'Say in the first lines what stands in for the rest: projects, research, freelance work, each with its dates.':
      'Sagen Sie in den ersten Zeilen, was für den Rest steht: Projekte, Forschung, freie Arbeit, jeweils mit Zeitangabe.',
    'And look for posts that ask for fewer years beside this one.':
      'Und suchen Sie daneben nach Stellen, die weniger Jahre verlangen.',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Dort steht “{quote}”, und gesucht wird “{quote2}”.',
    'Say in its place, in two lines, what you are and what you bring for this one.':
      'Sagen Sie stattdessen in zwei Zeilen, was Sie sind und was Sie für diese Stelle mitbringen.',
    'Your lines show {names}, which the posting asks for, and the summary says nothing of them.':
      'Ihre Zeilen belegen {names}, wonach die Stellenanzeige fragt, und das Kurzprofil sagt nichts davon.',
    'Name the nearest two or three there, and let what nobody asked about go.':
      'Nennen Sie dort die zwei oder drei nächstliegenden, und lassen Sie weg, wonach niemand gefragt hat.',
    'They take {n} of {n2} lines, and the posting asks for none.':
      'Sie nehmen {n} von {n2} Zeilen ein, und die Stellenanzeige fragt nach keiner.',
    'Keep three to five, link the rest, and give the room to work that it asks about.':
      'Behalten Sie drei bis fünf, verlinken Sie den Rest, und geben Sie den Platz der Arbeit, nach der sie fragt.',
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
  remarks: {
    'Your present work has no bullets, older work {n}': 'Ihre jetzige Arbeit hat keine Aufzählungspunkte, eine ältere {n}',
    'Your present work has {n} [bullet|bullets], older work {n2}':
      'Ihre jetzige Arbeit hat {n} [1:Aufzählungspunkt|Aufzählungspunkte], eine ältere {n2}',
    'A reader looks first at what you do now.': 'Zuerst wird gelesen, was Sie jetzt tun.',
    'Give it three to five lines: what you build, with what, for whom, and what came of it.':
      'Geben Sie ihr drei bis fünf Zeilen: was Sie bauen, womit, für wen, und was daraus wurde.',
    '{n} % of what you tell of work is older than ten years':
      '{n} % von dem, was Sie über Ihre Arbeit sagen, ist älter als zehn Jahre',
    'A line or two for each of those positions is enough: title, employer, dates, and the one result that still counts.':
      'Ein bis zwei Zeilen für jede dieser Stationen genügen: Berufsbezeichnung, Arbeitgeber, Zeit und das eine Ergebnis, das noch zählt.',
    'Nothing stands after {date}': 'Nach {date} steht nichts mehr',
    'It is {date} now, and a reader takes the resume for an old one.':
      'Jetzt ist {date}, und der Lebenslauf wird für einen alten gehalten.',
    'Add what has come since: work, a course, a project, or the end of studies.':
      'Ergänzen Sie, was seitdem kam: Arbeit, ein Kurs, ein Projekt oder das Ende des Studiums.',
    '“{quote}” dates the resume': '“{quote}” verrät das Alter des Lebenslaufs',
    'A reader sees that it has not been touched since.': 'Wer liest, sieht, dass er seitdem nicht angefasst wurde.',
    'Take the line out, or bring the rest up to date.': 'Nehmen Sie die Zeile heraus, oder bringen Sie den Rest auf den Stand.',
    'Still studying, since {date}?': 'Noch im Studium, seit {date}?',
    'If the degree is done, give its month and drop the “present”: a finished degree counts for more than one that goes on.':
      'Ist der Abschluss gemacht, nennen Sie den Monat, und streichen Sie das “heute”: ein fertiger Abschluss zählt mehr als einer, der noch läuft.',
    'Work in a job is what a reader looks for first: put it above.':
      'Zuerst wird nach Arbeit im Beruf gesucht: setzen Sie sie darüber.',
    'Check the spelling of “{quote}”': 'Schreibweise von “{quote}” prüfen',
    'If you mean “{quote}”, mend it.': 'Wenn Sie “{quote}” meinen, korrigieren Sie es.',
    'A slip in the words makes a reader doubt the work.': 'Ein Schreibfehler lässt an der Arbeit zweifeln.',
    'By how much? “{quote}”': 'Um wie viel? “{quote}”',
    'It says that something got better.': 'Hier steht, dass etwas besser wurde.',
    'If you know the figure (before and after, share, time, money, users), it belongs here.':
      'Wenn Sie die Zahl kennen (vorher und nachher, Anteil, Zeit, Geld, Nutzer), gehört sie hierher.',
    'Nothing stands between {date} and {date2}': 'Zwischen {date} und {date2} steht nichts',
    'A reader will ask.': 'Danach wird man fragen.',
    'If there is something to say (studies, care, freelance work, a course), one line with dates says it first.':
      'Wenn es etwas zu sagen gibt (Studium, Pflege, freie Arbeit, ein Kurs), kommt eine Zeile mit Zeitangabe der Frage zuvor.',
    'Nothing stands behind “{quote}”': 'Hinter “{quote}” steckt kein Link',
    'The word is no link in this file.': 'Das Wort ist in dieser Datei kein Link.',
    'Write the address out, so that it also works on paper.':
      'Schreiben Sie die Adresse aus, damit sie auch auf Papier funktioniert.',
    '“{quote}” stands twice': '“{quote}” steht doppelt da',
    'Take one of the two out.': 'Streichen Sie eines von beiden.',
    'A bullet speaks of “I” or “my”': 'In einem Stichpunkt steht “ich” oder “mein”',
    '{n} bullets speak of “I” or “my”': 'In {n} Stichpunkten steht “ich” oder “mein”',
    'Everybody knows who is meant.': 'Alle wissen, wer gemeint ist.',
    'Begin with the verb: it is shorter, and the deed comes first.':
      'Beginnen Sie mit dem Verb: Das ist kürzer, und was Sie getan haben, steht vorn.',
    '“{quote}” says nothing of you': '“{quote}” sagt nichts über Sie',
    'Everybody writes it.': 'Das schreiben alle.',
    'Take it out, or put in its place the deed that shows it.':
      'Streichen Sie es, oder schreiben Sie stattdessen, womit Sie es gezeigt haben.',
    'Finish or remove “{quote}”': '“{quote}” ausfüllen oder entfernen',
    'It reads like text of a template that was left in.': 'Das liest sich wie stehen gebliebener Text einer Vorlage.',
    'Put in what belongs there, or take the line out.': 'Setzen Sie ein, was dorthin gehört, oder streichen Sie die Zeile.',
    '“{quote}” hides what you did': '“{quote}” verdeckt, was Sie getan haben',
    'Begin with the verb that says it: built, measured, led, fixed.':
      'Beginnen Sie mit dem Verb, das es sagt: gebaut, gemessen, geleitet, behoben.',
    'If others did it, say what your part was.': 'Wenn andere es getan haben, sagen Sie, was Ihr Anteil war.',
    'This position has no bullets of its own': 'Diese Station hat keine eigenen Stichpunkte',
    'Does the list below the next title tell of both?': 'Gilt die Liste unter der nächsten Berufsbezeichnung für beide?',
    'Put under each title what was done in it: growth shows, and so do the years of each skill.':
      'Schreiben Sie unter jede Berufsbezeichnung, was Sie dort getan haben: So werden die Entwicklung und die Jahre jeder Kenntnis sichtbar.',
    'Call the file “{quote}”': 'Die Datei “{quote}” nennen',
    'It is called “{quote}”, which tells of drafts and copies.': 'Sie heißt “{quote}”, und das klingt nach Entwürfen und Kopien.',
    'It is called “{quote}”, which does not say whose resume it is, and who hires has many of them.':
      'Sie heißt “{quote}”, und daraus geht nicht hervor, wessen Lebenslauf es ist; wer einstellt, hat viele davon.',
    '“{quote}” is in the past': '“{quote}” liegt in der Vergangenheit',
    'It is {date} now.': 'Jetzt ist {date}.',
    'If it has come about, say so; if not, give the new date.':
      'Wenn es eingetreten ist, sagen Sie es; wenn nicht, nennen Sie das neue Datum.',
    'Still “present”, since {date}?': 'Noch immer “bis heute”, seit {date}?',
    'A reader takes a resume with an old “present” for an old resume.':
      'Wer ein altes “bis heute” liest, hält den Lebenslauf für alt.',
    'If it has ended, give the month.': 'Wenn die Tätigkeit beendet ist, nennen Sie den Monat.',
    'It ends ({date}) before it begins ({date2})': 'Die Station endet ({date}), bevor sie beginnt ({date2})',
    'One of the two dates is wrong, so none of its months can be counted.':
      'Eine der beiden Zeitangaben ist falsch, daher lässt sich kein Monat dieser Station zählen.',
    '“{quote}” is written {names}': '“{quote}” schreibt man {names}',
    '“{quote}” and other names are written otherwise': '“{quote}” und andere Namen schreibt man anders',
    '[Its|Their] makers write {names}.': 'Die Hersteller schreiben {names}.',
    'A reader of the trade sees it at once.': 'Wer vom Fach ist, sieht es sofort.',
    '“{quote}” stands above your work': '“{quote}” steht über Ihrer Berufserfahrung',
    'With {n} years of it the work is what a reader looks for: put it first.':
      'Bei {n} {n:Jahr|Jahren} Berufserfahrung sucht man zuerst nach ihr: Stellen Sie sie voran.',
    'A bullet of {n} words': 'Ein Stichpunkt mit {n} Wörtern',
    'A reader sees the first two lines.': 'Gelesen werden die ersten zwei Zeilen.',
    'Say what was done and what came of it there; make two bullets of the rest, or let it go.':
      'Sagen Sie dort, was Sie getan haben und was daraus wurde; machen Sie aus dem Rest zwei Stichpunkte, oder lassen Sie ihn weg.',
    '{n} pages for {months} of work': '{n} Seiten für {months} Berufserfahrung',
    'One page is enough for it.': 'Eine Seite genügt dafür.',
    '{n} pages are enough for it.': '{n} Seiten genügen dafür.',
    'Keep what the job that you seek asks about, and let the oldest and the plainest lines go.':
      'Behalten Sie, wonach die gesuchte Stelle fragt, und streichen Sie die ältesten und alltäglichsten Zeilen.',
    'This link leads to no page of yours': 'Dieser Link führt auf keine Seite von Ihnen',
    'It opens the front page of a site, or a page on your own machine.':
      'Er öffnet die Startseite einer Website oder eine Seite auf Ihrem eigenen Rechner.',
    'Write the whole address of your own page, or take it out.':
      'Schreiben Sie die ganze Adresse Ihrer eigenen Seite, oder streichen Sie den Link.',
    '“{quote}” need not be there': '“{quote}” muss nicht im Lebenslauf stehen',
    'In many countries an employer must not ask for it, and many would rather not read it.':
      'In vielen Ländern dürfen Arbeitgeber nicht danach fragen, und viele wollen es lieber nicht lesen.',
    'Leave it out unless the posting asks.': 'Lassen Sie es weg, wenn die Stellenanzeige nicht danach fragt.',
    '“{quote}” begins {n} of {n2} bullets': 'Mit “{quote}” beginnen {n} von {n2} Stichpunkten',
    'Say what each piece of work was: measured, moved, halved, taught, shipped.':
      'Sagen Sie, was Sie jeweils getan haben: gemessen, umgestellt, halbiert, unterrichtet, ausgeliefert.',
    'Deeds that differ read as more than one.': 'Verschiedene Verben zeigen, dass es mehr als eine Leistung war.',
    'No e-mail address can be read': 'Keine E-Mail-Adresse lesbar',
    'Programs that read resumes take it from the text: write it out at the top, in words that can be selected, not as a picture or behind an icon.':
      'Programme, die Lebensläufe lesen, nehmen sie aus dem Text: Schreiben Sie sie oben aus, als markierbaren Text, nicht als Bild oder hinter einem Symbol.',
    'Give the months of this position': 'Die Monate dieser Station nennen',
    'Give the months of {n} positions': 'Die Monate von {n} Stationen nennen',
    '“{quote}” may stand for far fewer months than it looks: who has to guess takes the lower number.':
      '“{quote}” kann für viel weniger Monate stehen, als es aussieht: Wer raten muss, nimmt die kleinere Zahl.',
    '“{quote}” in a position that ended in {date}': '“{quote}” in einer Station, die {date} endete',
    '“{quote}” and the like in {count} positions that are over': '“{quote}” und Ähnliches in {count} beendeten Stationen',
    'What is over is told in the past.': 'Was vorbei ist, steht in der Vergangenheitsform.',
    'What is over is told in the past: {n} bullets here.':
      'Was vorbei ist, steht in der Vergangenheitsform: hier {n} Stichpunkte.',
    'The summary names another role': 'Das Kurzprofil nennt eine andere Rolle',
    'The headline names another role': 'Die Überschrift nennt eine andere Rolle',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Dort steht “{quote}”, und die Stellenanzeige sucht “{quote2}”.',
    'If that is what you do too, say so first.': 'Wenn Sie auch das tun, sagen Sie es zuerst.',
    'None of {n} bullets has a figure': 'Keiner von {n} Stichpunkten nennt eine Zahl',
    '{n} of {n2} bullets [has|have] a figure': '{n} von {n2} Stichpunkten [1:nennt|nennen] eine Zahl',
    'How many users, rows, models or people, how fast, how much cheaper: where you know one, it says more than any adjective.':
      'Wie viele Nutzer, Datensätze, Modelle oder Menschen, wie schnell, wie viel billiger: Wo Sie eine Zahl kennen, sagt sie mehr als jedes Adjektiv.',
    'Begin with the three bullets that you are proudest of.':
      'Beginnen Sie mit den drei Stichpunkten, auf die Sie am stolzesten sind.',
  },
  deeds: {
    'finding out from data what to decide': 'aus Daten ableiten, was zu entscheiden ist',
    'reports and dashboards': 'Berichte und Dashboards',
    'showing data in pictures': 'Daten in Bildern zeigen',
    'pipelines of data or models': 'Pipelines für Daten oder Modelle',
    'models that learn from data': 'Modelle, die aus Daten lernen',
    'measuring how good models are': 'messen, wie gut Modelle sind',
    'bringing software or models into production': 'Software oder Modelle in Betrieb bringen',
    'services and interfaces for other programs': 'Dienste und Schnittstellen für andere Programme',
    'what people see and click': 'was Menschen sehen und anklicken',
    'making systems work together': 'Systeme miteinander verbinden',
    'testing software': 'Software testen',
    'watching what runs': 'überwachen, was läuft',
    'making things faster, cheaper or better': 'etwas schneller, billiger oder besser machen',
    'large amounts of data or users': 'große Mengen an Daten oder Nutzern',
    research: 'Forschung',
    'keeping up with what is new': 'auf dem Laufenden bleiben',
    'prototypes and proofs of concept': 'Prototypen und Machbarkeitsstudien',
    'writing documentation': 'Dokumentation schreiben',
    presenting: 'präsentieren',
    'speaking and writing well': 'gut sprechen und schreiben',
    'working with those who decide': 'mit Entscheidern arbeiten',
    'working with customers': 'mit Kunden arbeiten',
    'finding out what is needed': 'herausfinden, was gebraucht wird',
    'working with others': 'mit anderen arbeiten',
    'leading people or work': 'Menschen führen oder Arbeit leiten',
    'helping others to learn': 'anderen beim Lernen helfen',
    'planning work and seeing it through': 'Arbeit planen und zu Ende führen',
    'agile ways of working': 'agile Arbeitsweisen',
    'reviews and good code': 'Reviews und guter Code',
    'version control and automated builds': 'Versionsverwaltung und automatische Builds',
    'designing systems': 'Systeme entwerfen',
    'cloud and infrastructure': 'Cloud und Infrastruktur',
    'running models over their life': 'Modelle über ihren ganzen Lebenszyklus betreiben',
    'automating work': 'Arbeit automatisieren',
    'cleaning and preparing data': 'Daten bereinigen und aufbereiten',
    'databases and queries': 'Datenbanken und Abfragen',
    'statistics and experiments': 'Statistik und Experimente',
    forecasting: 'Prognosen',
    'grouping, ranking and recommending': 'gruppieren, nach Rang ordnen und empfehlen',
    'language models and text': 'Sprachmodelle und Text',
    'images and video': 'Bilder und Video',
    'devices and sensors': 'Geräte und Sensoren',
    simulating: 'simulieren',
    'training on many machines or GPUs': 'auf vielen Maschinen oder GPUs trainieren',
    'finding and mending faults': 'Fehler finden und beheben',
    'keeping systems up and to date': 'Systeme am Laufen und aktuell halten',
    'security, privacy and rules': 'Sicherheit, Datenschutz und Vorschriften',
    'results that matter to a business': 'Ergebnisse, die für ein Unternehmen zählen',
    'owning work from beginning to end': 'Arbeit von Anfang bis Ende verantworten',
    'working without being told': 'selbstständig arbeiten',
    'learning new things': 'Neues lernen',
    'solving hard problems': 'schwierige Probleme lösen',
    'care and exactness': 'Sorgfalt und Genauigkeit',
    'pace and pressure': 'Tempo und Druck',
    'explaining to people of other trades': 'Fachfremden etwas erklären',
    'starting things unasked': 'von sich aus Neues anstoßen',
    'analysing and reasoning': 'analysieren und schlussfolgern',
    drive: 'Antrieb',
    'keeping several things in order': 'mehreres gleichzeitig im Griff haben',
    deciding: 'entscheiden',
    'new ideas': 'neue Ideen',
    'changing with what comes': 'sich auf Neues einstellen',
    "being there and keeping one's word": 'da sein und Wort halten',
    'being trusted': 'Vertrauen genießen',
    'working on a product': 'an einem Produkt arbeiten',
    'building software': 'Software bauen',
    'open source and community': 'Open Source und Community',
    'labelling data': 'Daten annotieren',
    'marketing and sales': 'Marketing und Vertrieb',
    'money and risk': 'Geld und Risiko',
  },
  brief: {
    'Develop machine learning models': 'Modelle des maschinellen Lernens entwickeln',
    'Implements simple models.': 'Setzt einfache Modelle um.',
    'Tunes and optimises demanding models.': 'Verfeinert und optimiert anspruchsvolle Modelle.',
    'Which algorithm fits the problem, and how a model is made to perform better.':
      'Welcher Algorithmus zum Problem passt und wie ein Modell besser wird.',
    'Designs and trains models for a stated business need and refines them with data scientists until they can be deployed.':
      'Entwirft und trainiert Modelle für einen geschäftlichen Bedarf und verfeinert sie mit Data Scientists, bis sie in Betrieb gehen können.',
    'Build deployment pipelines': 'Pipelines für die Bereitstellung bauen',
    'Helps to set up simple pipelines.': 'Hilft beim Aufbau einfacher Pipelines.',
    'Designs deployment that scales and runs by itself.': 'Entwirft eine Bereitstellung, die mitwächst und von selbst läuft.',
    'Hands-on experience with Docker and Kubernetes.': 'Praktische Erfahrung mit Docker und Kubernetes.',
    'Builds the path that carries a model into production, with continuous integration and delivery.':
      'Baut den Weg, der ein Modell in Betrieb bringt, mit Continuous Integration und Continuous Delivery.',
    'Create AI infrastructure': 'KI-Infrastruktur schaffen',
    'Contributes to the set-up.': 'Trägt zum Aufbau bei.',
    'Leads the design and the building of whole AI platforms.': 'Leitet Entwurf und Bau ganzer KI-Plattformen.',
    'Designing systems that scale and are efficient.': 'Systeme entwerfen, die mitwachsen und effizient sind.',
    'Builds the infrastructure under AI applications and keeps it within its performance and security standards.':
      'Baut die Infrastruktur unter KI-Anwendungen und hält sie innerhalb ihrer Vorgaben für Leistung und Sicherheit.',
    'Work with data scientists': 'Mit Data Scientists arbeiten',
    'Helps to prepare data.': 'Hilft, Daten aufzubereiten.',
    'Leads the discussion of how models should improve.': 'Leitet die Diskussion darüber, wie Modelle besser werden sollen.',
    'Communication and teamwork.': 'Kommunikation und Teamarbeit.',
    'Meets regularly with data scientists, reviews how models perform and adjusts them to the aims of the business.':
      'Trifft sich regelmäßig mit Data Scientists, prüft die Leistung der Modelle und richtet sie an den Zielen des Unternehmens aus.',
    'Support product teams': 'Produktteams unterstützen',
    'Gives technical support.': 'Leistet technische Unterstützung.',
    'Drives the strategy of bringing AI into the product.': 'Treibt die Strategie voran, KI ins Produkt zu bringen.',
    'Turning technical findings into product improvements that can be acted on.':
      'Aus technischen Erkenntnissen umsetzbare Produktverbesserungen machen.',
    'Helps product teams to use what AI can do, and keeps AI work in line with the goals of the business.':
      'Hilft Produktteams, KI zu nutzen, und hält die Arbeit an KI auf Kurs mit den Zielen des Unternehmens.',
    'Ensure quality and performance': 'Qualität und Leistung sichern',
    'Runs basic tests.': 'Führt einfache Tests durch.',
    'Designs quality assurance as a whole.': 'Entwirft die Qualitätssicherung als Ganzes.',
    'Putting frameworks for monitoring and testing in place.': 'Frameworks für Überwachung und Tests einrichten.',
    'Sets up automatic monitoring that follows how models perform in production and points out what goes wrong.':
      'Richtet eine automatische Überwachung ein, die die Leistung der Modelle im Betrieb verfolgt und zeigt, was schiefgeht.',
    'Put MLOps into practice': 'MLOps in die Praxis bringen',
    'Helps to set up workflows.': 'Hilft beim Einrichten von Abläufen.',
    'Leads the building of MLOps from end to end.': 'Leitet den Aufbau von MLOps von Anfang bis Ende.',
    'Experience with tools such as MLflow and TensorFlow Extended.':
      'Erfahrung mit Werkzeugen wie MLflow und TensorFlow Extended.',
    'Makes deploying and managing models a routine, over their whole life.':
      'Macht das Bereitstellen und Verwalten von Modellen zur Routine, über deren ganzen Lebenszyklus.',
    'Optimise algorithms': 'Algorithmen optimieren',
    'Takes on basic optimisation.': 'Übernimmt einfache Optimierungen.',
    'Takes on the hard algorithmic problems.': 'Übernimmt die schwierigen algorithmischen Probleme.',
    'Finding the bottleneck, and removing it.': 'Den Engpass finden und beseitigen.',
    'Refines algorithms with data scientists until AI applications are as fast and as good as they must be.':
      'Verfeinert Algorithmen mit Data Scientists, bis KI-Anwendungen so schnell und so gut sind, wie sie sein müssen.',
    'AI and machine learning in general': 'KI und maschinelles Lernen im Allgemeinen',
    'Developing models': 'Modelle entwickeln',
    'Integrating AI into systems': 'KI in Systeme einbinden',
    'Applied machine learning': 'Angewandtes maschinelles Lernen',
    'Natural language processing': 'Verarbeitung natürlicher Sprache',
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
  check: {
    'Not in the original': 'Nicht im Original',
    'Stronger than in the original': 'Stärker als im Original',
    'Said in other words': 'In anderen Worten gesagt',
    'Left out': 'Weggelassen',
    'The tailored resume says nothing that the original does not say.':
      'Die Überarbeitung sagt nichts, was das Original nicht sagt.',
    'No invention was found; 1 line is in other words: look at it.':
      'Nichts Erfundenes gefunden; 1 Zeile steht in anderen Worten: Sehen Sie sie an.',
    'No invention was found; {n} lines are in other words: look at them.':
      'Nichts Erfundenes gefunden; {n} Zeilen stehen in anderen Worten: Sehen Sie sie an.',
    'The tailored resume has {clause}.': 'Die Überarbeitung enthält {clause}.',
    '{clause}, {clause2}': '{clause}, {clause2}',
    '{n} [claim|claims] that the original does not make': '{n} {n:Behauptung|Behauptungen}, die das Original nicht aufstellt',
    '{n} [claim|claims] stronger than in the original':
      '{n} {n:Behauptung, die stärker ist|Behauptungen, die stärker sind} als im Original',
    '{n} [place|places] to look at in how the file is made':
      '{n} {n:Stelle|Stellen} im Aufbau der Datei, die Sie ansehen sollten',
    'The original does not say “{quote}”.': 'Das Original sagt nicht “{quote}”.',
    'The original has no such entry.': 'Das Original hat keinen solchen Eintrag.',
    'No line of the original says this.': 'Keine Zeile des Originals sagt das.',
    'The original says something else here.': 'Das Original sagt hier etwas anderes.',
    'Part of this is in no line of the original.': 'Ein Teil davon steht in keiner Zeile des Originals.',
    'The original says this of other work.': 'Das Original sagt das von anderer Arbeit.',
    'Said in other words.': 'In anderen Worten gesagt.',
    'This is left out.': 'Das wurde weggelassen.',
    'The dates are others than in the original.': 'Die Zeitangaben weichen vom Original ab.',
    'The original gives no dates.': 'Das Original gibt keine Zeit an.',
    'The title is of a higher level than in the original.': 'Die Berufsbezeichnung hat eine höhere Stufe als im Original.',
    'The title is another than in the original.': 'Die Berufsbezeichnung ist eine andere als im Original.',
    'The title is written in another way.': 'Die Berufsbezeichnung ist anders geschrieben.',
    'The original says of this job “{quote}”; the tailored resume leaves that out.':
      'Das Original sagt über diese Station “{quote}”; die Überarbeitung lässt es weg.',
    'The employer is another than in the original.': 'Der Arbeitgeber ist ein anderer als im Original.',
    'The employer is called by other or fewer words.': 'Der Arbeitgeber ist mit anderen oder weniger Wörtern benannt.',
    'No job of the original is like this one.': 'Keine Station des Originals gleicht dieser.',
    'This job is left out.': 'Diese Station wurde weggelassen.',
    'The name “{quote}” is not in the original.': 'Der Name “{quote}” steht nicht im Original.',
    'The original says when these studies began, and of no end.':
      'Das Original sagt, wann dieses Studium begann, und nennt kein Ende.',
    'The original names {names}, not {names2}.': 'Das Original nennt {names}, nicht {names2}.',
    'The school is another than in the original.': 'Die Schule oder Hochschule ist eine andere als im Original.',
    'The field of study is another than in the original.': 'Das Studienfach ist ein anderes als im Original.',
    'No studies of the original are like these.': 'Kein Studium des Originals gleicht diesem.',
    'These studies are left out.': 'Dieses Studium wurde weggelassen.',
    '“{quote}” counts something else in the original.': '“{quote}” bezieht sich im Original auf etwas anderes.',
    '“{quote}” is by another time, which the original does not say.':
      '“{quote}” bezieht sich auf einen Zeitraum, den das Original nicht nennt.',
    '“{quote}” is by another time in the original.': '“{quote}” bezieht sich im Original auf einen anderen Zeitraum.',
    'The original does not say that it was more than “{quote}”.': 'Das Original sagt nicht, dass es mehr als “{quote}” war.',
    '“{quote}” is the most that the original says.': '“{quote}” ist im Original die Obergrenze.',
    '“{quote}” has another unit in the original.': '“{quote}” hat im Original eine andere Einheit.',
    'The date “{quote}” is not in the original.': 'Das Datum “{quote}” steht nicht im Original.',
    'The figure “{quote}” is not in the original.': 'Die Zahl “{quote}” steht nicht im Original.',
    '“{quote}” is not said of this job in the original.': '“{quote}” steht im Original nicht bei dieser Station.',
    '“{quote}” is not said in the original.': '“{quote}” wird im Original nicht gesagt.',
    '“{quote}” is not in the original.': '“{quote}” steht nicht im Original.',
    '“{quote}” is left out.': '“{quote}” wurde weggelassen.',
    '“{quote}” is a higher level than the original gives.': '“{quote}” ist eine höhere Stufe, als das Original angibt.',
    '“{quote}” is a higher post than the original names.': '“{quote}” ist eine höhere Position, als das Original nennt.',
    '“{quote}” claims more of the work than the original does.':
      '“{quote}” beansprucht einen größeren Anteil an der Arbeit als das Original.',
    '“{quote}” says that it was made; the original says something less of it.':
      '“{quote}” sagt, dass etwas geschaffen wurde; das Original sagt weniger darüber.',
    'The original denies {name}, or only plans it.': 'Das Original verneint {name} oder plant es nur.',
    'The original says of {name} that it is little known.': 'Das Original gibt zu {name} nur geringe Kenntnisse an.',
    'The original has one “{quote}”, and no more.': 'Das Original nennt “{quote}” nur in der Einzahl.',
    'The original says “{quote}”; that it was somebody else’s work, too, is no longer said.':
      'Das Original sagt “{quote}”; dass es auch die Arbeit anderer war, wird nicht mehr gesagt.',
    'The original says “{quote}”; the tailored resume leaves that out.':
      'Das Original sagt “{quote}”; die Überarbeitung lässt es weg.',
    'The original says “{quote}”.': 'Das Original sagt “{quote}”.',
    'The original names no post “{quote}”.': 'Das Original nennt keine Position “{quote}”.',
    'The original names “{quote}” as somebody else.': 'Im Original bezeichnet “{quote}” jemand anderen.',
    'The original does not call the person “{quote}”.': 'Das Original bezeichnet die Person nicht als “{quote}”.',
    'The original does not say that “{quote}” is finished.': 'Das Original sagt nicht, dass “{quote}” abgeschlossen ist.',
    'The original names no such degree as “{quote}”.': 'Das Original nennt keinen Abschluss “{quote}”.',
    '{name} is not in the original.': '{name} steht nicht im Original.',
    'This text is in the file, and a reader does not see it.':
      'Dieser Text steht in der Datei, ist beim Lesen aber nicht zu sehen.',
    'The tailored resume has {n} % of the original’s length: it may be an extract, or not have been read whole.':
      'Die Überarbeitung hat {n} % der Länge des Originals: Sie kann ein Auszug sein oder nicht ganz gelesen worden sein.',
    'This speaks to a program that reads resumes.': 'Das wendet sich an ein Programm, das Lebensläufe liest.',
    'This is the posting’s own text, word for word.': 'Das ist der Text der Stellenanzeige, Wort für Wort.',
    'A word mixes letters of two scripts that look alike; a search does not find it.':
      'Ein Wort mischt Buchstaben zweier Schriften, die gleich aussehen; eine Suche findet es nicht.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'In Wörtern stehen Zeichen, die niemand sieht ({n} {n:Stelle|Stellen}): Sie werden weggelassen, aber eine Suche nach diesen Wörtern kann scheitern.',
  },
}
