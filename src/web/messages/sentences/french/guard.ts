import type { SentenceTable } from '../../retell.ts'

/** What is said of what the guard finds, in French. */
export const guard: Pick<SentenceTable, 'check'> = {
  check: {
    'Not in the original': 'Absent de l’original',
    'Stronger than in the original': 'Plus fort que dans l’original',
    'Said in other words': 'Dit avec d’autres mots',
    'Left out': 'Omis',
    'The tailored resume says nothing that the original does not say.': 'Le CV adapté ne dit rien que l’original ne dise pas.',
    'No invention was found; 1 line is in other words: look at it.':
      'Aucune invention trouvée ; 1 ligne est dite autrement : regardez-la.',
    'No invention was found; {n} lines are in other words: look at them.':
      'Aucune invention trouvée ; {n} lignes sont dites autrement : regardez-les.',
    'The tailored resume has {clause}.': 'Le CV adapté contient {clause}.',
    '{clause}, {clause2}': '{clause}, {clause2}',
    '{n} [claim|claims] that the original does not make': '{n} {n:affirmation absente|affirmations absentes} de l’original',
    '{n} [claim|claims] stronger than in the original':
      '{n} {n:affirmation plus forte|affirmations plus fortes} que dans l’original',
    '{n} [place|places] to look at in how the file is made': '{n} {n:endroit|endroits} à regarder dans la structure du fichier',
    'The original does not say “{quote}”.': 'L’original ne dit pas “{quote}”.',
    'The original has no such entry.': 'L’original n’a pas d’entrée semblable.',
    'No line of the original says this.': 'Aucune ligne de l’original ne le dit.',
    'The original says something else here.': 'L’original dit ici autre chose.',
    'Part of this is in no line of the original.': 'Une partie de ceci n’est dans aucune ligne de l’original.',
    'The original says this of other work.': 'L’original le dit à propos d’un autre travail.',
    'Said in other words.': 'Dit avec d’autres mots.',
    'This is left out.': 'Ceci est omis.',
    'The dates are others than in the original.': 'Les dates ne sont pas celles de l’original.',
    'The original gives no dates.': 'L’original ne donne pas de dates.',
    'The title is of a higher level than in the original.': 'L’intitulé est d’un niveau plus élevé que dans l’original.',
    'The title is another than in the original.': 'L’intitulé n’est pas celui de l’original.',
    'The title is written in another way.': 'L’intitulé est écrit autrement.',
    'The original says of this job “{quote}”; the tailored resume leaves that out.':
      'L’original dit de ce poste “{quote}” ; le CV adapté l’omet.',
    'The employer is another than in the original.': 'L’employeur n’est pas celui de l’original.',
    'The employer is called by other or fewer words.': 'L’employeur est nommé avec d’autres mots, ou avec moins de mots.',
    'No job of the original is like this one.': 'Aucun poste de l’original ne ressemble à celui-ci.',
    'This job is left out.': 'Ce poste est omis.',
    'The name “{quote}” is not in the original.': 'Le nom “{quote}” n’est pas dans l’original.',
    'The original says when these studies began, and of no end.':
      'L’original dit quand ces études ont commencé, mais n’en indique pas la fin.',
    'The original names {names}, not {names2}.': 'L’original cite {names}, pas {names2}.',
    'The school is another than in the original.': 'L’école n’est pas celle de l’original.',
    'The field of study is another than in the original.': 'Le domaine d’études n’est pas celui de l’original.',
    'No studies of the original are like these.': 'L’original n’a pas d’études semblables.',
    'These studies are left out.': 'Ces études sont omises.',
    '“{quote}” counts something else in the original.': '“{quote}” compte autre chose dans l’original.',
    '“{quote}” is by another time, which the original does not say.':
      '“{quote}” se rapporte à une unité de temps que l’original ne donne pas.',
    '“{quote}” is by another time in the original.': '“{quote}” se rapporte à une autre unité de temps dans l’original.',
    'The original does not say that it was more than “{quote}”.': 'L’original ne dit pas que c’était plus que “{quote}”.',
    '“{quote}” is the most that the original says.': '“{quote}” est le maximum que dit l’original.',
    '“{quote}” has another unit in the original.': '“{quote}” a une autre unité dans l’original.',
    'The date “{quote}” is not in the original.': 'La date “{quote}” n’est pas dans l’original.',
    'The figure “{quote}” is not in the original.': 'Le chiffre “{quote}” n’est pas dans l’original.',
    '“{quote}” is not said of this job in the original.': '“{quote}” n’est pas dit de ce poste dans l’original.',
    '“{quote}” is not said in the original.': '“{quote}” n’est pas dit dans l’original.',
    '“{quote}” is not in the original.': '“{quote}” n’est pas dans l’original.',
    '“{quote}” is left out.': '“{quote}” est omis.',
    '“{quote}” is a higher level than the original gives.': '“{quote}” est un niveau plus élevé que celui de l’original.',
    '“{quote}” is a higher post than the original names.': '“{quote}” est un poste plus élevé que celui de l’original.',
    '“{quote}” claims more of the work than the original does.': '“{quote}” s’attribue plus du travail que l’original.',
    '“{quote}” says that it was made; the original says something less of it.':
      '“{quote}” dit que cela a été fait ; l’original en dit moins.',
    'The original denies {name}, or only plans it.': 'L’original nie {name}, ou le prévoit seulement.',
    'The original says of {name} that it is little known.': 'Dans l’original, {name} est présenté comme peu maîtrisé.',
    'The original has one “{quote}”, and no more.': 'L’original n’a qu’un seul “{quote}”.',
    'The original says “{quote}”; that it was somebody else’s work, too, is no longer said.':
      'L’original dit “{quote}” ; il n’est plus dit que c’était aussi le travail de quelqu’un d’autre.',
    'The original says “{quote}”; the tailored resume leaves that out.': 'L’original dit “{quote}” ; le CV adapté l’omet.',
    'The original says “{quote}”.': 'L’original dit “{quote}”.',
    'The original names no post “{quote}”.': 'L’original ne cite aucun poste “{quote}”.',
    'The original names “{quote}” as somebody else.': 'Dans l’original, “{quote}” désigne quelqu’un d’autre.',
    'The original does not call the person “{quote}”.': 'Dans l’original, la personne n’est pas appelée “{quote}”.',
    'The original does not say that “{quote}” is finished.': 'L’original ne dit pas que “{quote}” est terminé.',
    'The original names no such degree as “{quote}”.': 'L’original ne cite aucun diplôme tel que “{quote}”.',
    '{name} is not in the original.': '{name} n’est pas dans l’original.',
    'This text is in the file, and a reader does not see it.': 'Ce texte est dans le fichier, et un lecteur ne le voit pas.',
    'The tailored resume has {n} % of the original’s length: it may be an extract, or not have been read whole.':
      'Le CV adapté fait {n} % de la longueur de l’original : c’est peut-être un extrait, ou il n’a pas été lu en entier.',
    'This speaks to a program that reads resumes.': 'Ceci s’adresse à un programme qui lit des CV.',
    'This is the posting’s own text, word for word.': 'C’est le texte même de l’annonce, mot pour mot.',
    'A word mixes letters of two scripts that look alike; a search does not find it.':
      'Un mot mêle des lettres de deux écritures qui se ressemblent ; une recherche ne le trouve pas.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'Des caractères invisibles se trouvent dans des mots ({n} {n:endroit|endroits}) : ils sont omis, mais une recherche de ces mots peut échouer.',
  },
}
