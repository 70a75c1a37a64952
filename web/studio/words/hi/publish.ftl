# प्रकाशन: पैनल, रसीद, पूर्वावलोकन, अनुवाद।

publish-title = प्रकाशन
publish-screen-of = { $screen }: { $headline }
publish-before = प्रकाशन से पहले
publish-acts = इस ख़बर के साथ क्या किया जा सकता है
publish-nothing = अभी इस ख़बर के साथ कुछ नहीं किया जा सकता।
publish-send-on = इसे दूसरे प्रकाशित करते हैं। पाठ के ऊपर की पट्टी में चरण बदलकर इसे आगे भेजें।
publish-due = { $when } को जाएगी
publish-held = { $when } तक रोक है
publish-since = { $when } से पाठकों को दिख रही है
publish-updated = पहली बार { $first } को प्रकाशित, { $when } को अद्यतन
publish-blocked = { $count ->
    [one] एक बात रोक रही है। पहले उसे ठीक करें।
   *[other] { $count } बातें रोक रही हैं। पहले उन्हें ठीक करें।
}
publish-blocked-eyes = इसे किसी और को प्रकाशित करना होगा: यह डेस्क दूसरी जोड़ी आँखें माँगता है।
publish-warned = { $count ->
    [one] सूची में एक चेतावनी है।
   *[other] सूची में { $count } चेतावनियाँ हैं।
}
publish-cancel = रद्द करें
publish-write = पाठ खोलें
publish-busy = एक क्षण…
publish-keeping = आपके आख़िरी शब्द सहेजे जा रहे हैं…
publish-words-away = न्यूज़रूम से कनेक्शन नहीं है। आपका लिखा इस ब्राउज़र में सुरक्षित है; उसके पहुँचने तक ख़बर के साथ कुछ नहीं किया जाता।
publish-words-late = आपके आख़िरी शब्द अभी न्यूज़रूम तक नहीं पहुँचे हैं। कुछ नहीं किया गया; थोड़ी देर में फिर कोशिश करें।
publish-outcome = परिणाम
publish-forecast = आगे क्या होगा
publish-forecast-schedule = { $when }: उस समय का सबसे नया पाठ अपने-आप प्रकाशित होगा। अगर तब कोई रुकावट हुई, तो ख़बर का तय समय हट जाएगा।
publish-forecast-lose = यदि आप पाठ बदलते हैं, तो समाचार अनुसूची से हट जाता है, जब तक कोई अधिकृत व्यक्ति उसे फिर से अनुसूचित न करे।
publish-forecast-embargo = { $when } तक इसका कुछ भी बाहर नहीं जाएगा।
publish-forecast-embargo-then = उसके बाद भी इसे प्रकाशित करना या समय तय करना होगा।

