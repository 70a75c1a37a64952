# हर स्क्रीन के चारों ओर का ढाँचा।
place-desk = डेस्क

shell-skip = सामग्री पर जाएँ
shell-places = न्यूज़रूम
shell-home = { $house }, डेस्क पर
shell-search = खोजें या आदेश दें
shell-here = अभी यहाँ
shell-mentions = { $count ->
    [one] { $shown } ख़बर में एक टिप्पणी आपका ज़िक्र करती है
   *[other] { $shown } ख़बरों में टिप्पणियाँ आपका ज़िक्र करती हैं
  }
shell-assigned = { $count ->
    [one] { $shown } ख़बर आपको सौंपी गई
   *[other] { $shown } ख़बरें आपको सौंपी गईं
  }
shell-unsent = { $count ->
    [one] { $shown } ख़बर में शब्द नहीं भेजे गए
   *[other] { $shown } ख़बरों में शब्द नहीं भेजे गए
  }
shell-clock = न्यूज़रूम की घड़ी
shell-you = { $initials }: { $name }, आप
shell-sign-out = साइन आउट
shell-loading = लोड हो रहा है
shell-notes = सूचनाएँ
shell-dismiss = हटाएँ
shell-close = बंद करें
shell-unkept = इसे बंद करने पर इसमें जो है वह खो जाएगा।
shell-unkept-stay = यहीं रहें
shell-unkept-close = बंद करें
shell-cancel = रद्द करें
shell-keep = रखें
shell-undo = वापस लें
shell-failed = यहाँ कुछ गड़बड़ हुई। फिर कोशिश करें; बनी रहे तो तकनीकी टीम को बताएँ।
shell-offline = न्यूज़रूम तक नहीं पहुँचा जा सका। कनेक्शन जाँचें; आपका लिखा कुछ नहीं खोया।
shell-screen-failed = यह स्क्रीन लोड नहीं हो सकी
shell-screen-failed-why = शायद कनेक्शन टूट गया, या न्यूज़रूम अभी अपडेट हुआ।
shell-part-failed = यह लोड नहीं हो सका: शायद कनेक्शन टूट गया, या न्यूज़रूम अभी अपडेट हुआ। फिर कोशिश करें; बना रहे तो पेज फिर से लोड करें।
shell-barred = { $place }: आपके लिए खुला नहीं है
shell-barred-why = आपकी भूमिका यहाँ तक नहीं पहुँचती। जो लोगों का प्रबंधन करते हैं, वे इसे बदल सकते हैं।
shell-nowhere = इस पते पर कुछ नहीं है
shell-reload = फिर लोड करें
shell-plain = सूची सादे पाठ में पढ़ें

look-theme = थीम
look-theme-system = सिस्टम
look-theme-light = हल्की
look-theme-dark = गहरी
look-size = अक्षरों का आकार
look-size-usual = सामान्य
look-size-large = बड़ा
look-size-larger = और बड़ा

palette = आदेश
palette-found = मिला
palette-stories = ख़बरें
palette-actions = काम
palette-people = लोग
palette-settings = जगहें और सेटिंग
palette-go = जाएँ: { $place }
palette-theme = हल्की और गहरी थीम बदलें
palette-letters-off = एक अक्षर वाली कुंजियाँ बंद करें
palette-letters-on = एक अक्षर वाली कुंजियाँ चालू करें
palette-nothing = “{ $words }” के लिए कुछ नहीं मिला
palette-person-there = अभी एक ख़बर में
palette-person-nowhere = { $name } अभी किसी ख़बर में नहीं हैं

