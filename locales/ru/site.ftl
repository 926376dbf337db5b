# What every page shares: the frame, the state of the campaign, errors, kinds and states.

site-name = Города и территории прав человека
site-description = Глобальная кампания «10, 100, 1000 городов и территорий прав человека к 2030 году»: прочитайте письмо-приглашение и присоединяйтесь.
# The title of the browser's tab: the page, then the site.
site-tab-title = { $page } — { $site }
site-skip = Перейти к основному содержанию
# Between a label and its value, with the spaces of the language.
site-colon = {": "}

# Navigation
site-nav-label = Основная навигация
site-nav-letter = Письмо-приглашение
site-nav-campaign = О кампании
site-nav-members = Участники
site-nav-join = Присоединиться к кампании
# Read by screen readers before the name of the current language
site-language = Язык
site-footer-committee = Комитет ОГМВ по социальной интеграции, демократии участия и правам человека
site-footer-label = Об этом сайте
site-footer-ask = Предложить своему городу присоединиться
site-footer-contact = Написать в секретариат
site-footer-privacy = Уведомление о конфиденциальности
site-footer-accessibility = Заявление о доступности
# Printed at the foot of a page, before its address
site-print-address = Адрес этой страницы:

# The state of the campaign. Numbers stand beside these labels.
site-members-label = { $count ->
    [one] член кампании
    [few] члена кампании
    [many] членов кампании
   *[other] члена кампании
}
site-pledges-label = { $count ->
    [one] обязательство
    [few] обязательства
    [many] обязательств
   *[other] обязательства
}
site-goal-label = из 1000 к 2030 году
# The same for screen readers, in one sentence; the goal is always 1000.
site-progress = Члены кампании: { $members }. Обязательства: { $pledges }. Цель: 1000 к 2030 году.

# Waves of the campaign. $date is a whole date such as “25 June 2027”.
site-wave-open = Идет { $number }-й этап кампании
site-wave-until = по { $date } включительно, в любой точке мира
# $date and $time are in Coordinated Universal Time; $time is such as “12:00”.
site-wave-closes = Этап завершится { $date } в { $time } (UTC).
site-wave-unknown-end = Дата завершения будет объявлена позднее
site-wave-between = Следующий этап еще не начался
site-wave-between-text = Подать заявление о намерении присоединиться можно уже сегодня: оно войдет в следующий этап.
site-campaign-ended = Кампания завершена
site-campaign-ended-text = Прием заявлений закрыт. Если вы хотите написать нам, вот наш адрес:

# Forms
site-optional = необязательно
site-error-prefix = Ошибка:
site-error-summary = Возникла проблема
site-choose = Выберите вариант

# Error pages: a title and a sentence each
site-error-home = Перейти к письму-приглашению
site-error-not-found = Страница не найдена
site-error-not-found-text = Если вы ввели адрес вручную, проверьте, нет ли в нем ошибки. Если вы перешли по ссылке, возможно, она устарела или скопирована не полностью.
site-error-bad-request = Не удалось прочитать запрос
site-error-bad-request-text = Часть данных повреждена или имеет неожиданный вид. Вернитесь на предыдущую страницу, проверьте введенные данные и попробуйте еще раз.
site-error-forbidden = Это действие не разрешено
site-error-forbidden-text = Ничего не изменено. Если вы попали сюда через другой сайт, откройте эту страницу напрямую и попробуйте еще раз.
site-error-too-large = Слишком много данных для одной отправки
site-error-too-large-text = Вернитесь на предыдущую страницу, сократите введенный текст и отправьте его еще раз.
site-error-too-many = Слишком много попыток
site-error-too-many-text = Подождите несколько минут и попробуйте еще раз.
site-error-unavailable = Сейчас мы не можем ничего сохранить
site-error-unavailable-text = Это ненадолго. Пожалуйста, попробуйте еще раз через несколько минут.
site-error-internal = Произошла ошибка на нашей стороне
site-error-internal-text = Ошибка зафиксирована, и мы с ней разберемся. Пожалуйста, попробуйте еще раз позднее.
# $id is a short code that helps the secretariat to find the error
site-error-request-id = Если вы будете писать нам об этом, укажите, пожалуйста, этот код: { $id }

# Kinds of local government
site-kind-municipality = Муниципалитет
site-kind-metropolitan = Агломерация или межмуниципальное объединение
site-kind-province = Провинция, департамент или округ
site-kind-region = Регион или субъект федерации
site-kind-network = Сеть или ассоциация местных органов власти
site-kind-other = Другое

# States of an expression of interest
site-state-unconfirmed = Адрес не подтвержден
site-state-received = Получено
site-state-under-review = На рассмотрении
site-state-needs-information = Требуются дополнительные сведения
site-state-pledged = Обязательство зарегистрировано
site-state-profile-submitted = Профиль отправлен
site-state-member = Член кампании
site-state-declined = Отклонено
site-state-withdrawn = Отозвано
site-state-archived = Перенесено в архив

# The name of this country where CLDR’s is not used
site-country-ps = Государство Палестина

# Too many forms or requests came from one network; after the sentence that says so
site-try-again = { $count ->
    [one] Пожалуйста, повторите попытку через { $count } минуту.
    [few] Пожалуйста, повторите попытку через { $count } минуты.
    [many] Пожалуйста, повторите попытку через { $count } минут.
   *[other] Пожалуйста, повторите попытку через { $count } минуты.
}
# The picture shown where a page is shared
site-share-picture = Числа 10, 100 и 1000, тысяча точек и 2030 год

# The store cannot be written: what was sent comes back
site-again-text = То, что вы отправили, не сохранено. Всё это осталось здесь: пожалуйста, отправьте еще раз через несколько минут.
site-again-button = Отправить еще раз
