# الواجهات: صفحة الطبعة مرتبة باليد.
place-fronts = الواجهات
front-title = الواجهة: { $edition }
front-edition = الطبعة
front-missing = لا يمكن عرض هذه الواجهة
front-parts = أجزاء هذه الشاشة
front-stories = المواد
front-stories-which = المنشورة والجاهزة
front-containers = الأقسام
front-preview = معاينة
front-not-launched = { $count ->
    [one] تغيير واحد لم يُطلق
    [two] تغييران لم يُطلقا
    [few] { $count } تغييرات لم تُطلق
   *[other] { $count } تغييرًا لم يُطلق
  }
front-as-live = كما هي لدى القراء
front-stale = لا يمكن الوصول إلى غرفة الأخبار؛ قد تكون هذه المسودة قديمة.
front-launch = { $count ->
    [0] إطلاق
    [one] إطلاق تغيير واحد
    [two] إطلاق تغييرين
    [few] إطلاق { $count } تغييرات
   *[other] إطلاق { $count } تغييرًا
  }
front-launched = { $count ->
    [one] أُطلق تغيير واحد
    [two] أُطلق تغييران
    [few] أُطلقت { $count } تغييرات
   *[other] أُطلق { $count } تغييرًا
  }
front-launch-others = هناك آخرون على هذه الواجهة أيضًا. ما غيّروه في المسودة يخرج مع تغييراتك.
front-launch-nothing = المسودة هي ما لدى القراء؛ لا شيء لإطلاقه.
front-undone = تم التراجع
front-redo = إعادة
front-redone = أُعيد
front-compare = مقارنة بالمنشور
front-history = السجل
front-history-none = لم يُطلق شيء هنا بعد.
front-history-older = إطلاقات أقدم
front-live = منشور
front-draft = مسودة
front-discard = العودة إلى المنشور
front-launched-by = { $count ->
    [one] { $name }، تغيير واحد
    [two] { $name }، تغييران
    [few] { $name }، { $count } تغييرات
   *[other] { $name }، { $count } تغييرًا
  }
front-roll-back = استعادة
front-roll-back-to = استعادة نسخة { $at }
front-roll-back-hint = الاستعادة تغيّر المسودة. يراها القراء بعد إطلاقها.
front-rolled-back = المسودة كما أُطلقت في { $at }
front-last-edited = غيّر { $name } هذه المسودة، { $at }
front-last-rolled-back = استعاد { $name } في هذه المسودة نسخة { $to }، { $at }
front-last-launched = أطلقها { $name }، { $at }
front-replaced = وضع { $name } تخطيطًا آخر مكان هذه المسودة
front-was-rolled-back = استعاد { $name } في هذه المسودة نسخة { $to }
front-change-opened = قسم جديد: { $container }
front-change-closed = قسم أُزيل: { $container }
front-change-shifted = قسم نُقل: { $container }
front-change-arranged = قسم تغيّر: { $container }
front-change-added = أُضيف إلى { $container }: { $story }
front-change-removed = أُزيل من { $container }: { $story }
front-change-moved = نُقل داخل { $container }: { $story }
front-change-moved-to = من { $from } إلى { $container }: { $story }
front-change-dressed = تغيّر في { $container }: { $story }
front-change-topics = تغيّرت المواضيع في دائرة الضوء
front-change-breaking = تغيّر سطر العاجل
front-find = البحث عن مادة
front-find-hint = عنوان أو موضوع أو رقم
front-none = لا مادة مطابقة
front-more = المزيد: { $group }
front-refused-launched = سبقك { $by } وأطلق هذه الواجهة ({ $at }). أنت تراها كما هي الآن.
front-refused-changed = غيّر { $by } هذه الواجهة في الأثناء ({ $at }). انظر إليها كما هي الآن ثم أعد المحاولة.
front-refused-no-container = لم يعد هذا القسم في الواجهة: أزاله أحدهم.
front-refused-moved = لم يعد «{ $story }» في «{ $container }»: نقله أحدهم إلى «{ $now }».
front-refused-removed = لم يعد «{ $story }» في «{ $container }»: أزاله أحدهم.
front-refused-stands = «{ $story }» موجود في «{ $container }» من قبل. انقله من هناك.
front-refused-no-topic = لم يعد هذا الموضوع في دائرة الضوء.
front-refused-hours-backwards = في «{ $container }» ينتهي الوقت قبل أن يبدأ. اجعل النهاية بعد البداية.
front-refused-hours-never = في «{ $container }» يبدأ الوقت اليومي وينتهي في اللحظة نفسها. ضع وقتين مختلفين أو لا شيء.
front-refused-too-many-topics = بلغت الموضوعات في دائرة الضوء حدّها. أزل واحدًا أولًا.
front-refused-layout = لا يمكن ترتيب الواجهة هكذا.
front-refused-changed-card = غيّر أحدهم «{ $story }» في «{ $container }» بعد ذلك. يبقى كما تركه.
front-refused-changed-since = غيّر أحدهم «{ $container }» بعد ذلك. يبقى كما تركه.
front-refused-twice = سيظهر «{ $story }» مرتين في هذه الواجهة. أزل إحدى بطاقتيه.
front-refused-picture = لا يمكن نشر صورة «{ $story }» في «{ $container }»: ينقصها وصفها أو مصدرها أو حقوقها. أكملها أو اختر غيرها.
front-refused-no-fill = يمتلئ «{ $container }» من موضوع لم يعد موجودًا. اختر ما يملؤه.
front-refused-topic-gone = أحد الموضوعات في دائرة الضوء لم يعد موجودًا. أزله منها.
front-refused-address = عنوان الخبر العاجل لا يقود إلى حيث ينبغي أن يذهب قارئ. راجعه أو اجعله يقود إلى قصة.
front-clipboard = الحافظة
front-clipboard-empty = اضغط X على بطاقة لوضع مادتها هنا.
front-on-front = على الواجهة
front-forget = إخراج «{ $story }» من الحافظة
front-add = إضافة «{ $story }» إلى الواجهة
front-add-now = إضافة إلى الواجهة
front-how = مفتاح المسافة يرفع البطاقة، والسهمان لأعلى ولأسفل يحركانها، والمسافة تضعها، وEscape يعيدها. 1 و2 و3 تغيّر حجمها، وX يضعها في الحافظة.
front-move = تحريك: { $story }
front-lifted = رُفعت «{ $story }».
front-over = الموضع { $place } من { $of } في { $container }
front-dropped = «{ $story }» في الموضع { $place } من { $container }
front-put-back = أُعيدت إلى مكانها
front-place = الموضع { $place }: { $story }
front-empty = لا أقسام في هذه الواجهة.
front-nothing = لا شيء هنا الآن
front-automatic = تلقائي
front-dressed = تغيّر لهذه الواجهة
front-not-now = ليس في هذه الساعة
front-no-room = لا مكان: الحد الأقصى هنا { $count }
front-not-out = لم تُنشر بعد
front-scheduled = تُنشر { $at }
front-of = { $count } من { $size }
front-is-here = { $name } هنا
front-edit = الكلمات والحجم والأوقات: { $story }
front-remove = إلى الحافظة: { $story }
front-copy = نسخ إلى الحافظة: { $story }
front-removed = «{ $story }» في الحافظة
front-copied = «{ $story }» في الحافظة أيضًا
front-size = الحجم
front-size-of = الحجم: { $story }
front-size-small = صغير
front-size-medium = متوسط
front-size-large = كبير
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = العنوان على هذه الواجهة
front-kicker = العنوان التمهيدي على هذه الواجهة
front-container = القسم
front-place-in = الموضع
front-picture = الصورة
front-picture-own = صورة المادة نفسها
front-picture-choose = اختيار صورة أخرى
front-picture-back = صورة المادة نفسها
front-picture-none = لا صورة لها نص بديل وحقوق معروفة
front-links = روابط أسفلها
front-links-hint = حتى أربع مواد تتصل بهذه المادة، ولا بطاقة لها وحدها
front-linked = { $count ->
    [one] رابط واحد أسفلها
    [two] رابطان أسفلها
   *[other] { $count } روابط أسفلها
  }