publish-act-publish = प्रकाशित करें…
publish-act-schedule = समय तय करें…
publish-act-unschedule = तय समय हटाएँ…
publish-act-embargo = रोक लगाएँ…
publish-act-lift-embargo = रोक हटाएँ…
publish-act-correct = सुधार करें…
publish-act-unpublish = वापस लें…
publish-act-take-down = हटाएँ…
publish-sure-publish = “{ $headline }” अभी प्रकाशित करें?
publish-sure-schedule = कब जानी चाहिए?
publish-sure-unschedule = तय समय हटाएँ? तब यह अपने-आप प्रकाशित नहीं होगी।
publish-sure-embargo = कब तक इसका कुछ भी बाहर नहीं जाना चाहिए?
publish-sure-lift-embargo = रोक हटाएँ?
publish-sure-correct = भूल पर सार्वजनिक टिप्पणी के साथ नवीनतम पाठ प्रकाशित करें?
publish-unchanged = प्रकाशित होने के बाद पाठ में कुछ नहीं बदला है। पाठकों को वही पाठ आपकी टिप्पणी के साथ मिलेगा।
publish-nothing-new = पाठकों के पास यह पाठ पहले से है: प्रकाशित करने को कुछ नया नहीं।
publish-unread = इसके सबसे नए पाठ में ऐसे बदलाव हैं जो पाठकों तक अभी नहीं पहुँचे।
publish-unread-agreed = इन्हें सुधार के साथ प्रकाशित करें
publish-sure-unpublish = “{ $headline }” वापस लें? पाठकों के लिए मानो यह कभी थी ही नहीं।
publish-remains = सार्वजनिक रहेगा: { $languages }
publish-elsewhere = पाठकों के पास यह उन संस्करणों में भी है जो आपके नहीं हैं। उनके संपादकों से कहें:
publish-waits = { $language }: समय तय है, उसे हटाएँ
publish-drafts-stay = न्यूज़रूम में मसौदे: { $languages }। हटाई गई ख़बर का अनुवाद प्रकाशित नहीं होता।
publish-sure-take-down = हमेशा के लिए हटाएँ? पाठ हर पृष्ठ और हर क्षण से चला जाएगा; आपकी सूचना रहेगी।
publish-confirm-publish = अभी प्रकाशित करें
publish-confirm-schedule = समय तय करें
publish-confirm-unschedule = तय समय हटाएँ
publish-confirm-embargo = रोक लगाएँ
publish-confirm-lift-embargo = रोक हटाएँ
publish-confirm-correct = { $count ->
    [one] सुधार प्रकाशित करें
   *[other] { $count } भाषाओं में सुधार प्रकाशित करें
}
publish-confirm-unpublish = वापस लें
publish-confirm-take-down = { $count ->
    [one] हमेशा के लिए हटाएँ
   *[other] { $count } भाषाओं में हमेशा के लिए हटाएँ
}
publish-done-publish = प्रकाशित हुई।
publish-done-schedule = समय तय हुआ।
publish-done-unschedule = तय समय हटा।
publish-done-embargo = रोक लगी।
publish-done-lift-embargo = रोक हटी।
publish-done-correct = सुधार सार्वजनिक है।
publish-done-unpublish = वापस ली गई।
publish-done-take-down = हटाई गई।
publish-done-amend = पाठकों तक नए शब्द पहुँच गए।
publish-done-in = इन भाषाओं में हो गया: { $languages }
publish-refused-in = { $language } में नहीं हुआ: { $why }
publish-unanswered-in = { $language } के लिए अभी उत्तर नहीं आया: { $why }
publish-note-correct = सुधार के बारे में पाठकों को क्या बताया जाए
publish-note-take-down = पाठ की जगह रहने वाली सूचना
publish-told = पाठकों को क्या बताया गया है
publish-told-correction = सुधार, { $when }
publish-told-notice = हटाने की सूचना, { $when }
publish-told-amended = बदली गई { $when }
publish-amend = बदलें…
publish-amend-note = टिप्पणी दूसरे शब्दों में
publish-amend-save = पाठकों को ये शब्द दिखाएँ
publish-stale = इस बीच किसी ने ख़बर बदल दी। कुछ नहीं किया गया।
publish-stale-by = { $who } ने ख़बर बदली ({ $when })। कुछ नहीं किया गया।
publish-stale-published = { $who } ने ख़बर प्रकाशित की ({ $when })। कुछ नहीं किया गया।
publish-stale-you = इसे खोलने के बाद आपने ख़बर बदली है। कुछ नहीं किया गया।
publish-stale-you-published = आपने ख़बर प्रकाशित की ({ $when })।
publish-stale-look = फिर देखें
publish-stale-publish = जो अभी लिखा है, वही प्रकाशित करें

publish-when-date = तारीख़
publish-when-time = समय
publish-when-zone = समय क्षेत्र
publish-when-never = तब घड़ियाँ आगे की जाती हैं: { $when } होता ही नहीं। आपका आशय किससे है?
publish-when-twice = तब घड़ियाँ पीछे की जाती हैं: { $when } दो बार आता है। आपका आशय किससे है?
publish-when-earlier = पहले वाला
publish-when-later = बाद वाला
publish-when-passed = { $when } बीत चुका है: वहाँ अभी { $now } है। बाद का समय चुनें।

