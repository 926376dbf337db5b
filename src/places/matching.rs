//! Which place a local government is, by its name: “Gemeente Utrecht” is Utrecht. Words for offices
//! are taken away from both ends, nothing else; a name that is still unknown stays unknown.

use std::sync::LazyLock;

use super::gazetteer::{Country, Place, key};

/// Words before or after the name of a place, as [`key`]s once they are read.
const OFFICES: &str = "pemerintah pemerintahan kota kabupaten provinsi pemkot pemkab bupati walikota \
    ville villes commune communes communaute mairie municipalite conseil departemental departement regional metropole region urbaine \
    rurale \
    ajuntament ayuntamiento ayuntament ayto concello concejo udala diputacio diputacion provincial \
    provincia consell comarcal insular cabildo generalitat xunta junta comunidad comunitat municipi \
    municipio municipalidad municipal distrital metropolitana metropolitano gobierno govern local \
    autonomo autonoma descentralizado alcaldia mayor intendencia departamental departamento \
    prefeitura municipais camara conselho concelho estado governo distrito area \
    gemeente gemeenten stadsbestuur provincie stadt landeshauptstadt hauptstadt hansestadt freie und \
    bundesstadt universitatsstadt markt marktgemeinde stadtgemeinde gemeinde landkreis kreis bezirk \
    magistrat bundesland land \
    city town township village borough district county council government hall municipality \
    municipalities municipal metropolitan province state authority administration royal london \
    comune citta provincia metropolitana regione \
    kommun kommune kommuna stad kunta kaupunki by miasto gmina urzad miasta powiat mesto obec statutarni \
    obcina grad opcina bashkia primaria municipiul orasul onkormanyzata varos \
    belediyesi belediye buyuksehir valiligi kaymakamligi ili ilcesi \
    город города г городская городской администрация мэрия акимат муниципальное образование округ \
    район совет міська рада місто шаары шаарынын мэриясы қаласы қаласының әкімдігі хокимият \
    بلدية بلديه جماعة مدينة محافظة امانة أمانة ولاية عمالة إقليم مجلس المجلس البلدي الكبرى شهرداری شهر \
    δημος περιφερεια κοινοτητα \
    thanh pho tinh uy ban nhan dan";

/// Words between an office and its place: “Ville de Grigny”.
const LINKS: &str = "de del dels de la las los les el l d du des da do das dos of the di della dell \
    van het t von der im in a i e y et and";

/// Endings that are written together with the name, the longest first.
const ENDINGS: [&str; 22] = [
    "특별자치시",
    "특별자치도",
    "특별시",
    "광역시",
    "시청",
    "군청",
    "구청",
    "시",
    "군",
    "구",
    "도",
    "人民政府",
    "市政府",
    "縣政府",
    "市役所",
    "政府",
    "市",
    "区",
    "區",
    "县",
    "縣",
    "町",
];

static OFFICE_KEYS: LazyLock<Vec<String>> = LazyLock::new(|| OFFICES.split(' ').map(key).collect());
static ENDING_KEYS: LazyLock<Vec<String>> = LazyLock::new(|| ENDINGS.map(key).into());

/// The place of a local government; `None` where the gazetteer has none of this name in its
/// country. Of several namesakes it is the one next to the place that `region` names, or else the
/// most populous. A network is only looked for by its whole name.
pub fn matched(
    name: &str,
    latin_name: &str,
    country: &str,
    region: &str,
    kind: &str,
) -> Option<Place> {
    let country = Country::of(country)?;
    let names = [name, latin_name]
        .into_iter()
        .flat_map(|name| if kind == "network" { vec![key(name)] } else { candidates(name) });
    let found = names.map(|name| country.named(&name)).find(|places| !places.is_empty())?;
    if found.len() < 2 || region.is_empty() {
        return found.into_iter().next();
    }
    let near =
        candidates(region).into_iter().find_map(|name| country.named(&name).into_iter().next());
    match near {
        Some(near) => {
            found.into_iter().min_by(|a, b| distance(a, &near).total_cmp(&distance(b, &near)))
        }
        None => found.into_iter().next(),
    }
}

/// A name without the words for offices around it, to be compared: “Gemeente Utrecht” and “Utrecht”
/// are alike. What stands in brackets or behind a comma is left out.
pub fn bare_name(name: &str) -> String {
    let first = name.split([',', ';', '/', '(', '،', '，', '、']).next().unwrap_or_default();
    let whole = if key(first).is_empty() { key(name) } else { key(first) };
    let shortest = stripped(&whole)
        .into_iter()
        .filter(|it| !is_office(it))
        .min_by_key(|left| left.split(' ').count());
    let left = shortest.unwrap_or_else(|| whole.clone());
    let words: Vec<String> = left
        .split(' ')
        .map(|word| without_ending(word).unwrap_or_else(|| word.to_owned()))
        .collect();
    words.join(" ")
}

