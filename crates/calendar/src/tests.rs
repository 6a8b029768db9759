//! Days, holidays and zones.