publish-check-is-blocks = रोकता है:
publish-check-is-warns = इसे देखें:
publish-check-is-good = ठीक:
publish-check-paragraph = अनुच्छेद { $paragraph }
publish-check-show = दिखाएँ
publish-check-under-embargo = { $until } तक रोक है
publish-check-under-embargo-mend = तब प्रकाशित करें, या रोक हटाएँ।
publish-check-source-under-embargo = जिस ख़बर का यह अनुवाद है, उस पर { $until } तक रोक है
publish-check-source-under-embargo-mend = तब प्रकाशित करें, या वह रोक हटाएँ।
publish-check-source-taken-down = जिस ख़बर का यह अनुवाद है, वह हटा दी गई है
publish-check-source-taken-down-mend = इसे भी छोड़ दें। अगर यह अपने में पूरी है, तो “अनुवाद” में बताएँ।
publish-check-no-headline = शीर्षक नहीं है
publish-check-no-headline-mend = एक लिखें।
publish-check-long-headline = शीर्षक में { $most } में से { $length } अक्षर हैं
publish-check-long-headline-mend = छोटा करें, या मुखपृष्ठ का शीर्षक दें।
publish-check-no-standfirst = भूमिका नहीं है
publish-check-no-standfirst-mend = कार्ड और फ़ीड में कोई नहीं दिखेगी।
publish-check-no-text = पाठ नहीं है
publish-check-no-text-mend = पृष्ठ पर कोई पाठ नहीं दिखेगा।
publish-check-no-recording = रिकॉर्डिंग नहीं है
publish-check-no-recording-mend = ऑडियो या वीडियो फ़ाइल जोड़ें।
publish-check-long-standfirst = भूमिका में { $most } में से { $length } अक्षर हैं
publish-check-long-standfirst-mend = छोटा करें।
publish-check-no-kicker = उपरिशीर्षक नहीं है
publish-check-no-kicker-mend = विषय या स्थान दें।
publish-check-filed = उपरिशीर्षक, अनुभाग और प्रसंग या क्षेत्र तय हैं
publish-check-four-eyes = चार आँखें
publish-check-four-eyes-mend = इस डेस्क पर आख़िर में लिखने वाले के अलावा कोई और प्रकाशित करता है।
publish-check-no-second-editor = किसी दूसरे ने नहीं पढ़ा
publish-check-no-second-editor-mend = किसी और से पढ़ने को कहें।
publish-check-second-editor = दूसरे संपादक: { $editor }
publish-check-source-is-newer = जिस ख़बर का यह अनुवाद है, वह तब से बदली है
publish-check-source-is-newer-mend = बदलाव ले आएँ, फिर अनुवाद को अद्यतन अंकित करें।
publish-check-open-suggestions = { $count ->
    [one] एक सुझाव खुला है
   *[other] { $count } सुझाव खुले हैं
}
publish-check-open-suggestions-mend = उन्हें मानें या ठुकराएँ। पाठकों को पाठ उनके बिना मिलता है।
publish-check-open-comments = { $count ->
    [one] एक टिप्पणी खुली है
   *[other] { $count } टिप्पणियाँ खुली हैं
}
publish-check-open-comments-mend = उन्हें पढ़ें, और जो हो गया उसे निपटाएँ। पाठक उन्हें नहीं देखते।
publish-check-picture-is-missing = एक तस्वीर यहाँ नहीं है
publish-check-picture-is-missing-mend = उसे जोड़ें, या निकालें।
publish-check-picture-has-no-alt = एक तस्वीर का वैकल्पिक पाठ नहीं है
publish-check-picture-has-no-alt-mend = जो देख नहीं सकता, उसे क्या जानना है, लिखें।
publish-check-picture-has-no-credit = एक तस्वीर का श्रेय नहीं है
publish-check-picture-has-no-credit-mend = बनाने वाले का नाम दें।
publish-check-picture-has-no-rights = एक तस्वीर के अधिकार ज्ञात नहीं
publish-check-picture-has-no-rights-mend = बताएँ: अपनी, एजेंसी की, अनुज्ञप्त या सार्वजनिक।
publish-check-file-is-withdrawn = कोई तस्वीर या रिकॉर्डिंग हटाई गई ख़बर के साथ चली गई
publish-check-file-is-withdrawn-mend = फ़ाइल फिर से भेजें, या उसे निकाल दें।
publish-check-picture-has-changed = ख़बर पाठकों तक पहुँचने के बाद एक तस्वीर बदली है
publish-check-picture-has-changed-mend = उसे नए रूप में दिखाने के लिए ख़बर फिर प्रकाशित करें।
publish-check-picture-is-whole = तस्वीर का वैकल्पिक पाठ, विवरण, श्रेय और अधिकार हैं
publish-check-leads-to-hidden = एक कड़ी ऐसी ख़बर पर जाती है जो पाठकों को नहीं दिखती
publish-check-leads-to-hidden-mend = पहले वह ख़बर प्रकाशित करें, या कड़ी हटाएँ।
publish-check-stale-day = “{ $word }” किसी और दिन लिखा गया
publish-check-stale-day-mend = तारीख़ लिखें, या अद्यतन करें।
publish-check-table-is-empty = एक तालिका में केवल खाली खाने हैं
publish-check-table-is-empty-mend = उसे भरें या हटा दें।
publish-check-table-has-empty-row = तालिका की पंक्ति { $row } खाली है
publish-check-table-has-empty-row-mend = उसे भरें या हटा दें।
publish-check-picture-alt-untranslated = एक तस्वीर का वैकल्पिक पाठ अब भी मूल ख़बर का है
publish-check-picture-alt-untranslated-mend = उसका अनुवाद करें।
publish-check-picture-caption-untranslated = एक तस्वीर का विवरण अब भी मूल ख़बर का है
publish-check-picture-caption-untranslated-mend = उसका अनुवाद करें।

