//! `masthead serve`: readers, newsroom and media files, each on an origin of its own, until somebody says stop.

mod alone;
mod doors;
mod origins;
mod signals;

pub use alone::alone;
pub use doors::Doors;

use crate::audit;
use crate::cli::Asked;
use crate::config::Config;
use crate::house;
use crate::trouble::Trouble;
use desk::Desk;
use http_body_util::BodyExt;
use newsstand::{HostNames, Kept, Media, MediaFiles, Newsstand, Peer, PreviewFiles, Previews, Shelf};
use origins::{Names, Origins};
use press::{OnRun, Pressroom};
use pressed::PressLog;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use store::Store;
use studio::{Parts, Readers, Studio, Told};
use tokio_util::sync::CancellationToken;
use typeset::elsewhere::Frames;
use typeset::{Hosts, ThemePlace, Typesetter};

/// How often the log is asked for runs that another process wrote, such as an import.
const LOOK: Duration = Duration::from_millis(250);
/// Between "no new readers, please" and closing the door, so that a balancer can hear it.
const NOTICE: Duration = Duration::from_millis(250);
/// After this, stopping no longer waits for anybody.
const LONGEST_DRAIN: Duration = Duration::from_secs(10);

pub async fn run(asked: &Asked) -> Result<ExitCode, Trouble> {
    // The doors are tried first: somebody who started it twice should not wait for a database.
    let doors = Doors::open(&asked.settings)?;
    let store = house::open_to_serve(&asked.settings).await?;
    let _alone = alone(&asked.settings.config.data)?;
    let site = Site::start(store, doors, &asked.settings.config).await?;
    say!("{}", site.addresses());
    site.until_told_to_stop().await;
    Ok(ExitCode::SUCCESS)
}

/// A site that answers.
pub struct Site {
    stand: Arc<Newsstand>,
    store: Store,
    rooms: studio::Rooms,
    stop: CancellationToken,
    threads: Vec<JoinHandle<()>>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    hosts: Hosts,
    newsroom: String,
}

impl Site {
    pub async fn start(store: Store, doors: Doors, config: &Config) -> Result<Site, Trouble> {
        let Doors { readers, others, hosts, newsroom: newsroom_address } = doors;
        if let Some(proxy) = config.unnamed_proxy() {
            tracing::warn!("{proxy}");
        }
        let typesetter = Arc::new(typesetter(config)?);
        // What was saved and not yet out when the last server ended goes out before the first reader is answered.
        if let Err(error) = press::press_now(&store).await {
            tracing::error!(%error, "what waits for the press is not out yet; trying again");
        }
        let log: Arc<dyn PressLog> = Arc::new(store.press().clone());
        let shelf = Shelf::open(log, config.shelf_memory).await?;
        let pressroom = Pressroom::start(store.clone(), tell(shelf.clone())).await?;
        let desk = Desk::new(store.clone());
        let stop = CancellationToken::new();

        let settings = newsstand::Settings {
            hosts: hosts.clone(),
            host_names: HostNames::new(config.listen.names()),
            rack: config.page_memory,
            https: config.listen.is_https(),
        };
        let stand = Newsstand::new(shelf.clone(), typesetter.clone(), settings);
        let rooms = studio::Rooms::new(desk.clone());
        let studio = Studio::of(Parts {
            door: Arc::new(studio::Door::new(&newsroom_address, rules(&desk, config).await?)),
            desk: desk.clone(),
            pressroom,
            rooms: rooms.clone(),
            log: shelf.clone(),
            typesetter,
            readers: readers_of(stand.clone(), &hosts),
            files: studio::files(|name, path, headers| async move { newsstand::file(&name, &path, &headers, Kept::ByBrowser).await }),
            passes: Default::default(),
            presence: Default::default(),
            answers: Default::default(),
            hosts: hosts.clone(),
            address: newsroom_address.clone(),
        });
        let files = Media::new(shown(store.clone()));
        let files = files.showing(previews(studio.clone()), previewed(studio.clone()), &typeset::elsewhere::policy(&hosts, Frames::Nobody));
        let media = Arc::new(files.over_tls(hosts.media.starts_with("https://")));
        let origins = Origins { readers: stand.clone(), newsroom: studio::router(studio), media, names: Arc::new(Names::of(&config.listen)) };
        let threads = origins.serve(readers, others, &stop);

        let mut tasks = vec![tokio::spawn(follow(shelf, stop.clone()))];
        // A house whose key cannot be used still publishes.
        match audit::seal(config, &store).await {
            Ok(seal) => {
                let (desk, stopped) = (desk.clone(), stop.clone());
                tasks.push(tokio::spawn(async move { desk::notary::run(desk, seal, stopped.cancelled()).await }));
            }
            Err(error) => {
                tracing::error!(%error, "the log of acts is not signed");
                say!("the log of acts is not signed: {error}\n");
            }
        }
        let (stopped, left) = (stop.clone(), rooms.clone());
        tasks.push(tokio::spawn(async move {
            // What was being typed when the last server ended becomes revisions before anything goes out on schedule.
            if let Err(error) = left.take_up().await {
                tracing::error!(%error, "unfinished writing is not taken up yet; it is when somebody opens the story");
            }
            desk::clock::run(desk, stopped.cancelled()).await;
        }));
        Ok(Site { stand, store, rooms, stop, threads, tasks, hosts, newsroom: newsroom_address })
    }

