//! Where the house's writing is done. With SQLite whoever commits waits for the disk on their own thread, so those who do it all day have
//! one of their own: nothing else waits with them, and no other thread is called to take over what theirs would have done meanwhile.

use crate::error::{Result, StoreError};
use crate::store::{Db, Store};
use std::thread;
use tokio::runtime::Builder;

/// Does the work until it ends, apart from everything else.
pub(crate) fn apart(name: &str, db: &Db, work: impl Future<Output = ()> + Send + 'static) -> Result<()> {
    match db {
        Db::Sqlite { .. } => {
            let runtime = Builder::new_current_thread().enable_all().build().map_err(StoreError::no_thread)?;
            thread::Builder::new().name(name.to_owned()).spawn(move || runtime.block_on(work)).map(drop).map_err(StoreError::no_thread)
        }
        // It waits for the server's answers, not for a disk.
        Db::Postgres(_) => {
            tokio::spawn(work);
            Ok(())
        }
    }
}

impl Store {
    /// Does work that writes until it ends, apart from everything else.
    pub fn apart(&self, name: &str, work: impl Future<Output = ()> + Send + 'static) -> Result<()> {
        apart(name, self.db(), work)
    }
}
