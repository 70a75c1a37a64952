# الكلمات العربية لموقع القراءة.

## التنقل في الصفحة
skip-to-content = تخطَّ إلى المحتوى
skip-to-menu = تخطَّ إلى القائمة الرئيسية
skip-to-sites = تخطَّ إلى مواقع { $name } الأخرى
skip-section = تخطَّ القسم التالي: { $section }
main-menu = القائمة الرئيسية
menu = القائمة
homepage = الصفحة الرئيسية
languages = اللغات
change-language = تغيير اللغة:
live-and-latest = مباشر والأحدث
live-tv = البث المباشر
latest-audio = أحدث الصوتيات
latest-videos = أحدث الفيديوهات
breaking = عاجل
breaking-news = خبر عاجل
in-focus = في دائرة الضوء
go-to-homepage = إلى الصفحة الرئيسية
more-sites = مواقع { $name } الأخرى
about = عن { $name }
archive = الأرشيف
feeds = خلاصات
watch-and-listen = شاهد واستمع
text-only = نسخة نصية فقط
appearance = المظهر:
light = فاتح
dark = داكن
as-the-device = حسب الجهاز
text-size = حجم الخط:
text-usual = المعتاد
text-large = كبير
text-largest = كبير جدًا

## الأخبار والبطاقات
just-now = الآن
comma = ،{ " " }
image-by = الصورة:
article = مقال
audio = صوت
video = فيديو
related-article = خبر ذو صلة
related-audio = صوت ذو صلة
related-video = فيديو ذو صلة
explore-more = اقرأ أيضا
top-story = أهم أخبار { $name }
more-stories = مزيد من أخبار { $name }
more-from = المزيد من { $name }
more = المزيد
latest = الأحدث
at-a-glance = لمحة سريعة
at-a-glance-of = لمحة سريعة عن { $name }
latest-from = الأحدث: { $name }
follow = تابع { $name }
no-stories-yet = لا توجد أخبار هنا بعد.
topics = موضوعات
table = جدول
elsewhere = على { $name }

## أدوات المقال
share-article = شارك المقال
copy-link = انسخ الرابط
copied = نُسخ
share = شارك
print = اطبع
signed = كتابة وتحرير ومصادر:
correction = تصويب
revisions = { $count ->
    [zero] لا نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { $count } نسخ
    [many] { $count } نسخة
   *[other] { $count } نسخة
}

## تقليب الصفحات
pages = صفحات
page = صفحة { $page }
page-of = صفحة { $page } من { $pages }
previous-page = الصفحة السابقة
next-page = الصفحة التالية
newer-stories = أخبار أحدث
older-stories = أخبار أقدم

## صوت وصورة وتلفزيون
play = تشغيل
download = تنزيل
megabytes = { $count } م.ب
kilobytes = { $count } ك.ب
shows = برامج
episodes = حلقات
audio-intro = نشرات وبودكاست للاستماع هنا أو للتنزيل.
video-intro = تقارير وأفلام للمشاهدة هنا أو للتنزيل.
no-episodes-yet = لا توجد حلقات هنا بعد.
on-air = على الهواء
on-air-now = على الهواء الآن
in-the-schedule-now = الآن في جدول البث
up-next = التالي
then = ثم: { $title }.
off-air = البث متوقف
off-air-why = القناة لا تبث في هذه اللحظة. الجدول أدناه يبيّن ما هو مقرر.
schedule = جدول البث
day = اليوم
today = اليوم
times-are = الأوقات بتوقيت { $zone }.
times-are-local = الأوقات بتوقيتك المحلي.
show-local-time = أظهر توقيتي المحلي
show-zone-time = أظهر توقيت { $zone }
no-programmes = لا برامج في هذا اليوم.

## الأرشيف والنسخ
stories = { $count ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرا
   *[other] { $count } خبر
}
as-it-stood = هذه هي الصفحة كما كانت في
as-it-is-now = شاهدها كما هي الآن
as-it-stood-then = كما كانت حينها
revisions-of = النسخ: { $name }
revision = النسخة { $number }
all-revisions = كل النسخ
changes-to = التغييرات: { $name }
what-changed = ما الذي تغيّر
read-story = اقرأ الخبر
added = أُضيف:
removed = حُذف:
no-changes = النسختان متطابقتان.

## صفحات أخرى
front-title = { $name }: { $has ->
    [all] أخبار وبث مباشر وصوتيات
    [tv] أخبار وبث مباشر
    [audio] أخبار وصوتيات
   *[news] أخبار
  }
no-about-yet = لم تقل هذه الطبعة شيئا عن نفسها بعد.
not-found = تعذّر العثور على هذه الصفحة
not-found-what-now = ربما كُتب العنوان خطأ، أو لم تكن الصفحة هنا قط. أما الأقسام والأرشيف والأخبار أدناه فموجودة.
gone = سُحب هذا الخبر
unavailable = سنعود بعد لحظات
unavailable-what-now = ثمة عطل لدينا في هذه اللحظة. يرجى المحاولة مجددا بعد دقيقة.
