import type { SentenceTable } from '../../retell.ts'

/** What is said of remarks on the resume itself, in Spanish. */
export const remarks: Pick<SentenceTable, 'remarks'> = {
  remarks: {
    'Check the spelling of “{quote}”': 'Comprobar la ortografía de “{quote}”',
    'If you mean “{quote}”, mend it.': 'Si quiere decir “{quote}”, corríjalo.',
    'A slip in the words makes a reader doubt the work.': 'Un descuido en las palabras hace dudar del trabajo.',
    'By how much? “{quote}”': '¿Cuánto? “{quote}”',
    'It says that something got better.': 'Dice que algo mejoró.',
    'If you know the figure (before and after, share, time, money, users), it belongs here.':
      'Si conoce la cifra (antes y después, porcentaje, tiempo, dinero, usuarios), va aquí.',
    'Nothing stands between {date} and {date2}': 'No hay nada entre {date} y {date2}',
    'A reader will ask.': 'Quien lo lea preguntará.',
    'If there is something to say (studies, care, freelance work, a course), one line with dates says it first.':
      'Si hay algo que decir (estudios, cuidados, trabajo por cuenta propia, un curso), una línea con fechas se adelanta a la pregunta.',
    'Nothing stands behind “{quote}”': 'No hay nada detrás de “{quote}”',
    'The word is no link in this file.': 'La palabra no es un enlace en este archivo.',
    'Write the address out, so that it also works on paper.': 'Escriba la dirección completa, para que sirva también en papel.',
    '“{quote}” stands twice': '“{quote}” aparece dos veces',
    'Take one of the two out.': 'Quite una de las dos.',
    'A bullet speaks of “I” or “my”': 'Una viñeta dice “yo” o “mi”',
    '{n} bullets speak of “I” or “my”': '{n} viñetas dicen “yo” o “mi”',
    'Everybody knows who is meant.': 'Todos saben de quién se trata.',
    'Begin with the verb: it is shorter, and the deed comes first.': 'Empiece por el verbo: es más corto, y lo hecho va primero.',
    '“{quote}” says nothing of you': '“{quote}” no dice nada de usted',
    'Everybody writes it.': 'Lo escribe todo el mundo.',
    'Take it out, or put in its place the deed that shows it.': 'Quítelo, o ponga en su lugar el hecho que lo muestra.',
    'Finish or remove “{quote}”': 'Terminar o quitar “{quote}”',
    'It reads like text of a template that was left in.': 'Parece texto de plantilla que quedó sin borrar.',
    'Put in what belongs there, or take the line out.': 'Ponga lo que corresponda, o quite la línea.',
    '“{quote}” hides what you did': '“{quote}” oculta lo que hizo',
    'Begin with the verb that says it: built, measured, led, fixed.':
      'Empiece por el verbo que lo dice: construí, medí, dirigí, corregí.',
    'If others did it, say what your part was.': 'Si lo hicieron otros, diga cuál fue su parte.',
    'This position has no bullets of its own': 'Este puesto no tiene viñetas propias',
    'Does the list below the next title tell of both?': '¿La lista debajo del siguiente cargo habla de ambos?',
    'Put under each title what was done in it: growth shows, and so do the years of each skill.':
      'Ponga debajo de cada cargo lo que hizo en él: así se ven la evolución y los años de cada competencia.',
    'Call the file “{quote}”': 'Llamar “{quote}” al archivo',
    'It is called “{quote}”, which tells of drafts and copies.': 'Se llama “{quote}”, un nombre que suena a borradores y copias.',
    'It is called “{quote}”, which does not say whose resume it is, and who hires has many of them.':
      'Se llama “{quote}”, un nombre que no dice de quién es el currículum, y quien contrata tiene muchos.',
    '“{quote}” is in the past': '“{quote}” ya pasó',
    'It is {date} now.': 'Estamos en {date}.',
    'If it has come about, say so; if not, give the new date.': 'Si ya ha ocurrido, dígalo; si no, indique la nueva fecha.',
    'Still “present”, since {date}?': '¿Todavía “actualidad”, desde {date}?',
    'A reader takes a resume with an old “present” for an old resume.':
      'Un “actualidad” antiguo hace pensar en un currículum antiguo.',
    'If it has ended, give the month.': 'Si ha terminado, indique el mes.',
    'It ends ({date}) before it begins ({date2})': 'Termina ({date}) antes de empezar ({date2})',
    'One of the two dates is wrong, so none of its months can be counted.':
      'Una de las dos fechas es errónea, así que no se puede contar ninguno de sus meses.',
    '“{quote}” is written {names}': '“{quote}” se escribe {names}',
    '“{quote}” and other names are written otherwise': '“{quote}” y otros nombres se escriben de otro modo',
    '[Its|Their] makers write {names}.': 'Sus creadores escriben {names}.',
    'A reader of the trade sees it at once.': 'Quien es del oficio lo ve enseguida.',
    '“{quote}” stands above your work': '“{quote}” va antes que su experiencia',
    'With {n} years of it the work is what a reader looks for: put it first.':
      'Con {n} {n:año|años} de experiencia, eso es lo que se busca: póngala primero.',
    'A bullet of {n} words': 'Una viñeta de {n} palabras',
    'A reader sees the first two lines.': 'Un lector ve las dos primeras líneas.',
    'Say what was done and what came of it there; make two bullets of the rest, or let it go.':
      'Diga ahí qué se hizo y con qué resultado; haga dos viñetas del resto, o quítelo.',
    '{n} pages for {months} of work': '{n} páginas para {months} de trabajo',
    'One page is enough for it.': 'Basta una página.',
    '{n} pages are enough for it.': 'Bastan {n} páginas.',
    'Keep what the job that you seek asks about, and let the oldest and the plainest lines go.':
      'Conserve lo que pide el puesto que busca, y quite las líneas más antiguas y las más corrientes.',
    'This link leads to no page of yours': 'Este enlace no lleva a ninguna página suya',
    'It opens the front page of a site, or a page on your own machine.':
      'Abre la portada de un sitio, o una página de su propio equipo.',
    'Write the whole address of your own page, or take it out.': 'Escriba la dirección completa de su página, o quite el enlace.',
    '“{quote}” need not be there': '“{quote}” no hace falta',
    'In many countries an employer must not ask for it, and many would rather not read it.':
      'En muchos países la empresa no puede pedirlo, y muchas prefieren no leerlo.',
    'Leave it out unless the posting asks.': 'Quítelo, salvo que la oferta lo pida.',
    '“{quote}” begins {n} of {n2} bullets': '{n} de {n2} viñetas empiezan por “{quote}”',
    'Say what each piece of work was: measured, moved, halved, taught, shipped.':
      'Diga en qué consistió cada trabajo: medí, trasladé, reduje a la mitad, enseñé, entregué.',
    'Deeds that differ read as more than one.': 'Tareas distintas se leen como más de una.',
    'No e-mail address can be read': 'No se lee ninguna dirección de correo electrónico',
    'Programs that read resumes take it from the text: write it out at the top, in words that can be selected, not as a picture or behind an icon.':
      'Los programas que leen currículums la toman del texto: escríbala arriba, en texto que se pueda seleccionar, no como imagen ni detrás de un icono.',
    'Give the months of this position': 'Indicar los meses de este puesto',
    'Give the months of {n} positions': 'Indicar los meses de {n} puestos',
    '“{quote}” may stand for far fewer months than it looks: who has to guess takes the lower number.':
      '“{quote}” pueden ser muchos menos meses de lo que parece: quien tiene que adivinar se queda con el número menor.',
    '“{quote}” in a position that ended in {date}': '“{quote}” en un puesto que terminó en {date}',
    '“{quote}” and the like in {count} positions that are over': '“{quote}” y similares en {count} puestos que terminaron',
    'What is over is told in the past.': 'Lo terminado se cuenta en pasado.',
    'What is over is told in the past: {n} bullets here.': 'Lo terminado se cuenta en pasado: aquí, {n} viñetas.',
    'The headline names another role': 'El titular nombra otro puesto',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Dice “{quote}”, y la oferta busca “{quote2}”.',
    'If that is what you do too, say so first.': 'Si también hace eso, dígalo primero.',
    'None of {n} bullets has a figure': 'Ninguna de las {n} viñetas tiene una cifra',
    '{n} of {n2} bullets [has|have] a figure': '{n} de {n2} viñetas [1:tiene|tienen] una cifra',
    'How many users, rows, models or people, how fast, how much cheaper: where you know one, it says more than any adjective.':
      'Cuántos usuarios, filas, modelos o personas, con qué rapidez, cuánto más barato: si conoce una cifra, dice más que cualquier adjetivo.',
    'Begin with the three bullets that you are proudest of.': 'Empiece por las tres viñetas que más le enorgullezcan.',
  },
}
