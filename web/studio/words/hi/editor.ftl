# ख़बर की स्क्रीन।
editor-opening = खुल रही है
editor-missing = यह ख़बर यहाँ नहीं है, या आप इसे पढ़ नहीं सकते
editor-saving = सहेजा जा रहा है
editor-saved = { $at } पर सहेजा गया
editor-saved-all = सब सहेजा गया
editor-offline = ऑफ़लाइन
editor-offline-kept = { $changes ->
    [one] ऑफ़लाइन, { $shown } बदलाव यहाँ सुरक्षित
   *[other] ऑफ़लाइन, { $shown } बदलाव यहाँ सुरक्षित
  }
editor-list-flat = सूची का एक ही स्तर होता है। F6 पाठ से बाहर ले जाता है।
editor-signed-out = साइन आउट
editor-signed-out-kept = { $changes ->
    [one] साइन आउट, { $shown } बदलाव यहाँ सुरक्षित
   *[other] साइन आउट, { $shown } बदलाव यहाँ सुरक्षित
  }
editor-signed-out-why = आपका सत्र समाप्त हो गया है। आप जो लिखते हैं वह यहीं रहता है और दोबारा साइन इन करने पर सर्वर तक पहुँचेगा।
editor-crowded = बहुत अधिक विंडो
editor-crowded-kept = { $changes ->
    [one] बहुत अधिक विंडो, { $shown } बदलाव यहाँ सुरक्षित
   *[other] बहुत अधिक विंडो, { $shown } बदलाव यहाँ सुरक्षित
  }
editor-crowded-why = आपकी बहुत अधिक विंडो में ख़बरें खुली हैं। आप जो लिखते हैं वह यहीं रहता है और कुछ विंडो बंद करने पर अपने-आप सर्वर तक पहुँचेगा।
editor-closed = बंद
editor-closed-kept = { $changes ->
    [one] बंद, { $shown } बदलाव यहाँ सुरक्षित
   *[other] बंद, { $shown } बदलाव यहाँ सुरक्षित
  }
editor-closed-takedown = ख़बर हटा ली गई है और बंद है। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-closed-role = अब आप इस ख़बर को संपादित नहीं कर सकते। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-closed-gone = ख़बर यहाँ नहीं है, या आपको उसे पढ़ने का अधिकार नहीं है। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-closed-too-large = आपने जो डाला वह न्यूज़रूम के एक बार में लेने से अधिक है, और उसने यह ख़बर इस विंडो के लिए बंद कर दी है। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-closed-malformed = न्यूज़रूम इस विंडो का भेजा हुआ पढ़ नहीं सका और उसने यह ख़बर इसके लिए बंद कर दी है। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-closed-forged = किसी और ने इस विंडो के नंबर से लिखा है, और यह जो लिखती है वह पहुँचता नहीं। जो नहीं पहुँचा था वह पाठ के ऊपर रखा है।
editor-closed-go-on = न्यूज़रूम के पास जो है उससे आगे बढ़ें
editor-closed-other = सर्वर ने यह ख़बर बंद कर दी है। यह आपकी प्रति है; अब कुछ नहीं सहेजा जाता।
editor-refused = पाठ सुरक्षित है, पर इस रूप में संस्करण नहीं बन सकता: { $why }
editor-undrawn = पाठ जैसा है वैसा यहाँ दिखाया नहीं जा सकता; न्यूज़रूम के पास वह पूरा है। पेज फिर से लोड करें; बना रहे तो तकनीकी टीम को बताएँ।
editor-copy-text = पाठ कॉपी करें
editor-readonly = केवल पढ़ने के लिए
editor-readonly-kept = { $changes ->
    [one] केवल पढ़ने के लिए, { $shown } बदलाव यहाँ सुरक्षित
   *[other] केवल पढ़ने के लिए, { $shown } बदलाव यहाँ सुरक्षित
  }
