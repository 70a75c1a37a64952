//! OpenID Connect: somebody else's sign-in (the company's, a university's) vouches for who it is. Authorization code with PKCE, state and nonce.
//! Every request to the provider goes through the `ask` that the caller hands in; this code opens no connection.

use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse, IssuerUrl, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use serde::{Deserialize, Serialize};

/// Who vouches, and how this newsroom is known there.
#[derive(Clone, Debug)]
pub struct Provider {
    pub issuer: String,
    pub client: String,
    pub secret: String,
    /// Where people are sent back to.
    pub back: String,
}

/// What must be remembered between going there and coming back.
#[derive(Clone)]
pub struct Begun {
    /// Where to send the browser.
    pub address: String,
    pub state: String,
    nonce: String,
    verifier: String,
}

/// A person as the provider knows them, for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    pub issuer: String,
    pub name: String,
}

/// Who came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub subject: Subject,
    /// Only if the provider says that it is theirs.
    pub email: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum OpenIdError {
    #[error("the options for signing in elsewhere are not right: {0}")]
    Options(String),
    #[error("the provider cannot be asked: {0}")]
    Away(String),
    #[error("the provider's answer is not one to trust: {0}")]
    Refused(String),
}

/// Why a request came to nothing.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct AskError(pub String);

type Client = CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

impl Provider {
    pub fn begin(&self, ask: &dyn Fn(HttpRequest) -> Result<HttpResponse, AskError>) -> Result<Begun, OpenIdError> {
        let client = self.client(ask)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (address, state, nonce) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, CsrfToken::new_random, Nonce::new_random)
            .add_scope(Scope::new("email".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let (state, nonce, verifier) = (state.secret().clone(), nonce.secret().clone(), verifier.secret().clone());
        Ok(Begun { address: address.to_string(), state, nonce, verifier })
    }

    /// `code` is what the browser brought back, with the state of this `begun`.
    pub fn finish(&self, ask: &dyn Fn(HttpRequest) -> Result<HttpResponse, AskError>, begun: &Begun, code: &str) -> Result<Identity, OpenIdError> {
        let client = self.client(ask)?;
        let request = client.exchange_code(AuthorizationCode::new(code.to_owned())).map_err(|why| OpenIdError::Options(why.to_string()))?;
        let answer = request.set_pkce_verifier(PkceCodeVerifier::new(begun.verifier.clone())).request(&|r| ask(r)).map_err(refused)?;
        let token = answer.id_token().ok_or_else(|| OpenIdError::Refused("it says nothing of who came".to_owned()))?;
        let claims = token.claims(&client.id_token_verifier(), &Nonce::new(begun.nonce.clone())).map_err(refused)?;
        let verified = claims.email_verified() == Some(true);
        Ok(Identity {
            subject: Subject { issuer: self.issuer.clone(), name: claims.subject().to_string() },
            email: claims.email().filter(|_| verified).map(|email| email.to_lowercase()),
        })
    }

    fn client(&self, ask: &dyn Fn(HttpRequest) -> Result<HttpResponse, AskError>) -> Result<Client, OpenIdError> {
        let wrong = |why: openidconnect::url::ParseError| OpenIdError::Options(why.to_string());
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(wrong)?;
        let metadata = CoreProviderMetadata::discover(&issuer, &|r| ask(r)).map_err(|why| OpenIdError::Away(chain(&why)))?;
        let client = CoreClient::from_provider_metadata(metadata, ClientId::new(self.client.clone()), Some(ClientSecret::new(self.secret.clone())));
        Ok(client.set_redirect_uri(RedirectUrl::new(self.back.clone()).map_err(wrong)?))
    }
}

fn refused(why: impl std::error::Error) -> OpenIdError {
    OpenIdError::Refused(chain(&why))
}

fn chain(why: &dyn std::error::Error) -> String {
    let mut said = why.to_string();
    let mut next = why.source();
    while let Some(cause) = next {
        said = format!("{said}: {cause}");
        next = cause.source();
    }
    said
}
