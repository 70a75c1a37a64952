//! What opens the newsroom's door: passwords, one-time codes, recovery codes, passkeys, OpenID Connect, and how often a wrong key may be tried.
//! Pure ceremonies: nothing here keeps anything or speaks to the network; the desk keeps, the studio speaks.
