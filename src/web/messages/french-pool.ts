import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'

const { count, pick } = numbersOf('fr')

const files = (amount: number): string => count(amount, 'fichier', 'fichiers')

/** The pool in French. */
export const poolFrench: Pick<Messages, 'pool'> = {
  pool: {
    title: 'resume-coverage : beaucoup de CV, une annonce',
    heading: 'Beaucoup de CV, une annonce',
    lead: 'Ajoutez un dossier de CV, collez une annonce, et voyez qui en couvre le plus, par quelles lignes. La liste montre des codes ; les noms, coordonnées et écoles restent dans le vivier.',
    off: 'Ce serveur n’a pas de vivier de CV : démarrez-le avec POOL_DATA (un dossier) ou DATABASE_URL (un serveur PostgreSQL) pour l’activer.',
    noScript: 'Le vivier a besoin de JavaScript ; sans lui, la commande « resume-coverage pool » fait la même chose.',
    key: 'Clé d’API',
    keyHint: 'Ce serveur en demande une. Elle reste dans la mémoire de cette page et disparaît avec elle.',
    useKey: 'Utiliser cette clé',
    fill: 'Les CV',
    drop: 'Déposez un dossier ou des fichiers ici, ou choisissez-les',
    folder: 'Choisir un dossier de CV',
    files: 'Choisir des fichiers',
    fillHint: (limit) =>
      `PDF, DOCX, TXT, MD, HTML, LaTeX ou Typst, jusqu’à ${limit} chacun ; les autres fichiers d’un dossier sont laissés de côté.`,
    holds: (amount) => `${amount.toLocaleString('fr')} CV dans le vivier`,
    waiting: (amount) => `${files(amount)} pas encore ${pick(amount, 'lu', 'lus')}`,
    noFiles: 'Aucun de ces fichiers n’est au format PDF, DOCX, TXT, MD, HTML, LaTeX ou Typst.',
    filling: 'Où en est la lecture des fichiers',
    sent: (sent, total) => `${files(sent)} sur ${total} ${pick(sent, 'envoyé', 'envoyés')}`,
    read: (done, total) => `${done} sur ${total} ${pick(done, 'lu', 'lus')}`,
    readAll: (total) => `Lecture terminée : ${files(total)}`,
    duplicates: (amount) => `${files(amount)} déjà dans le vivier`,
    failed: (amount) => `${files(amount)} ${pick(amount, 'n’a pas pu être lu', 'n’ont pas pu être lus')}`,
    posting: 'L’annonce',
    postingText: 'Le texte de l’annonce',
    placeholder: 'Le texte entier de l’annonce : missions, compétences, atouts…',
    filters: 'Seulement les CV avec',
    filterHint: 'Un filtre écarte des personnes quoi que couvre leur CV ; le classement dit combien.',
    minYears: 'Années d’expérience datées, au moins',
    degree: 'Diplôme obtenu',
    anyDegree: 'indifférent',
    degrees: { bachelor: 'licence ou plus', master: 'master ou plus', doctorate: 'doctorat' },
    rank: 'Classer les CV',
    ranking: 'Classement en cours…',
    ranked: (shown, all) => (shown === 1 ? `Le premier sur ${all}` : `Les ${shown} premiers sur ${all}`),
    against: (title) => title ?? 'L’annonce',
    scored: (scored, requirements) =>
      `${scored.toLocaleString('fr')} CV ${pick(scored, 'comparé', 'comparés')} un par un à ${count(requirements, 'exigence', 'exigences')} ; aucun autre ne peut figurer parmi ceux qui sont montrés.`,
    leftOut: (people) => `Les filtres ont écarté ${people.toLocaleString('fr')} CV.`,
    outdated: (people) =>
      `${people.toLocaleString('fr')} CV pas encore ${pick(people, 'analysé', 'analysés')} par cette version, et donc non ${pick(people, 'classé', 'classés')}.`,
    more: (people) => `${people} ${pick(people, 'autre peut', 'autres peuvent')} avoir le même score que le dernier montré.`,
    blockers: 'À vérifier vous-même : aucun texte ne peut montrer que ces conditions sont remplies.',
    nobody: 'Il ne reste personne à classer.',
    columns: {
      place: 'Rang',
      code: 'CV',
      score: 'Score',
      required: 'Exigé',
      preferred: 'Souhaité',
      compare: 'Comparer',
    },
    tally: (met, of) => (of === 0 ? 'rien de demandé' : `${met} sur ${of}`),
    open: (code) => `Ouvrir le rapport de ${code}`,
    choose: (code) => `Comparer ${code}`,
    compare: 'Comparer les deux',
    compareHint: (chosen) =>
      chosen === 2 ? 'Deux sont choisis.' : `Choisissez-en deux à comparer ; ${chosen} ${pick(chosen, 'choisi', 'choisis')}.`,
    opening: 'Un instant…',
    tells: (code) => `${code} montre davantage`,
    both: 'points sur 100 couverts, côte à côte',
    swap: 'Intervertir les deux',
    unjudged:
      '– : trop peu a été compris pour donner un nombre, car l’un des deux est dans une autre langue ou d’un métier que la taxonomie ne connaît pas. Sa place ne dit rien ; lisez le rapport.',
    back: 'Retour au classement',
  },
}
