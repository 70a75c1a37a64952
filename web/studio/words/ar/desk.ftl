# الديسك: القائمة واللوحة واللوح الجانبي.
desk-title = ديسك { $desk }
desk-title-all = كل الديسكات
desk-counts = { $count ->
    [zero] لا مواد قيد العمل
    [one] مادة واحدة قيد العمل
    [two] مادتان قيد العمل
    [few] { $stories } مواد قيد العمل
    [many] { $stories } مادة قيد العمل
   *[other] { $stories } مادة قيد العمل
  }، { $waiting ->
    [zero] ولا شيء ينتظر محررًا
    [one] واحدة تنتظر محررًا
    [two] اثنتان تنتظران محررًا
   *[other] { $waiting } تنتظر محررًا
  }
desk-new = مادة جديدة
desk-list = المواد
desk-filter = تصفية
desk-as-list = كقائمة
desk-as-board = كلوحة
desk-more = مواد أخرى
desk-select = اختيار «{ $story }»
desk-chosen = { $count ->
    [one] مادة واحدة مختارة
    [two] مادتان مختارتان
    [few] { $count } مواد مختارة
   *[other] { $count } مادة مختارة
  }
desk-move-to = نقل إلى مرحلة
desk-move = نقل
desk-clear = إلغاء الاختيار
desk-no-headline = بلا عنوان بعد
desk-no-topic = أخرى
desk-no-desk = على غير ديسك
desk-embargo = حظر نشر { $at }
desk-due = الموعد { $when }
desk-late = فات الموعد { $when }
desk-is-here = { $name } هنا
desk-is-assigned = مسندة إلى { $name }
desk-mentions = تذكرك
desk-text-by = النص بقلم { $name }، { $at }
desk-open = فتح
desk-assign = إسناد
desk-assign-one = إسناد «{ $story }»
desk-assign-many = { $count ->
    [one] إسناد مادة واحدة
    [two] إسناد مادتين
    [few] إسناد { $count } مواد
   *[other] إسناد { $count } مادة
  }
desk-assigned = أُسندت «{ $story }»
desk-assigned-you = أسند إليك { $name } «{ $story }»
desk-moved = «{ $story }» الآن في «{ $stage }»
desk-many-done = { $count ->
    [one] تغيّرت مادة واحدة
    [two] تغيّرت مادتان
    [few] تغيّرت { $count } مواد
   *[other] تغيّرت { $count } مادة
  }
desk-many-failed = لم تتغيّر «{ $story }»: { $why }
desk-many-left = بقي كما هو: { $count }. لا يمكن ذلك معها أو ليس من صلاحيتك.
desk-not-yours = دورك لا يتيح لك ذلك مع «{ $story }».
desk-not-draft = «{ $story }» ليست مسودة: لقد تجاوزت مراحلها.
desk-on-none = «{ $story }» ليست على أي ديسك بعد؛ أسنِدها أولًا.
desk-spike = استبعاد
desk-unspike = استعادة
desk-spiked = استُبعدت «{ $story }»
desk-unspiked = «{ $story }» مسودة من جديد
desk-is-spiked = «{ $story }» مستبعدة؛ استعِدها أولًا.
desk-spike-no-draft = «{ $story }» ليست مسودة؛ لا تُستبعد إلا المسودات.
desk-spike-scheduled = «{ $story }» مجدولة؛ ألغِ جدولتها أولًا.
desk-peek-at = نظرة على «{ $story }»
desk-stale = لا يمكن الوصول إلى غرفة الأخبار؛ قد تكون هذه القائمة قديمة.
desk-empty = لا شيء هنا بعد
desk-empty-why = تظهر هنا المواد التي تُكتب، ومن يعمل عليها ومتى موعدها.
desk-none = لا مادة تطابق
desk-none-why = لا مسودة ولا مادة منشورة تطابق هذه الكلمات والمرشحات.
desk-none-on-board = تعرض اللوحة العمل الجاري؛ ولا شيء منه يطابق هذه الكلمات والمرشحات.
desk-none-all = إظهار كل المواد

column-story = المادة
column-stage = المرحلة
column-language = اللغة
column-words = الكلمات
column-here = حاضرون الآن
column-changed = التغيير

stage-idea = فكرة
stage-writing = قيد الكتابة
stage-needs-edit = تحتاج تحريرًا
stage-ready = جاهزة
state-draft = مسودة
state-spiked = مستبعدة
state-scheduled = مجدولة
state-scheduled-at = مجدولة { $at }
state-published = منشورة
state-changed = منشورة، وفيها تغييرات
state-corrected = مصحّحة
state-unpublished = أُلغي نشرها
state-taken-down = مسحوبة

filter-all = الكل
filter-mine = موادي
filter-mentions = تذكرني
filter-words = بحث
filter-desk = الديسك
filter-desk-all = الديسك: الكل
filter-person = الشخص
filter-person-all = الشخص: الكل
filter-language = اللغة
filter-language-all = اللغة: الكل
filter-sort = الترتيب
filter-sort-changed = الترتيب: آخر تغيير
filter-sort-due = ذات الموعد، الأقرب أولًا
filter-save = احتفاظ بهذا المرشح
filter-name = اسم المرشح
filter-forget = نسيان المرشح «{ $name }»

peek = بنظرة واحدة
peek-kicker = العنوان العلوي
peek-text = النص
peek-people = الأشخاص
peek-due = الموعد
peek-note = ملاحظة
peek-embargo = محظورة حتى
peek-publish = النشر والسجل

assign-desk = الديسك
assign-find = ابحث عن شخص
assign-due = الموعد ({ $zone })
assign-various = متفاوت؛ يبقى كما هو
assign-various-people = يعمل عليها أشخاص مختلفون. من تختاره يحلّ محلهم، وإن لم تختر أحدًا بقوا كما هم.

new-headline = العنوان
new-edition = الطبعة
new-begin = ابدأ

board-how = المسافة ترفع بطاقة، والأسهم تحملها إلى مرحلة أخرى، والمسافة تضعها، و Escape تعيدها.
board-column = { $stage }، { $count ->
    [one] مادة واحدة
    [two] مادتان
    [few] { $count } مواد
   *[other] { $count } مادة
  }
board-lifted = رُفعت «{ $story }»
board-over = { $stage }، الموضع { $place } من { $of }
board-put-back = أُعيدت إلى مكانها
