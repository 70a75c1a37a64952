# डेस्क: हर एक की व्यवस्था कैसी है, और उसमें कौन है।
place-desks = डेस्क
desks-what = डेस्क समाचार-कक्ष का एक विभाग है। पाठकों तक पहुँचने से पहले ख़बर उसके चरणों से गुज़रती है।
desks-new = नया डेस्क
desks-arrange = व्यवस्थित करें
desks-arrange-one = { $desk } डेस्क व्यवस्थित करें
desks-none = अभी कोई डेस्क नहीं
desks-none-why = डेस्क न हों तो सब एक ही सूची से काम करते हैं। हर विभाग के लिए एक डेस्क बनाएँ।
desks-name = नाम
desks-key = छोटा नाम
desks-key-hint = छोटे लैटिन अक्षर, अंक और हाइफ़न। यह पतों में आता है और फिर नहीं बदलता।
desks-key-taken = किसी और डेस्क का यही छोटा नाम है; कोई दूसरा चुनें।
desks-editions = संस्करण
desks-editions-none = कोई न चुना हो तो डेस्क सबके लिए लिखता है।
desks-stages = चरण
desks-stages-why = ख़बर पहले चरण से आती है; आख़िरी चरण पर वह प्रकाशन के लिए तैयार होती है।
desks-stage = चरण { $place }
desks-stage-add = चरण जोड़ें
desks-stage-busy = { $count ->
    [one] यहाँ एक ख़बर
   *[other] यहाँ { $count } ख़बरें
  }
desks-four-eyes = चार आँखें
desks-four-eyes-why = ख़बर में आख़िर में लिखने वाला उसे यहाँ तब तक प्रकाशित नहीं करता, जब तक कोई और उसमें न लिखे या उसे जाने न दे।
desks-make = डेस्क बनाएँ
desks-made = { $desk } अब एक डेस्क है
desks-saved = { $desk } डेस्क व्यवस्थित हो गया
desks-stale = जब यह डेस्क आपके पास खुला था, किसी और ने इसे व्यवस्थित किया। आपका कुछ भी अभी सहेजा नहीं गया।
desks-stale-theirs = उनका दिखाएँ
desks-stale-mine = मेरा उसके ऊपर सहेजें
desks-members = सदस्य
desks-members-none = कोई केवल इसी डेस्क का नहीं है।
desks-member = व्यक्ति
desks-member-add = जोड़ें
desks-member-remove = { $name } को डेस्क से हटाएँ
desks-member-added = { $name } अब { $desk } डेस्क में हैं
desks-member-removed = { $name } अब { $desk } डेस्क में नहीं हैं
