//! Whether a file is a PDF that everybody can open. It is kept as it is, and only ever handed out
//! as a download.

/// Why a file cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PdfError {
    NoPdf,
    /// It opens with a password only, or forbids something.
    Locked,
}

/// How far from its ends the marks of a PDF may stand (ISO 32000, annex H; readers allow as much).
const MARGIN: usize = 1024;

/// Checks the header, the end, and that the table of objects is where the end says it is.
///
/// # Errors
///
/// Whatever is cut off, something else, or encrypted.
pub fn check(bytes: &[u8]) -> Result<(), PdfError> {
    let head = &bytes[..bytes.len().min(MARGIN)];
    let tail = &bytes[bytes.len().saturating_sub(2 * MARGIN)..];
    let start = find(head, b"%PDF-").ok_or(PdfError::NoPdf)?;
    let end = rfind(tail, b"%%EOF").ok_or(PdfError::NoPdf)?;
    let table = rfind(&tail[..end], b"startxref").ok_or(PdfError::NoPdf)?;
    let offset = std::str::from_utf8(&tail[table + b"startxref".len()..end])
        .ok()
        .and_then(|offset| offset.trim().parse::<usize>().ok())
        .ok_or(PdfError::NoPdf)?;
    let table = start.checked_add(offset).and_then(|at| bytes.get(at..)).ok_or(PdfError::NoPdf)?;
    // A table, or since PDF 1.5 an object with a stream: `12 0 obj <</Type/XRef …`.
    let table = table.trim_ascii_start();
    let is_table = table.starts_with(b"xref") && find(table, b"trailer").is_some();
    let is_stream = table.first().is_some_and(u8::is_ascii_digit)
        && find(&table[..table.len().min(4 * MARGIN)], b"/XRef").is_some();
    if !is_table && !is_stream {
        return Err(PdfError::NoPdf);
    }
    if is_encrypted(table) { Err(PdfError::Locked) } else { Ok(()) }
}

/// The trailer names what it is encrypted with: `/Encrypt 7 0 R`, or a dictionary.
fn is_encrypted(table: &[u8]) -> bool {
    let Some(at) = find(table, b"/Encrypt") else { return false };
    let after = table[at + b"/Encrypt".len()..].trim_ascii_start();
    after.first().is_some_and(u8::is_ascii_digit) || after.starts_with(b"<<")
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|window| window == word)
}

fn rfind(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).rposition(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pdf(trailer: &str) -> Vec<u8> {
        let body = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
        format!(
            "{body}xref\n0 1\n0000000000 65535 f \ntrailer\n{trailer}\nstartxref\n{}\n%%EOF\n",
            body.len()
        )
        .into_bytes()
    }

    #[test]
    fn only_whole_and_open_pdf_files_are_taken() {
        let good = pdf("<</Root 1 0 R>>");
        assert_eq!(check(&good), Ok(()));
        assert_eq!(check(&pdf("<</Root 1 0 R/Encrypt 2 0 R>>")), Err(PdfError::Locked));
        assert_eq!(check(&good[..good.len() - 20]), Err(PdfError::NoPdf));
        assert_eq!(check(&good[20..]), Err(PdfError::NoPdf));
        assert_eq!(check(b"%PDF-1.4 but nothing else %%EOF"), Err(PdfError::NoPdf));
        assert_eq!(check(b"%PDF-1.4\nstartxref\n999999\n%%EOF"), Err(PdfError::NoPdf));
        let far = format!("\n%PDF-1.4\nstartxref\n{}\n%%EOF", usize::MAX);
        assert_eq!(check(far.as_bytes()), Err(PdfError::NoPdf));
        assert_eq!(check(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(PdfError::NoPdf));
        assert_eq!(check(b""), Err(PdfError::NoPdf));
        let stream = b"%PDF-1.5\n7 0 obj\n<</Type/XRef/Root 1 0 R>>\nstartxref\n9\n%%EOF";
        assert_eq!(check(stream), Ok(()));
    }
}
