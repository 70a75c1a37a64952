# One's own account, people, tokens, the log of acts.
place-people = People
place-tokens = Tokens
place-audit = Audit log
place-account = Account
place-invitation = Invitation

shell-copy = Copy
shell-copied = Copied
shell-not-copied = The browser did not copy it. Select it and copy it by hand.

proof = Is it still you?
proof-why = What you are about to do needs proof that it is you.
proof-passkey = Use a passkey
proof-words = Password, or a code from your app
proof-provider = It brings you back here; then do once more what you wanted.
proof-go = Go on

enrol = One more thing before you begin
enrol-why = A password alone does not open this newsroom. Add a passkey or an app that shows codes.

account-you = You
account-name = Name
account-initials = Initials
account-language = Language
account-save = Save
account-saved = Saved
account-keys = Ways in
account-sessions = Signed in
account-look = Look and keys

key-passkey = Passkey
key-passkey-why = Your fingerprint, face or a security key; nothing to remember.
key-passkey-add = Add a passkey
key-passkey-added = The passkey is added
passkey-at-home = Passkeys need an address that is a name. Open the newsroom at { $address } to use them.
passkey-at-a-number = There are no passkeys at an address of numbers. Open the newsroom by its name to use them.
passkey-insecure = There are passkeys only over a secure connection (https).
passkey-unknown = This browser knows no passkeys.
passkey-left = No passkey was given: it was cancelled, it took too long, or there is none on this device.
passkey-there-already = This device has a passkey of yours for this newsroom already.
passkey-failed = The passkey did not work. The browser says: { $why }
key-provider = opens for you since { $day }
key-added = added { $day }
key-used = last used { $at }
key-remove = Remove
key-removed = Removed
key-password-set = Set
key-password-none = None
key-password-add = Set a password
key-password-change = Change
key-password-changed = The password is changed; everywhere else you are signed out
key-password-new = New password
key-password-hint = At least twelve characters; three or four words are good.
key-app = Authenticator app
key-app-set = Shows the codes you are asked for
key-app-none = None
key-app-add = Add an app
key-app-change = Another app
key-app-added = The app is added
key-app-how = Read this code with your app, type the secret below it, or open it on this device. Then enter the six digits that the app shows.
key-app-square = QR code for your app
key-app-open = Open in the app
key-app-confirm = Confirm
key-recovery = Recovery codes
key-recovery-left = { $count ->
    [0] None left
    [one] One left
   *[other] { $left } left
  }
key-recovery-make = New codes
key-recovery-why = They stand beside a password, for the day a passkey or the app is lost. Set a password and add one of the two first.
key-recovery-how = Each opens once, for the day you have no phone. They are shown this once; the old ones no longer work.
key-recovery-kept = I have kept them

session-this = this one
session-since = since { $at }
session-seen = last used { $when }
session-end = End
session-ended = That session is ended
session-none = Nowhere

invitation = Welcome to { $house }
invitation-by = { $name } invites { $email }. The invitation holds until { $until }.
invitation-gone = Ask whoever invited you for a new one.
invitation-passkey = Accept with a passkey
invitation-accept = Accept with a password
invitation-second = At least twelve characters. After that you add an app that shows codes.
invitation-no-key = You are in, but the passkey was not added, and without a key you cannot come in again. Add a passkey or set a password here.

people-invite = Invite somebody
people-invited = Invited
people-here = Who works here
people-edit = Roles and keys
people-edit-one = Roles and keys of { $name }
people-roles = Roles
people-roles-why = Whoever’s roles change is signed out everywhere and signs in again.
people-save-roles = Save roles
people-saved = The roles of { $name } are changed
people-no-role = no role
people-door = Access
people-lost-keys = Has lost their keys
people-leave = Leaves the house
people-left = { $name } has left and is signed out everywhere
people-return = Comes back
people-returned = { $name } works here again
people-has-left = has left

grant-role = Role
grant-over = Where
grant-add = Add a role
grant-remove = Take this role away
grant-whole-house = the whole house
grant-of-edition = Edition { $name }
grant-house = { $role }
grant-edition = { $role } ({ $place })
grant-desk = { $role } (desk { $place })
role-contributor = Contributor
role-reporter = Reporter
role-sub-editor = Sub-editor
role-desk-editor = Desk editor
role-edition-editor = Edition editor
role-admin = Admin

invite-make = Make the link
invite-link = Send this link to them by a way you trust. It works once, for 72 hours, and is shown only now.
invite-until = until { $until }
invite-again = New link
invite-again-why = The link that was made before stops working.
invite-take-back = Take back
invite-taken-back = The invitation of { $name } is taken back
invite-back = New keys for { $name }
invite-back-why = A link that lets them set new keys; their old ones stop working when they use it.

token-what = Programs show a token instead of signing in. Give each as little as it needs.
token-make = Make a token
token-name = What it is for
token-secret = The secret is shown this once. Keep it where the program finds it, and nowhere else.
token-revoked = revoked
token-revoke = Revoke
token-revoke-one = Revoke { $name }
token-revoked-now = { $name } opens nothing any more
token-none = No tokens

audit-what = Everything done in the newsroom, in a chain in which every change would show.
audit-object = Only one thing, such as story/1000004
audit-when = When
audit-who = Who
audit-deed = Did
audit-thing = To what
audit-more = Earlier
audit-only = Only this: { $what }
audit-every = Everything again
somebody-clock = The clock
somebody-house = The house
