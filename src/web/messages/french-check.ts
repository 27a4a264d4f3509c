import type { Messages } from './index.ts'

/** The guard in French. */
export const checkFrench: Pick<Messages, 'check'> = {
  check: {
    title: 'Rien d’inventé : resume-coverage',
    tab: ({ passed }) => (passed ? 'Aucune invention trouvée : resume-coverage' : 'Lignes à regarder : resume-coverage'),
    heading: 'La réécriture dit-elle encore la vérité ?',
    lead: 'Donnez un CV tel qu’il était, et ce que vous, un gabarit ou un modèle de langage en avez fait. Vous voyez ce que la réécriture affirme alors que le CV d’origine ne le dit pas, ce qu’elle a perdu et ce qu’elle dit seulement autrement, chaque fois avec les deux lignes. Ce n’est pas un modèle qui juge : les mêmes fichiers donnent toujours la même réponse.',
    link: 'Si quelqu’un, ou un modèle de langage, l’a réécrit,',
    linkTo: 'vérifiez que rien n’est inventé',
    original: 'Le CV tel qu’il était',
    tailored: 'Ce qui en a été fait',
    drop: 'Déposez un fichier ici ou choisissez-en un',
    originalHint: (limit) =>
      `PDF, DOCX, TXT, Markdown, HTML, LaTeX, Typst ou JSON Resume. Jusqu’à ${limit}, lu en mémoire, jamais conservé.`,
    tailoredHint: 'Il peut être dans un autre format que le premier.',
    job: 'L’annonce visée, si vous l’avez',
    jobPlaceholder: 'Le texte entier de l’annonce',
    jobHint: 'Avec elle, vous voyez aussi ce qui a été recopié mot pour mot de l’annonce.',
    send: 'Comparer les deux',
    again: 'Vérifier une autre réécriture',
    sides: { tailored: 'Réécriture', original: 'D’origine' },
    line: (line) => `ligne ${line}`,
    absent: { tailored: 'laissé de côté', original: 'rien de semblable' },
    integrity: 'À regarder dans la structure du fichier',
    integrityLead: 'Chaque point peut aussi avoir une cause honnête. Un lecteur, ou un programme, peut buter dessus.',
    leads: {
      invented: 'Supprimez-le, ou ajoutez-le au CV d’origine si c’est vrai.',
      stronger: 'Le CV d’origine le dit aussi, mais en dit moins.',
      reworded: 'Ce n’est pas une faute : vérifiez que le sens est resté le même.',
      lost: 'Ce n’est pas une faute : c’est seulement pour que rien ne disparaisse à votre insu.',
    },
    run: (asOf, engine, taxonomy) =>
      `Au ${asOf} · programme ${engine} · taxonomie ${taxonomy}. Les mêmes fichiers donnent la même réponse. Ce que le programme ne peut pas savoir, c’est si le CV d’origine dit vrai.`,
    ocr: ({ document, count, of }) =>
      `${document === 'original' ? 'Le CV d’origine' : 'La réécriture'} est un document numérisé : lecture de la page ${count} sur ${of}, lettre par lettre…`,
  },
}
