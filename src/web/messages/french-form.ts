import type { Messages } from './index.ts'

/** The form in French. */
export const formFrench: Pick<Messages, 'form'> = {
  form: {
    title: 'resume-coverage : quelles lignes de votre CV couvrent quelles exigences',
    titleWithProblems: 'À vérifier : resume-coverage',
    heading: 'La couverture de votre CV, ligne par ligne',
    lead: 'Voyez quelles exigences d’une annonce votre CV couvre, par quelles lignes, et ce qu’il faut changer. Les mêmes fichiers donnent toujours la même réponse : ni modèle, ni supposition.',
    resume: 'Votre CV',
    drop: 'Déposez un fichier ici ou choisissez-en un',
    dropSmall: 'Déposez l’annonce ici ou choisissez-la',
    resumeHint: (limit) =>
      `PDF ou DOCX ; aussi TXT, Markdown, LaTeX, Typst ou JSON Resume. Jusqu’à ${limit}, lu en mémoire, jamais conservé.`,
    pasteResume: 'Ou coller son texte',
    resumeText: 'Le texte du CV',
    resumePlaceholder: 'Le texte entier du CV, ligne par ligne comme il y figure',
    against: 'Le comparer à',
    ways: {
      text: 'Coller l’annonce',
      file: 'Choisir un fichier',
      brief: 'Sans annonce : ingénierie IA et ML en général',
    },
    posting: 'Le texte de l’annonce',
    placeholder: 'Le texte entier de l’annonce : missions, compétences, atouts… ou déposez son fichier ici',
    placeholderOrAddress: 'Le texte entier de l’annonce, ou son adresse seule : https://… (ou déposez son fichier ici)',
    addressHint:
      'Si vous ne donnez que l’adresse, ce serveur la consulte chaque fois que l’annonce est nécessaire : cette page ou ses données sur le site d’emploi, et rien d’autre. Le site n’apprend rien sur vous.',
    noAddressHint: 'Collez le texte lui-même : ce serveur ne consulte pas les adresses.',
    level: 'Niveau',
    levels: {
      entry: 'débutant',
      mid: 'intermédiaire',
      senior: 'expérimenté',
      top: 'le plus élevé : staff, principal, lead',
    },
    levelHint: 'Compare à ce qu’un tel poste demande en général.',
    postingHint:
      'L’exigé, le souhaité et les « ou » sont distingués ; les conditions, comme une habilitation, sont listées pour que vous puissiez les vérifier.',
    purpose:
      'Le score est la part, pondérée, des exigences énoncées que le texte du CV étaye. Il est destiné à votre propre usage : il ne mesure pas vos chances d’obtenir un entretien, et il ne doit pas servir à écarter des personnes.',
    send: 'Voir la couverture',
    saved: 'Ou ouvrir un rapport enregistré',
    savedDrop: 'Déposez le JSON d’un rapport ici ou choisissez-le',
    savedHint: 'Il s’ouvre dans cet onglet seulement ; rien n’est envoyé.',
    noReport: {
      message: 'Ce n’est pas un rapport de ce programme.',
      hint: 'Choisissez le fichier enregistré avec « JSON » sous un rapport.',
    },
    otherVersion: {
      message: 'Ce rapport vient d’une autre version de ce programme, ou a été modifié depuis.',
      hint: 'Comparez de nouveau les deux fichiers et enregistrez le nouveau rapport.',
    },
    samples: 'Ou voir un exemple',
    samplesHint: 'Toutes les personnes y sont inventées.',
    chosen: (name, size) => `${name} · ${size}`,
    remove: 'Retirer',
  },
}
