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
members-title = Участники
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
members-map-number = Несколько рядом расположенных
members-map-whole = Показать весь мир
members-map-area = Показана только выбранная часть карты.

# Networks of several countries, for example, have no place
members-nowhere = { $count ->
    [one] { $count } из них не отмечен на карте.
    [few] { $count } из них не отмечены на карте.
    [many] { $count } из них не отмечены на карте.
   *[other] { $count } из них не отмечены на карте.
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
# All of them; { $filter } is the filter: country, section, kind, theme, wave
members-all = { $filter ->
   *[other] Все
}
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

# One pledge or member. $date is a day, a month or a year.
members-one-description = { $name } в кампании «10, 100, 1000 городов и территорий прав человека к 2030 году».
members-member-since = Начало членства в кампании: { $date }
members-pledge-since = Обязательство в рамках кампании: { $date }
members-is-member = Член кампании
members-is-pledge = Обязательство в рамках кампании
members-leader = Лицо, принимающее решения
members-no-profile = Профиль еще не опубликован.
members-facts = Кратко
members-offers = Что может предложить другим
members-seeks = Чего ожидает от других
members-decision-file = Прочитать решение (PDF)
members-original = Оригинал: { $language }
members-translation = Перевод: { $language }
members-wrong = Заметили ошибку? Сообщите нам

# The page of one that was public and is no more; it does not say which
members-gone-title = Больше не участвует в кампании
members-gone-text = Местный орган власти, который был здесь представлен, больше не участвует в кампании. Мы убрали его страницу.

# The badge that a local government puts on its own website, and the certificate
members-badge-title = Значок и свидетельство
members-badge-text = Скопируйте эти строки на свой сайт. Значок всегда показывает ваш текущий статус.
members-badge-alt = { $name }: значок кампании «Города и территории прав человека»
members-badge-member = Член кампании
members-badge-pledge = Мы взяли обязательство
members-badge-name = Города прав человека
members-certificate-link = Свидетельство для печати
members-certificate-title = Свидетельство
members-certificate-member = является членом глобальной кампании «10, 100, 1000 городов и территорий прав человека к 2030 году». Публичный профиль рассказывает о работе в области прав человека.
members-certificate-pledge = в рамках глобальной кампании «10, 100, 1000 городов и территорий прав человека к 2030 году» берет на себя обязательство стать городом или территорией прав человека.
members-certificate-dated = Распечатано с сайта кампании; дата: { $date }. Действительность можно проверить здесь:

# Open data
members-data-title = Открытые данные
members-data-description = Список обязательств и членов кампании в форматах JSON, CSV, GeoJSON и Atom, для свободного использования.
members-data-text = То, что показано на этих страницах, доступно и для компьютерных программ. Файлы всегда так же актуальны, как и страницы, и упорядочены по номерам. Каждый номер присваивается один раз.
members-data-json = все поля; их значение описано в схеме
members-data-csv = для электронных таблиц; UTF-8
members-data-geojson = для карт; только органы власти, местоположение которых известно
members-data-atom = чтобы следить за обновлениями
members-data-schema = Схема JSON
members-data-licence = Данные можно использовать и распространять, в том числе в измененном виде, с указанием источника: <a data-l10n-name="licence">Creative Commons Attribution 4.0</a>. Координаты взяты из <a data-l10n-name="places">GeoNames</a> по той же лицензии.

# The table of the fields of open data. “Format” is the column of what a value looks like.
members-fields-title = Поля
members-fields-name = Поле
members-fields-meaning = Значение
members-fields-shape = Формат
members-fields-example = Пример
members-field-number = Номер в списке, присваивается один раз
members-field-wave = Этап кампании, на котором орган власти присоединился
members-field-pledged-on = Когда принято заявление о намерении присоединиться
members-field-member-on = Когда принят профиль
members-field-latitude = Широта места (WGS 84)
members-field-longitude = Долгота места (WGS 84)
members-field-page = Страница на этом сайте, на английском языке
members-shape-number = целое число
members-shape-degrees = десятичная дробь, в градусах
members-shape-text = текст
members-shape-word = одно из этих слов:
members-shape-words = список из этих слов:
members-shape-country = две буквы по стандарту ISO 3166-1
members-shape-day = день, месяц или год (ISO 8601)
members-shape-address = веб-адрес
members-shape-empty = может быть пустым
