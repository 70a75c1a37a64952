//! The rack: finished pages by request, within a budget of memory. One render a page version, however many ask.

use crate::finished::Finished;
use pressed::PublicRequest;
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::future::Future;
use std::sync::Arc;

#[derive(Clone)]
struct Bytes;

impl Weighter<PublicRequest, Arc<Finished>> for Bytes {
    fn weight(&self, _: &PublicRequest, finished: &Arc<Finished>) -> u64 {
        finished.weight()
    }
}

pub struct Rack {
    pages: Cache<PublicRequest, Arc<Finished>, Bytes>,
}

impl Rack {
    /// `budget` in bytes; 0 keeps nothing.
    pub fn new(budget: u64) -> Rack {
        Rack { pages: Cache::with_weighter((budget / 40_000).max(16) as usize, budget, Bytes) }
    }

    pub fn get(&self, request: &PublicRequest) -> Option<Arc<Finished>> {
        self.pages.get(request)
    }

    /// Takes a page away, unless somebody has already put a newer one in its place.
    pub fn discard(&self, request: &PublicRequest, stale: &Arc<Finished>) {
        self.pages.remove_if(request, |kept| Arc::ptr_eq(kept, stale));
    }

    /// Gets the page or makes it; others who ask for it meanwhile wait for the one that is being made.
    pub async fn get_or_make<E>(&self, request: &PublicRequest, make: impl Future<Output = Result<Arc<Finished>, E>>) -> Result<Arc<Finished>, E> {
        match self.pages.get_value_or_guard_async(request).await {
            Ok(kept) => Ok(kept),
            Err(guard) => {
                let made = make.await?;
                // The guard is refused only if the entry was removed meanwhile; then the page simply is not kept.
                let _ = guard.insert(made.clone());
                Ok(made)
            }
        }
    }

    /// Puts a page back after a newer one could not be made.
    pub fn put_back(&self, request: PublicRequest, finished: Arc<Finished>) {
        self.pages.insert(request, finished);
    }

    pub fn weight(&self) -> u64 {
        self.pages.weight()
    }
}
