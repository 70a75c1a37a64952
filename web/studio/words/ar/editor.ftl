# شاشة المادة.
editor-opening = جارٍ الفتح
editor-missing = هذه المادة ليست هنا، أو لا يحق لك قراءتها
editor-saving = جارٍ الحفظ
editor-saved = حُفظ { $at }
editor-saved-all = كل شيء محفوظ
editor-offline = غير متصل
editor-offline-kept = { $changes ->
    [one] غير متصل، تغيير واحد محفوظ هنا
    [two] غير متصل، تغييران محفوظان هنا
    [few] غير متصل، { $shown } تغييرات محفوظة هنا
   *[other] غير متصل، { $shown } تغييرًا محفوظة هنا
  }
editor-list-flat = للقائمة مستوى واحد. يخرج F6 من النص.
editor-signed-out = انتهت الجلسة
editor-signed-out-kept = { $changes ->
    [one] انتهت الجلسة، تغيير واحد محفوظ هنا
    [two] انتهت الجلسة، تغييران محفوظان هنا
    [few] انتهت الجلسة، { $shown } تغييرات محفوظة هنا
   *[other] انتهت الجلسة، { $shown } تغييرًا محفوظة هنا
  }
editor-signed-out-why = انتهت جلستك. ما تكتبه يبقى هنا، وينتقل إلى الخادم بعد أن تسجّل الدخول من جديد.
editor-crowded = نوافذ كثيرة
editor-crowded-kept = { $changes ->
    [one] نوافذ كثيرة، تغيير واحد محفوظ هنا
    [two] نوافذ كثيرة، تغييران محفوظان هنا
    [few] نوافذ كثيرة، { $shown } تغييرات محفوظة هنا
   *[other] نوافذ كثيرة، { $shown } تغييرًا محفوظة هنا
  }
editor-crowded-why = فتحت موادّ في نوافذ أكثر مما يلزم. ما تكتبه يبقى هنا، وينتقل إلى الخادم من تلقاء نفسه بعد أن تغلق بعضها.
editor-closed = مغلقة
editor-closed-kept = { $changes ->
    [one] مغلقة، تغيير واحد محفوظ هنا
    [two] مغلقة، تغييران محفوظان هنا
    [few] مغلقة، { $shown } تغييرات محفوظة هنا
   *[other] مغلقة، { $shown } تغييرًا محفوظة هنا
  }
editor-closed-takedown = سُحبت المادة وأُغلقت. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-closed-role = لم يعد يحق لك تحرير هذه المادة. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-closed-gone = المادة ليست هنا، أو لا يحق لك قراءتها. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-closed-too-large = ما أدرجته أكثر مما تقبله غرفة الأخبار دفعة واحدة، وقد أغلقت هذه المادة أمام هذه النافذة. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-closed-malformed = تعذّر على غرفة الأخبار قراءة ما أرسلته هذه النافذة، فأغلقت هذه المادة أمامها. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-closed-forged = كتب شخص آخر برقم هذه النافذة، وما تكتبه لا يصل. ما لم يصل محفوظ فوق النص.
editor-closed-go-on = المتابعة مما لدى غرفة الأخبار
editor-closed-other = أغلق الخادم هذه المادة. ما تراه نسختك؛ لن يُحفظ شيء بعد الآن.
editor-refused = النص محفوظ، لكن لا يمكن أن تُصنع منه نسخة هكذا: { $why }
editor-undrawn = لا يمكن عرض النص هنا كما هو؛ وهو كامل لدى غرفة الأخبار. أعد تحميل الصفحة؛ وإن بقي الأمر فأخبر الفريق التقني.
editor-copy-text = نسخ النص
editor-readonly = للقراءة فقط
editor-readonly-kept = { $changes ->
    [one] للقراءة فقط، تغيير واحد محفوظ هنا
    [two] للقراءة فقط، تغييران محفوظان هنا
    [few] للقراءة فقط، { $shown } تغييرات محفوظة هنا
   *[other] للقراءة فقط، { $shown } تغييرًا محفوظًا هنا
  }
