import type { IssueWords } from './issue-words.ts';

/** The messages in Spanish; `issue-words.ts` says how they are written. */
export const es = {
  'counts-columns': {
    message: 'La primera línea nombra las columnas {found}, y `evaluation.yaml` describe otras.',
    fix: 'Escriba `{expected}` en la primera línea, o describa estas columnas en `evaluation.yaml`.',
  },
  'counts-width': {
    message: 'Esta línea tiene {found} celdas y hay {expected} columnas.',
    fix: 'Dé una celda a cada columna; la que no tiene valor queda vacía entre comas. Un valor con coma va entre comillas.',
  },
  'counts-value': {
    message: '`{value}` no puede estar en la columna `{column}`.',
    fix: 'Escríbalo como `{example}`.',
  },
  'counts-parts': {
    message: 'Las partes de `{column}` ({parts}) suman {sum}, más que el total, que es {total}.',
    fix: 'Corrija el número equivocado. Una parte que no se contó queda vacía.',
  },
  'file-unreadable': {
    message: 'No se puede abrir el archivo[[ (`{reason}`)]].',
    fix: 'Ponga aquí el archivo mismo y compruebe que tiene permiso para abrirlo.',
  },
  'file-not-utf8': {
    message: 'El archivo no es texto en UTF-8[[; parece `{encoding}`]].',
    fix: 'Ábralo en su editor y guárdelo de nuevo con la codificación `UTF-8`.',
  },
  'file-read-as': {
    message:
      'El archivo no está en UTF-8. Se leyó como `{encoding}`, así que alguna letra puede estar mal.',
    fix: 'Guárdelo de nuevo con la codificación `UTF-8` y repase las tildes y las eñes.',
  },
  'file-bom': {
    message: 'El archivo empieza con un signo invisible (marca de orden de bytes).',
    fix: 'Guárdelo de nuevo como `UTF-8` sin BOM.',
  },
  'file-crlf': {
    message: 'Las líneas del archivo terminan a la manera de Windows (CRLF).',
    fix: 'Guárdelo de nuevo con finales de línea `LF` (Unix). En muchos editores se elige en la barra de abajo.',
  },
  'file-case-clash': {
    message:
      'Este nombre y `{other}` solo se distinguen por las mayúsculas. En Windows y macOS son un mismo archivo.',
    fix: 'Cambie el nombre de uno de los dos.',
  },
  'file-symlink-outside': {
    message: 'Esto es un enlace a `{target}`, que está fuera de la carpeta de contenidos.',
    fix: 'Ponga aquí una copia del archivo en lugar del enlace.',
  },
  'file-name-not-slug': {
    message: 'El nombre `{name}` no puede formar parte de una dirección web.',
    fix: 'Cámbielo[[ por `{suggestion}`]]: letras minúsculas de la `a` a la `z`, cifras y `-` entre ellas.',
  },
  'file-unexpected': {
    message: 'En esta carpeta no se lee ningún archivo llamado `{name}`.',
    fix: '[[Cambie el nombre por `{nearest}`.||Muévalo a la carpeta que le corresponde o bórrelo.]]',
  },
  'file-missing': {
    message: 'Falta el archivo `{name}`.',
    fix: 'Añada en este lugar un archivo llamado `{name}`.',
  },
  'bidi-open': {
    message:
      'Un signo invisible que cambia la dirección de la escritura (`{character}`) no se cierra en esta línea.',
    fix: 'Borre el signo invisible o ponga su cierre (`{closing}`) después de las palabras a las que se aplica.',
  },
  'yaml-syntax': {
    message: 'No se puede leer la línea `{text}`[[ (`{reason}`)]].',
    fix: 'Escriba un campo por línea, `nombre: valor`, como en los campos de arriba y de abajo.',
  },
  'yaml-colon': {
    message:
      'En `{text}` hay un segundo signo de dos puntos y no queda claro dónde empieza el valor.',
    fix: "Ponga el valor entre comillas: `{field}: '{value}'`",
  },
  'yaml-quote': {
    message: 'En `{text}` hay una comilla `{mark}` sin pareja, o palabras detrás de ella.',
    fix: 'Ponga `{mark}` al principio y al final del valor. Si el propio valor contiene `{mark}`, escríbalo en líneas aparte debajo de `>-`, dos espacios más adentro.',
  },
  'yaml-sign': {
    message: 'Un valor no puede empezar con `{sign}`.',
    fix: "Ponga el valor entre comillas: `[[{field}: ]]'{value}'`",
  },
  'yaml-bracket': {
    message: 'En `{text}` falta cerrar un corchete o una llave.',
    fix: 'Escriba `{closing}` al final de la lista.',
  },
  'yaml-indent': {
    message: 'La línea `{text}` empieza demasiado a la izquierda o demasiado a la derecha.',
    fix: 'Ponga delante tantos espacios como en las demás líneas de su grupo.',
  },
  'yaml-field': {
    message: 'La línea `{text}` no tiene nombre y valor.',
    fix: 'Escriba `nombre: valor`, con un espacio después de los dos puntos. Una línea que continúa el valor de arriba necesita dos espacios más al principio.',
  },
  'yaml-duplicate-key': {
    message: 'El campo `{key}` está escrito dos veces.',
    fix: 'Deje uno de los dos y borre el otro.',
  },
  'yaml-tab': {
    message: 'La línea empieza con un tabulador.',
    fix: 'Ponga en su lugar dos espacios por cada nivel.',
  },
  'yaml-aliases': {
    message: 'El archivo repite partes de sí mismo (`&` y `*`) demasiadas veces.',
    fix: 'Escriba por extenso las partes repetidas.',
  },
  'yaml-empty': {
    message: 'El archivo `{name}` está vacío.',
    fix: 'Rellene sus campos, o bórrelo junto con su carpeta.',
  },
  'yaml-not-fields': {
    message: 'El archivo contiene `{value}` y ningún campo.',
    fix: 'Escriba un campo por línea: `nombre: valor`',
  },
  'front-matter-missing': {
    message: 'El texto no empieza con su título y los demás campos entre dos líneas `---`.',
    fix: 'Empiece el archivo con tres líneas: `---`, después `title: …`, después `---`.',
  },
  'front-matter-open': {
    message: 'Los campos del principio del texto no se cierran.',
    fix: 'Añada una línea `---` después del último campo, antes del texto.',
  },
  'field-unknown': {
    message: '[[En `{within}` no||No]] existe el campo `{field}`.',
    fix: '[[Escriba `{nearest}`.||Borre la línea[[ o use uno de estos: `{known}`]].]]',
  },
  'field-missing': {
    message: '[[En `{within}`: el||El]] campo `{field}` falta o está vacío.',
    fix: 'Añada una línea `{field}: {expected}`[[ debajo de `{within}`]].',
  },
  'field-type': {
    message: '[[En `{within}`: el||El]] campo `{field}` no puede ser `{value}`.',
    fix: 'Escríbalo así: `{field}: {expected}`',
  },
  'field-value': {
    message:
      '[[En `{within}`: el||El]] campo `{field}` [[no puede ser `{value}`.||tiene un valor vacío.]]',
    fix: '[[¿Quiso decir `{nearest}`? ]][[Lo que puede ir aquí: `{allowed}`||Escriba un valor.]]',
  },
  'date-not-edtf': {
    message: '`{value}` no es una fecha que se pueda ordenar (EDTF).',
    fix: '[[Escriba `{suggestion}`.||Escriba un año, `1575`; un año aproximado, `1575~`; un siglo, `16XX`; o un periodo, `1890/1910`.]] Lo que lee la gente va en `label:`.',
  },
  'date-no-label': {
    message:
      'La fecha `{value}` no se puede decir con palabras por sí sola (por ejemplo en {language:name}).',
    fix: 'Añada debajo de `date:` las palabras que leerá la gente: `label: { {language}: … }`',
  },
  'date-order': {
    message: 'El periodo termina (`{until}`) antes de empezar (`{from}`).',
    fix: 'Corrija una de las dos fechas.',
  },
  'language-tag': {
    message: '`{tag}` no es la forma habitual de una etiqueta de idioma.',
    fix: 'Escriba [[`{suggestion}`||una etiqueta como `ar`, `pt-BR` o `zh-Hans`]].',
  },
  'language-not-declared': {
    message:
      'El idioma `{tag}` no es un idioma de esta exposición ([[`{declared}`||todavía ninguno]]).',
    fix: '[[¿Quiso decir `{nearest}`? Si no, añada||Añada]] el idioma a `locales:` en `exhibition.yaml`.',
  },
  'language-fallback-loop': {
    message: 'El idioma `{tag}` se sustituiría por sí mismo (`{chain}`).',
    fix: 'Quite `{tag}` de su propio `fallback:`.',
  },
  'text-missing': {
    message: 'Falta el texto {kind:of} `{id}`: no existe en ningún idioma.',
    fix: 'Añada a esta carpeta un archivo como `es.mdx` o `ar.mdx`, con un título y el texto.',
  },
  'text-no-title': {
    message: 'El texto en {language:name} {kind:of} `{id}` no tiene título.',
    fix: 'Añada una línea `title: …` entre las dos líneas `---`.',
  },
  'text-summary-long': {
    message:
      'El resumen en {language:name} {kind:of} `{id}` tiene {words} palabras; en una cartela caben {limit}.',
    fix: 'Acorte `summary:` a {limit} palabras. Lo que quite puede ir en el texto de abajo.',
  },
  'translation-outdated': {
    message:
      'El texto en {source:name} ha cambiado desde que se hizo esta traducción ({language:name}).',
    fix: 'Repase la traducción y escriba `of: {digest}` debajo de `translation:`.',
  },
  'translation-no-digest': {
    message:
      'Este texto en {language:name} no dice a partir de qué estado del texto en {source:name} se tradujo.',
    fix: 'Si corresponde al texto en {source:name} de hoy, escriba `of: {digest}` debajo de `translation:`.',
  },
  'translation-source-missing': {
    message:
      'Este texto en {language:name} dice que se tradujo de `{source}`, y ese texto no existe.',
    fix: 'Después de `from:` ponga [[uno de estos idiomas: `{present}`||un idioma que exista]]. Si el texto se escribió primero en {language:name}, borre `translation:`.',
  },
  'translation-loop': {
    message:
      'Los textos en {language:name} y en {source:name} son traducción el uno del otro; ninguno es el primero.',
    fix: 'Borre `translation:` en el texto que se escribió primero.',
  },
  'text-deliberate-no-reason': {
    message: 'El texto en {language:name} se deja sin traducir a propósito y no dice por qué.',
    fix: 'Añada una línea `reason: …` con las palabras de la comunidad que lo decidió.',
  },
  'reference-unknown': {
    message: '{kind:none} con el nombre `{value}`.',
    fix: '[[¿Quiso decir `{nearest}`? ||Revise cómo está escrito. ]]El nombre es el de su archivo o carpeta, o el de su `id:`.',
  },
  'id-duplicate': {
    message: 'El nombre `{id}` ({kind:one}) se usa dos veces[[; la primera, en `{first}`]].',
    fix: 'Dé otro nombre a uno de los dos.',
  },
  'stop-code-duplicate': {
    message:
      'El código `{code}` ya es de otra parada (`{first}`). Está impreso en etiquetas y solo puede señalar un lugar.',
    fix: 'Elija un código nuevo de 2 a 12 letras minúsculas y cifras, y deje como está la parada más antigua.',
  },
  'folder-unknown': {
    message: '{kind:none} con el nombre `{name}`, y sin embargo tiene una carpeta.',
    fix: '[[Cambie el nombre de la carpeta por `{nearest}`, o||Cambie el nombre de la carpeta, o]] añada lo que falta (las instituciones están en `exhibition.yaml`).',
  },
  'image-missing': {
    message: 'No existe la imagen `{name}`.',
    fix: '[[¿Quiso decir `{nearest}`? ]]Ponga la imagen en la carpeta o corrija el nombre.',
  },
  'image-unreadable': {
    message: 'No se puede leer la imagen[[ (`{reason}`)]].',
    fix: 'Ábrala en un programa de imágenes y guárdela de nuevo como `.jpg` o `.png`.',
  },
  'image-type': {
    message: 'El nombre de la imagen termina en `{extension}`, pero es un archivo `{actual}`.',
    fix: 'Cambie el nombre para que termine en `.{actual}`, también donde se menciona.',
  },
  'image-small': {
    message: 'La imagen solo tiene {width} × {height} píxeles y se verá borrosa.',
    fix: 'Si hay una más grande, úsela: el lado mayor necesita al menos {minimum} píxeles.',
  },
  'image-large': {
    message: 'La imagen pesa {megabytes} MB; el máximo es {limit} MB.',
    fix: 'Guárdela de nuevo como JPEG de alta calidad o con menos píxeles.',
  },
  'image-alt-missing': {
    message: 'El texto en {language:name} de `{id}` no dice qué se ve en la imagen `{image}`.',
    fix: 'Añada debajo de `images:` la línea `{image}: { alt: … }`, o `alt: decorative` si no muestra nada que importe.',
  },
  'image-alt-unknown': {
    message: 'El texto describe una imagen `{image}` que aquí no existe.',
    fix: '[[Escriba `{nearest}` o||Corrija el nombre o]] borre esas líneas.',
  },
  'media-missing': {
    message: 'No existe la grabación o el archivo `{name}`.',
    fix: '[[¿Quiso decir `{nearest}`? ]]Ponga el archivo en la carpeta o corrija el nombre.',
  },
  'media-transcript-missing': {
    message: 'El texto en {language:name} no trae la transcripción de la grabación `{media}`.',
    fix: 'Añada debajo de `media:` las líneas `{media}:` con `title: …` y `transcript: …`. Si nadie habla, diga qué se oye.',
  },
  'place-withheld': {
    message:
      'Un lugar de `{id}` se reserva, y sin embargo sus coordenadas ({latitude}, {longitude}) están en los archivos.',
    fix: 'Borre `point:`, o escriba aquí el lugar con palabras: `place: { label: { … } }`',
  },
  'region-outside': {
    message: 'El detalle `{region}` se sale de la imagen, que mide {width} × {height}.',
    fix: 'Haga que `x + width` sea como mucho {width}, e `y + height` como mucho {height}.',
  },
  'look-contrast': {
    message:
      'Los colores `{colour}` (`{field}`) y `{other}` se parecen demasiado: su contraste es de {ratio} a 1, y las palabras necesitan {least} a 1.',
    fix: 'Escriba `{typed}`. Es el color más cercano del mismo tono con el que se puede leer.',
  },
  'logo-active': {
    message:
      'El logotipo contiene `{found}`: más que un dibujo quieto que no necesita nada de fuera.',
    fix: 'Guárdelo como SVG simple, sin programas, enlaces, animaciones ni archivos incrustados, y con las letras convertidas en trazos; o como `.png`.',
  },
  'logo-alt-missing': {
    message: 'Faltan las palabras del logotipo en {language:name}.',
    fix: 'Añada `{language}: ...` debajo de `alt:`, con lo que se lee en el logotipo. Si es un signo sin palabras, escriba `alt: decorative`.',
  },
  'rights-missing': {
    message: 'No se dice en qué condiciones se puede mostrar `{item}` de `{id}`.',
    fix: 'Añada una línea `rights: CC-BY`, `rights: InC` u otra declaración, aquí o para todo el objeto.',
  },
  'credit-missing': {
    message: 'No se dice a quién hay que dar crédito por `{item}` de `{id}`.',
    fix: 'Añada una línea `credit: { es: … }`, o `creditLine:` para todo el objeto.',
  },
  'consent-missing': {
    message: 'En `{item}` se reconoce a [[`{person}`||una persona]] y no consta su consentimiento.',
    fix: 'Añada `consent: { reference: … }` con el número del papel firmado. Hasta entonces no se muestra.',
  },
  'consent-ends': {
    message: 'El consentimiento[[ de `{person}`]] terminó, o había que revisarlo, el {date}.',
    fix: 'Pregunte de nuevo y anote la fecha nueva. Hasta entonces no se muestra.',
  },
  'sign-off-missing': {
    message: '`{id}` tiene {have} de las {need} firmas que necesita un trabajo conjunto.',
    fix: 'Pida a las demás instituciones que firmen: `signedOff: [{ partner: …, date: 2027-03-01 }]`. Hasta entonces solo aparece en las vistas previas.',
  },
  'prose-syntax': {
    message: 'No se puede leer esta parte del texto[[ (`{reason}`)]].',
    fix: 'Busque en este párrafo un `<` o un `{` y ponga `\\` delante.',
  },
  'prose-less-than': {
    message: 'El signo `<` de `{text}` parece el principio de un componente.',
    fix: 'Si quiere el signo mismo, escriba `\\<`.',
  },
  'prose-brace': {
    message: 'La llave de `{text}` parece el principio de un programa.',
    fix: 'Si quiere la llave misma, escriba `\\{`.',
  },
  'prose-comment': {
    message: 'Los comentarios como `{text}` no se pueden escribir así.',
    fix: 'Bórrelo, o escríbalo entre `{/*` y `*/}`.',
  },
  'prose-tag-open': {
    message: '`<{tag}>` se abre y no se cierra.',
    fix: 'Añada `</{tag}>` donde termina.',
  },
  'prose-tag-stray': {
    message: '`</{tag}>` cierra algo que no se abrió.',
    fix: 'Borre `</{tag}>`, o añada `<{tag}>` donde empieza.',
  },
  'prose-tag-broken': {
    message: '`{text}` no está completo.',
    fix: 'Compruebe que cada valor está entre dos `"` y que al final hay `>` o `/>`.',
  },
  'prose-import': {
    message: '`{text}` cargaría un programa. Los textos no pueden hacerlo.',
    fix: 'Borre la línea. Los componentes como `<Figure>` funcionan sin ella.',
  },
  'prose-export': {
    message: '`{text}` ejecutaría un programa. Los textos no pueden hacerlo.',
    fix: 'Borre la línea. Si la gente debe verla, póngala entre dos líneas `~~~`.',
  },
  'prose-expression': {
    message: '`{text}` ejecutaría un programa. Los textos no pueden hacerlo.',
    fix: 'Escriba el resultado mismo. Si la gente debe ver la llave, escriba `\\{`.',
  },
  'prose-spread': {
    message: '[[`<{component}>`||Una etiqueta]] contiene `{...}`, que ejecutaría un programa.',
    fix: 'Escriba cada propiedad por extenso: `nombre="valor"`',
  },
  'prose-html': {
    message: '[[`<{tag}>`||`<>`]] no se puede usar en los textos.',
    fix: '[[Escriba `{instead}`.||Escriba las palabras sin eso; los párrafos, las listas, las tablas y el énfasis tienen sus propios signos en Markdown.]]',
  },
  'prose-html-attribute': {
    message: '`<{tag}>` no puede llevar `{attribute}`.',
    fix: 'Borre `{attribute}`. Lo que siempre es posible: `lang="ar"`, `dir="rtl"`.',
  },
  'prose-event-handler': {
    message: '`{attribute}` ejecutaría un programa. Los textos no pueden hacerlo.',
    fix: 'Borre `{attribute}` y su valor.',
  },
  'prose-style': {
    message: '`<{tag}>` fija colores o tamaños propios. De eso se encarga el sitio.',
    fix: 'Bórrelo. Para dar énfasis escriba `*palabras*` o `**palabras**`.',
  },
  'prose-frame': {
    message: '`<{tag}>` mostraría una página de otro sitio web dentro del suyo.',
    fix: 'Escriba un enlace: `[palabras](https://…)`. Para películas y sonidos propios use `<Video>` y `<Audio>`.',
  },
  'prose-address': {
    message: 'La dirección [[`{address}`||de este enlace]] no está permitida.',
    fix: 'Use una dirección que empiece con `https://`, `mailto:` o `tel:`; `#apartado` para este texto; `object:fez/star-panel` para un objeto.',
  },
  'prose-image': {
    message: 'La imagen `{address}` no tendría crédito ni descripción.',
    fix: 'Póngala en `images:` de su ficha y escriba `<Figure image="…" />`.',
  },
  'prose-foreign-image': {
    message: 'La imagen `{address}` está en otro sitio web.',
    fix: 'Ponga el archivo en la carpeta, añádalo a `images:` y escriba `<Figure image="…" />`.',
  },
  'prose-component-unknown': {
    message: 'No existe el componente `<{component}>`.',
    fix: '[[¿Quiso decir `<{nearest}>`?||El manual enumera los componentes. Si quiere el signo mismo, escriba `\\<`.]]',
  },
  'prose-component-place': {
    message: '`{component}` no puede estar [[dentro de `{parent}`||en este lugar]].',
    fix: 'Póngalo fuera, con una línea vacía antes y otra después.',
  },
  'prose-prop-unknown': {
    message: '`<{component}>` no tiene la propiedad `{prop}`.',
    fix: '[[Escriba `{nearest}`.||Borre `{prop}` y su valor.]]',
  },
  'prose-prop-missing': {
    message: '`<{component}>` necesita `{prop}`.',
    fix: 'Escriba por ejemplo `{example}`.',
  },
  'prose-prop-twice': {
    message: '`<{component}>` dice `{prop}` dos veces.',
    fix: 'Deje uno de los dos.',
  },
  'prose-prop-value': {
    message: '`{prop}` de `<{component}>` [[no puede ser `{value}`.||no tiene valor.]]',
    fix: 'Escriba por ejemplo `{expected}`.',
  },
  'prose-heading': {
    message: 'El encabezado `{level}` se salta un nivel, o es el del título.',
    fix: 'Escriba `{expected}`. Los encabezados de un texto empiezan con `##`.',
  },
  'prose-footnote': {
    message: 'La nota `[^{label}]` no tiene texto.',
    fix: 'Añada al final del texto una línea `[^{label}]: …`',
  },
  'prose-footnote-unused': {
    message: 'La nota `[^{label}]` no se cita nunca, o está escrita dos veces.',
    fix: 'Ponga `[^{label}]` en su lugar del texto, o borre la nota.',
  },
  'prose-too-long': {
    message: 'El texto tiene {characters} caracteres; el máximo es {limit}.',
    fix: 'Divídalo, por ejemplo, en una historia y varios objetos.',
  },
  'prose-too-deep': {
    message: 'Aquí hay más de {limit} elementos, unos dentro de otros.',
    fix: 'Cierre las listas, las citas y los componentes antes de abrir otros.',
  },
} as const satisfies IssueWords;
