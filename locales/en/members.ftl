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
members-all = All
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