editor-spiked = هذه المادة مستبعدة. يمكن قراءتها، لا كتابتها.
editor-spiked-by = استبعد { $name } هذه المادة، { $at }. يمكن قراءتها، لا كتابتها.
editor-spiked-waits = ما كتبته لم يصل. إنه محفوظ في هذا المتصفح ويدخل النص حين تُستعاد المادة.
editor-embargo = محظورة النشر حتى { $until }. يمكن كتابتها وقراءتها، لا نشرها.
editor-published-by = { $name } نشر النسخة { $number }
editor-published-on-time = نُشرت في موعدها: النسخة { $number }
editor-unscheduled-by = غيّر { $name } النص أو صورة فيه: أُلغيت جدولة المادة، ولن تُنشر حتى تُجدول من جديد.
editor-unscheduled-you = غيّرتَ النص أو صورة فيه: أُلغيت جدولة المادة، ولن تُنشر حتى تُجدول من جديد.
editor-held = حان موعد المادة ولم يمكن نشرها: أُلغيت جدولتها، ولن تُنشر حتى تُجدول من جديد.
editor-here = في هذه المادة
editor-person-editing = { $name }، يحرّر
editor-person-reading = { $name }، يقرأ
editor-in-field = { $name } في «{ $field }»
editor-back = العودة إلى المكتب
editor-untitled = بلا عنوان بعد
editor-publish = نشر…
editor-checklist = قائمة التحقق
editor-region-text = نص المادة
editor-region-side = بيانات المادة
editor-tab-text = النص
editor-source-text = نص الأصل
editor-tab-publish = النشر
editor-tab-details = البيانات
editor-tab-versions = النسخ
editor-tab-notes = الملاحظات
editor-tab-suggestions = الاقتراحات

editor-kicker = العنوان التمهيدي
editor-kicker-none = لا عنوان تمهيديًا بعد: حدّد موضوعًا أو مكانًا
editor-headline = العنوان
editor-front-headline = عنوان الواجهة
editor-standfirst = المقدمة
editor-text = النص
editor-length = { $length } من { $most }
editor-words = { $count ->
    [one] كلمة واحدة، { $minutes } د
    [two] كلمتان، { $minutes } د
    [few] { $shown } كلمات، { $minutes } د
   *[other] { $shown } كلمة، { $minutes } د
  }
editor-hero = الصورة الرئيسية
editor-hero-add = إضافة صورة رئيسية
editor-sign-off = التوقيع
editor-sign-off-none = لم يوقّع أحد بعد

editor-formatting = التنسيق
editor-bold = غامق
editor-italic = مائل
editor-link = رابط
editor-language-of-words = لغة هذه الكلمات
editor-undo = تراجع
editor-redo = إعادة
editor-find = بحث واستبدال
editor-suggest = اقتراح
editor-suggest-on = ما تغيّره الآن اقتراح
editor-suggest-off = ما تغيّره الآن يُنفَّذ فورًا
editor-do-suggest = اقتراح التغييرات
editor-do-write = إجراء التغييرات مباشرة
editor-do-count = عدّ الكلمات
editor-do-stage = نقل إلى «{ $stage }»
editor-comment = تعليق
editor-move-block = نقل هذه الكتلة
editor-row-add = إضافة صف
editor-column-add = إضافة عمود
editor-row-drop = حذف الصف
editor-column-drop = حذف العمود

editor-put = إدراج
editor-put-subheading = عنوان فرعي
editor-put-picture = صورة
editor-put-quotation = اقتباس
editor-put-bullets = قائمة
editor-put-numbers = قائمة مرقّمة
editor-put-table = جدول
editor-put-fact-box = إطار معلومات
editor-put-related = مادة ذات صلة
editor-put-embed = محتوى خارجي

editor-find-text = بحث في النص
editor-find-back = النتيجة السابقة
editor-find-next = النتيجة التالية
editor-found = { $now } من { $all }
editor-replaced = { $count ->
    [one] استُبدلت مرة واحدة
    [two] استُبدلت مرتين
    [few] استُبدلت { $shown } مرات
   *[other] استُبدلت { $shown } مرة
  }
editor-match-case = مطابقة حالة الأحرف
editor-whole-words = كلمات كاملة
editor-replace-with = استبدال بـ
editor-replace = استبدال
editor-replace-all = استبدال الكل

