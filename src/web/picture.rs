//! A picture made harmless: decoded within limits, turned upright, scaled down, written anew
//! without anything that the camera noted, such as the place.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use crate::error::Result;
use crate::state::App;

/// Pixels, pixels of a side, and bytes of what is decoded, at most. Few rows of very many pixels take
/// little memory themselves, but very much while they are scaled down.
const PIXELS_MAX: u64 = 40_000_000;
const DECODED_SIDE_MAX: u32 = 20_000;
const MEMORY_MAX: u64 = 200 * 1024 * 1024;
/// Bytes of what is kept, at most.
const KEPT_MAX: usize = 3_000_000;

/// A picture that can be shown.
pub struct Picture {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Why a picture cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    Unreadable,
    TooManyPixels,
}

impl From<ImageError> for PictureError {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(_) => Self::TooManyPixels,
            _ => Self::Unreadable,
        }
    }
}

/// Reads what was sent as a picture and makes it harmless, its sides at most `side` pixels; one
/// picture at a time, since each may take much memory. Everything that is not a whole JPEG, PNG or
/// WebP picture within the limits is refused.
///
/// # Errors
///
/// `Internal` when a decoder panics.
pub async fn harmless(
    app: &App,
    bytes: Vec<u8>,
    side: u32,
) -> Result<std::result::Result<Picture, PictureError>> {
    let _turn = app.decoding.acquire().await.map_err(anyhow::Error::from)?;
    let made = tokio::task::spawn_blocking(move || make_harmless(&bytes, side)).await;
    Ok(made.map_err(anyhow::Error::from)?)
}

/// Takes up to seconds: not for the threads of requests.
fn make_harmless(bytes: &[u8], side: u32) -> std::result::Result<Picture, PictureError> {
    let image = decode(bytes)?;
    let mut image = if image.width().max(image.height()) > side {
        image.resize(side, side, FilterType::Triangle)
    } else {
        image
    };
    loop {
        let (media_type, bytes) = encode(&image).map_err(|_| PictureError::Unreadable)?;
        if bytes.len() <= KEPT_MAX {
            let (width, height) = (image.width(), image.height());
            return Ok(Picture { media_type, bytes, width, height });
        }
        image = image.resize(image.width() / 2, image.height() / 2, FilterType::Triangle);
    }
}

fn decode(bytes: &[u8]) -> std::result::Result<DynamicImage, PictureError> {
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| PictureError::Unreadable)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(PictureError::Unreadable);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(DECODED_SIDE_MAX);
    limits.max_image_height = Some(DECODED_SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > PIXELS_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(PictureError::TooManyPixels);
    }
    let orientation = decoder.orientation()?;
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// PNG where something shines through, JPEG otherwise.
fn encode(image: &DynamicImage) -> image::ImageResult<(&'static str, Vec<u8>)> {
    let mut bytes = Vec::new();
    let see_through =
        image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel[3] < u8::MAX);
    if see_through {
        DynamicImage::from(image.to_rgba8())
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)?;
        return Ok(("image/png", bytes));
    }
    JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&image.to_rgb8())?;
    Ok(("image/jpeg", bytes))
}