publish-receipt-shown = पाठकों को दिख रही है: { $all } में से { $right } जगह
publish-receipt-gone = अब नहीं है: { $all } में से { $right } जगह
publish-receipt-is-right = जैसा होना चाहिए:
publish-receipt-is-wrong = जैसा नहीं होना चाहिए:
publish-receipt-shows = दिख रही है
publish-receipt-does-not-show = नहीं दिख रही
publish-receipt-after = { $ms } मि.से. बाद
publish-receipt-ask = सब जगह अभी जाँचें
publish-surface-page = पृष्ठ
publish-surface-permalink = स्थायी कड़ी
publish-surface-front = मुखपृष्ठ
publish-surface-section = अनुभाग { $name }
publish-surface-region = क्षेत्र { $name }
publish-surface-subject = विषय { $name }
publish-surface-place = स्थान { $name }
publish-surface-topic = प्रसंग { $name }
publish-surface-programme = कार्यक्रम { $name }
publish-surface-rss = RSS फ़ीड
publish-surface-atom = Atom फ़ीड
publish-surface-json-feed = JSON फ़ीड
publish-surface-news-sitemap = समाचार साइटमैप
publish-surface-text = केवल पाठ वाला पृष्ठ
publish-surface-ninjs = ninjs

publish-history-title = इतिहास
publish-history-line = { $who }: { $what ->
    [create] ख़बर शुरू की
    [revise] संस्करण { $revision } सहेजा
    [name-revision] संस्करण { $revision } को नाम दिया
    [publish] प्रकाशित की
    [publish-on-time] तय समय पर प्रकाशित हुई
    [hold] तय समय पर नहीं जा सकी
    [receive] एजेंसी का पाठ मिला
    [schedule] समय तय किया
    [unschedule] तय समय हटाया
    [spike] अलग रखी
    [unspike] वापस लाई
    [lose-schedule] समय तय होने के बाद पाठ या चित्र बदला: तय समय हटा, जब तक कोई अधिकृत व्यक्ति फिर तय न करे
    [embargo] रोक लगाई
    [lift-embargo] रोक हटाई
    [correct] सुधार किया
    [amend-correction] सुधार की टिप्पणी बदली
    [unpublish] वापस ली
    [take-down] हटाई
    [amend-notice] हटाने की सूचना बदली
    [assign] ज़िम्मेदारी बदली
    [link-translation] अनुवाद जोड़ा
    [mark-up-to-date] इसे स्रोत के बराबर बताया
    [stand-alone] इसे अलग खड़ा किया
    [share-preview] पूर्वावलोकन साझा किया
    [revoke-preview] पूर्वावलोकन रद्द किया
   *[other] { $what }
}

preview-title = पूर्वावलोकन
preview-of = पूर्वावलोकन: { $headline }
preview-width = चौड़ाई
preview-phone = फ़ोन
preview-tablet = टैबलेट
preview-desktop = डेस्कटॉप
preview-theme = हल्का या गहरा
preview-light = हल्का
preview-dark = गहरा
preview-at = इस क्षण का ({ $zone })
preview-now = अभी
preview-again = फिर लोड करें
preview-page = पृष्ठ, जैसा पाठक देखेंगे
preview-share-title = यह पूर्वावलोकन साझा करें
preview-share-for = कड़ी समाप्त होगी
preview-share-hours = { $hours ->
    [one] एक घंटे बाद
   *[other] { $hours } घंटे बाद
}
preview-share-fixed = केवल संस्करण { $revision } दिखाएँ
preview-share-shows = कड़ी पृष्ठ को { $when } के क्षण का दिखाती है।
preview-share-make = कड़ी बनाएँ
preview-share-link = कड़ी
preview-share-copy = नक़ल करें
preview-share-copied = कड़ी की नक़ल हो गई।
preview-share-once = कड़ी केवल इसी बार दिखती है। जिसके पास हो, वह बिना साइन इन पढ़ सकता है।
preview-share-line = { $who }, { $until } तक
preview-share-of = संस्करण { $revision }
preview-share-at = { $when } के क्षण का
preview-share-revoke = रद्द करें
preview-share-revoked = कड़ी अब काम नहीं करती।

translations-title = अनुवाद
translations-languages = भाषाएँ
translations-none = अभी कोई अनुवाद नहीं। ऊपर से एक शुरू करें।
translations-source = मूल
translations-begin = अनुवाद शुरू करें
translations-write = लिखें
translations-behind = { $count ->
    [one] एक बदलाव पीछे
   *[other] { $count } बदलाव पीछे
}
translations-up-to-date = अद्यतन अंकित करें
translations-marked = अद्यतन अंकित हुआ।
translations-gone = यह ख़बर हटा दी गई है।
translations-gone-before = जिस ख़बर से इसका अनुवाद हुआ, वह हटा दी गई है।
translations-gone-then = इसका अनुवाद प्रकाशित नहीं होता।
translations-stand-alone = अनुवाद अपने में पूरा है
translations-alone = अब यह अनुवाद अपने आप खड़ा है।
translations-added = नया
translations-changed = बदला
translations-removed = हटाया