/// Compares how far places of one country are apart; in no unit.
fn distance(a: &Place, b: &Place) -> f64 {
    let narrowing = a.latitude.to_radians().cos();
    ((a.longitude - b.longitude) * narrowing).hypot(a.latitude - b.latitude)
}

/// What the place may be called, the likeliest first.
pub(super) fn candidates(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let pieces = name.split([',', ';', '/', '(', ')', '–', '—', '،', '，', '、']);
    for piece in std::iter::once(name).chain(pieces.flat_map(|piece| piece.split(" - "))) {
        let piece = key(piece);
        for candidate in stripped(&piece).into_iter().chain(without_endings(&piece)) {
            if !candidate.is_empty() && !found.contains(&candidate) {
                found.push(candidate);
            }
        }
    }
    found
}

/// The name without words for offices at its ends; less and less of them is left.
fn stripped(key: &str) -> Vec<String> {
    let words: Vec<&str> = key.split(' ').collect();
    let mut starts = vec![0];
    let links: Vec<&str> = LINKS.split_whitespace().collect();
    while let Some(word) = words.get(starts.len() - 1) {
        let may_be_link = starts.len() > 1;
        if !(is_office(word) || may_be_link && links.contains(word)) {
            break;
        }
        starts.push(starts.len());
    }
    let mut ends = vec![words.len()];
    for end in (0..words.len()).rev() {
        if !is_office(words[end]) {
            break;
        }
        ends.push(end);
    }
    let mut found = Vec::new();
    for &start in &starts {
        for &end in ends.iter().filter(|&&end| end > start) {
            let left = &words[start..end];
            if start + words.len() - end > 0 && left.iter().all(|word| is_office(word)) {
                continue; // “Ajuntament” alone is no place
            }
            found.push(left.join(" "));
            // “Lunds kommun” has an s that the name has not.
            if end < words.len() {
                found.extend(left.join(" ").strip_suffix('s').map(str::to_owned));
            }
        }
    }
    found
}

/// The last word without its ending; then the first, since a Korean city stands before its district.
fn without_endings(key: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = key.split(' ').collect();
    let first = if words.len() > 1 { words[0] } else { "" };
    [words[words.len() - 1], first].map(without_ending).into_iter().flatten()
}

/// “광주광역시” is 광주.
fn without_ending(word: &str) -> Option<String> {
    ENDING_KEYS
        .iter()
        .find_map(|ending| word.strip_suffix(ending.as_str()))
        .filter(|rest| !rest.is_empty())
        .map(str::to_owned)
}

