import type { SentenceTable } from '../../retell.ts'

/** What is said of remarks on the resume itself, in French. */
export const remarks: Pick<SentenceTable, 'remarks'> = {
  remarks: {
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
    'The headline names another role': 'Le titre nomme un autre métier',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Il dit “{quote}”, et l’annonce cherche “{quote2}”.',
    'If that is what you do too, say so first.': 'Si c’est aussi ce que vous faites, dites-le d’abord.',
    'None of {n} bullets has a figure': 'Aucune des {n} puces n’a de chiffre',
    '{n} of {n2} bullets [has|have] a figure': '{n} {n:puce|puces} sur {n2} [1:a|ont] un chiffre',
    'How many users, rows, models or people, how fast, how much cheaper: where you know one, it says more than any adjective.':
      'Combien d’utilisateurs, de lignes, de modèles ou de personnes, à quelle vitesse, avec quelle économie : un chiffre que vous connaissez dit plus que tout adjectif.',
    'Begin with the three bullets that you are proudest of.': 'Commencez par les trois puces dont vous tirez le plus de fierté.',
  },
}
