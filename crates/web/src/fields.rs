//! Names and values, of a query or of a posted form.

/// Names and values in the order they came; a name may come more than once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(pub(crate) Vec<(String, String)>);

impl Fields {
    /// The first value of `name`, without the blanks around it; `None` when there is none or it
    /// is empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.iter().find(|(known, _)| known == name)?.1.trim();
        (!value.is_empty()).then_some(value)
    }

    /// The first value of `name` as it was typed, empty when there is none.
    pub(crate) fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of `name`.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box of this name was ticked.
    pub(crate) fn is_ticked(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// What is given back to a form: all but secrets.
    pub(crate) fn posted(&self) -> Vec<(String, String)> {
        let kept = |name: &str| !matches!(name, "csrf" | "password" | "again" | "current");
        self.0.iter().filter(|(name, _)| kept(name)).cloned().collect()
    }

    /// The hash of what was said, so that the same form with other contents is known.
    pub(crate) fn hash(&self) -> [u8; 32] {
        let mut said: Vec<_> =
            self.0.iter().filter(|(name, _)| name != "csrf" && name != "version").collect();
        said.sort();
        let mut hasher = blake3::Hasher::new();
        for (name, value) in said {
            for part in [name, value] {
                hasher.update(&(part.len() as u64).to_be_bytes()).update(part.as_bytes());
            }
        }
        *hasher.finalize().as_bytes()
    }
}
