import type { SentenceTable } from '../../retell.ts'

/** What is said of the report itself, in French. */
export const report: Pick<SentenceTable, 'verdict' | 'lists' | 'places' | 'level' | 'doubt' | 'languages' | 'notes'> = {
  verdict: {
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for: {clause}.':
      'Le CV montre [1:presque tout|la plus grande partie de|environ la moitié de|une partie de|une petite partie de|presque rien de] ce que demande l’annonce : {clause}.',
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for.':
      'Le CV montre [1:presque tout|la plus grande partie de|environ la moitié de|une partie de|une petite partie de|presque rien de] ce que demande l’annonce.',
    'No score can be gone by: {doubt}.': 'On ne peut se fier à aucun score : {doubt}.',
    '{clause}, {n} in part, {n2} not found': '{clause}, {n} en partie, {n2} {n2:introuvable|introuvables}',
    '{clause}, {n} in part': '{clause}, {n} en partie',
    '{clause}, {n} not found': '{clause}, {n} {n:introuvable|introuvables}',
    'none of {n} required [statement|statements] met':
      'aucun {n:énoncé exigé sur|des} {n} {n:satisfait|énoncés exigés n’est satisfait}',
    '{n} of {n2} required [statement|statements] met': '{n} {n:énoncé exigé|énoncés exigés} sur {n2} {n:satisfait|satisfaits}',
    'none of {n} [statement|statements] met': 'aucun {n:énoncé sur|des} {n} {n:satisfait|énoncés n’est satisfait}',
    '{n} of {n2} [statement|statements] met': '{n} {n:énoncé|énoncés} sur {n2} {n:satisfait|satisfaits}',
  },
  lists: {
    '{names}': '{names}',
  },
  places: {
    '{name} · {n} [page|pages] · {n2} [line|lines] · {n3} [word|words]':
      '{name} · {n} {n:page|pages} · {n2} {n2:ligne|lignes} · {n3} {n3:mot|mots}',
    '{name} · {n2} [line|lines] · {n3} [word|words]': '{name} · {n2} {n2:ligne|lignes} · {n3} {n3:mot|mots}',
    '{place}': '{place}',
  },
  level: {
    '[two|three|four] levels [below|above] the posting ({level}): dated work adds up to {months}':
      '[1:deux|trois|quatre] niveaux [2:au-dessous|au-dessus] de l’annonce ({level}) : les postes datés totalisent {months}',
  },
  doubt: {
    'both documents are in {language}': 'les deux documents sont en {language}',
    'the resume is in {language} and the posting in {language2}': 'le CV est en {language} et l’annonce en {language2}',
    '{clause}, and only {language} is understood well enough': '{clause}, et seul l’{language} est assez bien compris',
    '{clause}: skills meet over the taxonomy, other words do not':
      '{clause} ; les compétences sont rapprochées par la taxonomie, les autres mots ne le sont pas',
    '{clause}, whose postings and resumes are read by tables and models of their own, but no score has been held against readers yet':
      '{clause} ; cette langue a ses propres tables et modèles pour lire annonces et CV, mais aucun score n’a encore été comparé à l’avis de lecteurs',
    'of this trade the taxonomy knows too little, and words that do not stand in a resume may stand there otherwise':
      'la taxonomie connaît trop peu ce métier, et ce qu’un CV ne dit pas avec les mêmes mots, il peut le dire autrement',
  },
  languages: {
    English: 'anglais',
    German: 'allemand',
    French: 'français',
    Spanish: 'espagnol',
    Portuguese: 'portugais',
    Italian: 'italien',
    Dutch: 'néerlandais',
    Polish: 'polonais',
    Czech: 'tchèque',
    Swedish: 'suédois',
    Turkish: 'turc',
    'Chinese, Japanese or Korean': 'chinois, japonais ou coréen',
    'the Cyrillic script': 'caractères cyrilliques',
    'the Greek script': 'caractères grecs',
    'the Arabic script': 'caractères arabes',
    'the Hebrew script': 'caractères hébreux',
    'an Indic script': 'caractères indiens',
  },
  notes: {
    'About the posting: {clause}': 'À propos de l’annonce : {clause}',
    'The resume holds no words, so nothing in it can be evidence.':
      'Le CV ne contient aucun mot : rien n’y peut servir de preuve.',
    'No skill of the taxonomy was found in the resume.': 'Aucune compétence de la taxonomie n’a été trouvée dans le CV.',
    'Check that its text was read as you wrote it.': 'Vérifiez que son texte a été lu comme vous l’avez écrit.',
    '{n} [piece|pieces] of text in the resume cannot be seen by a reader; hidden text is never evidence.':
      '{n} {n:passage du CV n’est pas visible|passages du CV ne sont pas visibles} pour un lecteur ; un texte caché n’est jamais une preuve.',
    '{n} [piece|pieces] of text in the resume is struck out; it is never evidence.':
      '{n} {n:passage|passages} du CV {n:est barré|sont barrés} ; ce n’est jamais une preuve.',
    'The resume repeats the posting word for word ({places}); that is not evidence.':
      'Le CV répète l’annonce mot pour mot ({places}) ; ce n’est pas une preuve.',
    'No position in the resume has dates that could be read, so years of experience were not counted.':
      'Aucun poste du CV n’a de dates lisibles : les années d’expérience n’ont pas été comptées.',
    'The resume and the posting seem to be swapped: the one given as the resume reads like a posting, and the one given as the posting like a resume.':
      'Le CV et l’annonce semblent inversés : ce qui est donné comme CV se lit comme une annonce, et ce qui est donné comme annonce, comme un CV.',
    'Give each in the place of the other; until then the score says nothing.':
      'Mettez chacun à la place de l’autre ; d’ici là, le score ne dit rien.',
    'What was given as the [resume|posting] reads like a [resume|posting]: it has {names}.':
      'Ce qui est donné comme [1:CV|annonce] se lit comme [2:un CV|une annonce] : on y trouve {names}.',
    'Give the [resume|posting] in its place; until then the score says nothing.':
      'Donnez à sa place [1:le CV|l’annonce] ; d’ici là, le score ne dit rien.',
    'The text is in {language}, from right to left: it is not judged, and out of a PDF its words may come in the wrong order.':
      'Le texte est en {language}, de droite à gauche : il n’est pas jugé, et les mots d’un PDF peuvent arriver dans le désordre.',
    'An English version can be judged.': 'Une version en anglais peut être jugée.',
    'The text seems to be in {language}, and partly in {language2}: {clause}.':
      'Le texte semble être en {language}, et en partie en {language2} : {clause}.',
    'The text seems to be in {language}: {clause}.': 'Le texte semble être en {language} : {clause}.',
    'it was read by tables of {language}, and a posting by models of its own, which know less than those of English; what weakens or denies a skill is understood in English alone':
      'il a été lu avec les tables de cette langue ({language}), et une annonce l’est avec des modèles de cette langue, qui en savent moins que ceux de l’anglais ; ce qui affaiblit ou nie une compétence n’est compris qu’en anglais',
    'it was read by rules made for English, so sections and skills may be missed':
      'il a été lu selon des règles faites pour l’anglais : des rubriques et des compétences ont pu échapper à la lecture',
    'An English version gives a score that can be relied on.': 'Une version en anglais donne un score fiable.',
    'The text is partly in {language}: of those lines only names of skills, dates and headings are understood.':
      'Le texte est en partie en {language} : de ces lignes, seuls les noms de compétences, les dates et les titres sont compris.',
    'Put them in English, or leave them out where the rest says the same.':
      'Mettez-les en anglais, ou enlevez-les là où le reste dit la même chose.',
    '[Page|Pages] {pages} [is a picture|are pictures|does not say which letters it shows|do not say which letters they show], read by OCR with a confidence of {n} %: letters may be wrong, so check the words; a file with text is read without such doubt.':
      '[1:Page|Pages] {pages} : [2:une image|des images|lettres non identifiées|lettres non identifiées], lecture par reconnaissance de caractères, sûre à {n} % ; des lettres peuvent être fausses, vérifiez donc les mots. Un fichier avec du texte se lit sans ce doute.',
    'There is hardly any text.': 'Il n’y a presque pas de texte.',
    'The name ends in .{name}, but the file is {name2}.': 'Le nom finit par .{name}, mais le fichier est {name2}.',
    'Not read, since it is a picture of text: page {pages}.': 'Non lu, car c’est une image de texte : page {pages}.',
    'Only the first {n} characters were read.': 'Seuls les {n} premiers caractères ont été lus.',
    'The text is not valid UTF-8 and was read as Windows-1252: some letters may be wrong.':
      'Le texte n’est pas de l’UTF-8 valide et a été lu comme du Windows-1252 : des lettres peuvent être fausses.',
    'The file is damaged.': 'Le fichier est endommagé.',
    'What could be read was; something may be missing.': 'Ce qui pouvait être lu l’a été ; quelque chose peut manquer.',
    'The document takes in another file, which is not read.': 'Le document en inclut un autre, qui n’est pas lu.',
    'This Word file is damaged and was read by a second reader, which sees neither headers nor hidden text: check what is missing.':
      'Ce fichier Word est endommagé et a été lu par un second lecteur, qui ne voit ni en-têtes ni texte caché : vérifiez ce qui manque.',
    'The end of this PDF is missing, as after a download that broke off: what was left of it was read.':
      'La fin de ce PDF manque, comme après un téléchargement interrompu : ce qui en restait a été lu.',
    'Check whether all is there.': 'Vérifiez que tout y est.',
    'Not understood: the letters of page {pages}, whose fonts do not say which letters they show.':
      'Non compris : les lettres de la page {pages}, dont les polices ne disent pas quelles lettres elles montrent.',
    'Other readers get the same nonsense; print or export the file again.':
      'D’autres lecteurs obtiennent le même texte incompréhensible ; imprimez ou exportez à nouveau le fichier.',
    'Damaged and left out: page {pages} of {n}.': 'Endommagé et omis : page {pages} sur {n}.',
    'This PDF is unusual and was read by a second reader, which sees neither columns nor hidden text: check the order.':
      'Ce PDF est inhabituel et a été lu par un second lecteur, qui ne voit ni colonnes ni texte caché : vérifiez l’ordre.',
    'This PDF does not name some of its letters (mostly ligatures such as "fi"); a second reader supplied them.':
      'Ce PDF ne nomme pas certaines de ses lettres (surtout des ligatures comme “fi”) ; un second lecteur les a fournies.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'Des caractères invisibles se trouvent dans des mots ({n} {n:endroit|endroits}) : ils sont omis, mais une recherche de ces mots peut échouer.',
    'Letters of another script stand for letters that look the same ({places}): a search does not find these words.':
      'Des lettres d’une autre écriture remplacent des lettres d’aspect identique ({places}) : une recherche ne trouve pas ces mots.',
    'A sentence speaks to a program that reads resumes ({places}): it changes nothing here, and people may see it.':
      'Une phrase s’adresse à un programme qui lit des CV ({places}) : elle ne change rien ici, et on peut la voir.',
  },
}
