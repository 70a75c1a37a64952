# الديسكات: كيف رُتّب كل منها ومن ينتمي إليه.
place-desks = الديسكات
desks-what = الديسك قسم من أقسام غرفة الأخبار. تمرّ المادة بمراحله قبل أن يراها القرّاء.
desks-new = ديسك جديد
desks-arrange = ترتيب
desks-arrange-one = ترتيب ديسك { $desk }
desks-none = لا ديسكات بعد
desks-none-why = من دون ديسكات يعمل الجميع من قائمة واحدة. أنشئ ديسكًا لكل قسم.
desks-name = الاسم
desks-key = الاسم المختصر
desks-key-hint = حروف لاتينية صغيرة وأرقام وشرطات. يظهر في العناوين ولا يتغيّر.
desks-key-taken = لديسك آخر هذا الاسم المختصر؛ اختر غيره.
desks-editions = الطبعات
desks-editions-none = إن لم تُختر أيٌّ منها كتب الديسك لها جميعًا.
desks-stages = المراحل
desks-stages-why = تدخل المادة من المرحلة الأولى، وفي الأخيرة تكون جاهزة للنشر.
desks-stage = المرحلة { $place }
desks-stage-add = إضافة مرحلة
desks-stage-busy = { $count ->
    [zero] لا مواد هنا
    [one] مادة واحدة هنا
    [two] مادتان هنا
    [few] { $count } مواد هنا
    [many] { $count } مادة هنا
   *[other] { $count } مادة هنا
  }
desks-four-eyes = أربع عيون
desks-four-eyes-why = من كان آخر من كتب في خبر لا ينشره هنا قبل أن يكتب فيه شخص آخر أو يجيز خروجه.
desks-make = إنشاء الديسك
desks-made = أصبح { $desk } ديسكًا
desks-saved = رُتّب ديسك { $desk }
desks-stale = رتّب شخص آخر هذا الديسك وهو مفتوح أمامك. لم يُحفظ بعدُ شيء مما فعلت.
desks-stale-theirs = عرض ما فعله
desks-stale-mine = حفظ ما فعلتُه فوقه
desks-members = الأعضاء
desks-members-none = لا ينتمي أحد إلى هذا الديسك وحده.
desks-member = الشخص
desks-member-add = إضافة
desks-member-remove = إخراج { $name } من الديسك
desks-member-added = أصبح { $name } من ديسك { $desk }
desks-member-removed = لم يعد { $name } من ديسك { $desk }
