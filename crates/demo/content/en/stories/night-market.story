+++
age = "26h"
section = "society"
region = "asia"
subjects = ["14000000", "20000558"]
places = ["kesh"]
headline = "One more bowl: Kesh City’s last night market"
standfirst = "There were fourteen of them once, one for each bridge. The last, at Tanners’ Bridge, has until the end of the month, or until the noodles run out."
byline = ["Hana Oyelaran-Kim"]
writer = "hk"
editor = "tb"
agencies = ["Halden Photo"]
picture = "market"
related = ["onions-market", "kesh-ballot"]
correction = "An earlier version of this story said that the market had 200 stalls. It has 120; the other eighty are customers who have stayed long enough to be counted."
+++
At ten minutes to midnight the lamps go on under Tanners’ Bridge, one string after another, and Kesh City’s last night market opens for what the council says is the final month. By half past there is a queue for Madam Serke’s noodles that goes up the steps, along the parapet and down the other side.

The city once had fourteen night markets. They fed the tanneries, and then the railway workshops, and then anyone who could not sleep. Thirteen have closed since the shops were allowed to stay open late. The fourteenth stands on ground that is to become a bus station.

“I have nothing against buses,” said Serke, who is 74 and has cooked in the same place since she was nineteen. “I came here on one.”

## What is sold in the dark

You can have a key cut at two in the morning, a letter written, a tooth looked at. A man called Ilyas repairs umbrellas and gives an opinion on marriages. There are 120 stalls, and none of them has a sign; people say *the red lamp* or *behind the melon woman*.

> By day this city asks who you are. Here they only ask how hot.
> -- Jamila Torek, night nurse

The council has offered places in a hall by the ring road, with tiles, drains and closing time at eleven. Nineteen stallholders accepted. The rest have signed a petition, on the back of wrapping paper, that is now six metres long; parties in [next week’s election](story:kesh-ballot) have taken to walking along it with a photographer.

None has promised to keep the market. Two have promised to study it.

Tonight a delivery rider has fixed a camera to his bicycle and is filming every stall, from first to last, without stopping. It takes him eleven minutes. He has done it on nine nights so far, he says, and on each of them he has been handed something to eat through the frame.

The pot at Serke’s has never been emptied. It is topped up, and has been since her mother’s day. She has been asked by four people where it will go, and she has not yet decided which of them deserves it.