fn is_office(word: &str) -> bool {
    OFFICE_KEYS.iter().any(|office| office == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_names_lead_to_their_places() {
        let mut wrong = Vec::new();
        for (name, latin_name, country, region, place) in [
            ("Pemerintah Kabupaten Wonosobo", "", "ID", "Jawa Tengah", "Wonosobo"),
            ("Pemerintah Kota Bogor", "", "ID", "Jawa Barat", "Bogor"),
            ("Ville de Grigny", "", "FR", "Île-de-France", "Grigny"),
            ("Commune de Dakar", "Ville de Dakar", "SN", "", "Dakar"),
            ("Gemeente Utrecht", "", "NL", "Utrecht", "Utrecht"),
            ("Provincie Utrecht", "", "NL", "", "Utrecht"),
            ("Ajuntament de Barcelona", "", "ES", "Catalunya", "Barcelona"),
            ("Diputació de Barcelona", "", "ES", "Catalunya", "Barcelona"),
            ("Ajuntament de l’Hospitalet de Llobregat", "", "ES", "", "L'Hospitalet de Llobregat"),
            ("Ajuntament d'Esplugues de Llobregat", "", "ES", "", "Esplugues de Llobregat"),
            ("L’Alfàs del Pi – Ajuntament", "", "ES", "", "l'Alfàs del Pi"),
            ("Ayuntamiento de Móstoles", "", "ES", "Comunidad de Madrid", "Móstoles"),
            ("Gobierno de la Ciudad de México", "", "MX", "", "Mexico City"),
            ("Municipalidad de Villa Carlos Paz", "", "AR", "Córdoba", "Villa Carlos Paz"),
            ("Intendencia de Montevideo", "", "UY", "", "Montevideo"),
            ("Gobierno Autónomo Municipal de Cochabamba", "", "BO", "", "Cochabamba"),
            ("Alcaldía Mayor de Bogotá", "", "CO", "", "Bogotá"),
            ("Stadt Wien", "", "AT", "", "Vienna"),
            ("Stadt Graz", "", "AT", "Steiermark", "Graz"),
            ("Freie und Hansestadt Hamburg", "", "DE", "", "Hamburg"),
            ("광주광역시", "Gwangju Metropolitan City", "KR", "", "Gwangju"),
            ("서울특별시", "", "KR", "", "Seoul"),
            ("서울특별시 성북구", "Seongbuk-gu, Seoul", "KR", "서울특별시", "Seoul"),
            ("بلدية الناظور", "Commune de Nador", "MA", "", "Nador"),
            ("بلدية رام الله", "Ramallah Municipality", "PS", "", "Ramallah"),
            ("Çankaya Belediyesi", "", "TR", "Ankara", "Çankaya"),
            ("İzmir Büyükşehir Belediyesi", "", "TR", "İzmir", "İzmir"),
            ("Prefeitura Municipal de São Paulo", "", "BR", "", "São Paulo"),
            ("Conselho Municipal de Maputo", "", "MZ", "", "Maputo"),
            ("Câmara Municipal de Cascais", "", "PT", "Lisboa", "Cascais"),
            ("Акимат города Шымкент", "Shymkent City", "KZ", "", "Shymkent"),
            ("Бишкек шаары мэриясы", "Bishkek City Hall", "KG", "", "Bishkek"),
            ("台北市", "Taipei City", "TW", "", "Taipei"),
            ("广州市人民政府", "", "CN", "", "Guangzhou"),
            ("Lunds kommun", "", "SE", "Skåne", "Lund"),
            ("Malmö stad", "", "SE", "Skåne", "Malmö"),
            ("City of York", "", "GB", "England", "York"),
            ("Banjul City Council", "", "GM", "", "Banjul"),
            ("Quezon City Government", "", "PH", "Metro Manila", "Quezon City"),
            ("Commune de Huy", "", "BE", "Liège", "Huy"),
            ("Comune di Reggio Emilia", "", "IT", "", "Reggio nell'Emilia"),
            ("Gdańsk", "", "PL", "Pomorskie", "Gdańsk"),
            ("Δήμος Αθηναίων", "Municipality of Athens", "GR", "", "Athens"),
            ("თბილისის მერია", "Tbilisi City Hall", "GE", "", "Tbilisi"),
            ("काठमाडौं महानगरपालिका", "Kathmandu Metropolitan City", "NP", "", "Kathmandu"),
            ("Thành phố Huế", "Hue City", "VN", "", "Huế"),
            ("Bruxelles / Brussel", "", "BE", "", "Brussels"),
            ("GWANGJU", "", "KR", "", "Gwangju"),
        ] {
            let found = matched(name, latin_name, country, region, "municipality");
            let found = found.map(|place| place.name).unwrap_or_default();
            if found != place {
                wrong.push(format!("{name}: {found}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn bare_names_keep_what_tells_districts_apart() {
        for (name, bare) in [
            ("Gemeente Utrecht", "utrecht"),
            ("Utrecht", "utrecht"),
            ("광주광역시", "광주"),
            ("서울특별시 중구", "서울 중"),
            ("부산광역시 중구", "부산 중"),
            ("Ajuntament", "ajuntament"),
        ] {
            assert_eq!(bare_name(name), key(bare), "{name}");
        }
    }

    #[test]
    fn what_is_not_known_stays_unknown() {
        for (name, country, kind) in [
            ("Stadt Wien", "FR", "municipality"),
            ("Ville de Grigny", "", "municipality"),
            ("Ajuntament", "ES", "municipality"),
            ("Generalitat de Catalunya", "ES", "region"),
            ("Coalition of Somali Human Rights Defenders (CSHRDs)", "SO", "network"),
            ("Coalición de Ciudades, Montevideo", "UY", "network"),
            ("Municipality of San Juan de Nowhere", "PH", "municipality"),
            ("", "NL", "municipality"),
            ("市", "CN", "municipality"),
        ] {
            assert_eq!(matched(name, "", country, "", kind), None, "{name}");
        }
    }

    #[test]
    fn of_namesakes_the_region_decides_or_the_population() {
        let latitude = |region| {
            matched("Frankfurt", "", "DE", region, "municipality").map(|place| place.latitude)
        };
        let (main, oder) =
            (matched("Frankfurt am Main", "", "DE", "", ""), latitude("Brandenburg"));
        assert_eq!(latitude(""), main.map(|place| place.latitude));
        assert_ne!(oder, latitude(""));
    }
}
