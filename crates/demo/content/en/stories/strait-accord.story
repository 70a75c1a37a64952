+++
age = "26m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera and Norra call their strait accord ‘rock solid’"
front_headline = "Strait accord is ‘rock solid’, say Talvera and Norra"
standfirst = "Two small states have signed two pages on who may pass between them. Four neighbours are preparing a vote that could leave both of them standing alone."
byline = ["Edda Lohr"]
writer = "el"
editor = "jm"
agencies = ["Nordwire", "Corex"]
picture = "harbour"
related = ["lanes-history", "strait-insurance", "assembly-president"]
+++
Ilse Verran, Talvera’s chief envoy, and Tomas Okade, Norra’s security secretary, signed a joint accord on the Sarn Strait in Port Sarn this morning. It is the first meeting at that level since eleven ships [were turned back in June](story:lanes-history), and it ran to three hours, one more than the timetable allowed.

“Rock solid,” Verran said of the agreement, on the steps of the harbour office. Okade, asked whether he would use the same words, looked at the sky, which was low and wet, and said it would hold in any weather.

The text fills two pages. It keeps the middle lane closed to convoys, but binds both governments to say so in advance.

> What happened in June was one ship’s mistake. All of it was decided far away, against small ports, and all of it is being paid for by them.
> -- Tomas Okade, Norra’s security secretary

@related assembly-president

## What was agreed

The two sides say the accord takes effect at midnight. According to [the published text](https://example.org/sarn-accord), it provides for:

- one shared roster of 62 pilots, drawn from both shores
- one radio channel for all traffic in the strait
- 48 hours’ notice before any lane is closed
- no armed vessels in the lanes, including their own
- a review after 90 days, held in public

The fourth point is aimed at a rumour. Talvera spent last week denying that [it meant to arm convoys](story:convoys-false).

![strait]

| Lane | Depth | Ships a day before June | Ships a day now |
| North | 14 m | 31 | 38 |
| Middle | 27 m | 22 | 6 |
| South | 9 m | 47 | 51 |

::: The quarrel in brief
In April a tanker sailing in convoy, without a pilot, scraped the rocks known as the Teeth. Nobody was hurt.

In June Talvera and Norra ruled that large ships must take a local pilot and pass one at a time. Veskar, Halmia, Orsund and Tolde say only the Maritime Assembly may decide that.
:::

## Fear of standing alone

The four neighbours want the Assembly, which has 61 members and sits this session in Port Sarn, to condemn the closure. Our count last night had 29 members in favour and 17 against, with 15 unwilling to say.

Norra has written to all of them. Its letter calls the draft “unbalanced” and uses no other adjective.

Off the breakwater, pilots counted 214 ships at anchor at dawn. One of them has waited so long that its crew have painted it.
