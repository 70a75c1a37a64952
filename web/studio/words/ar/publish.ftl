# النشر: اللوحة والإيصال والمعاينات والترجمات.

publish-title = النشر
publish-screen-of = { $screen }: { $headline }
publish-before = قبل النشر
publish-acts = ما يمكنك فعله بهذه المادة
publish-nothing = لا يمكنك الآن فعل شيء بهذه المادة.
publish-send-on = ينشرها غيرك. مرّرها بتغيير مرحلتها في الشريط فوق النص.
publish-due = تُنشر { $when }
publish-held = محظورة حتى { $when }
publish-since = يراها القراء منذ { $when }
publish-updated = نُشرت أول مرة { $first }، وحُدِّثت { $when }
publish-blocked = { $count ->
    [one] هناك أمر واحد يمنع النشر. أصلحه أولًا.
    [two] هناك أمران يمنعان النشر. أصلحهما أولًا.
    [few] هناك { $count } أمور تمنع النشر. أصلحها أولًا.
   *[other] هناك { $count } أمرًا تمنع النشر. أصلحها أولًا.
}
publish-blocked-eyes = يجب أن ينشرها شخص آخر: يطلب هذا الديسك عينًا ثانية.
publish-warned = { $count ->
    [one] في القائمة تنبيه واحد.
    [two] في القائمة تنبيهان.
    [few] في القائمة { $count } تنبيهات.
   *[other] في القائمة { $count } تنبيهًا.
}
publish-cancel = إلغاء
publish-write = فتح النص
publish-busy = لحظة…
publish-keeping = يُحفظ آخر ما كتبته…
publish-words-away = لا اتصال بغرفة الأخبار. ما كتبته محفوظ في هذا المتصفح؛ ولن يُفعل بالمادة شيء قبل أن يصل.
publish-words-late = لم يصل آخر ما كتبته إلى غرفة الأخبار بعد. لم يُفعل شيء؛ حاول مجددًا بعد لحظة.
publish-outcome = النتيجة
publish-forecast = ما سيحدث
publish-forecast-schedule = { $when }: يُنشر تلقائيًا أحدث نص في ذلك الحين. وإن حال دونه شيء أُلغيت جدولة المادة.
publish-forecast-lose = إذا غيّرت النص أُلغيت جدولة المادة إلى أن يجدولها من جديد من يحق له ذلك.
publish-forecast-embargo = حتى { $when } لا يخرج منها شيء.
publish-forecast-embargo-then = وبعد ذلك يبقى نشرها أو جدولتها.

