//! The map: Equal Earth (Šavrič, Patterson, Jenny 2018), turned by 11 degrees so that it is cut
//! through the Bering Strait. The outline in `static/world.svg` is drawn in it.

/// Units of the map from side to side.
pub const WIDTH: f64 = 1000.0;
/// Units of the map from top to bottom.
pub const HEIGHT: f64 = 487.0;

/// The meridian in the middle.
const MIDDLE: f64 = 11.0;
const SCALE: f64 = 184.7316;
/// How far the equator is from the top.
const EQUATOR: f64 = 243.358;
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

/// A place on the map, in its units from the top left; longitude and latitude in degrees.
pub fn project(longitude: f64, latitude: f64) -> (f64, f64) {
    let turned = (longitude - MIDDLE + 540.0).rem_euclid(360.0) - 180.0;
    let theta = (3_f64.sqrt() / 2.0 * latitude.to_radians().sin()).asin();
    let (square, sixth) = (theta.powi(2), theta.powi(6));
    let slope = 9.0 * A[3] * sixth * square + 7.0 * A[2] * sixth + 3.0 * A[1] * square + A[0];
    let height = theta * (A[3] * sixth * square + A[2] * sixth + A[1] * square + A[0]);
    let x = SCALE * 2.0 * 3_f64.sqrt() * turned.to_radians() * theta.cos() / (3.0 * slope);
    (WIDTH / 2.0 + x, EQUATOR - SCALE * height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_where_the_outline_has_them() {
        for (name, longitude, latitude, x, y) in [
            ("Utrecht", 5.122, 52.091, 486.8, 63.4),
            ("Gwangju", 126.916, 35.155, 793.6, 116.2),
            ("Mexico City", -99.128, 19.428, 202.4, 171.4),
            ("Wonosobo", 109.9, -7.36, 773.6, 270.9),
            ("Suva", 178.442, -18.142, 954.0, 310.7),
            ("Montevideo", -56.188, -34.903, 329.6, 369.6),
        ] {
            let (mapped_x, mapped_y) = project(longitude, latitude);
            assert!((mapped_x - x).abs() < 0.06, "{name}: {mapped_x}");
            assert!((mapped_y - y).abs() < 0.06, "{name}: {mapped_y}");
        }
    }

    #[test]
    fn every_place_on_earth_is_on_the_map() {
        for longitude in (-180..=180).step_by(15) {
            for latitude in (-90..=90).step_by(15) {
                let (x, y) = project(f64::from(longitude), f64::from(latitude));
                assert!((-0.1..=WIDTH + 0.1).contains(&x), "{longitude} {latitude}: {x}");
                assert!((-0.1..=HEIGHT + 0.1).contains(&y), "{longitude} {latitude}: {y}");
            }
        }
    }
}