front-hours = الأوقات
front-hours-from = من ({ $zone })
front-hours-until = حتى ({ $zone })
front-hours-daily-from = كل يوم من
front-hours-daily-until = كل يوم حتى
front-from = من { $at }
front-until = حتى { $at }
front-daily = يوميًا { $from }–{ $until }
front-over-now = انتهى
front-open = إضافة قسم
front-close = إزالة من الصفحة
front-arrange = ترتيب: { $container }
front-up = إلى أعلى: { $container }
front-down = إلى أسفل: { $container }
front-heading = العنوان
front-role = ما هو
front-role-top-story = الخبر الرئيسي
front-role-region = منطقة
front-role-row = صف
front-role-live = على الهواء
front-role-latest = الأحدث
front-look-top-story = رئيسي وقائمة
front-look-region = منطقة
front-look-row = صف
front-look-across = أربعة متجاورة
front-look-big-left = كبير في البداية
front-look-live = على الهواء
front-look-latest = قائمة مرقمة
front-fill = ما يملؤه
front-fill-none = المختار باليد فقط
front-fill-newest = يمتلئ بالأحدث
front-fill-topic = يمتلئ من موضوع
front-length = أقصى عدد للمواد
front-topics = في دائرة الضوء
front-topic-add = إضافة موضوع
front-topic-none = لا موضوع هنا باسم «{ $name }»، أو أنه في دائرة الضوء بالفعل.
front-topic-move = { $topic }، الموضع { $place } من { $of }؛ الأسهم تحركه
front-topic-remove = إخراج { $topic } من دائرة الضوء
front-breaking = عاجل
front-breaking-none = لا سطر عاجل
front-breaking-set = وضع سطر
front-breaking-edit = تغيير
front-breaking-clear = إزالة
front-breaking-text = السطر
front-breaking-link = إلى أين يقود
front-breaking-link-hint = رقم إحدى موادنا، أو عنوان يبدأ بـ https://‎
front-device = الجهاز
front-phone = هاتف
front-tablet = لوحي
front-desktop = حاسوب
front-preview-of = معاينة: { $device }
front-preview-failed = تعذّر رسم المعاينة: { $why }
front-at = عرضها عند ({ $zone })
front-now = الآن
front-tomorrow = غدًا، 06:00
front-drawn = المسودة عند { $at }.
front-weight = الوزن { $total } ك.ب من { $budget }.
front-weight-parts = الصفحة { $html } ك.ب، النمط والنص البرمجي { $style } ك.ب، الخطوط { $fonts } ك.ب، الصور الظاهرة { $pictures } ك.ب
keys-front = على الواجهة
key-front-region = التالي: المواد، الأقسام، المعاينة
key-front-lift = رفع
key-front-size = الحجم
key-front-remove = إلى الحافظة
key-front-undo = تراجع
key-front-redo = إعادة
key-front-launch = إطلاق
