# पाठकों की साइट के हिन्दी शब्द।

## पन्ने पर आना-जाना
skip-to-content = सामग्री पर जाएँ
skip-to-menu = मुख्य मेन्यू पर जाएँ
skip-to-sites = { $name } की अन्य साइटों पर जाएँ
skip-section = अगला हिस्सा छोड़ें: { $section }
main-menu = मुख्य मेन्यू
menu = मेन्यू
homepage = मुखपृष्ठ
languages = भाषाएँ
change-language = भाषा बदलें:
live-and-latest = लाइव और ताज़ा
live-tv = लाइव टीवी
latest-audio = ताज़ा ऑडियो
latest-videos = ताज़ा वीडियो
breaking = ब्रेकिंग
breaking-news = ब्रेकिंग न्यूज़
in-focus = फ़ोकस में
go-to-homepage = मुखपृष्ठ पर जाएँ
more-sites = { $name } की अन्य साइटें
about = { $name } के बारे में
archive = संग्रह
feeds = फ़ीड
watch-and-listen = देखें और सुनें
text-only = केवल पाठ
appearance = रूप:
light = उजला
dark = गहरा
as-the-device = उपकरण जैसा
text-size = अक्षरों का आकार:
text-usual = सामान्य
text-large = बड़ा
text-largest = बहुत बड़ा

## ख़बरें और कार्ड
just-now = अभी-अभी
comma = ,{ " " }
image-by = तस्वीर:
article = लेख
audio = ऑडियो
video = वीडियो
related-article = संबंधित ख़बर
related-audio = संबंधित ऑडियो
related-video = संबंधित वीडियो
explore-more = और जानें
top-story = { $name } की बड़ी ख़बर
more-stories = { $name } की और ख़बरें
more-from = { $name } से और
more = और
latest = ताज़ा
at-a-glance = एक नज़र में
at-a-glance-of = एक नज़र में { $name }
latest-from = ताज़ा: { $name }
follow = { $name } को फ़ॉलो करें
no-stories-yet = यहाँ अभी कोई ख़बर नहीं है।
topics = विषय
table = तालिका
elsewhere = { $name } पर

## लेख के औज़ार
share-article = यह लेख साझा करें
copy-link = लिंक कॉपी करें
copied = कॉपी हुआ
share = साझा करें
print = छापें
signed = लेखन, संपादन और स्रोत:
correction = सुधार
revisions = { $count ->
    [one] { $count } संस्करण
   *[other] { $count } संस्करण
}

## पन्ने पलटना
pages = पन्ने
page = पन्ना { $page }
page-of = { $pages } में से पन्ना { $page }
previous-page = पिछला पन्ना
next-page = अगला पन्ना
newer-stories = नई ख़बरें
older-stories = पुरानी ख़बरें

## आवाज़, फ़िल्म और टेलीविज़न
play = चलाएँ
download = डाउनलोड
megabytes = { $count } एमबी
kilobytes = { $count } केबी
shows = कार्यक्रम
episodes = कड़ियाँ
audio-intro = बुलेटिन और पॉडकास्ट, यहीं सुनें या डाउनलोड करें।
video-intro = रिपोर्ट और फ़िल्में, यहीं देखें या डाउनलोड करें।
no-episodes-yet = यहाँ अभी कोई कड़ी नहीं है।
on-air = प्रसारण में
on-air-now = अभी प्रसारण में
in-the-schedule-now = अभी कार्यक्रम सूची में
up-next = आगे
then = फिर: { $title }।
off-air = प्रसारण बंद
off-air-why = चैनल इस समय प्रसारण नहीं कर रहा है। नीचे की सूची बताती है कि आगे क्या है।
schedule = कार्यक्रम सूची
day = दिन
today = आज
times-are = समय { $zone } क्षेत्र का है।
times-are-local = समय आपका स्थानीय है।
show-local-time = मेरा स्थानीय समय दिखाएँ
show-zone-time = { $zone } का समय दिखाएँ
no-programmes = इस दिन कोई कार्यक्रम नहीं है।

## संग्रह और संस्करण
stories = { $count ->
    [one] { $count } ख़बर
   *[other] { $count } ख़बरें
}
as-it-stood = यह पन्ना तब ऐसा था:
as-it-is-now = अभी जैसा है वैसा देखें
as-it-stood-then = तब जैसा था
revisions-of = संस्करण: { $name }
revision = संस्करण { $number }
all-revisions = सभी संस्करण
changes-to = बदलाव: { $name }
what-changed = क्या बदला
read-story = ख़बर पढ़ें
added = जोड़ा गया:
removed = हटाया गया:
no-changes = दोनों संस्करण एक जैसे हैं।

## दूसरे पन्ने
front-title = { $name }: { $has ->
    [all] समाचार, लाइव टीवी और ऑडियो
    [tv] समाचार और लाइव टीवी
    [audio] समाचार और ऑडियो
   *[news] समाचार
  }
no-about-yet = इस संस्करण ने अभी अपने बारे में कुछ नहीं कहा है।
not-found = यह पन्ना नहीं मिला
not-found-what-now = पता ग़लत लिखा हो सकता है, या यह पन्ना यहाँ कभी था ही नहीं। अनुभाग, संग्रह और नीचे की ख़बरें यहीं हैं।
gone = यह ख़बर वापस ले ली गई है
unavailable = हम अभी लौटते हैं
unavailable-what-now = हमारी ओर इस समय कुछ काम नहीं कर रहा है। कृपया एक मिनट बाद फिर कोशिश करें।