editor-spiked = यह ख़बर अलग रखी गई है। इसे पढ़ा जा सकता है, लिखा नहीं।
editor-spiked-by = { $name } ने यह ख़बर अलग रखी, { $at }। इसे पढ़ा जा सकता है, लिखा नहीं।
editor-spiked-waits = आपका लिखा पहुँचा नहीं है। वह इस ब्राउज़र में सुरक्षित है और ख़बर वापस लाने पर पाठ में आ जाएगा।
editor-embargo = { $until } तक प्रतिबंधित। लिखी और पढ़ी जा सकती है, प्रकाशित नहीं।
editor-published-by = { $name } ने संस्करण { $number } प्रकाशित किया
editor-published-on-time = तय समय पर प्रकाशित: संस्करण { $number }
editor-unscheduled-by = { $name } ने पाठ या चित्र बदला: समाचार अब अनुसूची में नहीं है और दोबारा अनुसूचित होने पर ही प्रकाशित होगा।
editor-unscheduled-you = आपने पाठ या चित्र बदला: समाचार अब अनुसूची में नहीं है और दोबारा अनुसूचित होने पर ही प्रकाशित होगा।
editor-held = समय हो गया था पर समाचार प्रकाशित नहीं हो सका: वह अब अनुसूची में नहीं है और दोबारा अनुसूचित होने पर ही प्रकाशित होगा।
editor-here = इस ख़बर में
editor-person-editing = { $name }, संपादन में
editor-person-reading = { $name }, पढ़ रहे हैं
editor-in-field = { $name } “{ $field }” में हैं
editor-back = डेस्क पर वापस
editor-untitled = अभी शीर्षक नहीं
editor-publish = प्रकाशित करें…
editor-checklist = जाँच सूची
editor-region-text = ख़बर का पाठ
editor-region-side = ख़बर का विवरण
editor-tab-text = पाठ
editor-source-text = मूल का पाठ
editor-tab-publish = प्रकाशन
editor-tab-details = विवरण
editor-tab-versions = संस्करण
editor-tab-notes = टिप्पणियाँ
editor-tab-suggestions = सुझाव

editor-kicker = उपरिशीर्षक
editor-kicker-none = अभी उपरिशीर्षक नहीं: विषय या स्थान दें
editor-headline = शीर्षक
editor-front-headline = मुखपृष्ठ का शीर्षक
editor-standfirst = आमुख
editor-text = पाठ
editor-length = { $most } में से { $length }
editor-words = { $count ->
    [one] { $shown } शब्द, { $minutes } मिनट
   *[other] { $shown } शब्द, { $minutes } मिनट
  }
editor-hero = मुख्य तस्वीर
editor-hero-add = मुख्य तस्वीर जोड़ें
editor-sign-off = हस्ताक्षर
editor-sign-off-none = अभी किसी ने हस्ताक्षर नहीं किए

editor-formatting = स्वरूप
editor-bold = मोटा
editor-italic = तिरछा
editor-link = लिंक
editor-language-of-words = इन शब्दों की भाषा
editor-undo = वापस लें
editor-redo = फिर करें
editor-find = खोजें और बदलें
editor-suggest = सुझाव दें
editor-suggest-on = अब आपका बदलाव सुझाव होगा
editor-suggest-off = अब आपका बदलाव तुरंत लागू होगा
editor-do-suggest = बदलाव सुझाएँ
editor-do-write = सीधे बदलें
editor-do-count = शब्द गिनें
editor-do-stage = “{ $stage }” पर ले जाएँ
editor-comment = टिप्पणी
editor-move-block = इस खंड को खिसकाएँ
editor-row-add = पंक्ति जोड़ें
editor-column-add = स्तंभ जोड़ें
editor-row-drop = पंक्ति हटाएँ
editor-column-drop = स्तंभ हटाएँ

editor-put = डालें
editor-put-subheading = उपशीर्षक
editor-put-picture = तस्वीर
editor-put-quotation = उद्धरण
editor-put-bullets = सूची
editor-put-numbers = क्रमांकित सूची
editor-put-table = तालिका
editor-put-fact-box = तथ्य बॉक्स
editor-put-related = संबंधित ख़बर
editor-put-embed = बाहरी सामग्री

editor-find-text = पाठ में खोजें
editor-find-back = पिछला परिणाम
editor-find-next = अगला परिणाम
editor-found = { $all } में से { $now }
editor-replaced = { $count ->
    [one] { $shown } बदला गया
   *[other] { $shown } बदले गए
  }
editor-match-case = अक्षरों का आकार मिलाएँ
editor-whole-words = पूरे शब्द
editor-replace-with = इससे बदलें
editor-replace = बदलें
editor-replace-all = सब बदलें

