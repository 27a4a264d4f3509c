import type { SentenceTable } from './retell.ts'

/** What a report says, in French. */
export const sentencesFrench: SentenceTable = {
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
  evidence: {
    'nothing in the resume shows it': 'rien dans le CV ne le montre',
    '{place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school]: not counted':
      '{place} : c’est cité [1:comme un souhait ou comme une chose non faite|dans un texte caché ou barré|dans des mots repris de l’annonce|dans le nom d’une personne|dans le nom d’un employeur|dans le nom d’une école], non compté',
    'used in a dated position': 'utilisé dans un poste daté',
    'used in a position without dates': 'utilisé dans un poste sans dates',
    'shown in a project': 'montré dans un projet',
    'shown in a publication': 'montré dans une publication',
    'shown by a certification': 'montré par une certification',
    'named as a language spoken': 'cité comme langue parlée',
    'named as a language spoken in part': 'cité comme langue parlée partiellement',
    'named as a language only begun': 'cité comme langue en début d’apprentissage',
    'named under experience, outside any position': 'cité sous Expérience, hors de tout poste',
    'named in education': 'cité dans la formation',
    'named in the summary': 'cité dans le profil',
    'only named in a skills list, not shown in use there': 'seulement cité dans une liste de compétences, sans usage montré',
    'only listed in a position': 'seulement énuméré dans un poste',
    'only named at the head of the resume': 'seulement cité en tête du CV',
    'only named among awards': 'seulement cité parmi les distinctions',
    'only named among languages': 'seulement cité parmi les langues',
    'only named outside the usual sections': 'seulement cité hors des rubriques habituelles',
    'only named among interests': 'seulement cité parmi les centres d’intérêt',
    'it shows this by your own word': 'cela le montre, selon vous',
    'its years cannot be counted': 'ses années ne peuvent pas être comptées',
    'its years cannot be counted, so it counts as little as a list':
      'ses années ne peuvent pas être comptées : cela ne compte pas plus qu’une liste',
    'one of the {n} asked': 'un des {n} demandés',
    '{months} of {asked} asked': '{months} sur {asked} {asked:demandé|demandés}',
    '{skill} is a part or kind of {skill2}': '{skill} est inclus dans {skill2}',
    '{skill} stands beside {skill2}, and the list is open': '{skill} et {skill2} sont voisins, et la liste est ouverte',
    '{skill} is broader than {skill2}': '{skill} est plus large : {skill2} en fait partie',
    'work with {people}, {clause}, {who}': 'travail avec {people}, {clause}, {who}',
    'work with {people}, {clause}': 'travail avec {people}, {clause}',
    '{clause}, not finished yet': '{clause}, pas encore terminé',
    '{clause}, in words of a weak claim': '{clause}, en des termes qui l’affaiblissent',
    '{clause}, not by its name': '{clause}, mais pas sous son nom',
    '{clause}, in the posting’s own words': '{clause}, avec les mots de l’annonce',
    '{clause}, in some of the posting’s own words': '{clause}, avec certains mots de l’annonce',
    '{clause}, in a position without dates': '{clause}, dans un poste sans dates',
    '{clause}: {deed}': '{clause} : {deed}',
    'used at {who} {period}': 'utilisé chez {who} {period}',
    'used at {who}': 'utilisé chez {who}',
    'used as {who} {period}': 'utilisé au poste “{who}” {period}',
    'used as {who}': 'utilisé au poste “{who}”',
    'only listed at {who} {period}': 'seulement énuméré chez {who} {period}',
    'only listed at {who}': 'seulement énuméré chez {who}',
    'only listed as {who} {period}': 'seulement énuméré au poste “{who}” {period}',
    'only listed as {who}': 'seulement énuméré au poste “{who}”',
    'a position: {months}': 'un poste : {months}',
    'a position: no dates to count': 'un poste : pas de dates, donc rien à compter',
    '{who}, {period}: {months}': '{who}, {period} : {months}',
    '{who}: {months}': '{who} : {months}',
    '{who}, {period}: no dates to count': '{who}, {period} : pas de dates, donc rien à compter',
    '{who}: no dates to count': '{who} : pas de dates, donc rien à compter',
    'a course of study': 'des études',
    '{degree} degree, one step below the one asked': 'diplôme : {degree}, un niveau au-dessous du diplôme demandé',
    '{degree} degree in a field near those asked': 'diplôme : {degree}, dans un domaine proche de ce qui est demandé',
    '{degree} degree, of a field that is not told': 'diplôme : {degree}, sans domaine indiqué',
    '{degree} degree in another field': 'diplôme : {degree}, dans un autre domaine',
    '{degree} degree': 'diplôme : {degree}',
    '{degree}': 'diplôme : {degree}',
  },
  wouldCount: {
    'a dated position': 'un poste daté',
    'a project': 'un projet',
    'a skills list': 'une liste de compétences',
    'the certification, among those you hold': 'la certification, citée parmi les vôtres',
    'a line that says how well you speak it': 'une ligne qui indique votre niveau dans cette langue',
    'any finished schooling': 'des études achevées, quelles qu’elles soient',
    'a finished bachelor’s degree': 'une licence obtenue',
    'a finished master’s degree': 'un master obtenu',
    'a finished doctorate': 'un doctorat obtenu',
    '{months} in dated positions that show what is asked': '{months} dans des postes datés qui montrent ce qui est demandé',
    'dated positions of {months} in all': 'des postes datés, {months} en tout',
    '{clause}, and {clause2}': '{clause}, et {clause2}',
    '{clause} for each of {n}': '{clause} pour chacun des {n}',
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
  asked: {
    'a school certificate': 'un diplôme d’études secondaires',
    'another course': 'd’autres études',
    'a school diploma': 'un diplôme d’études secondaires',
    'an associate degree': 'un diplôme de niveau bac +2',
    'a bachelor’s degree': 'une licence',
    'a master’s degree': 'un master',
    'a doctorate': 'un doctorat',
    'a course of study': 'des études',
    'a degree or diploma': 'un diplôme',
    'work with data scientists': 'travail avec des data scientists',
    'deployment and operations': 'déploiement et exploitation',
    similar: 'similaire',
    '{n} more': '{n} {n:autre|autres}',
    'at least {n} of {names}': 'au moins {n} parmi {names}',
    '{months} of experience ({names})': '{months} d’expérience ({names})',
    '{months} of experience': '{months} d’expérience',
    '{months} of {names}': '{months} en {names}',
    '“{months} of {names}”': '“{months} en {names}”',
    '{n} of {names}': '{n} parmi {names}',
    'an e-mail address': 'une adresse e-mail',
    'periods of time': 'des périodes',
  },
  titles: {
    'Tell more of “{quote}”': 'En dire plus : “{quote}”',
    'Put “{quote}” first among your projects': 'Mettre en premier parmi vos projets : “{quote}”',
    'Shorten what the posting does not ask about': 'Raccourcir ce que cette offre ne demande pas',
    'Move up the [line|lines] that the posting asks about': 'Remonter [1:la ligne|les lignes] que cette offre demande',
    'Asked and only listed: {names}': 'Demandé et seulement énuméré : {names}',
    'Asked: {months}; dated: {months2}': 'Demandé : {months} ; daté : {months2}',
    'The summary seeks another post than this one': 'Le profil vise un autre poste que celui-ci',
    'Aim the summary at the posting': 'Orienter le profil vers cette offre',
    'Cut the publications to the few that bear on the posting': 'Ne garder que les publications utiles à cette offre',
    'Asked, not shown: {names}': 'Demandé, non montré : {names}',
    'Begin with what you did': 'Commencer par ce que vous avez fait',
    'Keep what matters in the running text': 'Garder l’essentiel dans le texte courant',
    'Lead with your {names}': 'Mettre en avant : {names}',
    'Lead with {names}': 'Mettre en avant : {names}',
    'Let a story show {names}': 'Montrer par un exemple : {names}',
    'Lift {n} required skills to the top': 'Placer en tête {n} compétences exigées',
    'Lift {names} to the top': 'Placer en tête : {names}',
    'Name {names}': 'Nommer : {names}',
    'Tell of {names} below its title': 'Décrire sous l’intitulé : {names}',
    'Open with a summary from your own lines': 'Commencer par un profil tiré de vos propres lignes',
    'Let the summary say what is asked': 'Dire dans le profil ce qui est demandé',
    'Put a figure on “{quote}”': 'Ajouter un chiffre à “{quote}”',
    'Show {names} in use for {names2}': 'Montrer en pratique : {names}, pour {names2}',
    'Show {names} in use': 'Montrer en pratique : {names}',
    'Show {names} at work for {names2}': 'Montrer à l’œuvre : {names}, pour {names2}',
    'Show {names} at work': 'Montrer à l’œuvre : {names}',
    'Show more years of {names}': 'Montrer plus d’années : {names}',
    'Show more of {names}': 'En montrer plus : {names}',
    'Say what you did with {name}': 'Dire ce que vous avez fait avec {name}',
    'Use the posting’s word: {name}': 'Employer le mot de l’annonce : {name}',
    'Check the spelling of {name}': 'Vérifier l’orthographe : {name}',
    'Give every position its dates': 'Indiquer les dates de chaque poste',
    'Remove hidden text': 'Retirer le texte caché',
    'Say it in your own words': 'Le dire avec vos propres mots',
  },
  suggestions: {
    'It is the nearest that you have to the posting ({names}), and it is told in few words.':
      'C’est ce que vous avez de plus proche de cette offre ({names}), et c’est dit en peu de mots.',
    'Say what you built and how, on how much data or for how many users, and what came of it.':
      'Dites ce que vous avez construit et comment, sur combien de données ou pour combien d’utilisateurs, et ce qui en est sorti.',
    'It shows {names}, which the posting asks for; “{quote}”, which stands first, shows [less|nothing] of what it asks.':
      'Il montre {names}, ce que l’offre demande ; “{quote}”, qui est en premier, [1:en montre moins|n’en montre rien].',
    'Nothing that the posting asks for was found here: {quotes}.':
      'Rien de ce que l’offre demande n’a été trouvé ici : {quotes}.',
    'Cut to one line each, or left out, [it makes|they make] room for what it asks.':
      'Réduit à une ligne ou supprimé, cela laisse de la place à ce qu’elle demande.',
    'The posting asks for {names}, and what shows it stands below lines that show nothing of what it asks: {quotes}.':
      'L’offre demande {names}, et ce qui le montre se trouve sous des lignes qui n’en montrent rien : {quotes}.',
    'The posting asks for {names}, and no line of work or of a project tells of them.':
      'L’offre demande {names}, et aucune ligne d’un poste ou d’un projet n’en parle.',
    'For each that you have used, say in a bullet where, and what came of it.':
      'Pour chacun que vous avez utilisé, dites dans une puce où, et ce qui en est sorti.',
    'For each that you have used, at {who} or in a project, say so in a bullet there, and what came of it.':
      'Pour chacun que vous avez utilisé, chez {who} ou dans un projet, dites-le là dans une puce, avec ce qui en est sorti.',
    'Say in the first lines what stands in for the rest: projects, research, freelance work, each with its dates.':
      'Dites dans les premières lignes ce qui remplace le reste : projets, recherche, travail indépendant, chacun avec ses dates.',
    'And look for posts that ask for fewer years beside this one.':
      'Et cherchez, à côté de celle-ci, des offres qui demandent moins d’années.',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Il dit “{quote}”, et l’offre cherche “{quote2}”.',
    'Say in its place, in two lines, what you are and what you bring for this one.':
      'Dites à la place, en deux lignes, ce que vous êtes et ce que vous apportez pour ce poste.',
    'Your lines show {names}, which the posting asks for, and the summary says nothing of them.':
      'Vos lignes montrent {names}, que l’offre demande, et le profil n’en dit rien.',
    'Name the nearest two or three there, and let what nobody asked about go.':
      'Nommez-y les deux ou trois plus proches, et laissez ce que personne n’a demandé.',
    'They take {n} of {n2} lines, and the posting asks for none.':
      'Elles prennent {n} lignes sur {n2}, et l’offre n’en demande aucune.',
    'Keep three to five, link the rest, and give the room to work that it asks about.':
      'Gardez-en trois à cinq, mettez un lien vers le reste, et donnez la place au travail qu’elle demande.',
    'The resume has no summary; these lines of yours show {names}: {quotes}.':
      'Le CV n’a pas de profil ; parmi vos lignes, celles-ci montrent {names} : {quotes}.',
    'The summary names nothing that the posting asks for; these lines of yours show {names}: {quotes}.':
      'Le profil ne cite rien de ce que demande l’annonce ; parmi vos lignes, celles-ci montrent {names} : {quotes}.',
    'Say them in two sentences at the top.': 'Résumez-les en deux phrases, tout en haut.',
    'The posting stresses {names} ({names2}).': 'L’annonce insiste sur {names} ({names2}).',
    'The posting stresses {names}.': 'L’annonce insiste sur {names}.',
    'What shows it best [is|are] {place}.': 'Ce qui le montre le mieux : {place}.',
    'Put [it|each] at the top of its position or project.': 'Placez[1:-la| chacune] en tête de son poste ou de son projet.',
    'Put [it|each] at the top of its position or project, and say so in the summary too.':
      'Placez[1:-la| chacune] en tête de son poste ou de son projet, et dites-le aussi dans le profil.',
    'Put {place} at the top of its position or project.': 'À placer en tête de son poste ou de son projet : {place}.',
    'Put {place} at the top of its position or project, and say so in the summary too.':
      'À placer en tête de son poste ou de son projet : {place}. Dites-le aussi dans le profil.',
    'Say so in the summary too.': 'Dites-le aussi dans le profil.',
    'The posting requires {names}, and the resume shows [it|them] only [far down|far down or in work that ended more than five years ago|in work that ended more than five years ago] ({names2}, {place}).':
      'L’annonce exige {names}, et le CV ne [1:le|les] montre que [2:tout en bas|tout en bas ou dans un travail terminé depuis plus de cinq ans|dans un travail terminé depuis plus de cinq ans] ({names2}, {place}).',
    'Name [it|them] in the summary, and in a newer position if you used [it|them] there too.':
      'Citez-[1:le|les] dans le profil, et dans un poste plus récent si vous [2:l’y avez aussi utilisé|les y avez aussi utilisés].',
    'For each that you have worked with, say where and what came of it; leave out the others.':
      'Pour chacun de ceux que vous avez pratiqués, dites où et avec quel résultat ; laissez les autres de côté.',
    'The posting asks for it twice; once shown, it counts each time.':
      'L’annonce le demande deux fois ; une fois montré, il compte à chaque fois.',
    'The posting asks for it {n} times; once shown, it counts each time.':
      'L’annonce le demande {n} fois ; une fois montré, il compte à chaque fois.',
    'The posting asks for {names} more than once; once shown, it counts each time.':
      'L’annonce demande plus d’une fois {names} ; une fois montré, cela compte à chaque fois.',
    'Once shown, it counts for {names} too.': 'Une fois montré, il compte aussi pour {names}.',
    '“{quote}” is only named ({place}); no line shows it used.':
      '“{quote}” est seulement cité ({place}) ; aucune ligne n’en montre l’usage.',
    '“{quote}” is only said ({place}).': '“{quote}” est seulement affirmé ({place}).',
    '“{quote}” is {why} ({place}); years are counted only from dated positions.':
      '“{quote}” est {why} ({place}) ; les années ne se comptent que dans les postes datés.',
    '{clause}; {clause2}.': '{clause} ; {clause2}.',
    '{Place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school], so it is not counted.':
      '{Place} : c’est cité [1:comme un souhait ou comme une chose non faite|dans un texte caché ou barré|dans des mots repris de l’annonce|dans le nom d’une personne|dans le nom d’un employeur|dans le nom d’une école], donc cela ne compte pas.',
    'The file names it in text that is hidden or struck out, so it is not counted.':
      'Le fichier le cite dans un texte caché ou barré, donc cela ne compte pas.',
    'If you speak it, list it under Languages with your level.': 'Si vous la parlez, citez-la sous Langues avec votre niveau.',
    'If it is true of you, let a bullet show it: with whom, and what came of it.':
      'Si c’est votre cas, montrez-le dans une puce : avec qui, et avec quel résultat.',
    'If you hold it, write it under Education with its field and year.':
      'Si vous l’avez, indiquez ce diplôme sous Formation, avec son domaine et son année.',
    'The posting takes equivalent experience instead: dated positions count for it.':
      'L’annonce accepte à la place une expérience équivalente : les postes datés comptent à ce titre.',
    'It asks for {months} of work beside it, which dated positions show.':
      'On demande en plus {months} de travail, que montrent les postes datés.',
    'Where it was, say so in the title or in a bullet of that position.':
      'Là où c’était le cas, dites-le dans l’intitulé ou dans une puce de ce poste.',
    'If earlier or parallel work is left out, add it with its dates.':
      'Si un travail antérieur ou parallèle manque, ajoutez-le avec ses dates.',
    'No full dates can be read for the work described ({place}), so no years are counted there.':
      'Aucune date complète n’est lisible pour le travail décrit ({place}) : aucune année n’y est comptée.',
    'No full dates can be read for {who} ({place}), so no years are counted there.':
      'Aucune date complète n’est lisible pour {who} ({place}) : aucune année n’y est comptée.',
    'Write the start and the end with the month, such as “Mar 2021 – Jun 2023”.':
      'Écrivez le début et la fin avec le mois, par exemple “03/2021 – 06/2023”.',
    'The resume has “{quote}” ({place}), which is not known as a word for it.':
      'Le CV contient “{quote}” ({place}), qui n’est pas connu en ce sens.',
    'If you mean {name}, mend the spelling.': 'Si vous voulez dire {name}, corrigez l’orthographe.',
    'The work that shows it ({place}) has no dates, so its years cannot be counted.':
      'Le travail qui le montre ({place}) n’a pas de dates : ses années ne peuvent pas être comptées.',
    'The positions that name it add up to {months}.': 'Les postes qui le citent totalisent {months}.',
    'If {names} was part of your work at {who} too, say so in a bullet there.':
      'Si {names} faisait aussi partie de votre travail chez {who}, dites-le dans une puce du poste concerné.',
    'If it was part of other work, add that work with its dates.':
      'Si cela faisait partie d’un autre travail, ajoutez-le avec ses dates.',
    '{Place} names {names} only in a title (“{quote}”).': '{Place} : {names} n’est cité que dans un intitulé (“{quote}”).',
    '{Place} (“{quote}”) suggests {names} without naming it.': '{Place} (“{quote}”) évoque {names} sans le nommer.',
    'If the work below it was that, let a bullet name it.':
      'Si c’est bien le travail décrit au-dessous, nommez-le dans une puce.',
    'If that is what you did, name it there.': 'Si c’est ce que vous avez fait, nommez-le à cet endroit.',
    '{Place} plays {name} down, so it counts half.': '{Place} : {name} y est minimisé, et ne compte donc que pour moitié.',
    'If you have done real work with it, write what it was and leave the softening words out.':
      'Si vous l’avez vraiment pratiqué, écrivez ce que vous avez fait et enlevez les mots qui l’atténuent.',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place} and {n} more).':
      'Ce que demande l’annonce, ou de quoi vous joindre, se trouve [1:dans des zones de texte|dans l’en-tête de la page|dans le pied de page|dans un tableau|dans des colonnes côte à côte] ({place} et {n} {n:autre|autres}).',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place}).':
      'Ce que demande l’annonce, ou de quoi vous joindre, se trouve [1:dans des zones de texte|dans l’en-tête de la page|dans le pied de page|dans un tableau|dans des colonnes côte à côte] ({place}).',
    'It was read here; many application systems leave such text out or mix it up.':
      'Cela a été lu ici ; beaucoup de logiciels de recrutement omettent ou mélangent un tel texte.',
    'Move them into the running text.': 'Déplacez-le dans le texte courant.',
    'Put them into the page itself.': 'Placez-le dans le corps de la page.',
    'Write them line by line, with a tab before dates.': 'Écrivez-le ligne par ligne, avec une tabulation avant les dates.',
    'One column is read by all.': 'Tous les logiciels lisent une mise en page à une seule colonne.',
    'The posting says “{quote}”, the resume “{quote2}” ({place}).': 'L’annonce dit “{quote}”, le CV “{quote2}” ({place}).',
    'Both count the same here; writing both helps whoever searches for the literal word.':
      'Les deux comptent autant ici ; écrire les deux aide ceux qui cherchent le mot exact.',
    'The bullet at {place} shows {names}, which the posting asks for, and has no figure.':
      'La puce à la {place} montre {names}, que demande l’annonce, mais ne donne aucun chiffre.',
    'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].':
      'Si vous en connaissez un, ajoutez-le : [combien d’utilisateurs, de requêtes ou de lignes] · [temps ou latence avant → après] · [précision ou erreur avant → après] · [coût économisé].',
    'The file holds text that a reader cannot see.': 'Le fichier contient du texte qu’un lecteur ne voit pas.',
    'It is not counted here, and other programs show it or take it for a trick.':
      'Il ne compte pas ici, et d’autres programmes le montrent ou le prennent pour une ruse.',
    'Remove it, or make it visible if it belongs there.': 'Retirez-le, ou rendez-le visible s’il a sa place là.',
    'A passage from {place} on repeat the posting word for word.':
      'Un passage à partir de la {place} répète l’annonce mot pour mot.',
    '{n} passages from {place} on repeat the posting word for word.':
      '{n} passages à partir de la {place} répètent l’annonce mot pour mot.',
    'Copied words are not counted: say what you did instead.':
      'Les mots copiés ne comptent pas : dites plutôt ce que vous avez fait.',
    'If you worked in it, say in a bullet with whom.': 'Si vous avez travaillé dans cette langue, dites dans une puce avec qui.',
    'If it was part of your work at {who}, say so in a bullet there.':
      'Si cela faisait partie de votre travail chez {who}, dites-le dans une puce du poste concerné.',
    'If it was part of your work, say so in a bullet there.':
      'Si cela faisait partie de votre travail, dites-le dans une puce du poste concerné.',
    'If the rest of it was part of your work at {who}, let a bullet say so.':
      'Si le reste faisait partie de votre travail chez {who}, dites-le dans une puce.',
    'If the rest of it was part of your work, let a bullet say so.':
      'Si le reste faisait partie de votre travail, dites-le dans une puce.',
    'Years are counted from the dated positions that show it.': 'Les années se comptent dans les postes datés qui le montrent.',
    'The bullet at {place} begins with “{quote}”, and speaks of what the posting asks for.':
      'La puce à la {place} commence par “{quote}”, et parle de ce que demande l’annonce.',
    '“{quote}” says the same in one word.': '“{quote}” dit la même chose en un mot.',
    'If you did it yourself, begin with the verb that says what: built, measured, led, fixed.':
      'Si vous l’avez fait vous-même, commencez par le verbe exact : construit, mesuré, dirigé, corrigé.',
    'the resume does not show it': 'le CV ne le montre pas',
    'the resume shows none of them': 'le CV n’en montre aucun',
    'the resume shows neither': 'le CV ne montre ni l’un ni l’autre',
    'the resume shows none that could be read': 'le CV ne montre aucun diplôme lisible',
    'the resume shows only {quotes}, which is broader': 'le CV ne montre que {quotes}, qui est plus large',
    'the resume shows only {quotes}, which is another of the kind':
      'le CV ne montre que {quotes}, qui est autre chose, mais du même genre',
    'the resume shows {names}': 'le CV montre {names}',
    'dated positions add up to {months}': 'les postes datés totalisent {months}',
    'dated positions add up to {months}, and none of them says that they were of this':
      'les postes datés totalisent {months}, et aucun n’indique qu’il s’agissait de cela',
    '{quotes} says only a part of that': '{quotes} n’en dit qu’une partie',
    'If you hold [it|one of them], list it with its year': 'Si vous [1:l’avez|en avez une], citez-la avec son année',
    'If you have used [it|one of them], say where and what for':
      'Si vous [1:l’avez utilisé|en avez utilisé un], dites où et pour quoi faire',
    'If you have experience with [it|one of them], say where and what came of it':
      'Si vous [1:en avez l’expérience|avez l’expérience de l’un d’eux], dites où et avec quel résultat',
    'if not, leave it out: the nearest that you show is {quotes}':
      'sinon, laissez-le de côté : ce que vous montrez de plus proche est {quotes}',
    'if not, leave it out': 'sinon, laissez-le de côté',
    'if not, it is one to learn': 'sinon, c’est à apprendre',
    '{clause}, which {names} can show.': '{clause}, et {names} peut le montrer.',
    '{clause}.': '{clause}.',
    'The posting requires {names}': 'L’annonce exige {names}',
    'The posting would like {names}': 'L’annonce souhaite {names}',
    'The work that the posting describes includes {names}': 'Le travail que décrit l’annonce comprend {names}',
    'The posting also speaks of {names}': 'L’annonce parle aussi de {names}',
  },
  remarks: {
    'Your present work has no bullets, older work {n}': 'Votre travail actuel n’a aucune puce, un plus ancien en a {n}',
    'Your present work has {n} [bullet|bullets], older work {n2}':
      'Votre travail actuel a {n} [1:puce|puces], un plus ancien en a {n2}',
    'A reader looks first at what you do now.': 'On regarde d’abord ce que vous faites maintenant.',
    'Give it three to five lines: what you build, with what, for whom, and what came of it.':
      'Donnez-lui trois à cinq lignes : ce que vous construisez, avec quoi, pour qui, et ce qui en est sorti.',
    '{n} % of what you tell of work is older than ten years': '{n} % de ce que vous dites de votre travail a plus de dix ans',
    'A line or two for each of those positions is enough: title, employer, dates, and the one result that still counts.':
      'Une ou deux lignes pour chacun de ces postes suffisent : titre, employeur, dates, et le seul résultat qui compte encore.',
    'Nothing stands after {date}': 'Rien ne figure après {date}',
    'It is {date} now, and a reader takes the resume for an old one.': 'Nous sommes en {date}, et le CV passe pour un ancien.',
    'Add what has come since: work, a course, a project, or the end of studies.':
      'Ajoutez ce qui est venu depuis : un travail, un cours, un projet, ou la fin des études.',
    '“{quote}” dates the resume': '“{quote}” trahit l’âge du CV',
    'A reader sees that it has not been touched since.': 'On voit qu’il n’a pas été retouché depuis.',
    'Take the line out, or bring the rest up to date.': 'Retirez la ligne, ou mettez le reste à jour.',
    'Still studying, since {date}?': 'Toujours en études, depuis {date} ?',
    'If the degree is done, give its month and drop the “present”: a finished degree counts for more than one that goes on.':
      'Si le diplôme est obtenu, donnez son mois et retirez le “présent” : un diplôme obtenu compte plus qu’un diplôme en cours.',
    'Work in a job is what a reader looks for first: put it above.':
      'On cherche d’abord le travail en poste : mettez-le au-dessus.',
    'Check the spelling of “{quote}”': 'Vérifier l’orthographe de “{quote}”',
    'If you mean “{quote}”, mend it.': 'Si vous voulez dire “{quote}”, corrigez-le.',
    'A slip in the words makes a reader doubt the work.': 'Une faute fait douter du travail.',
    'By how much? “{quote}”': 'De combien ? “{quote}”',
    'It says that something got better.': 'On y lit que quelque chose s’est amélioré.',
    'If you know the figure (before and after, share, time, money, users), it belongs here.':
      'Si vous connaissez le chiffre (avant et après, part, temps, argent, utilisateurs), il a sa place ici.',
    'Nothing stands between {date} and {date2}': 'Rien entre {date} et {date2}',
    'A reader will ask.': 'Un lecteur posera la question.',
    'If there is something to say (studies, care, freelance work, a course), one line with dates says it first.':
      'S’il y a quelque chose à en dire (études, aide à un proche, travail indépendant, formation), une ligne datée devance la question.',
    'Nothing stands behind “{quote}”': 'Aucun lien derrière “{quote}”',
    'The word is no link in this file.': 'Ce mot n’est pas un lien dans ce fichier.',
    'Write the address out, so that it also works on paper.': 'Écrivez l’adresse en entier, pour qu’elle serve aussi sur papier.',
    '“{quote}” stands twice': '“{quote}” figure deux fois',
    'Take one of the two out.': 'Supprimez l’un des deux.',
    'A bullet speaks of “I” or “my”': 'Une puce dit “je” ou “mon”',
    '{n} bullets speak of “I” or “my”': '{n} puces disent “je” ou “mon”',
    'Everybody knows who is meant.': 'Chacun sait de qui il s’agit.',
    'Begin with the verb: it is shorter, and the deed comes first.':
      'Commencez par le verbe : c’est plus court, et l’action vient en premier.',
    '“{quote}” says nothing of you': '“{quote}” ne dit rien de vous',
    'Everybody writes it.': 'Tout le monde l’écrit.',
    'Take it out, or put in its place the deed that shows it.': 'Supprimez-le, ou mettez à la place l’action qui le montre.',
    'Finish or remove “{quote}”': 'Terminer ou retirer “{quote}”',
    'It reads like text of a template that was left in.': 'Cela ressemble au texte d’un modèle, resté par oubli.',
    'Put in what belongs there, or take the line out.': 'Mettez ce qui doit y être, ou supprimez la ligne.',
    '“{quote}” hides what you did': '“{quote}” cache ce que vous avez fait',
    'Begin with the verb that says it: built, measured, led, fixed.':
      'Commencez par le verbe qui le dit : construit, mesuré, dirigé, corrigé.',
    'If others did it, say what your part was.': 'Si d’autres l’ont fait, dites quelle était votre part.',
    'This position has no bullets of its own': 'Ce poste n’a pas ses propres puces',
    'Does the list below the next title tell of both?': 'La liste sous l’intitulé suivant parle-t-elle des deux ?',
    'Put under each title what was done in it: growth shows, and so do the years of each skill.':
      'Mettez sous chaque intitulé ce qui y a été fait : la progression se voit, et les années de chaque compétence aussi.',
    'Call the file “{quote}”': 'Nommer le fichier “{quote}”',
    'It is called “{quote}”, which tells of drafts and copies.':
      'Il s’appelle “{quote}”, ce qui évoque des brouillons et des copies.',
    'It is called “{quote}”, which does not say whose resume it is, and who hires has many of them.':
      'Il s’appelle “{quote}”, ce qui ne dit pas de qui est le CV ; or un recruteur en reçoit beaucoup.',
    '“{quote}” is in the past': '“{quote}” appartient au passé',
    'It is {date} now.': 'Nous sommes en {date}.',
    'If it has come about, say so; if not, give the new date.': 'Si c’est arrivé, dites-le ; sinon, donnez la nouvelle date.',
    'Still “present”, since {date}?': 'Toujours “à ce jour”, depuis {date} ?',
    'A reader takes a resume with an old “present” for an old resume.': 'Un vieux “à ce jour” fait croire à un vieux CV.',
    'If it has ended, give the month.': 'Si c’est terminé, donnez le mois.',
    'It ends ({date}) before it begins ({date2})': 'La fin ({date}) précède le début ({date2})',
    'One of the two dates is wrong, so none of its months can be counted.':
      'L’une des deux dates est fausse : aucun mois de ce poste ne peut être compté.',
    '“{quote}” is written {names}': '“{quote}” s’écrit {names}',
    '“{quote}” and other names are written otherwise': '“{quote}” et d’autres noms s’écrivent autrement',
    '[Its|Their] makers write {names}.': '[1:Ses|Leurs] créateurs écrivent {names}.',
    'A reader of the trade sees it at once.': 'Un lecteur du métier le voit aussitôt.',
    '“{quote}” stands above your work': '“{quote}” figure avant votre expérience',
    'With {n} years of it the work is what a reader looks for: put it first.':
      'Avec {n} {n:an|ans} d’expérience, c’est elle que l’on cherche : mettez-la en premier.',
    'A bullet of {n} words': 'Une puce de {n} mots',
    'A reader sees the first two lines.': 'Un lecteur voit les deux premières lignes.',
    'Say what was done and what came of it there; make two bullets of the rest, or let it go.':
      'Dites-y ce qui a été fait et avec quel résultat ; du reste, faites deux puces, ou supprimez-le.',
    '{n} pages for {months} of work': '{n} pages pour {months} d’expérience',
    'One page is enough for it.': 'Une page y suffit.',
    '{n} pages are enough for it.': '{n} pages y suffisent.',
    'Keep what the job that you seek asks about, and let the oldest and the plainest lines go.':
      'Gardez ce que demande l’emploi visé, et laissez les lignes les plus anciennes et les plus banales.',
    'This link leads to no page of yours': 'Ce lien ne mène à aucune de vos pages',
    'It opens the front page of a site, or a page on your own machine.':
      'Il ouvre la page d’accueil d’un site, ou une page de votre propre machine.',
    'Write the whole address of your own page, or take it out.': 'Écrivez l’adresse entière de votre page, ou retirez le lien.',
    '“{quote}” need not be there': 'Inutile de faire figurer “{quote}”',
    'In many countries an employer must not ask for it, and many would rather not read it.':
      'Dans beaucoup de pays, un employeur n’a pas le droit de le demander, et beaucoup préfèrent ne pas le lire.',
    'Leave it out unless the posting asks.': 'Enlevez-le, sauf si l’annonce le demande.',
    '“{quote}” begins {n} of {n2} bullets': '“{quote}” commence {n} puces sur {n2}',
    'Say what each piece of work was: measured, moved, halved, taught, shipped.':
      'Dites ce qu’était chaque travail : mesuré, déplacé, réduit de moitié, enseigné, livré.',
    'Deeds that differ read as more than one.': 'Des actions distinctes se lisent comme plusieurs, non comme une seule.',
    'No e-mail address can be read': 'Aucune adresse e-mail lisible',
    'Programs that read resumes take it from the text: write it out at the top, in words that can be selected, not as a picture or behind an icon.':
      'Les programmes qui lisent les CV la prennent dans le texte : écrivez-la en haut, en texte sélectionnable, pas en image ni derrière une icône.',
    'Give the months of this position': 'Donner les mois de ce poste',
    'Give the months of {n} positions': 'Donner les mois de {n} postes',
    '“{quote}” may stand for far fewer months than it looks: who has to guess takes the lower number.':
      '“{quote}” peut valoir bien moins de mois qu’il n’y paraît : un lecteur qui doit deviner retient le plus petit nombre.',
    '“{quote}” in a position that ended in {date}': '“{quote}” dans un poste terminé en {date}',
    '“{quote}” and the like in {count} positions that are over': '“{quote}” et d’autres dans {count} postes terminés',
    'What is over is told in the past.': 'Ce qui est fini se raconte au passé.',
    'What is over is told in the past: {n} bullets here.': 'Ce qui est fini se raconte au passé : {n} puces ici.',
    'The summary names another role': 'Le profil nomme un autre rôle',
    'The headline names another role': 'Le titre nomme un autre métier',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Il dit “{quote}”, et l’annonce cherche “{quote2}”.',
    'If that is what you do too, say so first.': 'Si c’est aussi ce que vous faites, dites-le d’abord.',
    'None of {n} bullets has a figure': 'Aucune des {n} puces n’a de chiffre',
    '{n} of {n2} bullets [has|have] a figure': '{n} {n:puce|puces} sur {n2} [1:a|ont] un chiffre',
    'How many users, rows, models or people, how fast, how much cheaper: where you know one, it says more than any adjective.':
      'Combien d’utilisateurs, de lignes, de modèles ou de personnes, à quelle vitesse, avec quelle économie : un chiffre que vous connaissez dit plus que tout adjectif.',
    'Begin with the three bullets that you are proudest of.': 'Commencez par les trois puces dont vous tirez le plus de fierté.',
  },
  deeds: {
    'finding out from data what to decide': 'tirer des données de quoi décider',
    'reports and dashboards': 'rapports et tableaux de bord',
    'showing data in pictures': 'visualiser les données',
    'pipelines of data or models': 'pipelines de données ou de modèles',
    'models that learn from data': 'modèles qui apprennent à partir de données',
    'measuring how good models are': 'mesurer la qualité des modèles',
    'bringing software or models into production': 'mettre en production des logiciels ou des modèles',
    'services and interfaces for other programs': 'services et interfaces pour d’autres programmes',
    'what people see and click': 'ce que l’on voit et ce sur quoi l’on clique',
    'making systems work together': 'faire fonctionner des systèmes ensemble',
    'testing software': 'tester des logiciels',
    'watching what runs': 'surveiller ce qui tourne',
    'making things faster, cheaper or better': 'rendre plus rapide, moins cher ou meilleur',
    'large amounts of data or users': 'de grandes quantités de données ou d’utilisateurs',
    research: 'recherche',
    'keeping up with what is new': 'se tenir au courant',
    'prototypes and proofs of concept': 'prototypes et preuves de concept',
    'writing documentation': 'rédiger de la documentation',
    presenting: 'présenter',
    'speaking and writing well': 'bien parler et bien écrire',
    'working with those who decide': 'travailler avec les décideurs',
    'working with customers': 'travailler avec des clients',
    'finding out what is needed': 'cerner les besoins',
    'working with others': 'travailler avec d’autres',
    'leading people or work': 'diriger des personnes ou un travail',
    'helping others to learn': 'aider les autres à apprendre',
    'planning work and seeing it through': 'planifier un travail et le mener à bien',
    'agile ways of working': 'méthodes de travail agiles',
    'reviews and good code': 'relectures et qualité du code',
    'version control and automated builds': 'gestion de versions et builds automatisés',
    'designing systems': 'concevoir des systèmes',
    'cloud and infrastructure': 'cloud et infrastructure',
    'running models over their life': 'exploiter des modèles tout au long de leur vie',
    'automating work': 'automatiser le travail',
    'cleaning and preparing data': 'nettoyer et préparer des données',
    'databases and queries': 'bases de données et requêtes',
    'statistics and experiments': 'statistiques et expérimentations',
    forecasting: 'prévision',
    'grouping, ranking and recommending': 'grouper, classer et recommander',
    'language models and text': 'modèles de langage et texte',
    'images and video': 'images et vidéo',
    'devices and sensors': 'appareils et capteurs',
    simulating: 'simuler',
    'training on many machines or GPUs': 'entraîner sur de nombreuses machines ou GPU',
    'finding and mending faults': 'trouver et corriger des défauts',
    'keeping systems up and to date': 'maintenir des systèmes en marche et à jour',
    'security, privacy and rules': 'sécurité, vie privée et règles',
    'results that matter to a business': 'des résultats qui comptent pour une entreprise',
    'owning work from beginning to end': 'porter un travail du début à la fin',
    'working without being told': 'travailler en autonomie',
    'learning new things': 'apprendre de nouvelles choses',
    'solving hard problems': 'résoudre des problèmes difficiles',
    'care and exactness': 'soin et exactitude',
    'pace and pressure': 'rythme et pression',
    'explaining to people of other trades': 'expliquer à des gens d’autres métiers',
    'starting things unasked': 'prendre l’initiative',
    'analysing and reasoning': 'analyser et raisonner',
    drive: 'dynamisme',
    'keeping several things in order': 'mener plusieurs choses de front',
    deciding: 'décider',
    'new ideas': 'nouvelles idées',
    'changing with what comes': 's’adapter à ce qui vient',
    "being there and keeping one's word": 'être présent et tenir parole',
    'being trusted': 'inspirer confiance',
    'working on a product': 'travailler sur un produit',
    'building software': 'développer des logiciels',
    'open source and community': 'logiciel libre et communauté',
    'labelling data': 'annoter des données',
    'marketing and sales': 'marketing et vente',
    'money and risk': 'finance et risques',
  },
  brief: {
    'Develop machine learning models': 'Développer des modèles d’apprentissage automatique',
    'Implements simple models.': 'Met en œuvre des modèles simples.',
    'Tunes and optimises demanding models.': 'Ajuste et optimise des modèles exigeants.',
    'Which algorithm fits the problem, and how a model is made to perform better.':
      'Quel algorithme convient au problème, et comment améliorer un modèle.',
    'Designs and trains models for a stated business need and refines them with data scientists until they can be deployed.':
      'Conçoit et entraîne des modèles pour un besoin précis et les affine avec des data scientists jusqu’à leur déploiement.',
    'Build deployment pipelines': 'Construire des pipelines de déploiement',
    'Helps to set up simple pipelines.': 'Aide à mettre en place des pipelines simples.',
    'Designs deployment that scales and runs by itself.': 'Conçoit un déploiement qui monte en charge et tourne seul.',
    'Hands-on experience with Docker and Kubernetes.': 'Expérience pratique de Docker et de Kubernetes.',
    'Builds the path that carries a model into production, with continuous integration and delivery.':
      'Construit le chemin qui mène un modèle en production, avec intégration et livraison continues.',
    'Create AI infrastructure': 'Créer l’infrastructure de l’IA',
    'Contributes to the set-up.': 'Contribue à la mise en place.',
    'Leads the design and the building of whole AI platforms.':
      'Dirige la conception et la construction de plateformes d’IA entières.',
    'Designing systems that scale and are efficient.': 'Concevoir des systèmes efficaces qui montent en charge.',
    'Builds the infrastructure under AI applications and keeps it within its performance and security standards.':
      'Construit l’infrastructure des applications d’IA et la maintient aux niveaux de performance et de sécurité requis.',
    'Work with data scientists': 'Travailler avec des data scientists',
    'Helps to prepare data.': 'Aide à préparer les données.',
    'Leads the discussion of how models should improve.': 'Mène la discussion sur l’amélioration des modèles.',
    'Communication and teamwork.': 'Communication et travail d’équipe.',
    'Meets regularly with data scientists, reviews how models perform and adjusts them to the aims of the business.':
      'Rencontre régulièrement les data scientists, examine les résultats des modèles et les ajuste aux objectifs de l’entreprise.',
    'Support product teams': 'Soutenir les équipes produit',
    'Gives technical support.': 'Apporte un soutien technique.',
    'Drives the strategy of bringing AI into the product.': 'Porte la stratégie qui amène l’IA dans le produit.',
    'Turning technical findings into product improvements that can be acted on.':
      'Transformer des constats techniques en améliorations concrètes du produit.',
    'Helps product teams to use what AI can do, and keeps AI work in line with the goals of the business.':
      'Aide les équipes produit à se servir de l’IA, et veille à ce que ce travail serve les objectifs de l’entreprise.',
    'Ensure quality and performance': 'Assurer la qualité et la performance',
    'Runs basic tests.': 'Effectue des tests simples.',
    'Designs quality assurance as a whole.': 'Conçoit l’assurance qualité dans son ensemble.',
    'Putting frameworks for monitoring and testing in place.': 'Mettre en place des cadres de surveillance et de test.',
    'Sets up automatic monitoring that follows how models perform in production and points out what goes wrong.':
      'Met en place une surveillance automatique qui suit les modèles en production et signale ce qui ne va pas.',
    'Put MLOps into practice': 'Mettre le MLOps en pratique',
    'Helps to set up workflows.': 'Aide à mettre en place des flux de travail.',
    'Leads the building of MLOps from end to end.': 'Dirige la construction du MLOps de bout en bout.',
    'Experience with tools such as MLflow and TensorFlow Extended.': 'Expérience d’outils comme MLflow et TensorFlow Extended.',
    'Makes deploying and managing models a routine, over their whole life.':
      'Fait du déploiement et de la gestion des modèles une routine, tout au long de leur vie.',
    'Optimise algorithms': 'Optimiser des algorithmes',
    'Takes on basic optimisation.': 'Prend en charge des optimisations simples.',
    'Takes on the hard algorithmic problems.': 'Prend en charge les problèmes algorithmiques difficiles.',
    'Finding the bottleneck, and removing it.': 'Trouver le goulot d’étranglement et le supprimer.',
    'Refines algorithms with data scientists until AI applications are as fast and as good as they must be.':
      'Affine des algorithmes avec des data scientists jusqu’à ce que les applications d’IA soient aussi rapides et bonnes qu’il le faut.',
    'AI and machine learning in general': 'IA et apprentissage automatique en général',
    'Developing models': 'Développement de modèles',
    'Integrating AI into systems': 'Intégration de l’IA dans des systèmes',
    'Applied machine learning': 'Apprentissage automatique appliqué',
    'Natural language processing': 'Traitement du langage naturel',
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
