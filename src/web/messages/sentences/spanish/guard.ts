import type { SentenceTable } from '../../retell.ts'

/** What is said of what the guard finds, in Spanish. */
export const guard: Pick<SentenceTable, 'check'> = {
  check: {
    'Not in the original': 'No está en el original',
    'Stronger than in the original': 'Más fuerte que en el original',
    'Said in other words': 'Dicho con otras palabras',
    'Left out': 'Omitido',
    'The tailored resume says nothing that the original does not say.':
      'El currículum adaptado no dice nada que no diga el original.',
    'No invention was found; 1 line is in other words: look at it.':
      'No se encontró nada inventado; 1 línea está dicha con otras palabras: revísela.',
    'No invention was found; {n} lines are in other words: look at them.':
      'No se encontró nada inventado; {n} líneas están dichas con otras palabras: revíselas.',
    'The tailored resume has {clause}.': 'El currículum adaptado tiene {clause}.',
    '{clause}, {clause2}': '{clause}, {clause2}',
    '{n} [claim|claims] that the original does not make': '{n} {n:afirmación|afirmaciones} que el original no hace',
    '{n} [claim|claims] stronger than in the original':
      '{n} {n:afirmación más fuerte|afirmaciones más fuertes} que en el original',
    '{n} [place|places] to look at in how the file is made': '{n} {n:lugar|lugares} por revisar en cómo está hecho el archivo',
    'The original does not say “{quote}”.': 'El original no dice “{quote}”.',
    'The original has no such entry.': 'El original no tiene esa entrada.',
    'No line of the original says this.': 'Ninguna línea del original dice esto.',
    'The original says something else here.': 'El original dice aquí otra cosa.',
    'Part of this is in no line of the original.': 'Parte de esto no está en ninguna línea del original.',
    'The original says this of other work.': 'El original lo dice de otro trabajo.',
    'Said in other words.': 'Dicho con otras palabras.',
    'This is left out.': 'Esto se omite.',
    'The dates are others than in the original.': 'Las fechas no son las del original.',
    'The original gives no dates.': 'El original no da fechas.',
    'The title is of a higher level than in the original.': 'El cargo es de un nivel más alto que en el original.',
    'The title is another than in the original.': 'El cargo no es el del original.',
    'The title is written in another way.': 'El cargo está escrito de otro modo.',
    'The original says of this job “{quote}”; the tailored resume leaves that out.':
      'El original dice de este puesto “{quote}”; el currículum adaptado lo omite.',
    'The employer is another than in the original.': 'La empresa no es la del original.',
    'The employer is called by other or fewer words.': 'La empresa se nombra con otras palabras, o con menos.',
    'No job of the original is like this one.': 'Ningún puesto del original se parece a este.',
    'This job is left out.': 'Este puesto se omite.',
    'The name “{quote}” is not in the original.': 'El nombre “{quote}” no está en el original.',
    'The original says when these studies began, and of no end.':
      'El original dice cuándo empezaron estos estudios, pero no que terminaran.',
    'The original names {names}, not {names2}.': 'El original cita {names}, no {names2}.',
    'The school is another than in the original.': 'El centro de estudios no es el del original.',
    'The field of study is another than in the original.': 'La especialidad no es la del original.',
    'No studies of the original are like these.': 'En el original no hay estudios como estos.',
    'These studies are left out.': 'Estos estudios se omiten.',
    '“{quote}” counts something else in the original.': '“{quote}” cuenta otra cosa en el original.',
    '“{quote}” is by another time, which the original does not say.':
      '“{quote}” se refiere a un periodo que el original no indica.',
    '“{quote}” is by another time in the original.': '“{quote}” se refiere en el original a otro periodo.',
    'The original does not say that it was more than “{quote}”.': 'El original no dice que fuera más de “{quote}”.',
    '“{quote}” is the most that the original says.': '“{quote}” es lo máximo que dice el original.',
    '“{quote}” has another unit in the original.': '“{quote}” tiene otra unidad en el original.',
    'The date “{quote}” is not in the original.': 'La fecha “{quote}” no está en el original.',
    'The figure “{quote}” is not in the original.': 'La cifra “{quote}” no está en el original.',
    '“{quote}” is not said of this job in the original.': '“{quote}” no se dice de este puesto en el original.',
    '“{quote}” is not said in the original.': '“{quote}” no se dice en el original.',
    '“{quote}” is not in the original.': '“{quote}” no está en el original.',
    '“{quote}” is left out.': '“{quote}” se omite.',
    '“{quote}” is a higher level than the original gives.': '“{quote}” es un nivel más alto que el del original.',
    '“{quote}” is a higher post than the original names.': '“{quote}” es un cargo más alto que el del original.',
    '“{quote}” claims more of the work than the original does.': '“{quote}” se atribuye más del trabajo que el original.',
    '“{quote}” says that it was made; the original says something less of it.':
      '“{quote}” dice que se hizo; el original dice menos.',
    'The original denies {name}, or only plans it.': 'El original descarta {name}, o solo lo menciona como plan.',
    'The original says of {name} that it is little known.': 'El original dice que {name} se conoce poco.',
    'The original has one “{quote}”, and no more.': 'En el original hay solo uno: “{quote}”.',
    'The original says “{quote}”; that it was somebody else’s work, too, is no longer said.':
      'El original dice “{quote}”; ya no se dice que fue también trabajo de otra persona.',
    'The original says “{quote}”; the tailored resume leaves that out.':
      'El original dice “{quote}”; el currículum adaptado lo omite.',
    'The original says “{quote}”.': 'El original dice “{quote}”.',
    'The original names no post “{quote}”.': 'El original no cita ningún cargo “{quote}”.',
    'The original names “{quote}” as somebody else.': 'En el original, “{quote}” es otra persona.',
    'The original does not call the person “{quote}”.': 'El original no llama a la persona “{quote}”.',
    'The original does not say that “{quote}” is finished.': 'El original no dice que “{quote}” se haya terminado.',
    'The original names no such degree as “{quote}”.': 'El original no cita ningún título como “{quote}”.',
    '{name} is not in the original.': '{name} no está en el original.',
    'This text is in the file, and a reader does not see it.': 'Este texto está en el archivo, pero un lector no lo ve.',
    'The tailored resume has {n} % of the original’s length: it may be an extract, or not have been read whole.':
      'El currículum adaptado tiene el {n} % de la longitud del original: puede ser un extracto, o no haberse leído entero.',
    'This speaks to a program that reads resumes.': 'Esto se dirige a un programa que lee currículums.',
    'This is the posting’s own text, word for word.': 'Es el propio texto de la oferta, palabra por palabra.',
    'A word mixes letters of two scripts that look alike; a search does not find it.':
      'Una palabra mezcla letras de dos escrituras que se parecen; una búsqueda no la encuentra.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'Hay caracteres invisibles dentro de palabras ({n} {n:lugar|lugares}): se omiten, pero una búsqueda de esas palabras puede fallar.',
  },
}
