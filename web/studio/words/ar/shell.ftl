# الإطار حول كل شاشة.
place-desk = الديسك

shell-skip = إلى المحتوى
shell-places = غرفة الأخبار
shell-home = { $house }، إلى الديسك
shell-search = ابحث أو نفّذ أمرًا
shell-here = حاضرون الآن
shell-mentions = { $count ->
    [one] تعليق يذكرك في مادة واحدة
    [two] تعليقات تذكرك في مادتين
    [few] تعليقات تذكرك في { $shown } مواد
   *[other] تعليقات تذكرك في { $shown } مادة
  }
shell-assigned = { $count ->
    [one] أُسندت إليك مادة واحدة
    [two] أُسندت إليك مادتان
    [few] أُسندت إليك { $shown } مواد
   *[other] أُسندت إليك { $shown } مادة
  }
shell-unsent = { $count ->
    [one] كلمات لم تُرسل في مادة واحدة
    [two] كلمات لم تُرسل في مادتين
    [few] كلمات لم تُرسل في { $shown } مواد
   *[other] كلمات لم تُرسل في { $shown } مادة
  }
shell-clock = ساعة غرفة الأخبار
shell-you = { $initials }: { $name }، أنت
shell-sign-out = خروج
shell-loading = جارٍ التحميل
shell-notes = ملاحظات
shell-dismiss = إخفاء
shell-close = إغلاق
shell-unkept = إذا أُغلق هذا ضاع ما فيه.
shell-unkept-stay = البقاء هنا
shell-unkept-close = إغلاق
shell-cancel = إلغاء
shell-keep = احتفاظ
shell-undo = تراجع
shell-failed = حدث خطأ هنا. حاول من جديد؛ وإن بقي فأخبر الفريق التقني.
shell-offline = لا يمكن الوصول إلى غرفة الأخبار. تحقق من الاتصال؛ لم يضع شيء مما كتبت.
shell-screen-failed = تعذّر تحميل هذه الشاشة
shell-screen-failed-why = ربما انقطع الاتصال، أو حُدّثت غرفة الأخبار قبل لحظة.
shell-part-failed = تعذّر التحميل: ربما انقطع الاتصال، أو حُدّثت غرفة الأخبار قبل لحظة. حاول من جديد؛ وإن بقي الأمر فأعد تحميل الصفحة.
shell-barred = { $place }: غير متاح لك
shell-barred-why = دورك لا يصل إلى هنا. من يدير الأشخاص في غرفة الأخبار يمكنه تغيير ذلك.
shell-nowhere = لا شيء في هذا العنوان
shell-reload = تحميل من جديد
shell-plain = قراءة القائمة نصًا عاديًا

look-theme = المظهر
look-theme-system = النظام
look-theme-light = فاتح
look-theme-dark = داكن
look-size = حجم النص
look-size-usual = عادي
look-size-large = كبير
look-size-larger = أكبر

palette = الأوامر
palette-found = النتائج
palette-stories = المواد
palette-actions = الإجراءات
palette-people = الأشخاص
palette-settings = الأماكن والإعدادات
palette-go = الذهاب إلى: { $place }
palette-theme = التبديل بين الفاتح والداكن
palette-letters-off = إيقاف مفاتيح الحرف الواحد
palette-letters-on = تشغيل مفاتيح الحرف الواحد
palette-nothing = لا نتائج عن «{ $words }»
palette-person-there = في مادة الآن
palette-person-nowhere = { $name } ليس في أي مادة الآن

