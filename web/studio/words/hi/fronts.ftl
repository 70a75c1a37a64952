# मुखपृष्ठ: संस्करण का पन्ना, हाथ से सजाया हुआ।
place-fronts = मुखपृष्ठ
front-title = मुखपृष्ठ: { $edition }
front-edition = संस्करण
front-missing = यह मुखपृष्ठ नहीं दिखाया जा सकता
front-parts = इस स्क्रीन के हिस्से
front-stories = ख़बरें
front-stories-which = प्रकाशित और तैयार
front-containers = खंड
front-preview = पूर्वावलोकन
front-not-launched = { $count ->
    [one] { $count } बदलाव जारी नहीं हुआ
   *[other] { $count } बदलाव जारी नहीं हुए
  }
front-as-live = जैसा पाठकों के पास है
front-stale = न्यूज़रूम तक नहीं पहुँचा जा सका; यह मसौदा पुराना हो सकता है।
front-launch = { $count ->
    [0] जारी करें
    [one] { $count } बदलाव जारी करें
   *[other] { $count } बदलाव जारी करें
  }
front-launched = { $count ->
    [one] { $count } बदलाव जारी हुआ
   *[other] { $count } बदलाव जारी हुए
  }
front-launch-others = इस मुखपृष्ठ पर और लोग भी हैं। मसौदे में उनके बदलाव आपके साथ जारी होंगे।
front-launch-nothing = मसौदा वही है जो पाठकों के पास है; जारी करने को कुछ नहीं।
front-undone = वापस लिया गया
front-redo = फिर करें
front-redone = फिर किया गया
front-compare = प्रकाशित से तुलना
front-history = इतिहास
front-history-none = यहाँ अभी कुछ जारी नहीं हुआ।
front-live = प्रकाशित
front-draft = मसौदा
front-discard = प्रकाशित पर लौटें
front-launched-by = { $count ->
    [one] { $name }, { $count } बदलाव
   *[other] { $name }, { $count } बदलाव
  }
front-roll-back = वापस लाएँ
front-roll-back-to = { $at } वाला वापस लाएँ
front-roll-back-hint = वापस लाने से मसौदा बदलता है। जारी करने पर पाठक देखते हैं।
front-rolled-back = मसौदा वैसा है जैसा { $at } को जारी हुआ
front-change-opened = नया खंड: { $container }
front-change-closed = खंड हटाया: { $container }
front-change-shifted = खंड खिसकाया: { $container }
front-change-arranged = खंड बदला: { $container }
front-change-added = { $container } में जोड़ी: { $story }
front-change-removed = { $container } से हटाई: { $story }
front-change-moved = { $container } में खिसकाई: { $story }
front-change-moved-to = { $from } से { $container } में: { $story }
front-change-dressed = { $container } में बदली: { $story }
front-change-topics = फ़ोकस के विषय बदले
front-change-breaking = ब्रेकिंग पंक्ति बदली
front-find = ख़बर खोजें
front-find-hint = शीर्षक, विषय, संख्या
front-none = कोई ख़बर मेल नहीं खाती
front-clipboard = क्लिपबोर्ड
front-clipboard-empty = किसी कार्ड पर X दबाएँ, उसकी ख़बर यहाँ आएगी।
front-on-front = मुखपृष्ठ पर
front-forget = “{ $story }” को क्लिपबोर्ड से हटाएँ
front-add = “{ $story }” को मुखपृष्ठ पर जोड़ें
front-add-now = मुखपृष्ठ पर जोड़ें
front-how = स्पेस कार्ड उठाता है, ऊपर-नीचे के तीर खिसकाते हैं, स्पेस रखता है, Escape लौटाता है। 1, 2 और 3 आकार बदलते हैं, X क्लिपबोर्ड पर रखता है।
front-move = खिसकाएँ: { $story }
front-lifted = “{ $story }” उठाई गई।
front-over = { $container } में स्थान { $place }, कुल { $of }
front-dropped = “{ $story }” { $container } में स्थान { $place } पर है
front-put-back = वापस रखी गई
front-place = स्थान { $place }: { $story }
front-empty = इस मुखपृष्ठ पर कोई खंड नहीं।
front-nothing = अभी यहाँ कुछ नहीं
front-automatic = स्वचालित
front-dressed = इस मुखपृष्ठ के लिए बदली
front-not-now = इस समय नहीं
front-not-out = अभी प्रकाशित नहीं
front-scheduled = प्रकाशन { $at }
front-of = { $size } में से { $count }
front-is-here = { $name } यहाँ हैं
front-edit = शब्द, आकार और समय: { $story }
front-remove = क्लिपबोर्ड पर रखें: { $story }
front-copy = क्लिपबोर्ड पर प्रति: { $story }
front-removed = “{ $story }” क्लिपबोर्ड पर है
front-copied = “{ $story }” क्लिपबोर्ड पर भी है
front-size = आकार
front-size-of = आकार: { $story }
front-size-small = छोटा
front-size-medium = मध्यम
front-size-large = बड़ा
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = इस मुखपृष्ठ पर शीर्षक
front-kicker = इस मुखपृष्ठ पर किकर
front-container = खंड
front-place-in = स्थान
front-picture = तस्वीर
front-picture-own = ख़बर की अपनी
front-picture-choose = दूसरी तस्वीर चुनें
front-picture-back = ख़बर की अपनी लें
front-picture-none = वैकल्पिक पाठ और ज्ञात अधिकार वाली कोई तस्वीर नहीं
front-links = नीचे की कड़ियाँ
front-links-hint = इससे जुड़ी चार तक ख़बरें; इनका अपना कार्ड नहीं होगा
front-linked = { $count ->
    [one] नीचे 1 कड़ी
   *[other] नीचे { $count } कड़ियाँ
  }