editor-remove = إزالة
editor-picture-gone = هذه الصورة ليست في الدار
editor-no-alt = لا نص بديلًا
editor-no-credit = لا نسبة
editor-rights = الحقوق
editor-rights-own = من إنتاجنا
editor-rights-agency = وكالة
editor-rights-licensed = مرخّصة
editor-rights-public = ملكية عامة
editor-rights-unknown = حقوق غير معروفة
editor-picture-change = تغيير
editor-picture-choose = اختيار صورة
editor-picture-search = ابحث بما تُظهره أو بصاحبها
editor-picture-upload = رفع
editor-picture-working = جارٍ الرفع
editor-picture-file = الملف
editor-picture-more = صور أخرى
editor-picture-use = استخدام هذه الصورة
editor-pictures = الصور
editor-alt = النص البديل
editor-alt-here = النص البديل في هذه المادة
editor-alt-hint = ماذا يحتاج أن يعرف من لا يستطيع رؤيتها؟
editor-caption = التعليق على الصورة
editor-caption-here = التعليق على الصورة في هذه المادة
editor-credit = النسبة
editor-credit-is = { $credit } · { $rights }
editor-not-published = غير منشورة
editor-story-gone = هذه المادة ليست هنا، أو لا يحق لك قراءتها
editor-embed-unknown = مزوّد غير معروف
editor-embed-title = العنوان
editor-embed-wrong = لا شيء هناك بهذا الاسم
editor-embed-address = العنوان الإلكتروني
editor-embed-hint = الصق عنوانًا من { $providers }
editor-embed-use = إدراج
editor-link-story = إحدى موادنا
editor-link-address = العنوان الإلكتروني
editor-link-hint = يبدأ بـ https://‎ أو http://‎ أو mailto:‎
editor-link-use = ربط
editor-link-remove = إزالة الرابط
editor-language = اللغة
editor-language-as-story = كلغة المادة
editor-language-hint = لكي تُنطق وتُقطع سليمة
editor-language-use = وسم

editor-paste-pictures = { $count ->
    [one] تُركت صورة واحدة. الصور تأتي من الدار مع حقوقها.
    [two] تُركت صورتان. الصور تأتي من الدار مع حقوقها.
    [few] تُركت { $shown } صور. الصور تأتي من الدار مع حقوقها.
   *[other] تُركت { $shown } صورة. الصور تأتي من الدار مع حقوقها.
  }
editor-paste-too-much = { $blocks } كتلة أكثر مما تتسع له مادة. لم يُلصق شيء.
editor-paste-too-long = سيبلغ طول النص { $size } ميغابايت، والمادة تتسع لـ 2. لم يُلصق شيء.

editor-comment-new = تعليق على المحدَّد
editor-comment-send = تعليق
editor-comment-by = تعليق من { $name }
editor-comment-for = { $name }، عن { $whose }
editor-comment-lost = الكلمات المقصودة لم تعد موجودة
editor-comment-nowhere = لا توجد هنا كلمات للتعليق عليها. حدّد بعضها؛ ما كتبته باقٍ.
editor-names-away = لا يمكن ذكر أحد ما دامت غرفة الأخبار لا تجيب. أرسله لاحقًا أو من دون @؛ ما كتبته باقٍ.
editor-mention-unknown = لا أحد هنا اسمه «{ $name }»: لم يُبلَّغ أحد.
editor-resolved = منتهٍ
editor-no-comments = لا تعليقات
editor-reply = رد
editor-reply-send = إرسال
editor-resolve = إنهاء
editor-reopen = إعادة فتح
editor-show-resolved = إظهار المنتهية
editor-people = الأشخاص

editor-no-suggestions = لا اقتراحات معلّقة
editor-inserted-by = { $name } يقترح إدراج
editor-deleted-by = { $name } يقترح حذف
editor-replaced-by = { $name } يقترح استبدال
editor-accept = قبول
editor-reject = رفض
editor-accept-all = قبول الكل ({ $count })
editor-reject-all = رفض الكل ({ $count })
editor-suggestion-moved = تغيّر هذا الاقتراح للتو. انظر فيه مرة أخرى.

editor-field-crossed = كتب أحدهم هنا في هذه الأثناء:
editor-field-empty = لا شيء
editor-field-mine = اكتب ما كتبتُه
editor-field-theirs = اتركه كما هو