keys-everywhere = في كل مكان
keys-list = في القائمة
keys-board = على اللوحة
keys-letters = مفاتيح الحرف الواحد
keys-letters-why = لا تعمل الحروف إلا خارج الحقول. أوقفها إن كنت تخاطب الحاسوب بالصوت أو تضغط المفاتيح سهوًا.
cap-space = مسافة
cap-enter = إدخال
key-palette = ابحث أو نفّذ أمرًا
key-sheet = كل الاختصارات
key-go = ثم حرف المكان: اذهب إليه
key-close = إغلاق والعودة إلى حيث كنت
key-move = تنقّل
key-next = المادة التالية
key-previous = المادة السابقة
key-open = فتح
key-peek = نظرة في اللوح الجانبي
key-select = اختيار
key-new = مادة جديدة
key-take = أخذ للتحرير
key-assign = إسناد
key-ready = تعليم كجاهزة
key-spike = استبعاد أو استعادة
key-filter = بحث في القائمة
key-stage = المرحلة الأولى أو الثانية أو الثالثة فقط؛ وبعد المراحل المجدول والمنشور والمستبعد
key-view = قائمة أو لوحة
key-lift = رفع بطاقة أو وضعها
key-carry = حملها إلى المرحلة التالية

signin = الدخول
signin-again = الدخول من جديد
signin-again-why = انتهت جلستك. ما هو مفتوح في الخلف يبقى كما هو.
signin-passkey = الدخول بمفتاح مرور
signin-provider = الدخول عبر { $provider }
signin-or = أو بكلمة مرور
signin-email = البريد الإلكتروني
signin-password = كلمة المرور
signin-go = دخول
signin-code = الرمز من تطبيقك
signin-code-hint = ستة أرقام، تتجدد كل نصف دقيقة.
signin-recovery = رمز الاستعادة
signin-recovery-hint = أحد الرموز التي احتفظت بها ليوم بلا هاتف. كل رمز يصلح مرة واحدة.
signin-use-recovery = استخدام رمز استعادة
signin-use-code = استخدام التطبيق
signin-back = رجوع
signin-failed = لم ينجح ذلك؛ حاول من جديد.
signin-refused-unknown = يعرفك { $provider } ولا تعرفك غرفة الأخبار هذه. اطلب من أحد مديريها دعوتك بالعنوان الذي لديك هناك.
signin-refused-unconfirmed = لا يعطي { $provider } عنوان بريد مؤكدًا لك. ادخل بطريقة أخرى أو اسأل من يتولى أمره.
signin-refused-taken = حساب عنوانك يعود لشخص آخر لدى { $provider }. اطلب رابطًا جديدًا من أحد مديري غرفة الأخبار.
signin-refused-stale = هذا الدخول استُخدم من قبل أو طال أو بدأ في متصفح آخر. ابدأ من جديد.
signin-refused-declined = لم تدخل لدى { $provider }.
signin-refused-too-often = محاولات كثيرة. انتظر بضع دقائق.
signin-refused-unreachable = لا يمكن الوصول إلى { $provider }. ادخل بطريقة أخرى أو حاول لاحقًا.
signin-refused-untrusted = لم يكن جواب { $provider } موثوقًا فلم تدخل. حاول من جديد أو أخبر أحد المديرين: سجل الخادم يذكر السبب.
shell-nothing-found = لم يُعثر على شيء
shell-take-off = إزالة { $name }
shell-lift = رفع { $name }
order-up = نقل «{ $name }» إلى أعلى
order-down = نقل «{ $name }» إلى أسفل
order-remove = إزالة «{ $name }»
order-moved = { $name }، الموضع { $place } من { $of }

leave = لم تصل كل كلماتك
leave-why = { $count ->
    [one] ما كتبته في مادة واحدة موجود في هذا المتصفح وحده:
    [two] ما كتبته في مادتين موجود في هذا المتصفح وحده:
    [few] ما كتبته في { $shown } مواد موجود في هذا المتصفح وحده:
   *[other] ما كتبته في { $shown } مادة موجود في هذا المتصفح وحده:
  }
leave-send = إرسالها والخروج
leave-keep = إبقاؤها هنا والخروج
leave-keep-why = تُرسل حين تدخل من هنا مرة أخرى؛ لا يرسلها ولا يراها غيرك في الاستوديو. لا تترك شيئًا على حاسوب ليس لك.
leave-drop = التخلص منها والخروج
