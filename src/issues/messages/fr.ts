import type { IssueWords } from './issue-words.ts';

/** The messages in French; `issue-words.ts` says how they are written. */
export const fr = {
  'counts-columns': {
    message:
      'La première ligne nomme les colonnes {found}, et `evaluation.yaml` en décrit d’autres.',
    fix: 'Écrivez `{expected}` en première ligne, ou décrivez ces colonnes dans `evaluation.yaml`.',
  },
  'counts-width': {
    message: 'Cette ligne a {found} cellules, et il y a {expected} colonnes.',
    fix: 'Donnez une cellule à chaque colonne\u202f; sans valeur, elle reste vide entre ses virgules. Une valeur qui contient une virgule se met entre guillemets droits.',
  },
  'counts-value': {
    message: '`{value}` ne peut pas se trouver dans la colonne `{column}`.',
    fix: 'Écrivez-le comme `{example}`.',
  },
  'counts-parts': {
    message: 'Les parties de `{column}` ({parts}) font {sum}, plus que le tout, qui est {total}.',
    fix: 'Corrigez le nombre erroné. Une partie qui n’a pas été comptée reste vide.',
  },
  'file-unreadable': {
    message: 'Le fichier ne peut pas être ouvert[[ (`{reason}`)]].',
    fix: 'Placez ici le fichier lui-même et vérifiez que vous avez le droit de l’ouvrir.',
  },
  'file-not-utf8': {
    message: 'Le fichier n’est pas un texte en UTF-8[[ ; il ressemble à `{encoding}`]].',
    fix: 'Ouvrez-le dans votre éditeur et enregistrez-le de nouveau avec l’encodage `UTF-8`.',
  },
  'file-read-as': {
    message:
      'Le fichier n’est pas en UTF-8. Il a été lu comme `{encoding}` ; certaines lettres peuvent être fausses.',
    fix: 'Enregistrez-le de nouveau avec l’encodage `UTF-8`, puis relisez les accents.',
  },
  'file-bom': {
    message: 'Le fichier commence par un signe invisible (marque d’ordre des octets).',
    fix: 'Enregistrez-le de nouveau en `UTF-8` sans BOM.',
  },
  'file-crlf': {
    message: 'Les lignes du fichier se terminent à la façon de Windows (CRLF).',
    fix: 'Enregistrez-le de nouveau avec des fins de ligne `LF` (Unix). Beaucoup d’éditeurs ont ce réglage dans la barre du bas.',
  },
  'file-case-clash': {
    message:
      'Ce nom et `{other}` ne diffèrent que par les majuscules. Sous Windows et macOS, c’est un seul fichier.',
    fix: 'Renommez l’un des deux.',
  },
  'file-symlink-outside': {
    message: 'Ceci est un lien vers `{target}`, qui se trouve hors du dossier des contenus.',
    fix: 'Placez ici une copie du fichier à la place du lien.',
  },
  'file-name-not-slug': {
    message: 'Le nom `{name}` ne peut pas entrer dans une adresse web.',
    fix: 'Renommez-le[[ en `{suggestion}`]] : lettres minuscules de `a` à `z`, chiffres, et `-` entre eux.',
  },
  'file-unexpected': {
    message: 'Aucun fichier nommé `{name}` n’est lu dans ce dossier.',
    fix: '[[Renommez-le en `{nearest}`.||Déplacez-le dans le dossier qui lui revient, ou supprimez-le.]]',
  },
  'file-missing': {
    message: 'Le fichier `{name}` manque.',
    fix: 'Ajoutez à cet endroit un fichier nommé `{name}`.',
  },
  'bidi-open': {
    message:
      'Un signe invisible qui change le sens de l’écriture (`{character}`) n’est pas refermé sur cette ligne.',
    fix: 'Supprimez le signe invisible, ou placez sa fermeture (`{closing}`) après les mots qu’il concerne.',
  },
  'yaml-syntax': {
    message: 'La ligne `{text}` ne peut pas être lue[[ (`{reason}`)]].',
    fix: 'Écrivez un champ par ligne, `nom: valeur`, comme les champs au-dessus et au-dessous.',
  },
  'yaml-colon': {
    message: 'Dans `{text}`, il y a un second deux-points ; on ne sait pas où la valeur commence.',
    fix: "Mettez la valeur entre guillemets droits : `{field}: '{value}'`",
  },
  'yaml-quote': {
    message: 'Dans `{text}`, un guillemet `{mark}` est seul, ou des mots le suivent.',
    fix: 'Mettez `{mark}` au début et à la fin de la valeur. Si la valeur elle-même contient `{mark}`, écrivez-la sur ses propres lignes sous `>-`, deux espaces plus à droite.',
  },
  'yaml-sign': {
    message: 'Une valeur ne peut pas commencer par `{sign}`.',
    fix: "Mettez la valeur entre guillemets droits : `[[{field}: ]]'{value}'`",
  },
  'yaml-bracket': {
    message: 'Dans `{text}`, il manque un crochet ou une accolade fermante.',
    fix: 'Tapez `{closing}` à la fin de la liste.',
  },
  'yaml-indent': {
    message: 'La ligne `{text}` commence trop à gauche ou trop à droite.',
    fix: 'Mettez devant elle autant d’espaces que devant les autres lignes de son groupe.',
  },
  'yaml-field': {
    message: 'La ligne `{text}` n’a pas de nom et de valeur.',
    fix: 'Écrivez `nom: valeur`, avec une espace après le deux-points. Une ligne qui poursuit la valeur du dessus demande deux espaces de plus au début.',
  },
  'yaml-duplicate-key': {
    message: 'Le champ `{key}` est écrit deux fois.',
    fix: 'Gardez l’un des deux et supprimez l’autre.',
  },
  'yaml-tab': {
    message: 'La ligne commence par une tabulation.',
    fix: 'Remplacez-la par deux espaces pour chaque niveau.',
  },
  'yaml-aliases': {
    message: 'Le fichier répète trop souvent des parties de lui-même (`&` et `*`).',
    fix: 'Écrivez en entier les parties répétées.',
  },
  'yaml-empty': {
    message: 'Le fichier `{name}` est vide.',
    fix: 'Remplissez ses champs, ou supprimez-le avec son dossier.',
  },
  'yaml-not-fields': {
    message: 'Le fichier contient `{value}` et aucun champ.',
    fix: 'Écrivez un champ par ligne : `nom: valeur`',
  },
  'front-matter-missing': {
    message: 'Le texte ne commence pas par son titre et ses autres champs entre deux lignes `---`.',
    fix: 'Commencez le fichier par trois lignes : `---`, puis `title: …`, puis `---`.',
  },
  'front-matter-open': {
    message: 'Les champs du début du texte ne sont pas refermés.',
    fix: 'Ajoutez une ligne `---` après le dernier champ, avant le texte.',
  },
  'field-unknown': {
    message: '[[Dans `{within}`, il||Il]] n’y a pas de champ `{field}`.',
    fix: '[[Écrivez `{nearest}`.||Supprimez la ligne[[, ou prenez l’un de ceux-ci : `{known}`]].]]',
  },
  'field-missing': {
    message: '[[Dans `{within}`, le||Le]] champ `{field}` manque ou est vide.',
    fix: 'Ajoutez une ligne `{field}: {expected}`[[ sous `{within}`]].',
  },
  'field-type': {
    message: '[[Dans `{within}`, le||Le]] champ `{field}` ne peut pas être `{value}`.',
    fix: 'Écrivez-le ainsi : `{field}: {expected}`',
  },
  'field-value': {
    message:
      '[[Dans `{within}`, le||Le]] champ `{field}` [[ne peut pas être `{value}`.||a une valeur vide.]]',
    fix: '[[Vouliez-vous dire `{nearest}` ? ]][[Ce qui peut figurer ici : `{allowed}`||Tapez une valeur.]]',
  },
  'date-not-edtf': {
    message: '`{value}` n’est pas une date qui puisse être triée (EDTF).',
    fix: '[[Écrivez `{suggestion}`.||Écrivez une année, `1575` ; vers une année, `1575~` ; un siècle, `16XX` ; ou une période, `1890/1910`.]] Ce que le public lit se met dans `label:`.',
  },
  'date-no-label': {
    message:
      'La date `{value}` ne peut pas se dire toute seule en mots (par exemple en {language:name}).',
    fix: 'Ajoutez sous `date:` les mots que le public lira : `label: { {language}: … }`',
  },
  'date-order': {
    message: 'La période finit (`{until}`) avant de commencer (`{from}`).',
    fix: 'Corrigez l’une des deux dates.',
  },
  'language-tag': {
    message: '`{tag}` n’est pas la forme habituelle d’un code de langue.',
    fix: 'Écrivez [[`{suggestion}`||un code comme `ar`, `pt-BR` ou `zh-Hans`]].',
  },
  'language-not-declared': {
    message:
      'La langue `{tag}` n’est pas une langue de cette exposition ([[`{declared}`||aucune pour l’instant]]).',
    fix: '[[Vouliez-vous dire `{nearest}` ? Sinon, ajoutez||Ajoutez]] la langue à `locales:` dans `exhibition.yaml`.',
  },
  'language-fallback-loop': {
    message: 'La langue `{tag}` serait remplacée par elle-même (`{chain}`).',
    fix: 'Retirez `{tag}` de son propre `fallback:`.',
  },
  'text-missing': {
    message: 'Le texte {kind:of} `{id}` manque : il n’y en a dans aucune langue.',
    fix: 'Ajoutez à ce dossier un fichier comme `fr.mdx` ou `ar.mdx`, avec un titre et le texte.',
  },
  'text-no-title': {
    message: 'Le texte {kind:of} `{id}` ({language:name}) n’a pas de titre.',
    fix: 'Ajoutez une ligne `title: …` entre les deux lignes `---`.',
  },
  'text-summary-long': {
    message:
      'Le résumé {kind:of} `{id}` ({language:name}) compte {words} mots ; un cartel en contient {limit}.',
    fix: 'Ramenez `summary:` à {limit} mots. Ce que vous retirez peut passer dans le texte au-dessous.',
  },
  'translation-outdated': {
    message:
      'Le texte d’origine ({source:name}) a changé depuis cette traduction ({language:name}).',
    fix: 'Relisez la traduction, puis écrivez `of: {digest}` sous `translation:`.',
  },
  'translation-no-digest': {
    message:
      'Ce texte ({language:name}) ne dit pas à partir de quel état du texte d’origine ({source:name}) il a été traduit.',
    fix: 'S’il correspond au texte d’aujourd’hui, écrivez `of: {digest}` sous `translation:`.',
  },
  'translation-source-missing': {
    message: 'Ce texte ({language:name}) se dit traduit de `{source}`, et ce texte n’existe pas.',
    fix: 'Après `from:`, mettez [[l’une de ces langues : `{present}`||une langue qui existe]]. Si le texte a d’abord été écrit dans cette langue ({language:name}), supprimez `translation:`.',
  },
  'translation-loop': {
    message:
      'Deux textes ({language:name}, {source:name}) se disent traduits l’un de l’autre ; aucun n’est le premier.',
    fix: 'Supprimez `translation:` dans le texte écrit en premier.',
  },
  'text-deliberate-no-reason': {
    message:
      'Ce texte ({language:name}) reste volontairement sans traduction et ne dit pas pourquoi.',
    fix: 'Ajoutez une ligne `reason: …` avec les mots de la communauté qui l’a décidé.',
  },
  'reference-unknown': {
    message: '{kind:none} du nom de `{value}`.',
    fix: '[[Vouliez-vous dire `{nearest}` ? ||Vérifiez l’orthographe. ]]Le nom est celui de son fichier ou de son dossier, ou de son `id:`.',
  },
  'id-duplicate': {
    message: 'Le nom `{id}` ({kind:one}) sert deux fois[[ ; la première, à `{first}`]].',
    fix: 'Donnez un autre nom à l’un des deux.',
  },
  'stop-code-duplicate': {
    message:
      'Le code `{code}` est déjà celui d’une autre étape (`{first}`). Il est imprimé sur des étiquettes et ne peut désigner qu’un seul lieu.',
    fix: 'Choisissez un nouveau code de 2 à 12 lettres minuscules et chiffres, et laissez l’étape la plus ancienne telle quelle.',
  },
  'folder-unknown': {
    message: '{kind:none} du nom de `{name}`, et pourtant un dossier porte ce nom.',
    fix: '[[Renommez le dossier en `{nearest}`, ou||Renommez le dossier, ou]] ajoutez ce qui manque (les partenaires figurent dans `exhibition.yaml`).',
  },
  'image-missing': {
    message: 'Il n’y a pas d’image `{name}`.',
    fix: '[[Vouliez-vous dire `{nearest}` ? ]]Placez l’image dans le dossier, ou corrigez le nom.',
  },
  'image-unreadable': {
    message: 'L’image ne peut pas être lue[[ (`{reason}`)]].',
    fix: 'Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau en `.jpg` ou en `.png`.',
  },
  'image-type': {
    message: 'Le nom de l’image finit par `{extension}`, mais c’est un fichier `{actual}`.',
    fix: 'Renommez-la pour qu’elle finisse par `.{actual}`, aussi là où son nom est écrit.',
  },
  'image-small': {
    message: 'L’image n’a que {width} × {height} pixels et paraîtra floue.',
    fix: 'S’il en existe une plus grande, prenez-la : le grand côté demande au moins {minimum} pixels.',
  },
  'image-large': {
    message: 'L’image pèse {megabytes} Mo ; le maximum est de {limit} Mo.',
    fix: 'Enregistrez-la de nouveau en JPEG de haute qualité, ou avec moins de pixels.',
  },
  'image-alt-missing': {
    message: 'Le texte de `{id}` ({language:name}) ne dit pas ce que montre l’image `{image}`.',
    fix: 'Ajoutez sous `images:` la ligne `{image}: { alt: … }`, ou `alt: decorative` si elle ne montre rien d’important.',
  },
  'image-alt-unknown': {
    message: 'Le texte décrit une image `{image}` qui n’existe pas ici.',
    fix: '[[Écrivez `{nearest}`, ou||Corrigez le nom, ou]] supprimez ces lignes.',
  },
  'media-missing': {
    message: 'Il n’y a pas d’enregistrement ni de fichier `{name}`.',
    fix: '[[Vouliez-vous dire `{nearest}` ? ]]Placez le fichier dans le dossier, ou corrigez le nom.',
  },
  'media-transcript-missing': {
    message:
      'Le texte ({language:name}) ne donne pas la transcription de l’enregistrement `{media}`.',
    fix: 'Ajoutez sous `media:` les lignes `{media}:` avec `title: …` et `transcript: …`. Si personne ne parle, dites ce que l’on entend.',
  },
  'place-withheld': {
    message:
      'Un lieu de `{id}` est tenu secret, et pourtant ses coordonnées ({latitude}, {longitude}) figurent dans les fichiers.',
    fix: 'Supprimez `point:`, ou écrivez ici le lieu en mots : `place: { label: { … } }`',
  },
  'region-outside': {
    message: 'Le détail `{region}` dépasse l’image, qui mesure {width} × {height}.',
    fix: 'Faites que `x + width` vaille au plus {width}, et `y + height` au plus {height}.',
  },
  'look-contrast': {
    message:
      'Les couleurs `{colour}` (`{field}`) et `{other}` se ressemblent trop : leur contraste est de {ratio} pour 1, et les mots demandent {least} pour 1.',
    fix: 'Écrivez `{typed}`. C’est la couleur la plus proche, de même teinte, avec laquelle on peut lire.',
  },
  'logo-active': {
    message:
      'Le logo contient `{found}` : plus qu’un dessin immobile qui n’a besoin de rien d’autre.',
    fix: 'Enregistrez-le en SVG simple, sans programme, lien, animation ni fichier incorporé, et avec ses lettres en tracés ; ou en `.png`.',
  },
  'logo-alt-missing': {
    message: 'Les mots du logo manquent en {language:name}.',
    fix: 'Ajoutez `{language}: ...` sous `alt:`, avec ce qu’on lit sur le logo. Pour un signe sans mots, écrivez `alt: decorative`.',
  },
  'rights-missing': {
    message: 'Il n’est pas dit à quelles conditions `{item}` de `{id}` peut être montré.',
    fix: 'Ajoutez une ligne `rights: CC-BY`, `rights: InC` ou une autre déclaration, ici ou pour tout l’objet.',
  },
  'credit-missing': {
    message: 'Il n’est pas dit qui doit être nommé avec `{item}` de `{id}`.',
    fix: 'Ajoutez une ligne `credit: { fr: … }`, ou `creditLine:` pour tout l’objet.',
  },
  'consent-missing': {
    message:
      'On reconnaît [[`{person}`||une personne]] dans `{item}`, et aucun consentement n’est noté.',
    fix: 'Ajoutez `consent: { reference: … }` avec le numéro du papier signé. D’ici là, rien n’est montré.',
  },
  'consent-ends': {
    message: 'Le consentement[[ de `{person}`]] a pris fin, ou devait être revu, le {date}.',
    fix: 'Redemandez-le, puis inscrivez la nouvelle date. D’ici là, rien n’est montré.',
  },
  'sign-off-missing': {
    message: '`{id}` porte {have} des {need} signatures que demande un travail commun.',
    fix: 'Demandez aux autres partenaires de s’ajouter : `signedOff: [{ partner: …, date: 2027-03-01 }]`. D’ici là, il ne paraît que dans les aperçus.',
  },
  'prose-syntax': {
    message: 'Cette partie du texte ne peut pas être lue[[ (`{reason}`)]].',
    fix: 'Cherchez dans ce paragraphe un `<` ou un `{` et mettez `\\` devant.',
  },
  'prose-less-than': {
    message: 'Le signe `<` dans `{text}` ressemble au début d’un composant.',
    fix: 'Si vous voulez le signe lui-même, écrivez `\\<`.',
  },
  'prose-brace': {
    message: 'L’accolade dans `{text}` ressemble au début d’un programme.',
    fix: 'Si vous voulez l’accolade elle-même, écrivez `\\{`.',
  },
  'prose-comment': {
    message: 'Les commentaires comme `{text}` ne peuvent pas s’écrire ainsi.',
    fix: 'Supprimez-le, ou écrivez-le entre `{/*` et `*/}`.',
  },
  'prose-tag-open': {
    message: '`<{tag}>` est ouvert et n’est pas refermé.',
    fix: 'Ajoutez `</{tag}>` là où il se termine.',
  },
  'prose-tag-stray': {
    message: '`</{tag}>` referme ce qui n’a pas été ouvert.',
    fix: 'Supprimez `</{tag}>`, ou ajoutez `<{tag}>` là où il commence.',
  },
  'prose-tag-broken': {
    message: '`{text}` n’est pas complet.',
    fix: 'Vérifiez que chaque valeur est entre deux `"` et que la fin est `>` ou `/>`.',
  },
  'prose-import': {
    message: '`{text}` chargerait un programme. Les textes ne le peuvent pas.',
    fix: 'Supprimez la ligne. Les composants comme `<Figure>` s’en passent.',
  },
  'prose-export': {
    message: '`{text}` exécuterait un programme. Les textes ne le peuvent pas.',
    fix: 'Supprimez la ligne. Si le public doit la voir, mettez-la entre deux lignes `~~~`.',
  },
  'prose-expression': {
    message: '`{text}` exécuterait un programme. Les textes ne le peuvent pas.',
    fix: 'Écrivez le résultat lui-même. Si le public doit voir l’accolade, écrivez `\\{`.',
  },
  'prose-spread': {
    message: '[[`<{component}>`||Une balise]] contient `{...}`, qui exécuterait un programme.',
    fix: 'Écrivez chaque propriété en entier : `nom="valeur"`',
  },
  'prose-html': {
    message: '[[`<{tag}>`||`<>`]] ne peut pas servir dans les textes.',
    fix: '[[Écrivez `{instead}`.||Écrivez les mots sans cela ; paragraphes, listes, tableaux et mises en relief ont leurs propres signes en Markdown.]]',
  },
  'prose-html-attribute': {
    message: '`<{tag}>` ne peut pas porter `{attribute}`.',
    fix: 'Supprimez `{attribute}`. Ce qui est toujours possible : `lang="ar"`, `dir="rtl"`.',
  },
  'prose-event-handler': {
    message: '`{attribute}` exécuterait un programme. Les textes ne le peuvent pas.',
    fix: 'Supprimez `{attribute}` et sa valeur.',
  },
  'prose-style': {
    message: '`<{tag}>` fixe ses propres couleurs ou tailles. Les textes laissent cela au site.',
    fix: 'Supprimez-le. Pour mettre en relief, écrivez `*mots*` ou `**mots**`.',
  },
  'prose-frame': {
    message: '`<{tag}>` montrerait une page d’un autre site dans le vôtre.',
    fix: 'Écrivez un lien : `[mots](https://…)`. Pour vos propres films et sons, prenez `<Video>` et `<Audio>`.',
  },
  'prose-address': {
    message: 'L’adresse [[`{address}`||de ce lien]] n’est pas permise.',
    fix: 'Prenez une adresse qui commence par `https://`, `mailto:` ou `tel:` ; `#partie` pour ce texte ; `object:fez/star-panel` pour un objet.',
  },
  'prose-image': {
    message: 'L’image `{address}` n’aurait ni crédit ni description.',
    fix: 'Inscrivez-la sous `images:` dans sa fiche, puis écrivez `<Figure image="…" />`.',
  },
  'prose-foreign-image': {
    message: 'L’image `{address}` se trouve sur un autre site.',
    fix: 'Placez le fichier dans le dossier, inscrivez-le sous `images:`, puis écrivez `<Figure image="…" />`.',
  },
  'prose-component-unknown': {
    message: 'Il n’y a pas de composant `<{component}>`.',
    fix: '[[Vouliez-vous dire `<{nearest}>` ?||Le guide énumère les composants. Si vous voulez le signe lui-même, écrivez `\\<`.]]',
  },
  'prose-component-place': {
    message: '`{component}` ne peut pas se trouver [[dans `{parent}`||à cet endroit]].',
    fix: 'Mettez-le en dehors, avec une ligne vide avant et après.',
  },
  'prose-prop-unknown': {
    message: '`<{component}>` n’a pas de propriété `{prop}`.',
    fix: '[[Écrivez `{nearest}`.||Supprimez `{prop}` et sa valeur.]]',
  },
  'prose-prop-missing': {
    message: '`<{component}>` demande `{prop}`.',
    fix: 'Écrivez par exemple `{example}`.',
  },
  'prose-prop-twice': {
    message: '`<{component}>` dit deux fois `{prop}`.',
    fix: 'Gardez l’un des deux.',
  },
  'prose-prop-value': {
    message: '`{prop}` de `<{component}>` [[ne peut pas être `{value}`.||n’a pas de valeur.]]',
    fix: 'Écrivez par exemple `{expected}`.',
  },
  'prose-heading': {
    message: 'L’intertitre `{level}` saute un niveau, ou est celui du titre.',
    fix: 'Écrivez `{expected}`. Les intertitres d’un texte commencent par `##`.',
  },
  'prose-footnote': {
    message: 'La note `[^{label}]` n’a pas de texte.',
    fix: 'Ajoutez à la fin du texte une ligne `[^{label}]: …`',
  },
  'prose-footnote-unused': {
    message: 'La note `[^{label}]` n’est jamais appelée, ou est écrite deux fois.',
    fix: 'Mettez `[^{label}]` à sa place dans le texte, ou supprimez la note.',
  },
  'prose-too-long': {
    message: 'Le texte compte {characters} caractères ; le maximum est {limit}.',
    fix: 'Divisez-le, par exemple en un récit et plusieurs objets.',
  },
  'prose-too-deep': {
    message: 'Plus de {limit} éléments sont ici emboîtés l’un dans l’autre.',
    fix: 'Fermez listes, citations et composants avant d’en ouvrir d’autres.',
  },
} as const satisfies IssueWords;
