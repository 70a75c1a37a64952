//! What goes on between the house and its identity provider: the authorization code flow with PKCE, state and nonce. What the provider says of itself
//! is asked when somebody first needs it and then from time to time, so a provider that is down holds nobody else up.

use super::fetch::{asker, fetch, whole};
use desk::Vouched;
use newsroom::Timestamp;
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreProviderMetadata, CoreTokenResponse, CoreUserInfoClaims,
};
use openidconnect::{
    AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest,
    IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, TokenResponse,
};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, OnceCell};

/// What the provider says of itself is believed so long.
const KNOWN_FOR: Duration = Duration::from_secs(3_600);
/// A provider that does not answer is asked no more often than this, so that those who wait do not queue.
const ASKED_EVERY: Duration = Duration::from_secs(5);

/// How the house signs in by its provider.
#[derive(Clone)]
pub struct ProviderRules {
    /// `https://id.ostrel.example`.
    pub issuer: String,
    pub client_id: String,
    pub client_secret: Option<String>,
    /// What it is called on the sign-in screen.
    pub label: String,
}

pub struct Provider {
    rules: ProviderRules,
    /// Where it sends browsers back to.
    back: String,
    /// Made when it is first needed: it reads all certificates that this machine trusts.
    asker: OnceCell<reqwest::Client>,
    known: Mutex<Option<Known>>,
}

struct Known {
    since: Instant,
    metadata: Result<Arc<CoreProviderMetadata>, Trouble>,
}

/// Somebody who was sent to the provider.
pub struct Left {
    /// The place of the studio to go on at.
    pub to: String,
    /// The session that they have until they are back, by its id.
    pub session: Option<String>,
    state: CsrfToken,
    nonce: Nonce,
    verifier: PkceCodeVerifier,
}

#[derive(Debug, Clone)]
pub enum Trouble {
    Unreachable(String),
    Untrusted(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Trouble::Unreachable(why) | Trouble::Untrusted(why)) = self;
        f.write_str(why)
    }
}

type Client = CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

impl Left {
    pub fn is_for(&self, state: &str) -> bool {
        accounts::secret::hash(self.state.secret()) == accounts::secret::hash(state)
    }
}

impl Provider {
    /// `address` is the newsroom's own.
    pub fn new(rules: ProviderRules, address: &str) -> Provider {
        Provider { rules, back: format!("{address}/api/v1/session/provider/return"), asker: OnceCell::new(), known: Mutex::new(None) }
    }

    pub fn label(&self) -> &str {
        &self.rules.label
    }

