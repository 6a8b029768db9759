//! Writes every page with invented people into a folder, to be looked at.

#[path = "../tests/it/samples.rs"]
mod samples;

use std::path::Path;

use locale::Language;

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned());
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder.join("assets"))?;
    for url in [pages::style_url(), pages::script_url(), pages::mark_url()] {
        let asset = pages::asset(url).expect("each address of ours has its bytes");
        std::fs::write(folder.join(url.trim_start_matches('/')), asset.bytes)?;
    }
    for language in locale::Language::ALL {
        write_pages(folder, language)?;
    }
    Ok(())
}

fn write_pages(folder: &Path, language: Language) -> std::io::Result<()> {
    for (name, html) in samples::every_page(language) {
        let near = html.replace("\"/assets/", "\"assets/");
        std::fs::write(folder.join(format!("{name}.{language}.html")), near)?;
    }
    Ok(())
}