editor-remove = हटाएँ
editor-picture-gone = यह तस्वीर संग्रह में नहीं है
editor-no-alt = वैकल्पिक पाठ नहीं
editor-no-credit = श्रेय नहीं
editor-rights = अधिकार
editor-rights-own = हमारी अपनी
editor-rights-agency = एजेंसी
editor-rights-licensed = लाइसेंस प्राप्त
editor-rights-public = सार्वजनिक
editor-rights-unknown = अधिकार अज्ञात
editor-picture-change = बदलें
editor-picture-choose = तस्वीर चुनें
editor-picture-search = दृश्य या बनाने वाले से खोजें
editor-picture-upload = अपलोड करें
editor-picture-working = अपलोड हो रही है
editor-picture-file = फ़ाइल
editor-picture-more = और तस्वीरें
editor-picture-use = यही तस्वीर लें
editor-pictures = तस्वीरें
editor-alt = वैकल्पिक पाठ
editor-alt-here = इस ख़बर में वैकल्पिक पाठ
editor-alt-hint = जो पाठक इसे देख नहीं सकता, उसे क्या जानना चाहिए?
editor-caption = चित्र परिचय
editor-caption-here = इस ख़बर में चित्र परिचय
editor-credit = श्रेय
editor-credit-is = { $credit } · { $rights }
editor-not-published = अप्रकाशित
editor-story-gone = यह ख़बर यहाँ नहीं है, या आप इसे पढ़ नहीं सकते
editor-embed-unknown = अज्ञात स्रोत
editor-embed-title = शीर्षक
editor-embed-wrong = वहाँ ऐसा कुछ नहीं है
editor-embed-address = पता
editor-embed-hint = { $providers } का पता चिपकाएँ
editor-embed-use = डालें
editor-link-story = हमारी कोई ख़बर
editor-link-address = पता
editor-link-hint = https://, http:// या mailto: से शुरू होता है
editor-link-use = लिंक लगाएँ
editor-link-remove = लिंक हटाएँ
editor-language = भाषा
editor-language-as-story = ख़बर की भाषा
editor-language-hint = ताकि शब्द सही बोले और तोड़े जाएँ
editor-language-use = चिह्नित करें

editor-paste-pictures = { $count ->
    [one] { $shown } तस्वीर छोड़ दी गई। तस्वीरें संग्रह से, अधिकारों के साथ आती हैं।
   *[other] { $shown } तस्वीरें छोड़ दी गईं। तस्वीरें संग्रह से, अधिकारों के साथ आती हैं।
  }
editor-paste-too-much = { $blocks } खंड एक ख़बर की सीमा से अधिक हैं। कुछ नहीं चिपकाया गया।
editor-paste-too-long = पाठ { $size } MB का हो जाएगा; एक ख़बर में 2 आते हैं। कुछ चिपकाया नहीं गया।

editor-comment-new = चुने हुए पर टिप्पणी
editor-comment-send = टिप्पणी करें
editor-comment-by = { $name } की टिप्पणी
editor-comment-for = { $name }, { $whose } की ओर से
editor-comment-lost = जिन शब्दों के बारे में यह थी, वे अब नहीं हैं
editor-comment-nowhere = यहाँ टिप्पणी करने के लिए कोई शब्द नहीं हैं। कुछ शब्द चुनें; आपका लिखा हुआ बना रहेगा।
editor-names-away = जब तक न्यूज़रूम जवाब नहीं देता, किसी का उल्लेख नहीं हो सकता। बाद में भेजें, या @ हटाकर; आपका लिखा हुआ बना रहेगा।
editor-mention-unknown = यहाँ किसी का नाम “{ $name }” नहीं है: किसी को सूचना नहीं गई।
editor-resolved = सुलझ गया
editor-no-comments = कोई टिप्पणी नहीं
editor-reply = जवाब दें
editor-reply-send = भेजें
editor-resolve = सुलझाएँ
editor-reopen = फिर खोलें
editor-show-resolved = सुलझी हुई दिखाएँ
editor-people = लोग

editor-no-suggestions = कोई सुझाव बाकी नहीं
editor-inserted-by = { $name } का सुझाव: जोड़ें
editor-deleted-by = { $name } का सुझाव: हटाएँ
editor-replaced-by = { $name } का सुझाव: बदलें
editor-accept = स्वीकारें
editor-reject = अस्वीकारें
editor-accept-all = सभी { $count } स्वीकारें
editor-reject-all = सभी { $count } अस्वीकारें
editor-suggestion-moved = यह सुझाव अभी-अभी बदला है। इसे फिर से देखें।

editor-field-crossed = इस बीच किसी ने यहाँ लिखा:
editor-field-empty = कुछ नहीं
editor-field-mine = मेरा लिखें
editor-field-theirs = वही रहने दें