keys-everywhere = हर जगह
keys-list = सूची में
keys-board = बोर्ड पर
keys-letters = एक अक्षर वाली कुंजियाँ
keys-letters-why = अक्षर केवल फ़ील्ड के बाहर काम करते हैं। यदि आप कंप्यूटर से बोलकर काम लेते हैं या कुंजियाँ ग़लती से दबती हैं, तो इन्हें बंद करें।
cap-space = स्पेस
cap-enter = एंटर
key-palette = खोजें या आदेश दें
key-sheet = सभी शॉर्टकट
key-go = फिर जगह का अक्षर: वहाँ जाएँ
key-close = बंद करें और जहाँ थे वहाँ लौटें
key-move = चलें
key-next = अगली ख़बर
key-previous = पिछली ख़बर
key-open = खोलें
key-peek = साइड पैनल में झलक
key-select = चुनें
key-new = नई ख़बर
key-take = संपादन के लिए लें
key-assign = सौंपें
key-ready = तैयार बताएँ
key-spike = अलग रखें या वापस लाएँ
key-filter = सूची में खोजें
key-stage = केवल पहला, दूसरा, तीसरा चरण; चरणों के बाद निर्धारित, लाइव और अलग रखी गई
key-view = सूची या बोर्ड
key-lift = कार्ड उठाएँ या रखें
key-carry = अगले चरण पर ले जाएँ

signin = साइन इन
signin-again = फिर साइन इन करें
signin-again-why = आपका सत्र समाप्त हो गया। पीछे जो खुला है वह वैसा ही रहेगा।
signin-passkey = पासकी से साइन इन करें
signin-provider = { $provider } से साइन इन करें
signin-or = या पासवर्ड से
signin-email = ईमेल
signin-password = पासवर्ड
signin-go = साइन इन करें
signin-code = आपके ऐप का कोड
signin-code-hint = छह अंक, हर आधे मिनट में नए।
signin-recovery = रिकवरी कोड
signin-recovery-hint = बिना फ़ोन वाले दिन के लिए रखे कोडों में से एक। हर कोड एक बार चलता है।
signin-use-recovery = रिकवरी कोड इस्तेमाल करें
signin-use-code = ऐप इस्तेमाल करें
signin-back = वापस
signin-failed = यह नहीं हुआ; फिर कोशिश करें।
signin-refused-unknown = { $provider } आपको जानता है, यह न्यूज़रूम नहीं। इसके किसी एडमिन से कहें कि वहाँ वाले आपके पते पर न्योता भेजें।
signin-refused-unconfirmed = { $provider } आपका कोई पुष्ट ईमेल पता नहीं देता। किसी और तरह साइन इन करें, या उसे सँभालने वालों से पूछें।
signin-refused-taken = आपके पते का खाता { $provider } पर किसी और का है। इस न्यूज़रूम के किसी एडमिन से नया लिंक माँगें।
signin-refused-stale = वह साइन-इन पहले इस्तेमाल हो चुका था, बहुत देर चला, या किसी और ब्राउज़र में शुरू हुआ। फिर से शुरू करें।
signin-refused-declined = आपने { $provider } पर साइन इन नहीं किया।
signin-refused-too-often = बहुत ज़्यादा कोशिशें। कुछ मिनट रुकें।
signin-refused-unreachable = { $provider } तक पहुँचा नहीं जा सकता। किसी और तरह साइन इन करें, या बाद में कोशिश करें।
signin-refused-untrusted = { $provider } के जवाब पर भरोसा नहीं किया जा सका, इसलिए आप साइन इन नहीं हैं। फिर कोशिश करें, या किसी एडमिन को बताएँ: सर्वर का लॉग कारण बताता है।
shell-nothing-found = कुछ नहीं मिला
shell-take-off = { $name } हटाएँ
shell-lift = { $name } ऊपर करें
order-up = “{ $name }” को ऊपर ले जाएँ
order-down = “{ $name }” को नीचे ले जाएँ
order-remove = “{ $name }” हटाएँ
order-moved = { $name }, { $of } में से स्थान { $place }

leave = आपके सारे शब्द नहीं पहुँचे
leave-why = { $count ->
    [one] आपने { $shown } ख़बर में जो लिखा, वह केवल इस ब्राउज़र में है:
   *[other] आपने { $shown } ख़बरों में जो लिखा, वह केवल इस ब्राउज़र में है:
  }
leave-send = भेजें और साइन आउट करें
leave-keep = यहीं रखें और साइन आउट करें
leave-keep-why = जब आप यहाँ फिर साइन इन करेंगे, तब भेजे जाएँगे; स्टूडियो में कोई और इन्हें न भेजता है, न देखता है। जो कंप्यूटर आपका नहीं, उस पर कुछ न छोड़ें।
leave-drop = फेंक दें और साइन आउट करें