publish-act-publish = نشر…
publish-act-schedule = جدولة…
publish-act-unschedule = إلغاء الجدولة…
publish-act-embargo = حظر النشر…
publish-act-lift-embargo = رفع الحظر…
publish-act-correct = تصحيح…
publish-act-unpublish = إلغاء النشر…
publish-act-take-down = سحب…
publish-sure-publish = نشر «{ $headline }» الآن؟
publish-sure-schedule = متى تُنشر؟
publish-sure-unschedule = إلغاء جدولتها؟ لن تُنشر عندئذ تلقائيًا.
publish-sure-embargo = حتى متى لا يخرج منها شيء؟
publish-sure-lift-embargo = رفع الحظر؟
publish-sure-correct = نشر أحدث نص مع ملاحظة علنية عن الخطأ؟
publish-unchanged = لم يتغير شيء في النص منذ نشره. يصل القراء النص نفسه مع ملاحظتك.
publish-nothing-new = هذا النص لدى القراء بالفعل: لا جديد للنشر.
publish-unread = يتضمن أحدث نص لها تغييرات لم تصل القراء بعد.
publish-unread-agreed = انشرها مع التصحيح
publish-sure-unpublish = إلغاء نشر «{ $headline }»؟ ستكون للقراء كأنها لم تكن.
publish-remains = يبقى منشورًا: { $languages }
publish-elsewhere = لدى القراء المادة أيضًا في طبعات ليست لك. اطلب ذلك من محرّريها:
publish-waits = { $language }: مجدولة، إلغاء جدولتها
publish-drafts-stay = مسودات لدى التحرير: { $languages }. ما يترجم مادة مسحوبة لا يُنشر.
publish-sure-take-down = سحبها نهائيًا؟ يختفي النص من كل صفحة وكل لحظة، ويبقى إشعارك.
publish-confirm-publish = انشر الآن
publish-confirm-schedule = جدولة
publish-confirm-unschedule = إلغاء الجدولة
publish-confirm-embargo = فرض الحظر
publish-confirm-lift-embargo = رفع الحظر
publish-confirm-correct = { $count ->
    [one] نشر التصحيح
   *[other] نشر التصحيح بلغات عددها { $count }
}
publish-confirm-unpublish = إلغاء النشر
publish-confirm-take-down = { $count ->
    [one] سحب نهائي
   *[other] سحب نهائي بلغات عددها { $count }
}
publish-done-publish = نُشرت.
publish-done-schedule = جُدولت.
publish-done-unschedule = أُلغيت الجدولة.
publish-done-embargo = فُرض الحظر.
publish-done-lift-embargo = رُفع الحظر.
publish-done-correct = التصحيح علني.
publish-done-unpublish = أُلغي النشر.
publish-done-take-down = سُحبت.
publish-done-amend = وصلت الكلمات الجديدة إلى القراء.
publish-done-in = تم في: { $languages }
publish-refused-in = لم يتم في { $language }: { $why }
publish-unanswered-in = لا ردّ بعد بشأن { $language }: { $why }
publish-note-correct = ما يُقال للقراء عن التصحيح
publish-note-take-down = الإشعار الذي يبقى مكان النص
publish-told = ما يُقال للقراء
publish-told-correction = تصحيح، { $when }
publish-told-notice = إشعار السحب، { $when }
publish-told-amended = عُدّل { $when }
publish-amend = تعديل…
publish-amend-note = الملاحظة بكلمات أخرى
publish-amend-save = عرض هذه الكلمات على القراء
publish-stale = غيّر أحدهم المادة في هذه الأثناء. لم يُفعل شيء.
publish-stale-by = غيّر { $who } المادة ({ $when }). لم يُفعل شيء.
publish-stale-published = نشر { $who } المادة ({ $when }). لم يُفعل شيء.
publish-stale-you = غيّرتَ المادة منذ فُتح هذا. لم يُفعل شيء.
publish-stale-you-published = نشرتَ المادة ({ $when }).
publish-stale-look = انظر ثانية
publish-stale-publish = انشر ما هو مكتوب الآن

publish-when-date = التاريخ
publish-when-time = الوقت
publish-when-zone = المنطقة الزمنية
publish-when-never = تُقدَّم الساعة حينها: { $when } لا وجود له. أيهما تقصد؟
publish-when-twice = تُؤخَّر الساعة حينها: { $when } يأتي مرتين. أيهما تقصد؟
publish-when-earlier = الأبكر
publish-when-later = الأحدث
publish-when-passed = { $when } قد مضى: الوقت هناك الآن { $now }. اختر وقتًا لاحقًا.

