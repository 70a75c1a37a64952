//! The house's own identity provider, as the options give it: whole, or none.

use studio::ProviderRules;

#[derive(Debug, Default)]
pub struct Oidc {
    pub issuer: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<Hidden>,
    pub label: Option<String>,
}

/// What stands in no log.
#[derive(Clone)]
pub struct Hidden(pub String);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

impl Oidc {
    pub fn provider(&self) -> Result<Option<ProviderRules>, String> {
        let Oidc { issuer, client_id, client_secret, label } = self;
        let (issuer, client_id) = match (issuer, client_id) {
            (Some(issuer), Some(client_id)) => (issuer.clone(), client_id.clone()),
            (Some(_), None) => return Err("`oidc_issuer` needs `oidc_client_id`: what the provider knows the newsroom by".to_owned()),
            (None, None) if client_secret.is_none() && label.is_none() => return Ok(None),
            (None, _) => return Err("options that begin with `oidc_` need `oidc_issuer`: the address of the identity provider".to_owned()),
        };
        let label = label.clone().unwrap_or_else(|| host(&issuer));
        Ok(Some(ProviderRules { issuer, client_id, client_secret: client_secret.clone().map(|Hidden(secret)| secret), label }))
    }
}

fn host(issuer: &str) -> String {
    let place = issuer.split("://").nth(1).unwrap_or(issuer).split('/').next().unwrap_or_default();
    place.rsplit_once(':').map_or(place, |(host, _)| host).to_owned()
}
