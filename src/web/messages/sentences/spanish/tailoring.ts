import type { SentenceTable } from '../../retell.ts'

/** What is said of suggestions, in Spanish. */
export const tailoring: Pick<SentenceTable, 'titles' | 'suggestions'> = {
  titles: {
    'Asked, not shown: {names}': 'Se pide, no se muestra: {names}',
    'Begin with what you did': 'Empezar por lo que hizo',
    'Keep what matters in the running text': 'Dejar lo importante en el texto corrido',
    'Lead with your {names}': 'Poner por delante: {names}',
    'Lead with {names}': 'Poner por delante: {names}',
    'Let a story show {names}': 'Mostrar con un ejemplo: {names}',
    'Lift {n} required skills to the top': 'Subir al principio {n} competencias exigidas',
    'Lift {names} to the top': 'Subir al principio: {names}',
    'Name {names}': 'Nombrar: {names}',
    'Tell of {names} below its title': 'Contarlo debajo del cargo: {names}',
    'Open with a summary from your own lines': 'Empezar con un perfil hecho con sus propias líneas',
    'Let the summary say what is asked': 'Decir en el perfil lo que se pide',
    'Put a figure on “{quote}”': 'Poner una cifra en “{quote}”',
    'Show {names} in use for {names2}': 'Mostrar en uso para {names2}: {names}',
    'Show {names} in use': 'Mostrar en uso: {names}',
    'Show {names} at work for {names2}': 'Mostrar en el trabajo para {names2}: {names}',
    'Show {names} at work': 'Mostrar en el trabajo: {names}',
    'Show more years of {names}': 'Mostrar más años de {names}',
    'Show more of {names}': 'Mostrar más: {names}',
    'Say what you did with {name}': 'Decir qué hizo con {name}',
    'Use the posting’s word: {name}': 'Usar la palabra de la oferta: {name}',
    'Check the spelling of {name}': 'Comprobar la ortografía de {name}',
    'Give every position its dates': 'Poner fechas a cada puesto',
    'Remove hidden text': 'Quitar el texto oculto',
    'Say it in your own words': 'Decirlo con sus propias palabras',
  },
  suggestions: {
    'The resume has no summary; these lines of yours show {names}: {quotes}.':
      'El currículum no tiene perfil; estas líneas suyas muestran {names}: {quotes}.',
    'The summary names nothing that the posting asks for; these lines of yours show {names}: {quotes}.':
      'El perfil no cita nada de lo que pide la oferta; estas líneas suyas muestran {names}: {quotes}.',
    'Say them in two sentences at the top.': 'Dígalo en dos frases al principio.',
    'The posting stresses {names} ({names2}).': 'La oferta insiste en {names} ({names2}).',
    'The posting stresses {names}.': 'La oferta insiste en {names}.',
    'What shows it best [is|are] {place}.': 'Lo que mejor lo muestra: {place}.',
    'Put [it|each] at the top of its position or project.': '[1:Póngala|Ponga cada una] al principio de su puesto o proyecto.',
    'Put [it|each] at the top of its position or project, and say so in the summary too.':
      '[1:Póngala|Ponga cada una] al principio de su puesto o proyecto, y dígalo también en el perfil.',
    'Put {place} at the top of its position or project.': 'Ponga al principio de su puesto o proyecto: {place}.',
    'Put {place} at the top of its position or project, and say so in the summary too.':
      'Ponga al principio de su puesto o proyecto: {place}. Dígalo también en el perfil.',
    'Say so in the summary too.': 'Dígalo también en el perfil.',
    'The posting requires {names}, and the resume shows [it|them] only [far down|far down or in work that ended more than five years ago|in work that ended more than five years ago] ({names2}, {place}).':
      'La oferta exige {names}, y el currículum lo muestra solo [2:muy abajo|muy abajo o en un trabajo que terminó hace más de cinco años|en un trabajo que terminó hace más de cinco años] ({names2}, {place}).',
    'Name [it|them] in the summary, and in a newer position if you used [it|them] there too.':
      'Cítelo en el perfil, y en un puesto más reciente si también lo usó allí.',
    'For each that you have worked with, say where and what came of it; leave out the others.':
      'De cada uno con el que haya trabajado, diga dónde y con qué resultado; omita los demás.',
    'The posting asks for it twice; once shown, it counts each time.':
      'La oferta lo pide dos veces; si se muestra, cuenta en ambas.',
    'The posting asks for it {n} times; once shown, it counts each time.':
      'La oferta lo pide {n} veces; si se muestra, cuenta en todas.',
    'The posting asks for {names} more than once; once shown, it counts each time.':
      'La oferta pide {names} más de una vez; lo que se muestre cuenta cada vez.',
    'Once shown, it counts for {names} too.': 'Si se muestra, cuenta también para {names}.',
    '“{quote}” is only named ({place}); no line shows it used.':
      '“{quote}” solo se cita ({place}); ninguna línea muestra su uso.',
    '“{quote}” is only said ({place}).': '“{quote}” solo se afirma ({place}).',
    '“{quote}” is {why} ({place}); years are counted only from dated positions.':
      '“{quote}” aparece {why} ({place}); los años se cuentan solo en puestos con fechas.',
    '{clause}; {clause2}.': '{clause}; {clause2}.',
    '{Place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school], so it is not counted.':
      '{Place}: se cita [1:como deseo o como algo no hecho|en texto oculto o tachado|en palabras copiadas de la oferta|en el nombre de una persona|en el nombre de una empresa|en el nombre de un centro de estudios], así que no cuenta.',
    'The file names it in text that is hidden or struck out, so it is not counted.':
      'El archivo lo cita en texto oculto o tachado, así que no cuenta.',
    'If you speak it, list it under Languages with your level.': 'Si lo habla, póngalo en Idiomas con su nivel.',
    'If it is true of you, let a bullet show it: with whom, and what came of it.':
      'Si es cierto en su caso, muéstrelo en una viñeta: con quién y con qué resultado.',
    'If you hold it, write it under Education with its field and year.':
      'Si lo tiene, escríbalo en Formación con su especialidad y su año.',
    'The posting takes equivalent experience instead: dated positions count for it.':
      'La oferta acepta en su lugar experiencia equivalente: los puestos con fechas cuentan para ello.',
    'It asks for {months} of work beside it, which dated positions show.':
      'Pide además {months} de trabajo, que se muestran con puestos con fechas.',
    'Where it was, say so in the title or in a bullet of that position.':
      'Si alguno lo fue, dígalo en el cargo o en una viñeta de ese puesto.',
    'If earlier or parallel work is left out, add it with its dates.':
      'Si falta algún trabajo anterior o paralelo, añádalo con sus fechas.',
    'No full dates can be read for the work described ({place}), so no years are counted there.':
      'No se encuentran fechas completas para el trabajo descrito ({place}), así que ahí no se cuentan años.',
    'No full dates can be read for {who} ({place}), so no years are counted there.':
      'No se encuentran fechas completas para {who} ({place}), así que ahí no se cuentan años.',
    'Write the start and the end with the month, such as “Mar 2021 – Jun 2023”.':
      'Escriba el inicio y el fin con el mes, por ejemplo “03/2021 – 06/2023”.',
    'The resume has “{quote}” ({place}), which is not known as a word for it.':
      'El currículum dice “{quote}” ({place}), que no se reconoce como una forma de nombrarlo.',
    'If you mean {name}, mend the spelling.': 'Si quiere decir {name}, corrija la ortografía.',
    'The work that shows it ({place}) has no dates, so its years cannot be counted.':
      'El trabajo que lo muestra ({place}) no tiene fechas, así que sus años no se pueden contar.',
    'The positions that name it add up to {months}.': 'Los puestos que lo citan suman {months}.',
    'If {names} was part of your work at {who} too, say so in a bullet there.':
      'Si su trabajo en {who} también incluyó {names}, dígalo allí en una viñeta.',
    'If it was part of other work, add that work with its dates.': 'Si fue parte de otro trabajo, añádalo con sus fechas.',
    '{Place} names {names} only in a title (“{quote}”).': '{Place}: {names} se cita solo en un cargo (“{quote}”).',
    '{Place} (“{quote}”) suggests {names} without naming it.': '{Place}: “{quote}” sugiere {names} sin nombrarlo.',
    'If the work below it was that, let a bullet name it.': 'Si el trabajo descrito debajo era eso, nómbrelo en una viñeta.',
    'If that is what you did, name it there.': 'Si es lo que hizo, nómbrelo allí.',
    '{Place} plays {name} down, so it counts half.': '{Place}: se resta importancia a {name}, así que cuenta la mitad.',
    'If you have done real work with it, write what it was and leave the softening words out.':
      'Si de verdad ha trabajado con ello, escriba qué fue y quite las palabras que lo suavizan.',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place} and {n} more).':
      'Lo que pide la oferta o la forma de contactar con usted está [1:en cuadros de texto|en el encabezado de la página|en el pie de página|en una tabla|en columnas contiguas] ({place} y {n} más).',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place}).':
      'Lo que pide la oferta o la forma de contactar con usted está [1:en cuadros de texto|en el encabezado de la página|en el pie de página|en una tabla|en columnas contiguas] ({place}).',
    'It was read here; many application systems leave such text out or mix it up.':
      'Aquí se ha leído; muchos sistemas de selección omiten o mezclan ese texto.',
    'Move them into the running text.': 'Páselo al texto corrido.',
    'Put them into the page itself.': 'Póngalo en la propia página.',
    'Write them line by line, with a tab before dates.': 'Escríbalo línea por línea, con un tabulador antes de las fechas.',
    'One column is read by all.': 'Una sola columna la leen todos los sistemas.',
    'The posting says “{quote}”, the resume “{quote2}” ({place}).':
      'La oferta dice “{quote}”, el currículum “{quote2}” ({place}).',
    'Both count the same here; writing both helps whoever searches for the literal word.':
      'Aquí ambos cuentan igual; escribir los dos ayuda a quien busca la palabra exacta.',
    'The bullet at {place} shows {names}, which the posting asks for, and has no figure.':
      'La viñeta de la {place} muestra {names}, que pide la oferta, pero no tiene ninguna cifra.',
    'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].':
      'Si conoce una, añádala: [cuántos usuarios, peticiones o filas] · [tiempo o latencia antes → después] · [precisión o error antes → después] · [coste ahorrado].',
    'The file holds text that a reader cannot see.': 'El archivo contiene texto que un lector no ve.',
    'It is not counted here, and other programs show it or take it for a trick.':
      'Aquí no cuenta, y otros programas lo muestran o lo toman por un truco.',
    'Remove it, or make it visible if it belongs there.': 'Quítelo, o hágalo visible si debe estar ahí.',
    'A passage from {place} on repeat the posting word for word.':
      'Un pasaje a partir de la {place} repite la oferta palabra por palabra.',
    '{n} passages from {place} on repeat the posting word for word.':
      '{n} pasajes a partir de la {place} repiten la oferta palabra por palabra.',
    'Copied words are not counted: say what you did instead.': 'Las palabras copiadas no cuentan: diga en su lugar lo que hizo.',
    'If you worked in it, say in a bullet with whom.': 'Si trabajó en ese idioma, diga en una viñeta con quién.',
    'If it was part of your work at {who}, say so in a bullet there.':
      'Si fue parte de su trabajo en {who}, dígalo allí en una viñeta.',
    'If it was part of your work, say so in a bullet there.': 'Si fue parte de su trabajo, dígalo allí en una viñeta.',
    'If the rest of it was part of your work at {who}, let a bullet say so.':
      'Si el resto fue parte de su trabajo en {who}, dígalo en una viñeta.',
    'If the rest of it was part of your work, let a bullet say so.': 'Si el resto fue parte de su trabajo, dígalo en una viñeta.',
    'Years are counted from the dated positions that show it.': 'Los años se cuentan en los puestos con fechas que lo muestran.',
    'The bullet at {place} begins with “{quote}”, and speaks of what the posting asks for.':
      'La viñeta de la {place} empieza por “{quote}” y habla de lo que pide la oferta.',
    '“{quote}” says the same in one word.': '“{quote}” dice lo mismo en una palabra.',
    'If you did it yourself, begin with the verb that says what: built, measured, led, fixed.':
      'Si lo hizo usted, empiece por el verbo que dice qué: construí, medí, dirigí, corregí.',
    'the resume does not show it': 'el currículum no lo muestra',
    'the resume shows none of them': 'el currículum no muestra ninguno',
    'the resume shows neither': 'el currículum no muestra ni lo uno ni lo otro',
    'the resume shows none that could be read': 'el currículum no muestra ninguno que se pueda leer',
    'the resume shows only {quotes}, which is broader': 'el currículum muestra solo {quotes}, que es más general',
    'the resume shows only {quotes}, which is another of the kind':
      'el currículum muestra solo {quotes}, que es otra cosa del mismo tipo',
    'the resume shows {names}': 'el currículum muestra {names}',
    'dated positions add up to {months}': 'los puestos con fechas suman {months}',
    'dated positions add up to {months}, and none of them says that they were of this':
      'los puestos con fechas suman {months}, y ninguno dice que fuera de lo que se pide',
    '{quotes} says only a part of that': '{quotes} dice solo una parte de ello',
    'If you hold [it|one of them], list it with its year': 'Si [1:lo tiene|tiene alguno de ellos], cítelo con su año',
    'If you have used [it|one of them], say where and what for':
      'Si [1:lo ha usado|ha usado alguno de ellos], diga dónde y para qué',
    'If you have experience with [it|one of them], say where and what came of it':
      'Si tiene experiencia con [1:ello|alguno de ellos], diga dónde y con qué resultado',
    'if not, leave it out: the nearest that you show is {quotes}': 'si no, omítalo: lo más cercano en su currículum es {quotes}',
    'if not, leave it out': 'si no, omítalo',
    'if not, it is one to learn': 'si no, conviene aprenderlo',
    '{clause}, which {names} can show.': '{clause}, algo que {names} puede mostrar.',
    '{clause}.': '{clause}.',
    'The posting requires {names}': 'La oferta exige {names}',
    'The posting would like {names}': 'La oferta valora {names}',
    'The work that the posting describes includes {names}': 'El trabajo que describe la oferta incluye {names}',
    'The posting also speaks of {names}': 'La oferta habla también de {names}',
  },
}