publish-check-is-blocks = يمنع النشر:
publish-check-is-warns = انظر إلى هذا:
publish-check-is-good = سليم:
publish-check-paragraph = الفقرة { $paragraph }
publish-check-show = أرني
publish-check-under-embargo = محظورة حتى { $until }
publish-check-under-embargo-mend = انشرها في ذلك الوقت أو ارفع الحظر.
publish-check-source-under-embargo = مادة تترجمها هذه المادة محظورة حتى { $until }
publish-check-source-under-embargo-mend = انشرها في ذلك الوقت أو ارفع ذلك الحظر.
publish-check-source-taken-down = المادة التي تترجمها هذه المادة سُحبت
publish-check-source-taken-down-mend = اتركها أيضًا. وإن كانت قائمة بذاتها فاذكر ذلك في «الترجمات».
publish-check-no-headline = لا عنوان
publish-check-no-headline-mend = اكتب عنوانًا.
publish-check-long-headline = في العنوان { $length } حرفًا من { $most }
publish-check-long-headline-mend = اختصره أو أعطِ عنوانًا للواجهة.
publish-check-no-standfirst = لا مقدمة
publish-check-no-standfirst-mend = لن تظهر مقدمة في البطاقات والخلاصات.
publish-check-no-text = لا نص
publish-check-no-text-mend = لن يظهر نص في الصفحة.
publish-check-no-recording = لا تسجيل
publish-check-no-recording-mend = أضف ملف الصوت أو الفيديو.
publish-check-long-standfirst = في المقدمة { $length } حرفًا من { $most }
publish-check-long-standfirst-mend = اختصرها.
publish-check-no-kicker = لا عنوان تمهيدي
publish-check-no-kicker-mend = أعطها موضوعًا أو مكانًا.
publish-check-filed = العنوان التمهيدي والقسم والملف أو المنطقة محددة
publish-check-four-eyes = أربع أعين
publish-check-four-eyes-mend = في هذا الديسك ينشر شخص آخر غير آخر من كتب.
publish-check-no-second-editor = لم يقرأها محرر ثانٍ
publish-check-no-second-editor-mend = اطلب من شخص آخر قراءتها.
publish-check-second-editor = المحرر الثاني: { $editor }
publish-check-source-is-newer = تغيّرت المادة المترجَمة منذ ذلك الحين
publish-check-source-is-newer-mend = أدخل التغييرات ثم علّم الترجمة بأنها محدَّثة.
publish-check-open-suggestions = { $count ->
    [one] اقتراح واحد مفتوح
    [two] اقتراحان مفتوحان
    [few] { $count } اقتراحات مفتوحة
   *[other] { $count } اقتراحًا مفتوحًا
}
publish-check-open-suggestions-mend = اقبلها أو ارفضها. يصل النص إلى القراء من دونها.
publish-check-open-comments = { $count ->
    [one] تعليق واحد مفتوح
    [two] تعليقان مفتوحان
    [few] { $count } تعليقات مفتوحة
   *[other] { $count } تعليقًا مفتوحًا
}
publish-check-open-comments-mend = اقرأها وأغلق ما انتهى أمره. لا يراها القراء.
publish-check-picture-is-missing = صورة ليست في الدار
publish-check-picture-is-missing-mend = أضفها أو أخرجها.
publish-check-picture-has-no-alt = صورة بلا نص بديل
publish-check-picture-has-no-alt-mend = قل ما يحتاج إلى معرفته من لا يراها.
publish-check-picture-has-no-credit = صورة بلا نسبة
publish-check-picture-has-no-credit-mend = سمِّ صاحبها.
publish-check-picture-has-no-rights = حقوق صورة غير معروفة
publish-check-picture-has-no-rights-mend = قل إن كانت لنا أو لوكالة أو مرخصة أو عامة.
publish-check-file-is-withdrawn = صورة أو تسجيل ذهب مع مادة محذوفة
publish-check-file-is-withdrawn-mend = ارفع الملف من جديد أو احذفه من المادة.
publish-check-picture-has-changed = تغيّرت صورة بعد وصول المادة إلى القرّاء
publish-check-picture-has-changed-mend = انشر المادة من جديد لتظهر الصورة كما هي الآن.
publish-check-picture-is-whole = للصورة نص بديل وتعليق ونسبة وحقوق
publish-check-leads-to-hidden = رابط يقود إلى مادة لا يراها القراء
publish-check-leads-to-hidden-mend = انشر تلك المادة أولًا أو أزل الرابط.
publish-check-stale-day = كُتبت «{ $word }» في يوم آخر
publish-check-stale-day-mend = اذكر التاريخ أو حدّثها.
publish-check-table-is-empty = جدول كل خلاياه فارغة
publish-check-table-is-empty-mend = املأه أو أزله.
publish-check-table-has-empty-row = الصف { $row } من جدول فارغ
publish-check-table-has-empty-row-mend = املأه أو أزله.
publish-check-picture-alt-untranslated = النص البديل لصورة ما زال نص الأصل
publish-check-picture-alt-untranslated-mend = ترجمه.
publish-check-picture-caption-untranslated = التعليق على صورة ما زال تعليق الأصل
publish-check-picture-caption-untranslated-mend = ترجمه.

