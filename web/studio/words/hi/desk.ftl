# डेस्क: सूची, बोर्ड, साइड पैनल।
desk-title = { $desk } डेस्क
desk-title-all = सभी डेस्क
desk-counts = { $count ->
    [one] { $stories } ख़बर पर काम जारी
   *[other] { $stories } ख़बरों पर काम जारी
  }, { $waiting ->
    [one] { $waiting } को संपादक का इंतज़ार
   *[other] { $waiting } को संपादक का इंतज़ार
  }
desk-new = नई ख़बर
desk-list = ख़बरें
desk-filter = छाँटें
desk-as-list = सूची
desk-as-board = बोर्ड
desk-more = और ख़बरें
desk-select = “{ $story }” चुनें
desk-chosen = { $count ->
    [one] एक ख़बर चुनी गई
   *[other] { $count } ख़बरें चुनी गईं
  }
desk-move-to = चरण पर ले जाएँ
desk-move = ले जाएँ
desk-clear = चुनाव हटाएँ
desk-no-headline = अभी शीर्षक नहीं
desk-no-topic = अन्य
desk-no-desk = किसी डेस्क पर नहीं
desk-embargo = रोक { $at } तक
desk-due = समय { $when }
desk-late = समय बीता { $when }
desk-is-here = { $name } यहाँ हैं
desk-is-assigned = { $name } को सौंपी गई
desk-mentions = आपका ज़िक्र
desk-text-by = पाठ: { $name }, { $at }
desk-open = खोलें
desk-assign = सौंपें
desk-assign-one = “{ $story }” सौंपें
desk-assign-many = { $count ->
    [one] एक ख़बर सौंपें
   *[other] { $count } ख़बरें सौंपें
  }
desk-assigned = “{ $story }” सौंपी गई
desk-assigned-you = { $name } ने आपको “{ $story }” सौंपी
desk-moved = “{ $story }” अब “{ $stage }” पर है
desk-many-done = { $count ->
    [one] एक ख़बर बदली
   *[other] { $count } ख़बरें बदलीं
  }
desk-many-failed = “{ $story }” नहीं बदली: { $why }
desk-many-left = जैसी थीं वैसी रहीं: { $count }। इनके साथ यह संभव नहीं, या आपका अधिकार नहीं।
desk-not-yours = आपकी भूमिका “{ $story }” के साथ ऐसा करने की अनुमति नहीं देती।
desk-not-draft = “{ $story }” मसौदा नहीं है: वह अपने चरण पार कर चुकी है।
desk-on-none = “{ $story }” अभी किसी डेस्क पर नहीं है; पहले उसे सौंपें।
desk-spike = अलग रखें
desk-unspike = वापस लाएँ
desk-spiked = “{ $story }” अलग रखी गई है
desk-unspiked = “{ $story }” फिर से मसौदा है
desk-is-spiked = “{ $story }” अलग रखी गई है; पहले उसे वापस लाएँ।
desk-spike-no-draft = “{ $story }” मसौदा नहीं है; केवल मसौदे अलग रखे जाते हैं।
desk-spike-scheduled = “{ $story }” का समय तय है; पहले तय समय हटाएँ।
desk-peek-at = “{ $story }” की झलक
desk-stale = न्यूज़रूम तक नहीं पहुँचा जा सका; यह सूची पुरानी हो सकती है।
desk-empty = यहाँ अभी कुछ नहीं
desk-empty-why = लिखी जा रही ख़बरें यहाँ दिखती हैं: कौन काम कर रहा है और कब तक।
desk-none = कोई ख़बर मेल नहीं खाती
desk-none-why = कोई मसौदा या प्रकाशित ख़बर इन शब्दों और छँटाई से मेल नहीं खाती।
desk-none-on-board = बोर्ड पर जारी काम दिखता है; उसमें से कुछ भी इन शब्दों और छँटाई से मेल नहीं खाता।
desk-none-all = सभी ख़बरें दिखाएँ

column-story = ख़बर
column-stage = चरण
column-language = भाषा
column-words = शब्द
column-here = अभी यहाँ
column-changed = बदला

stage-idea = विचार
stage-writing = लेखन
stage-needs-edit = संपादन चाहिए
stage-ready = तैयार
state-draft = मसौदा
state-spiked = अलग रखी गई
state-scheduled = निर्धारित
state-scheduled-at = निर्धारित { $at }
state-published = प्रकाशित
state-changed = प्रकाशित, बदलाव बाक़ी
state-corrected = सुधारी गई
state-unpublished = अप्रकाशित
state-taken-down = हटाई गई

filter-all = सभी
filter-mine = मेरी
filter-mentions = मेरा ज़िक्र
filter-words = खोजें
filter-desk = डेस्क
filter-desk-all = डेस्क: सभी
filter-person = व्यक्ति
filter-person-all = व्यक्ति: सभी
filter-language = भाषा
filter-language-all = भाषा: सभी
filter-sort = क्रम
filter-sort-changed = क्रम: अंतिम बदलाव
filter-sort-due = जिनका समय तय है, सबसे पहले वाली ऊपर
filter-save = यह छँटाई रखें
filter-name = छँटाई का नाम
filter-forget = छँटाई “{ $name }” भूलें

peek = एक नज़र में
peek-kicker = किकर
peek-text = पाठ
peek-people = लोग
peek-due = समय सीमा
peek-note = टिप्पणी
peek-embargo = रोक कब तक
peek-publish = प्रकाशन और इतिहास

assign-desk = डेस्क
assign-find = किसी को खोजें
assign-due = समय सीमा ({ $zone })
assign-various = अलग-अलग; जैसा है वैसा रहेगा
assign-various-people = इन पर अलग-अलग लोग काम कर रहे हैं। जिन्हें आप चुनेंगे वे उनकी जगह लेंगे; किसी को न चुनें तो वही रहेंगे।

new-headline = शीर्षक
new-edition = संस्करण
new-begin = शुरू करें

board-how = स्पेस से कार्ड उठाएँ, तीरों से दूसरे चरण पर ले जाएँ, स्पेस से रखें, Escape से वापस रखें।
board-column = { $stage }, { $count ->
    [one] { $count } ख़बर
   *[other] { $count } ख़बरें
  }
board-lifted = “{ $story }” उठाई गई
board-over = { $stage }, { $of } में से स्थान { $place }
board-put-back = वापस रखी गई
