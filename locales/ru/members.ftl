# The public list of pledges and members, the map, one of them, open data.

# The sections of UCLG, which cover the world
members-section-africa = Африка
members-section-asia-pacific = Азиатско-Тихоокеанский регион
members-section-eurasia = Евразия
members-section-europe = Европа
members-section-latin-america = Латинская Америка
members-section-middle-east-west-asia = Ближний Восток и Западная Азия
members-section-north-america = Северная Америка

# The list
members-title = Кто участвует
members-description = Города и территории прав человека и те, кто обязался ими стать: на карте и в списке, с поиском и фильтрами.

# How far it is to 10, 100 and 1000: “58 of 100”
members-goal = { $count } из { $goal }
members-map = Карта
members-map-label = Карта мира. Список ниже содержит то же самое.

# Several local governments that lie close together; $name is one of them
members-map-several = { $count ->
    [one] { $count } местный орган власти, в том числе { $name }
    [few] { $count } местных органа власти, в том числе { $name }
    [many] { $count } местных органов власти, в том числе { $name }
   *[other] { $count } местного органа власти, в том числе { $name }
}

# In the legend of the map, beside a dot with a number in it
members-map-number = Несколько рядом
members-map-whole = Показать весь мир
members-map-area = Показана только выбранная часть карты.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } из них не имеет места на карте.
    [few] { $count } из них не имеют места на карте.
    [many] { $count } из них не имеют места на карте.
   *[other] { $count } из них не имеют места на карте.
}
members-credit = Карта: Natural Earth. Населенные пункты: <a data-l10n-name="places">GeoNames</a>, <a data-l10n-name="licence">CC BY 4.0</a>.

# Searching and choosing
members-search = Поиск
members-search-hint = Название или место, на любом языке и любой письменностью
members-level = Уровень
members-level-pledge = Обязательство
members-section = Регион мира
members-wave-label = Этап кампании
members-wave = { $number }-й этап
members-all = Все
members-sort = Порядок
members-sort-name = По названию
members-sort-joined = Сначала новые
members-show = Показать
members-reset = Показать все
members-found = { $count ->
    [one] { $count } местный орган власти
    [few] { $count } местных органа власти
    [many] { $count } местных органов власти
   *[other] { $count } местного органа власти
}
members-empty = Здесь пока нет ни одного местного органа власти. Ваш может стать первым.
members-none = Ничего не найдено.
members-pages = Страницы списка
members-page = Страница { $page } из { $pages }
members-previous = Предыдущая страница
members-next = Следующая страница