publish-receipt-shown = يراها القراء: { $right } من { $all } موضعًا
publish-receipt-gone = اختفت: { $right } من { $all } موضعًا
publish-receipt-is-right = كما ينبغي:
publish-receipt-is-wrong = ليس كما ينبغي:
publish-receipt-shows = ظاهرة
publish-receipt-does-not-show = غير ظاهرة
publish-receipt-after = بعد { $ms } مللي ثانية
publish-receipt-ask = تحقّق من المواضع الآن
publish-surface-page = الصفحة
publish-surface-permalink = الرابط الدائم
publish-surface-front = الواجهة
publish-surface-section = القسم { $name }
publish-surface-region = المنطقة { $name }
publish-surface-subject = الموضوع { $name }
publish-surface-place = المكان { $name }
publish-surface-topic = الملف { $name }
publish-surface-programme = البرنامج { $name }
publish-surface-rss = خلاصة RSS
publish-surface-atom = خلاصة Atom
publish-surface-json-feed = خلاصة JSON
publish-surface-news-sitemap = خريطة الأخبار
publish-surface-text = صفحة النص فقط
publish-surface-ninjs = ninjs

publish-history-title = السجل
publish-history-line = { $who }: { $what ->
    [create] بدأ المادة
    [revise] حفظ النسخة { $revision }
    [name-revision] سمّى النسخة { $revision }
    [publish] نشر
    [publish-on-time] نُشرت في موعدها
    [hold] لم يمكن نشرها في موعدها
    [receive] استلم نص وكالة
    [schedule] جدول
    [unschedule] ألغى الجدولة
    [spike] استبعد المادة
    [unspike] استعاد المادة
    [lose-schedule] غيّر النصّ أو صورة فيه بعد جدولته: خرج من الجدولة حتى يجدوله من جديد من يحق له ذلك
    [embargo] فرض حظرًا
    [lift-embargo] رفع الحظر
    [correct] صحّح
    [amend-correction] عدّل ملاحظة تصحيح
    [unpublish] ألغى النشر
    [take-down] سحب
    [amend-notice] عدّل إشعار السحب
    [assign] غيّر الإسناد
    [link-translation] ربط ترجمة
    [mark-up-to-date] وسمها بأنها مطابقة لمصدرها
    [stand-alone] جعلها مستقلة
    [share-preview] شارك معاينة
    [revoke-preview] ألغى معاينة
   *[other] { $what }
}

preview-title = معاينة
preview-of = معاينة: { $headline }
preview-width = العرض
preview-phone = هاتف
preview-tablet = لوحي
preview-desktop = مكتبي
preview-theme = فاتح أو داكن
preview-light = فاتح
preview-dark = داكن
preview-at = كما في ({ $zone })
preview-now = الآن
preview-again = إعادة التحميل
preview-page = الصفحة كما سيراها القراء
preview-share-title = مشاركة هذه المعاينة
preview-share-for = ينتهي الرابط بعد
preview-share-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}
preview-share-fixed = إظهار النسخة { $revision } فقط
preview-share-shows = يعرض الرابط الصفحة كما في { $when }.
preview-share-make = إنشاء رابط
preview-share-link = الرابط
preview-share-copy = نسخ
preview-share-copied = نُسخ الرابط.
preview-share-once = يظهر الرابط هذه المرة فقط. من يملكه يقرأ المادة من دون تسجيل دخول.
preview-share-line = { $who }، حتى { $until }
preview-share-of = النسخة { $revision }
preview-share-at = كما في { $when }
preview-share-revoke = إلغاء
preview-share-revoked = لم يعد الرابط يعمل.

translations-title = الترجمات
translations-languages = اللغات
translations-none = لا ترجمة بعد. ابدأ واحدة أعلاه.
translations-source = الأصل
translations-begin = بدء ترجمة
translations-write = كتابة
translations-behind = { $count ->
    [one] متأخرة بتغيير واحد
    [two] متأخرة بتغييرين
    [few] متأخرة بـ { $count } تغييرات
   *[other] متأخرة بـ { $count } تغييرًا
}
translations-up-to-date = علّمها بأنها محدَّثة
translations-marked = عُلّمت بأنها محدَّثة.
translations-gone = سُحبت هذه المادة.
translations-gone-before = سُحبت المادة التي تُرجمت هذه عنها.
translations-gone-then = ما يترجمها لا يُنشر.
translations-stand-alone = الترجمة قائمة بذاتها
translations-alone = أصبحت الترجمة مستقلة.
translations-added = جديد
translations-changed = تغيّر
translations-removed = حُذف