editor-versions = النسخ
editor-name-version = تسمية هذه النسخة
editor-version-name = الاسم
editor-version-hint = النص محفوظ على أي حال؛ الاسم يعين على إيجاده
editor-named = اسم هذه النسخة الآن «{ $name }»
editor-only-named = المسمّاة والمنشورة فقط
editor-pick = اختيار النسخة { $number }
editor-is-published = منشورة
editor-compare = مقارنة
editor-compare-with = مقارنة النسخة { $from } بالنسخة { $to }
editor-compare-picked = مقارنة النسختين المختارتين
editor-compare-title = من النسخة { $from } إلى { $to }
editor-compare-count = { $count ->
    [0] لا اختلاف
    [one] كتلة واحدة مختلفة
    [two] كتلتان مختلفتان
    [few] { $count } كتل مختلفة
   *[other] { $count } كتلة مختلفة
  }
editor-restore = استعادة
editor-restore-number = استعادة النسخة { $number }
editor-restore-asks = يكتب هنا الآن: { $names }. ما هم في وسطه يخرج من النص مع غيره، ويبقى لديهم فوق النص.
editor-restore-suggestions = { $count ->
    [one] اقتراح معلّق واحد في النص المستبدَل ويذهب معه؛ ولا تحفظه أي نسخة.
    [two] اقتراحان معلّقان في النص المستبدَل ويذهبان معه؛ ولا تحفظهما أي نسخة.
    [few] { $shown } اقتراحات معلّقة في النص المستبدَل وتذهب معه؛ ولا تحفظها أي نسخة.
   *[other] { $shown } اقتراحًا معلّقًا في النص المستبدَل وتذهب معه؛ ولا تحفظها أي نسخة.
  }
editor-restored = عاد النص إلى نص النسخة { $number }. ما كان هنا من قبل موجود بين النسخ.
editor-restored-by = أعاد { $name } نص النسخة { $number }. ما كان هنا من قبل موجود بين النسخ.
editor-saved-back = نقل شخص ما الفقرة التي كنت تكتب فيها أو غيّر شكلها قبل أن تصله كلماتك. لقد أُعيدت إليها؛ تأكد من مكانها:
editor-saved-kept = حذف شخص ما الفقرة التي كنت تكتب فيها أو أعاد كتابتها قبل أن تصله كلماتك. كلماتك محفوظة هنا:
editor-unsent = كتبتَ هذا هنا ولم يكن قد وصل حين أُغلقت المادة أمامك. وهو في هذا المتصفح وحده:
editor-unsent-wordless = غيّرتَ شيئًا هنا ولم يكن قد وصل حين أُغلقت المادة أمامك. وليس فيه كلمات تُنسخ.
editor-saved-put = ضعها عند المؤشر
editor-more-versions = نسخ أقدم

editor-subjects = الموضوعات
editor-places = الأماكن
editor-topics = القضايا
editor-regions = المناطق
editor-section = القسم
editor-programme = البرنامج
editor-kicker-hint = الأول منها يظهر في العنوان التمهيدي
editor-token-move = { $name }، الموضع { $place } من { $of }؛ الأسهم تحركه
editor-byline = سطر الكاتب
editor-byline-hint = الأسماء كما تُطبع، تفصل بينها فواصل
editor-sign-off-hint = يتكوّن ممن كتب وممن أجاز؛ وما تكتبه هنا يغلب
editor-sign-off-typed = مكتوب باليد. من دونه: { $derived }
editor-slug = الاسم القصير
editor-slug-hint = يؤخذ من العنوان ما لم تكتب غيره
editor-slug-wrong = يحتاج العنوان إلى حرف أو رقم واحد على الأقل
editor-related = مواد ذات صلة
editor-recording = التسجيل
editor-permalink = الرابط القصير

place-story = مادة
keys-editor = النص
key-put = إدراج كتلة، في سطر فارغ
key-bold = غامق، مائل
key-lists = قائمة مرقّمة، قائمة
key-link = رابط، مع نص محدَّد
key-blocks = نقل الكتلة إلى أعلى أو أسفل
key-comment = تعليق على المحدَّد
key-find = بحث واستبدال
key-name = تسمية هذه النسخة
key-region = المنطقة التالية: النص، الشريط، البيانات
key-source = الأصل بجانب الترجمة
key-publish = لوحة النشر؛ لا تنشر بنفسها أبدًا
