import type { SentenceTable } from '../../retell.ts'

/** What is said of remarks on the resume itself, in German. */
export const remarks: Pick<SentenceTable, 'remarks'> = {
  remarks: {
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
}
