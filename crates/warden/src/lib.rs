//! warden.
