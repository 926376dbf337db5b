# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Africa
members-section-asia-pacific = Asia-Pacific
members-section-eurasia = Eurasia
members-section-europe = Europe
members-section-latin-america = Latin America
members-section-middle-east-west-asia = Middle East and West Asia
members-section-north-america = North America

# The list
members-title = Who takes part
members-description = Human Rights Cities and Territories and those that have pledged to become one: on a map and in a list, with search and filters.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } of { $goal }
members-map = Map
members-map-label = World map. The list below says the same.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } local government: { $name }
   *[other] { $count } local governments, among them { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Several close together
members-map-whole = Show the whole world
members-map-area = Only the part of the map that you chose is shown.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } of these has no place on the map.
   *[other] { $count } of these have no place on the map.
}
members-credit = Map: Natural Earth. Places: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Search
members-search-hint = A name or a place, in any language and script
members-level = Level
members-level-pledge = Pledge
members-section = World region
members-wave-label = Wave
members-wave = Wave { $number }
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] All
}
members-sort = Order
members-sort-name = By name
members-sort-joined = The newest first
members-show = Show
members-reset = Show all
members-found = { $count ->
    [one] { $count } local government
   *[other] { $count } local governments
}
members-empty = No local government is shown here yet. Yours could be the first.
members-none = Nothing matches.
members-pages = Pages of the list
members-page = Page { $page } of { $pages }
members-previous = Previous page
members-next = Next page

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } in the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”.
members-member-since = Member of the campaign since { $date }
members-pledge-since = Pledge made in the campaign: { $date }
members-is-member = Member of the campaign
members-is-pledge = Pledge in the campaign
members-leader = Who decides
members-no-profile = The profile has not been published yet.
members-facts = At a glance
members-offers = What it offers to others
members-seeks = What it seeks from others
members-decision-file = Read the decision (PDF)
members-original = Original: { $language }
members-translation = Translation: { $language }
members-wrong = Something here is wrong? Tell us

# The page of one that was public and is no more; it does not say which
members-gone-title = No longer part of the campaign
members-gone-text = The local government that was shown here does not take part in the campaign any more. We have taken its page down.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Badge and certificate
members-badge-text = Copy these lines into your own website. The badge always shows where you stand.
members-badge-alt = { $name }: Human Rights Cities and Territories, campaign badge
members-badge-member = Member of the campaign
members-badge-pledge = We have pledged
members-badge-name = Human Rights Cities
members-certificate-link = Certificate to print
members-certificate-title = Certificate
members-certificate-member = is a member of the global campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”. It has told the world in a public profile how it works for human rights.
members-certificate-pledge = has pledged to become a Human Rights City or Territory, in the global campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”.
members-certificate-dated = Printed from the campaign’s website on { $date }. Whether it still holds is said there:

# Open data
members-data-title = Open data
members-data-description = The list of pledges and members as JSON, CSV, GeoJSON and Atom, free to use.
members-data-text = What these pages show is also here for programs. The files are always as new as the pages, in the order of the numbers. A number is given once and never again.
members-data-json = all fields; the schema says what they mean
members-data-csv = for spreadsheets; UTF-8
members-data-geojson = for maps; only those that have a place
members-data-atom = to follow what is new
members-data-schema = JSON Schema
members-data-licence = You may use and share the data, also changed, if you name the source: <a data-l10n-name="licence">Creative Commons Attribution 4.0</a>. Positions come from <a data-l10n-name="places">GeoNames</a>, under the same licence.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = The fields
members-fields-name = Field
members-fields-meaning = Meaning
members-fields-shape = Format
members-fields-example = Example
members-field-number = Its number in the list, given once and never again
members-field-wave = Wave of the campaign in which it joined
members-field-pledged-on = When its expression of interest was accepted
members-field-member-on = When its profile was accepted
members-field-latitude = Latitude of its place (WGS 84)
members-field-longitude = Longitude of its place (WGS 84)
members-field-page = Its page on this site, in English
members-shape-number = whole number
members-shape-degrees = decimal number, in degrees
members-shape-text = text
members-shape-word = one of these words:
members-shape-words = a list of these words:
members-shape-country = two letters of ISO 3166-1
members-shape-day = day, month or year (ISO 8601)
members-shape-address = web address
members-shape-empty = may be empty