    /// Where the browser goes, and what must fit when it comes back. `prove`: whoever is signed in there proves once more who they are.
    pub async fn leave(&self, to: String, prove: bool, session: Option<String>) -> Result<(String, Left), Trouble> {
        let client = self.client(&*self.metadata(None).await?)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let asked = client.authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random);
        let mut asked = asked.add_scope(Scope::new("email".to_owned())).set_pkce_challenge(challenge);
        if prove {
            asked = asked.add_prompt(CoreAuthPrompt::Login).set_max_age(Duration::ZERO);
        }
        let (address, state, nonce) = asked.url();
        Ok((address.into(), Left { to, session, state, nonce, verifier }))
    }

    /// Whom the provider vouches for, and when they proved to it who they are, if it says so.
    pub async fn come_back(&self, left: Left, code: String) -> Result<(Vouched, Option<Timestamp>), Trouble> {
        let metadata = self.metadata(None).await?;
        let client = self.client(&metadata)?;
        let ask = self.fetching().await?;
        let exchange = client.exchange_code(AuthorizationCode::new(code)).map_err(untrusted)?.set_pkce_verifier(left.verifier);
        let given: CoreTokenResponse = exchange.request_async(&ask).await.map_err(|error| match error {
            RequestTokenError::Request(_) => Trouble::Unreachable(whole(&error)),
            _ => untrusted(error),
        })?;
        let token = given.id_token().ok_or_else(|| Trouble::Untrusted("no id_token came with the answer".to_owned()))?;
        let claims = match token.claims(&client.id_token_verifier(), &left.nonce) {
            // Its keys may have changed since they were asked for.
            Err(ClaimsVerificationError::SignatureVerification(_)) => {
                let client = self.client(&*self.metadata(Some(&metadata)).await?)?;
                token.claims(&client.id_token_verifier(), &left.nonce).map_err(untrusted)?
            }
            judged => judged.map_err(untrusted)?,
        };
        let subject = claims.subject().clone();
        let mut email = claims.email().filter(|_| claims.email_verified() == Some(true)).map(|email| email.to_string());
        // Many providers tell the address to whoever asks with the access token alone.
        if claims.email().is_none() && metadata.userinfo_endpoint().is_some() {
            let asked = client.user_info(given.access_token().clone(), Some(subject.clone())).map_err(untrusted)?;
            match asked.request_async(&ask).await {
                Ok(info) => email = confirmed(&info),
                // Whoever is linked already is known without it.
                Err(error) => tracing::warn!(error = whole(&error), "the identity provider does not tell the address of somebody"),
            }
        }
        let proved = claims.auth_time().and_then(|at| Timestamp::from_second(at.timestamp()).ok());
        Ok((Vouched { issuer: claims.issuer().to_string(), subject: subject.to_string(), email }, proved))
    }

    fn client(&self, metadata: &CoreProviderMetadata) -> Result<Client, Trouble> {
        let secret = self.rules.client_secret.clone().map(ClientSecret::new);
        let back = RedirectUrl::new(self.back.clone()).map_err(untrusted)?;
        let client = CoreClient::from_provider_metadata(metadata.clone(), ClientId::new(self.rules.client_id.clone()), secret).set_redirect_uri(back);
        // `client_secret_basic` is what holds where nothing is said.
        let ways = metadata.token_endpoint_auth_methods_supported();
        let in_body =
            ways.is_some_and(|ways| !ways.contains(&CoreClientAuthMethod::ClientSecretBasic) && ways.contains(&CoreClientAuthMethod::ClientSecretPost));
        Ok(client.set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth }))
    }

    /// What the provider says of itself, asked anew if it is old, or if it is that which `but` holds.
    async fn metadata(&self, but: Option<&Arc<CoreProviderMetadata>>) -> Result<Arc<CoreProviderMetadata>, Trouble> {
        let mut known = self.known.lock().await;
        if let Some(Known { since, metadata }) = &*known {
            let good_for = if metadata.is_ok() { KNOWN_FOR } else { ASKED_EVERY };
            let is_wanted = metadata.as_ref().is_ok_and(|metadata| but.is_none_or(|but| !Arc::ptr_eq(but, metadata)));
            if since.elapsed() < good_for && (is_wanted || metadata.is_err()) {
                return metadata.clone();
            }
        }
        let metadata = self.discover().await.map(Arc::new);
        *known = Some(Known { since: Instant::now(), metadata: metadata.clone() });
        metadata
    }

    async fn discover(&self) -> Result<CoreProviderMetadata, Trouble> {
        let issuer = IssuerUrl::new(self.rules.issuer.clone()).map_err(untrusted)?;
        let metadata = CoreProviderMetadata::discover_async(issuer, &self.fetching().await?).await.map_err(|error| Trouble::Unreachable(whole(&error)))?;
        // A browser is sent there; the rest is asked by a client that knows what it may.
        let there = metadata.authorization_endpoint().url();
        if there.scheme() == "https" || (there.scheme() == "http" && self.is_here()) {
            Ok(metadata)
        } else {
            Err(Trouble::Untrusted(format!("it sends browsers to {there}, which is not https")))
        }
    }

    /// It runs on this machine; the option lets no other provider speak http.
    fn is_here(&self) -> bool {
        self.rules.issuer.starts_with("http://")
    }

    async fn fetching(&self) -> Result<impl Fn(HttpRequest) -> Fetching + Sync + use<>, Trouble> {
        let made = self.asker.get_or_try_init(|| async { asker(!self.is_here()) }).await;
        let asker = made.map_err(|error| Trouble::Unreachable(whole(&error)))?.clone();
        Ok(move |request| -> Fetching { Box::pin(fetch(asker.clone(), request)) })
    }
}

type Fetching = futures_util::future::BoxFuture<'static, std::io::Result<openidconnect::HttpResponse>>;

fn confirmed(info: &CoreUserInfoClaims) -> Option<String> {
    info.email().filter(|_| info.email_verified() == Some(true)).map(|email| email.to_string())
}

fn untrusted(error: impl std::error::Error) -> Trouble {
    Trouble::Untrusted(whole(&error))
}
