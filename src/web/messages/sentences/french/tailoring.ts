import type { SentenceTable } from '../../retell.ts'

/** What is said of suggestions, in French. */
export const tailoring: Pick<SentenceTable, 'titles' | 'suggestions'> = {
  titles: {
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
}
