+++
age = "5h"
section = "culture"
region = "talvera"
subjects = ["01000000", "20000006"]
places = ["port-sarn", "talvera"]
topics = ["lumen-film-week"]
headline = "Lumen Film Week opens with a film shot on one boat"
standfirst = "Four actors, a crew of five and a trawler that leaked. “Slack Water” was made for the price of its own poster, and it stopped the room."
byline = ["Ottoline Vey"]
writer = "ov"
editor = "jm"
agencies = ["Corex"]
picture = "festival"
related = ["lumen-projectionist", "lumen-jury", "lumen-subtitles"]
+++
The twenty-second Lumen Film Week opened in Port Sarn last night with “Slack Water”, a film of 84 minutes that never leaves the deck, the hold and the wheelhouse of one small trawler. When it ended, nobody clapped for some time. Then the harbour pilots in the back row began, and it did not stop until the lights had been up for a while.

The story is simple. Two brothers, who have not spoken since their father’s funeral, must wait eleven hours for a tide. Their mother is on the radio. The fourth character is an inspector who has come aboard to count fish and is too seasick to leave.

“We had money for one location, and it had to float,” said the director, Maren Solvang-Idris, a former deckhand of 31. “People ask about the light. The light is what there was.”

## Nine people, eight bunks

The film was shot in nineteen days on the *Constance*, a working boat from the island of Hask. Cast and crew slept aboard, in turns. The sound of the bilge pump, which ran throughout because the hull leaked, could not be removed, and so the composer tuned her cellos to it.

> I told them the boat is forty years old and she will not act. She has the best part.
> -- Eskil Dahn, owner of the “Constance”

Solvang-Idris has set a small rule for the festival: anyone who arrives with sea boots on gets in free. By the early evening a shop on Ropewalk had sold out of them.

Lumen shows 116 films from 47 countries over seven days, nine of them in competition for the Lantern, a prize of brass and cracked glass that each winner must return within the year. This time it nearly failed to arrive. Last year’s winner lives beyond the strait, and the parcel spent [four nights in the queue of ships](story:strait-accord) outside the harbour.

The *Constance* herself has not seen the film. She was out fishing.
