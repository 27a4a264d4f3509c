import type { SentenceTable } from '../../retell.ts'

/** What is said of what the guard finds, in German. */
export const guard: Pick<SentenceTable, 'check'> = {
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
