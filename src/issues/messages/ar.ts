import type { IssueWords } from './issue-words.ts';

/** The messages in Arabic; `issue-words.ts` says how they are written. */
export const ar = {
  'counts-columns': {
    message: 'يسمّي السطر الأوّل الأعمدة {found}، ويصف `evaluation.yaml` غيرها.',
    fix: 'اكتب `{expected}` في السطر الأوّل، أو صف هذه الأعمدة في `evaluation.yaml`.',
  },
  'counts-width': {
    message: 'في هذا السطر من الخلايا: {found}، وعدد الأعمدة: {expected}.',
    fix: 'اجعل لكلّ عمود خليّة، وما لا قيمة له يبقى فارغًا بين فاصلتين. والقيمة التي فيها فاصلة توضع بين علامتي اقتباس.',
  },
  'counts-value': {
    message: 'لا تصلح القيمة `{value}` للعمود `{column}`.',
    fix: 'اكتبها على مثال `{example}`.',
  },
  'counts-parts': {
    message: 'مجموع أجزاء `{column}` (\u200f{parts}) هو {sum}، وهو أكبر من الكلّ: {total}.',
    fix: 'صحّح العدد الخاطئ. والجزء الذي لم يُعَدّ يُترك فارغًا.',
  },
  'file-unreadable': {
    message: 'تعذّر فتح الملف[[ (`{reason}`)]].',
    fix: 'ضع الملف نفسه هنا، وتأكّد من أنّ لك الإذن بفتحه.',
  },
  'file-not-utf8': {
    message: 'الملف ليس نصًّا بترميز UTF-8[[؛ يبدو أنه `{encoding}`]].',
    fix: 'افتحه في محرّر النصوص واحفظه من جديد بالترميز `UTF-8`.',
  },
  'file-read-as': {
    message: 'الملف ليس بترميز UTF-8. قُرئ على أنه `{encoding}`، وقد تكون بعض الحروف خاطئة.',
    fix: 'احفظه من جديد بالترميز `UTF-8`، ثم راجع الحركات والحروف الخاصة.',
  },
  'file-bom': {
    message: 'يبدأ الملف بعلامة غير مرئية (علامة ترتيب البايتات).',
    fix: 'احفظه من جديد بالترميز `UTF-8` بلا BOM.',
  },
  'file-crlf': {
    message: 'تنتهي أسطر الملف على طريقة ويندوز (CRLF).',
    fix: 'احفظه من جديد بنهايات الأسطر `LF` (Unix). يوجد هذا الخيار في كثير من المحرّرات في الشريط السفلي.',
  },
  'file-case-clash': {
    message:
      'لا يختلف هذا الاسم عن `{other}` إلا في حجم الحروف اللاتينية. هما في ويندوز وماك ملف واحد.',
    fix: 'غيّر اسم أحدهما.',
  },
  'file-symlink-outside': {
    message: 'هذا رابط إلى `{target}`، وهو خارج مجلد المحتوى.',
    fix: 'ضع هنا نسخة من الملف بدل الرابط.',
  },
  'file-name-not-slug': {
    message: 'لا يصلح الاسم `{name}` جزءًا من عنوان على الويب.',
    fix: 'غيّره[[ إلى `{suggestion}`]]: حروف لاتينية صغيرة من `a` إلى `z` وأرقام، وبينها `-`.',
  },
  'file-unexpected': {
    message: 'لا يُقرأ في هذا المجلد ملف اسمه `{name}`.',
    fix: '[[غيّر اسمه إلى `{nearest}`.||انقله إلى المجلد المناسب أو احذفه.]]',
  },
  'file-missing': {
    message: 'الملف `{name}` غير موجود.',
    fix: 'أضف في هذا الموضع ملفًّا اسمه `{name}`.',
  },
  'bidi-open': {
    message: 'علامة غير مرئية تغيّر اتجاه الكتابة (`{character}`) لم تُغلق في هذا السطر.',
    fix: 'احذف العلامة غير المرئية، أو ضع علامة إغلاقها (`{closing}`) بعد الكلمات التي تخصّها.',
  },
  'yaml-syntax': {
    message: 'تعذّرت قراءة السطر `{text}`[[ (`{reason}`)]].',
    fix: 'اكتب في كل سطر حقلًا واحدًا، `name: value`، كما في الحقول التي فوقه وتحته.',
  },
  'yaml-colon': {
    message: 'تكرّرت النقطتان `:` في `{text}`، فلا يُعرف أين تبدأ القيمة.',
    fix: "ضع القيمة بين علامتي اقتباس: `{field}: '{value}'`",
  },
  'yaml-quote': {
    message: 'في `{text}` علامة اقتباس `{mark}` بلا أختها، أو بعدها كلمات.',
    fix: 'ضع `{mark}` في أول القيمة وفي آخرها. وإن كانت القيمة نفسها تحوي `{mark}` فاكتبها في أسطر مستقلة تحت `>-`، مع مسافتين إضافيتين في أول كل سطر.',
  },
  'yaml-sign': {
    message: 'لا يمكن أن تبدأ القيمة بالعلامة `{sign}`.',
    fix: "ضع القيمة بين علامتي اقتباس: `[[{field}: ]]'{value}'`",
  },
  'yaml-bracket': {
    message: 'في `{text}` قوس مفتوح لم يُغلق.',
    fix: 'اكتب `{closing}` في آخر القائمة.',
  },
  'yaml-indent': {
    message: 'عدد المسافات في أول السطر `{text}` لا يوافق ما حوله.',
    fix: 'ضع قبله من المسافات بقدر ما قبل الأسطر الأخرى في مجموعته.',
  },
  'yaml-field': {
    message: 'السطر `{text}` ليس فيه اسم وقيمة.',
    fix: 'اكتب `name: value`، مع مسافة بعد النقطتين. والسطر الذي يكمل القيمة التي فوقه يحتاج إلى مسافتين إضافيتين في أوله.',
  },
  'yaml-duplicate-key': {
    message: 'الحقل `{key}` مكتوب مرتين.',
    fix: 'أبقِ واحدًا منهما واحذف الآخر.',
  },
  'yaml-tab': {
    message: 'يبدأ السطر بعلامة جدولة (tab).',
    fix: 'ضع بدلها مسافتين لكل مستوى.',
  },
  'yaml-aliases': {
    message: 'يكرّر الملف أجزاء من نفسه (`&` و`*`) أكثر مما يُقبل.',
    fix: 'اكتب الأجزاء المكرّرة كاملة.',
  },
  'yaml-empty': {
    message: 'الملف `{name}` فارغ.',
    fix: 'املأ حقوله، أو احذفه مع مجلده.',
  },
  'yaml-not-fields': {
    message: 'في الملف `{value}` وليس فيه حقول.',
    fix: 'اكتب في كل سطر حقلًا واحدًا: `name: value`',
  },
  'front-matter-missing': {
    message: 'لا يبدأ النص بعنوانه وسائر حقوله بين سطرين `---`.',
    fix: 'ابدأ الملف بثلاثة أسطر: `---`، ثم `title: …`، ثم `---`.',
  },
  'front-matter-open': {
    message: 'الحقول التي في أول النص لم تُغلق.',
    fix: 'أضف سطر `---` بعد آخر حقل وقبل النص.',
  },
  'field-unknown': {
    message: '[[في `{within}`: لا||لا]] يوجد حقل اسمه `{field}`.',
    fix: '[[اكتب `{nearest}`.||احذف السطر[[، أو استعمل واحدًا من هذه: `{known}`]].]]',
  },
  'field-missing': {
    message: '[[في `{within}`: الحقل||الحقل]] `{field}` غير موجود أو فارغ.',
    fix: 'أضف سطر `{field}: {expected}`[[ تحت `{within}`]].',
  },
  'field-type': {
    message: '[[في `{within}`: لا||لا]] تصلح القيمة `{value}` للحقل `{field}`.',
    fix: 'اكتبها هكذا: `{field}: {expected}`',
  },
  'field-value': {
    message:
      '[[في `{within}`: ]][[لا تصلح القيمة `{value}` للحقل `{field}`.||قيمة الحقل `{field}` فارغة.]]',
    fix: '[[هل تقصد `{nearest}`؟ ]][[ما يمكن كتابته هنا: `{allowed}`||اكتب قيمة.]]',
  },
  'date-not-edtf': {
    message: '`{value}` ليس تاريخًا يمكن ترتيبه (EDTF).',
    fix: '[[اكتب `{suggestion}`.||اكتب سنة `1575`، أو نحو سنة `1575~`، أو قرنًا `16XX`، أو مدّة `1890/1910`.]] أما ما يقرؤه الناس فمكانه `label:`.',
  },
  'date-no-label': {
    message: 'التاريخ `{value}` لا يُقرأ بالكلمات من تلقاء نفسه (مثلًا باللغة {language:name}).',
    fix: 'أضف تحت `date:` الكلمات التي يقرؤها الناس: `label: { {language}: … }`',
  },
  'date-order': {
    message: 'تنتهي المدّة (`{until}`) قبل أن تبدأ (`{from}`).',
    fix: 'صحّح أحد التاريخين.',
  },
  'language-tag': {
    message: '`{tag}` ليس الشكل المعتاد لرمز اللغة.',
    fix: 'اكتب [[`{suggestion}`||رمزًا مثل `ar` أو `pt-BR` أو `zh-Hans`]].',
  },
  'language-not-declared': {
    message: 'اللغة `{tag}` ليست من لغات هذا المعرض ([[`{declared}`||لا توجد لغات بعد]]).',
    fix: '[[هل تقصد `{nearest}`؟ وإلا فأضف||أضف]] اللغة إلى `locales:` في `exhibition.yaml`.',
  },
  'language-fallback-loop': {
    message: 'اللغة `{tag}` بديلة عن نفسها (`{chain}`).',
    fix: 'احذف `{tag}` من حقل `fallback:` الخاص بها.',
  },
  'text-missing': {
    message: 'ليس {kind:of} `{id}` نصّ بأي لغة.',
    fix: 'أضف إلى هذا المجلد ملفًّا مثل `ar.mdx` أو `es.mdx`، فيه عنوان ونص.',
  },
  'text-no-title': {
    message: 'ليس {kind:of} `{id}` عنوان باللغة {language:name}.',
    fix: 'أضف سطر `title: …` بين السطرين `---`.',
  },
  'text-summary-long': {
    message:
      '{kind:of} `{id}` ملخّص باللغة {language:name} عدد كلماته {words}، والحدّ الأعلى لبطاقة الجدار {limit}.',
    fix: 'اختصر `summary:` إلى {limit} كلمة. وما تحذفه يمكن أن يأتي في النص تحته.',
  },
  'translation-outdated': {
    message:
      'تغيّر النص الأصلي (باللغة {source:name}) منذ أُنجزت عنه هذه الترجمة (باللغة {language:name}).',
    fix: 'راجع الترجمة، ثم اكتب `of: {digest}` تحت `translation:`.',
  },
  'translation-no-digest': {
    message:
      'لا يذكر هذا النص (باللغة {language:name}) عن أي صيغة من النص الأصلي (باللغة {source:name}) تُرجم.',
    fix: 'إن كان يوافق النص الأصلي كما هو اليوم فاكتب `of: {digest}` تحت `translation:`.',
  },
  'translation-source-missing': {
    message: 'يذكر هذا النص (باللغة {language:name}) أنه مترجم عن `{source}`، ولا يوجد هذا النص.',
    fix: 'اكتب بعد `from:` [[واحدة من هذه اللغات: `{present}`||لغة موجودة]]. وإن كُتب النص أولًا باللغة {language:name} فاحذف `translation:`.',
  },
  'translation-loop': {
    message:
      'النصّان باللغتين {language:name} و{source:name} كلٌّ منهما ترجمة عن الآخر، فلا نصّ أول بينهما.',
    fix: 'احذف `translation:` من النص الذي كُتب أولًا.',
  },
  'text-deliberate-no-reason': {
    message: 'تُرك النص باللغة {language:name} بلا ترجمة عن قصد، دون ذكر السبب.',
    fix: 'أضف سطر `reason: …` بكلمات الجماعة التي قرّرت ذلك.',
  },
  'reference-unknown': {
    message: '{kind:none} بالاسم `{value}`.',
    fix: '[[هل تقصد `{nearest}`؟ ||راجع الكتابة. ]]الاسم هو اسم الملف أو المجلد، أو ما في `id:`.',
  },
  'id-duplicate': {
    message: 'الاسم `{id}` ({kind:one}) مستعمل مرتين[[؛ الأولى في `{first}`]].',
    fix: 'أعطِ أحدهما اسمًا آخر.',
  },
  'stop-code-duplicate': {
    message:
      'الرمز `{code}` لمحطة أخرى (`{first}`). وهو مطبوع على بطاقات، ولا يدلّ إلا على موضع واحد.',
    fix: 'اختر رمزًا جديدًا من 2 إلى 12 من الحروف اللاتينية الصغيرة والأرقام، واترك المحطة الأقدم كما هي.',
  },
  'folder-unknown': {
    message: '{kind:none} بالاسم `{name}`، ومع ذلك يوجد مجلد بهذا الاسم.',
    fix: '[[غيّر اسم المجلد إلى `{nearest}`، أو||غيّر اسم المجلد، أو]] أضف ما ينقص (أسماء الشركاء في `exhibition.yaml`).',
  },
  'image-missing': {
    message: 'لا توجد صورة اسمها `{name}`.',
    fix: '[[هل تقصد `{nearest}`؟ ]]ضع الصورة في المجلد، أو صحّح الاسم.',
  },
  'image-unreadable': {
    message: 'تعذّرت قراءة الصورة[[ (`{reason}`)]].',
    fix: 'افتحها في برنامج للصور واحفظها من جديد بصيغة `.jpg` أو `.png`.',
  },
  'image-type': {
    message: 'ينتهي اسم الصورة بـ`{extension}`، لكنها ملف `{actual}`.',
    fix: 'غيّر اسمها لينتهي بـ`.{actual}`، وكذلك حيث كُتب اسمها.',
  },
  'image-small': {
    message: 'قياس الصورة `{width} × {height}` بكسل فقط، وستبدو غير واضحة.',
    fix: 'إن وُجدت صورة أكبر فاستعملها: لا يقلّ الجانب الأطول عن {minimum} بكسل.',
  },
  'image-large': {
    message: 'حجم الصورة {megabytes} ميغابايت، والحدّ الأعلى {limit} ميغابايت.',
    fix: 'احفظها من جديد بصيغة JPEG عالية الجودة، أو بعدد أقل من البكسلات.',
  },
  'image-alt-missing': {
    message: 'النص باللغة {language:name} في `{id}` لا يقول ما الذي يُرى في الصورة `{image}`.',
    fix: 'أضف تحت `images:` السطر `{image}: { alt: … }`، أو `alt: decorative` إن لم يكن فيها ما يهمّ.',
  },
  'image-alt-unknown': {
    message: 'يصف النص صورة اسمها `{image}`، ولا توجد هنا صورة بهذا الاسم.',
    fix: '[[اكتب `{nearest}`، أو||صحّح الاسم، أو]] احذف هذه الأسطر.',
  },
  'media-missing': {
    message: 'لا يوجد تسجيل أو ملف اسمه `{name}`.',
    fix: '[[هل تقصد `{nearest}`؟ ]]ضع الملف في المجلد، أو صحّح الاسم.',
  },
  'media-transcript-missing': {
    message: 'ليس في النص باللغة {language:name} تفريغ مكتوب للتسجيل `{media}`.',
    fix: 'أضف تحت `media:` الأسطر `{media}:` ومعها `title: …` و`transcript: …`. وإن لم يتكلم أحد فاذكر ما يُسمع.',
  },
  'place-withheld': {
    message:
      'مكان من أماكن `{id}` محجوب، ومع ذلك فإحداثياته (`{latitude}, {longitude}`) مكتوبة في الملفات.',
    fix: 'احذف `point:`، أو اكتب المكان هنا بالكلمات: `place: { label: { … } }`',
  },
  'region-outside': {
    message: 'يتجاوز الجزء `{region}` حدود الصورة، وقياسها `{width} × {height}`.',
    fix: 'اجعل `x + width` لا يزيد على {width}، و`y + height` لا يزيد على {height}.',
  },
  'look-contrast': {
    message:
      'اللونان `{colour}` (`{field}`) و`{other}` متقاربان أكثر مما يجب: التباين بينهما {ratio} إلى 1، والكلام يحتاج إلى {least} إلى 1.',
    fix: 'اكتب `{typed}`، وهو أقرب لون من الدرجة نفسها تسهل معه القراءة.',
  },
  'logo-active': {
    message: 'في الشعار `{found}`، وهذا أكثر من رسم ساكن لا يحتاج إلى شيء من خارجه.',
    fix: 'احفظه بصيغة SVG بسيطة، بلا برامج ولا روابط ولا حركة ولا ملفات مضمّنة، مع تحويل حروفه إلى خطوط مرسومة؛ أو بصيغة `.png`.',
  },
  'logo-alt-missing': {
    message: 'كلمات الشعار غير مكتوبة بهذه اللغة: {language:name}.',
    fix: 'أضف `{language}: ...` تحت `alt:` وفيها ما يُقرأ على الشعار. وإن كان علامة بلا كلمات فاكتب `alt: decorative`.',
  },
  'rights-missing': {
    message: 'لم يُذكر بأي شروط يجوز عرض `{item}` من `{id}`.',
    fix: 'أضف سطر `rights: CC-BY` أو `rights: InC` أو بيانًا آخر، هنا أو للقطعة كلها.',
  },
  'credit-missing': {
    message: 'لم يُذكر مَن يُنسب إليه `{item}` من `{id}`.',
    fix: 'أضف سطر `credit: { ar: … }`، أو `creditLine:` للقطعة كلها.',
  },
  'consent-missing': {
    message: 'يمكن التعرّف في `{item}` على [[`{person}`||شخص]]، ولم تُسجَّل موافقة.',
    fix: 'أضف `consent: { reference: … }` ومعه رقم الورقة الموقّعة. ولا يُعرض شيء قبل ذلك.',
  },
  'consent-ends': {
    message: 'انتهت الموافقة[[ الخاصة بـ`{person}`]]، أو حان موعد مراجعتها، في `{date}`.',
    fix: 'اطلبها من جديد ثم اكتب التاريخ الجديد. ولا يُعرض شيء قبل ذلك.',
  },
  'sign-off-missing': {
    message: 'عدد التوقيعات على `{id}` هو {have}، والعمل المشترك يحتاج إلى {need}.',
    fix: 'اطلب من بقية الشركاء أن يضيفوا أنفسهم: `signedOff: [{ partner: …, date: 2027-03-01 }]`. ولا يظهر قبل ذلك إلا في المعاينة.',
  },
  'prose-syntax': {
    message: 'تعذّرت قراءة هذا الجزء من النص[[ (`{reason}`)]].',
    fix: 'ابحث في هذه الفقرة عن `<` أو `{` وضع قبلها `\\`.',
  },
  'prose-less-than': {
    message: 'العلامة `<` في `{text}` تبدو بداية مكوّن.',
    fix: 'إن أردت العلامة نفسها فاكتب `\\<`.',
  },
  'prose-brace': {
    message: 'القوس في `{text}` يبدو بداية برنامج.',
    fix: 'إن أردت القوس نفسه فاكتب `\\{`.',
  },
  'prose-comment': {
    message: 'لا تُكتب التعليقات مثل `{text}` بهذه الطريقة.',
    fix: 'احذفه، أو اكتبه بين `{/*` و`*/}`.',
  },
  'prose-tag-open': {
    message: 'فُتح `<{tag}>` ولم يُغلق.',
    fix: 'أضف `</{tag}>` حيث ينتهي.',
  },
  'prose-tag-stray': {
    message: '`</{tag}>` يغلق ما لم يُفتح.',
    fix: 'احذف `</{tag}>`، أو أضف `<{tag}>` حيث يبدأ.',
  },
  'prose-tag-broken': {
    message: '`{text}` غير مكتمل.',
    fix: 'تأكّد من أنّ كل قيمة بين علامتي `"`، وأنّه ينتهي بـ`>` أو `/>`.',
  },
  'prose-import': {
    message: '`{text}` من شأنه أن يحمّل برنامجًا، وهذا لا يجوز في النصوص.',
    fix: 'احذف السطر. فالمكوّنات مثل `<Figure>` متاحة من دونه.',
  },
  'prose-export': {
    message: '`{text}` من شأنه أن يشغّل برنامجًا، وهذا لا يجوز في النصوص.',
    fix: 'احذف السطر. وإن كان على القرّاء أن يروه فضعه بين سطرين `~~~`.',
  },
  'prose-expression': {
    message: '`{text}` من شأنه أن يشغّل برنامجًا، وهذا لا يجوز في النصوص.',
    fix: 'اكتب النتيجة نفسها. وإن كان على القرّاء أن يروا القوس فاكتب `\\{`.',
  },
  'prose-spread': {
    message: 'في [[`<{component}>`||هذا الوسم]] جزء `{...}` من شأنه أن يشغّل برنامجًا.',
    fix: 'اكتب كل خاصية كاملة: `name="value"`',
  },
  'prose-html': {
    message: 'لا يُستعمل [[`<{tag}>`||`<>`]] في النصوص.',
    fix: '[[اكتب `{instead}`.||اكتب الكلمات من دونه؛ فللفقرات والقوائم والجداول والتشديد علاماتها في Markdown.]]',
  },
  'prose-html-attribute': {
    message: 'لا يجوز `{attribute}` في `<{tag}>`.',
    fix: 'احذف `{attribute}`. وما يجوز دائمًا: `lang="ar"` و`dir="rtl"`.',
  },
  'prose-event-handler': {
    message: '`{attribute}` من شأنه أن يشغّل برنامجًا، وهذا لا يجوز في النصوص.',
    fix: 'احذف `{attribute}` وقيمته.',
  },
  'prose-style': {
    message: 'يحدّد `<{tag}>` ألوانًا أو أحجامًا خاصة به، وهذا متروك للموقع.',
    fix: 'احذفه. وللتشديد اكتب `*كلمات*` أو `**كلمات**`.',
  },
  'prose-frame': {
    message: 'من شأن `<{tag}>` أن يعرض صفحة من موقع آخر داخل موقعك.',
    fix: 'اكتب رابطًا: `[كلمات](https://…)`. ولأفلامك وأصواتك استعمل `<Video>` و`<Audio>`.',
  },
  'prose-address': {
    message: 'العنوان [[`{address}`||الذي في هذا الرابط]] غير مسموح به.',
    fix: 'استعمل عنوانًا يبدأ بـ`https://` أو `mailto:` أو `tel:`؛ أو `#heading` لهذا النص؛ أو `object:fez/star-panel` لقطعة.',
  },
  'prose-image': {
    message: 'الصورة `{address}` ستظهر بلا نسبة وبلا وصف.',
    fix: 'أضفها تحت `images:` في ملف بياناتها، ثم اكتب `<Figure image="…" />`.',
  },
  'prose-foreign-image': {
    message: 'الصورة `{address}` في موقع آخر.',
    fix: 'ضع الملف في المجلد، وأضفه تحت `images:`، ثم اكتب `<Figure image="…" />`.',
  },
  'prose-component-unknown': {
    message: 'لا يوجد مكوّن اسمه `<{component}>`.',
    fix: '[[هل تقصد `<{nearest}>`؟||المكوّنات مذكورة في الدليل. وإن أردت العلامة نفسها فاكتب `\\<`.]]',
  },
  'prose-component-place': {
    message: 'لا يصحّ أن يكون `{component}` [[داخل `{parent}`||في هذا الموضع]].',
    fix: 'ضعه خارجه، مع سطر فارغ قبله وسطر فارغ بعده.',
  },
  'prose-prop-unknown': {
    message: 'ليس للمكوّن `<{component}>` خاصية اسمها `{prop}`.',
    fix: '[[اكتب `{nearest}`.||احذف `{prop}` وقيمتها.]]',
  },
  'prose-prop-missing': {
    message: 'يحتاج `<{component}>` إلى `{prop}`.',
    fix: 'اكتب مثلًا `{example}`.',
  },
  'prose-prop-twice': {
    message: 'في `<{component}>` كُتبت `{prop}` مرتين.',
    fix: 'أبقِ واحدة منهما.',
  },
  'prose-prop-value': {
    message:
      '[[لا تصلح القيمة `{value}` للخاصية `{prop}` في `<{component}>`.||الخاصية `{prop}` في `<{component}>` بلا قيمة.]]',
    fix: 'اكتب مثلًا `{expected}`.',
  },
  'prose-heading': {
    message: 'العنوان الفرعي `{level}` يتخطّى مستوى، أو هو مستوى العنوان الرئيس.',
    fix: 'اكتب `{expected}`. وتبدأ العناوين الفرعية في النص بـ`##`.',
  },
  'prose-footnote': {
    message: 'الحاشية `[^{label}]` بلا نص.',
    fix: 'أضف في آخر النص سطر `[^{label}]: …`',
  },
  'prose-footnote-unused': {
    message: 'الحاشية `[^{label}]` لا يُحال إليها، أو هي مكتوبة مرتين.',
    fix: 'ضع `[^{label}]` في موضعها من النص، أو احذف الحاشية.',
  },
  'prose-too-long': {
    message: 'عدد حروف النص {characters}، والحدّ الأعلى {limit}.',
    fix: 'قسّمه، مثلًا إلى قصة وعدّة قطع.',
  },
  'prose-too-deep': {
    message: 'تتداخل هنا عناصر بعضها في بعض أكثر من {limit} مرة.',
    fix: 'أغلق القوائم والاقتباسات والمكوّنات قبل أن تبدأ غيرها.',
  },
} as const satisfies IssueWords;
