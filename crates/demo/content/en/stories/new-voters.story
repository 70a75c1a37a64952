+++
age = "3d"
section = "politics"
region = "asia"
subjects = ["11000000", "20000586"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Where 2.4 million new voters live, district by district"
standfirst = "One voter in six in Kesh has never voted. They are young, they have moved, or they have only now been given an address. They could decide 31 seats."
byline = ["Priya Santoro", "Daniyar Osh"]
writer = "ps"
editor = "do"
agencies = ["Meridian Press"]
picture = "desert-road"
related = ["kesh-ballot", "coalition-kesh"]
+++
The electoral roll of Kesh, closed this week, has 14.1 million names on it. Of these, 2.4 million were not there five years ago. We have gone through it district by district, all 171 of them, and three quite different groups emerge.

The largest is the young. The voting age was lowered from 18 to 17 last year, which together with ordinary birthdays adds 1.3 million people. They are spread evenly, and will on past form be the least likely to turn up.

The second is those who moved. Some 700,000 have left the countryside for the suburbs of Kesh City and for the first time have been allowed to register where they live, and not where they were born.

The third group is the most interesting. About 400,000 herders never had an address at all. A new law gives them one: the well at which they spend the winter.

| District | New voters | Share | Majority last time |
| Ring Road East | 38,200 | 41% | 1,140 |
| Upper Narat | 9,700 | 27% | 9 |
| Brickworks | 31,500 | 33% | 2,806 |
| Seven Wells | 14,900 | 58% | 6,310 |

## What it may change

In 31 districts there are more new names than the majority of the winner last time was wide. Eighteen of those are held by the Reed. In the suburbs it is the Lamp that hopes to gain; around the wells, nobody dares to guess, since nobody has ever asked.

> Four parties have come to our well this month. Before, it was the vet, and he had to be paid.
> -- Sholpan Adai, herder, Seven Wells

Our figures have a limit. The roll shows who may vote and not who will. In Seven Wells, where 58 in every hundred names are new, the nearest polling station is 90 kilometres away. The commission has promised buses. The herders have asked whether there will be room for the dogs.