editor-versions = संस्करण
editor-name-version = इस संस्करण को नाम दें
editor-version-name = नाम
editor-version-hint = पाठ वैसे भी सहेजा जाता है; नाम से उसे ढूँढना आसान है
editor-named = इस संस्करण का नाम अब “{ $name }” है
editor-only-named = केवल नामित और प्रकाशित
editor-pick = संस्करण { $number } चुनें
editor-is-published = प्रकाशित
editor-compare = तुलना करें
editor-compare-with = संस्करण { $from } की { $to } से तुलना करें
editor-compare-picked = चुने हुए दो की तुलना करें
editor-compare-title = संस्करण { $from } से { $to } तक
editor-compare-count = { $count ->
    [0] कोई अंतर नहीं
    [one] { $count } खंड में अंतर है
   *[other] { $count } खंडों में अंतर है
  }
editor-restore = बहाल करें
editor-restore-number = संस्करण { $number } बहाल करें
editor-restore-asks = अभी यहाँ लिख रहे हैं: { $names }। उनका अधूरा वाक्य बाक़ी के साथ पाठ से हटेगा; वह उनके पास पाठ के ऊपर रहेगा।
editor-restore-suggestions = { $count ->
    [one] बदले जाने वाले पाठ में एक सुझाव बाकी है और उसी के साथ हट जाएगा; कोई संस्करण उसे नहीं रखता।
   *[other] बदले जाने वाले पाठ में { $shown } सुझाव बाकी हैं और उसी के साथ हट जाएँगे; कोई संस्करण उन्हें नहीं रखता।
  }
editor-restored = पाठ फिर संस्करण { $number } का है। पहले जो यहाँ था वह संस्करणों में है।
editor-restored-by = { $name } ने संस्करण { $number } का पाठ वापस रखा। पहले जो यहाँ था वह संस्करणों में है।
editor-saved-back = जिस अनुच्छेद में आप लिख रहे थे, उसे आपके शब्द पहुँचने से पहले किसी ने खिसकाया या बदला। शब्द फिर उसमें रख दिए गए हैं; देख लें कि वे सही जगह हैं:
editor-saved-kept = जिस अनुच्छेद में आप लिख रहे थे, उसे आपके शब्द पहुँचने से पहले किसी ने हटाया या फिर से लिखा। शब्द यहाँ सुरक्षित हैं:
editor-unsent = आपने यह यहाँ लिखा था, और ख़बर आपके लिए बंद होने तक यह पहुँचा नहीं था। यह केवल इसी ब्राउज़र में है:
editor-unsent-wordless = आपने यहाँ कुछ बदला था, और ख़बर आपके लिए बंद होने तक वह पहुँचा नहीं था। उसमें कॉपी करने लायक शब्द नहीं हैं।
editor-saved-put = कर्सर की जगह रखें
editor-more-versions = पुराने संस्करण

editor-subjects = विषय
editor-places = स्थान
editor-topics = चर्चित मुद्दे
editor-regions = क्षेत्र
editor-section = अनुभाग
editor-programme = कार्यक्रम
editor-kicker-hint = पहला उपरिशीर्षक में आता है
editor-token-move = { $name }, स्थान { $place }, कुल { $of }; तीर खिसकाते हैं
editor-byline = लेखक
editor-byline-hint = नाम जैसे छपते हैं, अल्पविराम से अलग
editor-sign-off-hint = लिखने और मंज़ूर करने वालों से बनता है; यहाँ लिखा हुआ मान्य होगा
editor-sign-off-typed = लिखा हुआ। इसके बिना: { $derived }
editor-slug = छोटा नाम
editor-slug-hint = न लिखें तो शीर्षक से बनता है
editor-slug-wrong = पते में कम से कम एक अक्षर या अंक चाहिए
editor-related = संबंधित ख़बरें
editor-recording = रिकॉर्डिंग
editor-permalink = छोटा लिंक

place-story = ख़बर
keys-editor = पाठ
key-put = ख़ाली पंक्ति में खंड डालें
key-bold = मोटा, तिरछा
key-lists = क्रमांकित सूची, सूची
key-link = चुने हुए पाठ पर लिंक
key-blocks = खंड ऊपर या नीचे करें
key-comment = चुने हुए पर टिप्पणी
key-find = खोजें और बदलें
key-name = इस संस्करण को नाम दें
key-region = अगला क्षेत्र: पाठ, पट्टी, विवरण
key-source = अनुवाद के बगल में मूल पाठ
key-publish = प्रकाशन पैनल; अपने आप प्रकाशित नहीं करता
