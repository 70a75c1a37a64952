+++
age = "25m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000073"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "مبعوثة تالفيرا: الممر الأوسط يبقى مغلقًا"
standfirst = "غادرت إلسه فيران محادثات بورت سارن بصفحتين من النص وجملة لا يريد أحد تكرارها."
byline = ["Noor Haddane"]
writer = "nh"
agencies = ["Nordwire"]
picture = "talks"

[work]
desk = "world"
stage = "needs-edit"
people = ["rl"]
due = "65m"
+++
نزلت إلسه فيران درج مكتب الميناء بعد التاسعة صباحًا بقليل، وقالت أمام الكاميرات ما قالته يوم الاثنين: الممر الأوسط من مضيق سارن يبقى مغلقًا أمام القوافل، ويبقى مغلقًا أمام الجميع.

ثم قالت جملة ثانية لم توجهها إلى أحد. سمعها ثلاثة أشخاص، وقرر الثلاثة بعدها أنهم لم يسمعوها.
