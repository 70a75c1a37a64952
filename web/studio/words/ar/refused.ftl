# لماذا رُفض شيء.
refused-unreadable = لم تتفاهم هذه الصفحة مع غرفة الأخبار. أعد تحميل الصفحة؛ وإن بقي الأمر فأخبر الفريق التقني.
refused-unreadable-broken-off = انقطع الملف في الطريق أو وصل ببطء شديد. أرسله مرة أخرى.
refused-unreadable-long-search = لا يُبحث عن أكثر من { $most } حرفًا. استخدم كلمات أقل.
refused-unreadable-far-ahead = لا يمكن عرض واجهة لأكثر من { $days } يومًا مقبلًا. اختر وقتًا أقرب.
refused-no-token = لم تعد مسجّل الدخول. سجّل الدخول من جديد.
refused-wrong-keys = هذا لا يفتح. تحقق من العنوان أو كلمة المرور أو الرمز.
refused-code-needed = يلزم أيضًا رمز من تطبيقك.
refused-code-needed-recovery = كلمة المرور وحدها لا تفتح هذا الحساب. ارجع واستخدم مفتاح المرور الخاص به، أو اكتب أحد رموز الاستعادة.
refused-passkey-needed = كلمة المرور وحدها لا تفتح هذا الحساب. سجّل الدخول بمفتاح المرور الخاص به.
refused-too-often = محاولات كثيرة. انتظر قليلًا ثم حاول من جديد.
refused-too-often-password = محاولات كثيرة. انتظر قليلًا ثم حاول من جديد؛ مفتاح المرور يفتح فورًا.
refused-second-factor-needed = تطلب غرفة الأخبار هذه عاملًا ثانيًا. أضف أولًا إلى حسابك مفتاح مرور أو تطبيق رموز.
refused-proof-needed = يجب إثبات أنك أنت مرة أخرى. أعد المحاولة.
refused-not-permitted = دورك لا يتيح لك ذلك هنا.
refused-missing = غير موجود، أو لم يعد موجودًا.
refused-not-allowed-now = هذا غير ممكن في الوضع الحالي.
refused-not-allowed-now-in-state = لا يمكن ذلك والمادة على حالها ({ $state }).
refused-not-allowed-now-unchanged = { front-launch-nothing }
refused-not-allowed-now-named = لهذه النسخة اسم هو «{ $name }». وأي اسم آخر يحلّ محلّه.
refused-not-allowed-now-not-live = ليست هذه الطبعة لدى القراء بعد، فلا صفحة تُعرض.
refused-not-allowed-now-second-factor-stays = تطلب غرفة الأخبار هذه عاملًا ثانيًا. أضف أولًا مفتاح مرور آخر أو تطبيق رموز.
refused-not-allowed-now-no-recovery = رموز الاسترداد ترافق كلمة مرور، إن ضاع مفتاح المرور أو التطبيق. عيّن كلمة مرور وأضف أحدهما أولًا.
refused-not-allowed-now-used = ما زال مستخدمًا. أزله من هناك أولًا:
refused-used-menu = القائمة الرئيسية لطبعة { $name }
refused-used-regions = مناطق طبعة { $name }
refused-used-front = واجهة طبعة { $name }
refused-used-focus = ما في دائرة الضوء في طبعة { $name }
refused-used-draft = مسودة واجهة طبعة { $name }
refused-used-channel = أسبوع القناة المباشرة لطبعة { $name }
refused-used-story = المادة «{ $name }»
refused-used-others = مواد لا يحق لك قراءتها
refused-used-below = { $name }، ويقع تحته
refused-used-filters = { $count ->
    [one] مرشح واحد محفوظ
    [two] مرشحان محفوظان
    [few] { $count } مرشحات محفوظة
   *[other] { $count } مرشحًا محفوظًا
}
refused-used-more = { $count ->
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
refused-blocked = المادة ليست جاهزة للنشر. قائمة التحقق تبيّن ما ينقصها.
refused-stale = غيّر شخص آخر هذا في الأثناء. انظر إليه كما هو الآن ثم أعد المحاولة.
refused-too-large = هذا أكبر مما تقبله غرفة الأخبار.
refused-media-type = هذا النوع من الملفات غير مقبول هنا.
refused-invalid = شيء فيه ليس كما يجب.
refused-invalid-huge-picture = الصورة أكبر من أن تُفتح هنا. صغّرها واحفظها بصيغة JPEG بسيطة.
refused-invalid-damaged-picture = الصورة فارغة أو تالفة. صدّرها من جديد ثم أرسلها.
refused-invalid-password = اختر كلمة مرور أخرى: اثنا عشر حرفًا على الأقل، ولا يسهل تخمينها.
refused-invalid-code = هذا ليس الرمز الذي يعرضه التطبيق الآن. انتظر الرمز التالي ثم حاول من جديد.
refused-invalid-credential = تعذّر استخدام مفتاح المرور هذا. حاول من جديد أو استخدم غيره.
refused-invalid-email = لا يمكن استخدام هذا العنوان: إما أن شخصًا هنا يملكه، أو أنه غير مكتوب كعنوان بأحرف صغيرة.
refused-invalid-initials = الأحرف الأولى من حرف إلى ثمانية أحرف.
refused-invalid-grants = لا يمكن منح هذه الأدوار: يلزم دور واحد على الأقل بلا تكرار؛ ولا أحد يغيّر أدواره أو يمنح أكثر مما لديه؛ ويبقى للمؤسسة مدير.
refused-invalid-desk = هذا الديسك لا يقبل المادة: لم يعد موجودًا، أو لا يكتب لطبعتها.
refused-invalid-handing-over = على ديسك «{ $desk }» ستتاح لك صلاحيات على المادة أكثر مما لديك الآن. اطلب ممن لديه تلك الصلاحيات أن ينقلها.
refused-invalid-due-under-embargo = إنها مجدولة في { $due }، أي قبل انتهاء الحظر. أجّل جدولتها أولًا.
refused-invalid-name-taken = يحمل أحد الزملاء هذا الاسم. أضف ما يميّزك، كاسم ثانٍ.
refused-invalid-initials-taken = يوقّع أحد الزملاء بها. اختر غيرها، حتى ثمانية أحرف.
refused-invalid-last-admin = هذا هو المدير الوحيد للدار. عيّن مديرًا آخر أولًا.
refused-invalid-last-way-in = هذا سبيلك الوحيد للدخول. عيّن كلمة مرور أو أضف مفتاح مرور آخر أولًا.
refused-invalid-on-no-desk = المادة ليست على أي ديسك بعد. اختر لها واحدًا.
refused-invalid-source-under-embargo = ما تترجمه هذه المادة تحت الحظر. على من يحق له رفعه أن يفصلها عنه.
refused-invalid-stage = لا توجد هذه المرحلة على الديسك.
refused-invalid-people = أحد هؤلاء لم يعد يعمل هنا.
refused-invalid-stages = للديسك من مرحلة إلى اثنتي عشرة مرحلة، ويحتفظ بالمراحل التي فيها مواد.
refused-invalid-headline = العنوان طويل جدًا أو فيه فاصل أسطر.
refused-invalid-front-headline = عنوان الواجهة طويل جدًا أو فيه فاصل أسطر.
refused-invalid-standfirst = المقدمة طويلة جدًا أو فيها فاصل أسطر.
refused-invalid-breaking = السطر العاجل لا يقود إلى شيء: ضع خبرًا من هذه النسخة أو عنوانًا يبدأ بـ https://‎.
refused-invalid-containers = شيء في هذه الواجهة لم يعد موجودًا لدينا، أو يخص نسخة أخرى.
refused-invalid-zone = هذه ليست منطقة زمنية. اختر واحدة من القائمة، مثل Europe/Berlin.
refused-past = { $at } قد مضى: الوقت الآن { $now }. اختر وقتًا لاحقًا.
refused-ambiguous-time = تعرض الساعة هذا الوقت مرتين أو لا تعرضه أبدًا. حدّد المقصود.
refused-ours = حدث خطأ في خادم غرفة الأخبار. حاول من جديد؛ وإن بقي فأخبر الفريق التقني: السجل يبيّن السبب.
refused-disk-full = قرص غرفة الأخبار ممتلئ ولا يُحفظ شيء بعد الآن. أخبر الفريق التقني فورًا.
refused-unavailable = لا تستطيع غرفة الأخبار ذلك الآن. حاول بعد قليل.
refused-too-many = كثير دفعة واحدة. انتظر لحظة ثم حاول من جديد.
refused-not-out-yet = حُفظ، لكن القراء لا يرونه بعد. سيخرج تلقائيًا حالما يمكن ذلك.