    pub fn addresses(&self) -> String {
        format!("readers    {}\nnewsroom   {}\nmedia      {}", self.hosts.site, self.newsroom, self.hosts.media)
    }

    /// The newsroom's own address.
    pub fn newsroom(&self) -> &str {
        &self.newsroom
    }

    /// Serves until SIGTERM or SIGINT, then finishes what was begun. A second signal ends it at once.
    pub async fn until_told_to_stop(self) {
        signals::told_to_stop().await;
        tracing::info!("stopping: answers under way are finished");
        self.stand.drain();
        let finish = async {
            tokio::time::sleep(NOTICE).await;
            // Everything typed is on disk before the doors close.
            self.rooms.close().await;
            self.stop.cancel();
            for task in self.tasks {
                let _ = task.await;
            }
            let threads = self.threads;
            let _ = tokio::task::spawn_blocking(move || threads.into_iter().for_each(|t| drop(t.join()))).await;
            self.store.close().await;
        };
        tokio::select! {
            () = finish => {}
            () = tokio::time::sleep(LONGEST_DRAIN) => tracing::warn!("stopped without waiting for the last answers"),
            () = signals::told_to_stop() => tracing::warn!("stopped at once"),
        }
    }
}

/// What the house decides about its door.
async fn rules(desk: &Desk, config: &Config) -> Result<studio::Rules, Trouble> {
    let site = desk.site().await;
    Ok(studio::Rules {
        password_alone: config.password_alone,
        house: site.map_or_else(|_| "Masthead".to_owned(), |site| site.value.name),
        trusted_proxies: config.trusted_proxies.clone(),
        provider: config.oidc.provider().map_err(Trouble::usage)?,
    })
}

/// A theme that breaks a page is told before readers meet it. Whoever works on one sees its faults page by page instead.
fn typesetter(config: &Config) -> Result<Typesetter, Trouble> {
    let mend = "mend the theme (`masthead theme check` tells all that is wrong), or serve without --theme";
    let place = ThemePlace { folder: config.theme.clone(), watch: config.watch_theme };
    if place.folder.is_some() && !place.watch {
        let checked = typeset::check(&place);
        if let Some(fault) = checked.faults.first() {
            return Err(Trouble::said(format!("the theme cannot be used: {fault}")).then(mend));
        }
        for doubt in &checked.doubts {
            tracing::warn!(%doubt, "the theme is used, and not all of it will work");
        }
    }
    Typesetter::new(place).map_err(|why| Trouble::new(why).then(mend))
}

/// How the newsroom asks for a page as readers do, for receipts.
fn readers_of(stand: Arc<Newsstand>, hosts: &Hosts) -> Readers {
    let host = hosts.site.split("://").nth(1).unwrap_or_default().to_owned();
    Arc::new(move |address| {
        let (stand, host) = (stand.clone(), host.clone());
        Box::pin(async move {
            let nothing = Told { status: 400, location: None, body: String::new() };
            let Ok(request) = http::Request::builder().uri(address).header("host", host).body(()) else { return nothing };
            let (head, body) = stand.answer(request, Peer(SocketAddr::from(([127, 0, 0, 1], 0)))).await.into_parts();
            let location = head.headers.get("location").and_then(|to| to.to_str().ok()).map(str::to_owned);
            let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
            Told { status: head.status.as_u16(), location, body: String::from_utf8_lossy(&body).into_owned() }
        })
    })
}

/// How the media origin finds the page that a shared preview's secret opens.
fn previews(studio: Studio) -> Previews {
    Arc::new(move |secret| {
        let studio = studio.clone();
        Box::pin(async move { studio.shared_preview(&secret).await })
    })
}

/// How the media origin finds a file of a page that is looked at.
fn previewed(studio: Studio) -> PreviewFiles {
    Arc::new(move |secret, name| {
        let studio = studio.clone();
        Box::pin(async move { studio.previewed_file(&secret, &name).await })
    })
}

/// How the media origin finds a file: the press log alone says whether readers have been shown it.
fn shown(store: Store) -> MediaFiles {
    Arc::new(move |name| {
        let store = store.clone();
        Box::pin(async move {
            let path = store.blobs().path(&name).ok()?;
            match store.press().has_shown(&name).await {
                Ok(shown) => shown.then_some(path),
                Err(error) => {
                    tracing::error!(%error, "the press log does not say whether readers may have a file");
                    None
                }
            }
        })
    })
}

/// What a run in this process does before whoever published is told: the shelf takes it in.
fn tell(shelf: Arc<Shelf>) -> OnRun {
    Arc::new(move |run| {
        let shelf = shelf.clone();
        Box::pin(async move {
            if let Err(error) = shelf.take_in(run).await {
                tracing::error!(%error, "a run is in the log but not yet taken in; trying again");
            }
        })
    })
}

/// Takes in runs that other processes wrote.
async fn follow(shelf: Arc<Shelf>, stop: CancellationToken) {
    let mut failing = false;
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
        match shelf.catch_up().await {
            Ok(()) => failing = false,
            // Once is enough: readers are served what was read before.
            Err(error) if !failing => {
                tracing::error!(%error, "cannot follow the press log");
                failing = true;
            }
            Err(_) => {}
        }
    }
}
