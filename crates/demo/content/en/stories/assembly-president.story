+++
age = "22h"
section = "world"
region = "europe"
subjects = ["11000000", "20000639"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Assembly president on the northern shore: passage ‘stays open’"
standfirst = "Benedikta Osei-Lund came unannounced, by mail boat, and spoke for six minutes. The shore belongs to Veskar, and so did most of the applause."
byline = ["Sami Brekke"]
writer = "sb"
editor = "el"
agencies = ["Nordwire", "Halden Photo"]
picture = "ferry"
related = ["strait-accord", "convoys-false"]
+++
The president of the Maritime Assembly, Benedikta Osei-Lund, made an unannounced visit yesterday to the northern shore of the Sarn Strait, where she told a crowd of dockers and schoolchildren that free passage “stays open, whoever holds the pencil”.

She had arrived in the Veskar port of Lunderick at half past seven, on the mail boat, having told neither the mayor nor her own press office. The harbour master, who met her on the quay, took her for the new dentist.

The choice of place was a message in itself. From Lunderick one can see the queue. On a clear morning the anchored ships begin at the lighthouse and end beyond the horizon.

“Each of those lights is a crew that was promised a date,” Osei-Lund said. “I am not here to blame two small states. I am here because no state, small or large, can close a road it did not build.”

## Applause, with pauses

She was cheered for that, and less for what came next. The present rules, she said, were made in 1974 for ships a third of the size. “If you want the convoys back as they were, you want the accident back as well.”

> She gave both sides one sentence to frame and one to swallow.
> -- Leif Oyango, editor of the “Lunderick Tidings”

Talvera’s government called the visit regrettable. Norra said nothing, which in Norra is stronger. Of the four neighbours that drafted the condemnation, only Tolde welcomed the speech as a whole.

Her suggestion, made almost in passing, is to let an Assembly pilot ride with the local one on each large ship for a year, and to let the two write the report together. Diplomats in Port Sarn confirmed that it has been on a table since July. They did not say whose, and one added that there was a vase on it.

Osei-Lund left as she had come. The dentist arrived at noon.
