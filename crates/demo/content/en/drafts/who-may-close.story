+++
age = "95m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Who may close a strait?"
standfirst = "A question of law from 1857, a chain across a harbour, and the eleven ships that are waiting for the answer."
byline = ["Edda Lohr"]
writer = "el"
picture = "strait"

[work]
desk = "world"
stage = "ready"
people = ["rl"]
due = "5h"
+++
Nobody owns a strait. That is the first line of every textbook on the matter, and the reason the textbooks are long.

What a state owns is the water within twelve miles of its shore, and where the water is narrower than that, two states own up to the middle and disagree about where the middle is. Ships of all flags may pass. They must do so without stopping, which is why a ship that has been told to stop is, for a lawyer, an interesting ship.

## The chain

In 1857 the harbour of Port Sarn was closed by a chain. It weighed eleven tonnes and was kept, when it was not needed, in the cellar of the fish market. A court in a country that no longer exists found that the chain was lawful and the toll for lowering it was not.

That judgement has been cited 212 times. It has been read, by our count, by about nine people, one of whom is Tomas Okade.

- A state may close its harbour.
- It may not close a strait, unless it is at war.
- It may decide which lane is safe, and say so in advance.

The last point is the one on which two pages were signed this week.