front-hours = समय
front-hours-from = से ({ $zone })
front-hours-until = तक ({ $zone })
front-hours-daily-from = रोज़ से
front-hours-daily-until = रोज़ तक
front-from = { $at } से
front-until = { $at } तक
front-daily = रोज़ { $from }–{ $until }
front-open = खंड जोड़ें
front-close = पन्ने से हटाएँ
front-arrange = सजाएँ: { $container }
front-up = ऊपर: { $container }
front-down = नीचे: { $container }
front-heading = शीर्षक
front-role = यह क्या है
front-role-top-story = मुख्य ख़बर
front-role-region = क्षेत्र
front-role-row = पंक्ति
front-role-live = प्रसारण पर
front-role-latest = ताज़ा
front-look-top-story = मुख्य और सूची
front-look-region = क्षेत्र
front-look-row = पंक्ति
front-look-across = चार साथ-साथ
front-look-big-left = पहला बड़ा
front-look-live = प्रसारण पर
front-look-latest = क्रमबद्ध सूची
front-fill = किससे भरे
front-fill-none = केवल चुनी हुई
front-fill-newest = ताज़ा से अपने-आप भरे
front-fill-topic = विषय से अपने-आप भरे
front-length = अधिकतम ख़बरें
front-topics = फ़ोकस के विषय
front-topic-add = विषय जोड़ें
front-topic-move = { $topic }, स्थान { $place }, कुल { $of }; तीर खिसकाते हैं
front-topic-remove = { $topic } को फ़ोकस से हटाएँ
front-breaking = ब्रेकिंग
front-breaking-none = कोई ब्रेकिंग पंक्ति नहीं
front-breaking-set = पंक्ति लगाएँ
front-breaking-edit = बदलें
front-breaking-clear = उतारें
front-breaking-text = पंक्ति
front-breaking-link = कहाँ ले जाए
front-breaking-link-hint = हमारी किसी ख़बर की संख्या, या https:// से शुरू पता
front-device = उपकरण
front-phone = फ़ोन
front-tablet = टैबलेट
front-desktop = कंप्यूटर
front-preview-of = पूर्वावलोकन: { $device }
front-preview-failed = पूर्वावलोकन नहीं बन सका: { $why }
front-at = इस समय का दिखाएँ ({ $zone })
front-now = अभी
front-tomorrow = कल सुबह 06:00
front-drawn = मसौदा, { $at }।
front-weight = वज़न { $total } kB, सीमा { $budget }।
front-weight-parts = पन्ना { $html } kB, शैली और स्क्रिप्ट { $style } kB, फ़ॉन्ट { $fonts } kB, दिखती तस्वीरें { $pictures } kB
keys-front = मुखपृष्ठ पर
key-front-lift = उठाएँ
key-front-size = आकार
key-front-remove = क्लिपबोर्ड पर
key-front-undo = वापस लें
key-front-redo = फिर करें
key-front-launch = जारी करें
