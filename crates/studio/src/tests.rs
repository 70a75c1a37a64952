//! The API as its callers meet it: every test speaks HTTP to a whole newsroom in a folder of its own, and every answer is held
//! against the OpenAPI document, so that the document cannot say other than the code does.

mod bodies;
mod browsers;
mod desks;
mod documents;
mod doors;
mod drafts;
mod eyes;
mod house;
mod layouts;
mod life;
mod packing;
mod places;
mod provider;
mod repeated;
mod rooms;
mod shape;
mod signing;
mod uploads;
mod versions;
