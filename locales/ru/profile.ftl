# The profile: the answers to the campaign's questions, on the personal page.

profile-title = Ваш профиль
profile-intro = Профиль показывает всем, что ваш местный орган власти делает для прав человека. Его можно заполнять в несколько приемов и на любом языке: то, что вы сохранили, остается здесь.
profile-member-text = Ваш профиль опубликован. Измените то, что устарело, и отправьте; пока секретариат не принял изменения, все видят прежний профиль.
profile-correction-waiting = Ваши исправления поступили в секретариат. Если вы сейчас что-то измените, отправьте их еще раз.
profile-waiting = Это профиль, который вы отправили. Секретариат знакомится с ним и напишет вам по электронной почте.
# How many required answers have been given
profile-progress = Дано обязательных ответов: { $given } из { $all }
profile-back = Все части профиля

# Before starting
profile-questions-title = Вопросы профиля
profile-questions-text = Когда ваше обязательство будет принято, вы ответите на эти вопросы на персональной странице, на языке по вашему выбору. Обязательна только первая часть; всё остальное заполнять необязательно. Эту страницу можно распечатать и обсудить вопросы до начала работы.
profile-questions-link = Все вопросы: прочитать и распечатать

# The parts, and how far each has come
profile-step-questions = Три вопроса
profile-step-approach = Ваш подход
profile-step-initiatives = Инициативы
profile-step-exchange = Темы и обмен опытом
profile-step-decision = Решение о присоединении
profile-step-picture = Изображение
profile-step-check = Проверить и отправить
profile-state-empty = Пока ничего не введено
profile-state-begun = Пока не закончено
profile-state-done = Заполнено

# Fields. $min and $max are numbers of characters.
profile-locale = Язык ваших ответов
profile-locale-hint = Пишите на том языке, на котором вам удобнее всего. Секретариат может добавить переводы.
profile-essential = Почему для осуществления прав человека необходимы местные органы власти?
profile-framework = Почему права человека служат полезной основой для работы на местах?
profile-joining = Что для вас значит присоединение к кампании и что вы в нее привносите?
profile-answer-hint = Символов: от { $min } до { $max }
profile-text-hint = Символов: не более { $max }
profile-foundations = Основы
profile-foundations-hint = Обязательства, планы, законы или хартии, на которых строится ваша работа в области прав человека. Символов: не более { $max }.
profile-structures = Структуры
profile-structures-hint = Подразделения, советы, уполномоченные и бюджеты, которые обеспечивают эту работу. Символов: не более { $max }.
profile-tools = Инструменты
profile-tools-hint = Как вы работаете: обучение, участие, показатели, жалобы. Символов: не более { $max }.
profile-initiatives-text = Опишите до пяти дел вашего местного органа власти в области прав человека. Достаточно одного.
profile-initiative = Инициатива { $number }
profile-initiative-title = Название
profile-initiative-text = Описание
profile-initiative-link = Адрес в интернете
profile-initiative-year = Год начала
profile-themes = Темы
profile-themes-hint = Выберите темы, над которыми работает ваш местный орган власти.
profile-offers = Что вы можете предложить другим?
profile-seeks = Чего вы ждете от других?
profile-decision-text = Принял ли ваш совет или другой орган решение присоединиться? Расскажите об этом. Файл будет показан всем, только если вы этого хотите.
profile-decision-body = Кто принял решение
profile-decision-on = Дата решения
profile-decision-on-hint = Год, месяц и день, например 2026-11-25
profile-decision-reference = Номер или название решения
profile-decision-public = Показать файл всем
profile-decision-file = Решение в файле PDF
profile-decision-file-hint = Не более 5 МБ, без пароля. Новый файл заменяет прежний.
profile-picture-text = Вместе с профилем показывается изображение. Отправляйте только то, что вы вправе публиковать. Сведения, записанные камерой в файл, например о месте съемки, мы удаляем.
profile-picture-file = Изображение
profile-picture-file-hint = JPEG, PNG или WebP, не более 6 МБ. Новое изображение заменяет прежнее.
profile-picture-alt = Что показано на изображении
profile-picture-alt-hint = Для людей, которые не могут его увидеть. Символов: не более { $max }.
profile-picture-holder = Кому принадлежат права на изображение
profile-file-remove = Удалить этот файл
profile-file-kept = Ваш файл не потерян и будет сохранен вместе с остальным. Выбирать его еще раз не нужно.
profile-file-again = Файла больше нет: выберите его еще раз

# Themes, as in the letter
profile-theme-inclusion = Инклюзия и солидарность
profile-theme-equality = Равенство и борьба с расизмом
profile-theme-migrants = Права мигрантов
profile-theme-violence-against-women = Насилие в отношении женщин
profile-theme-hate-speech = Язык вражды
profile-theme-water = Вода
profile-theme-food = Продовольствие
profile-theme-health = Здоровье
profile-theme-housing = Жилье
profile-theme-environment = Окружающая среда
profile-theme-culture = Культура
profile-theme-peace = Мир и безопасность
profile-theme-participation = Демократическое участие
profile-theme-education = Образование и осведомленность о правах
profile-theme-digital = Цифровые права
profile-theme-commons = Общее достояние

# Saving and sending
profile-save = Сохранить и продолжить
profile-save-more = Сохранить и добавить еще одну инициативу
profile-save-later = Сохранить и продолжить позже
profile-saved = Ваш профиль сохранен. Продолжить можно в любое время.
profile-change = Изменить
profile-send = Отправить профиль
profile-send-text = Прочитайте всё еще раз и отправьте профиль. Пока секретариат его читает, изменить его нельзя.
profile-send-correction-text = Прочитайте всё еще раз и отправьте профиль. Секретариат прочитает его, прежде чем его увидят все.
profile-sent = Профиль отправлен. Уведомление о получении придет по электронной почте.
profile-stale = Кто-то изменил эту часть после того, как вы открыли страницу. Написанное вами еще не сохранено; всё находится здесь. Сравните с тем, что сохранено сейчас, и сохраните еще раз.
profile-stale-whole = Кто-то изменил профиль после того, как вы открыли страницу. Вот как он выглядит сейчас: прочитайте его еще раз, прежде чем отправить.
profile-theirs = Что сохранено сейчас

# Errors. $field is the label of the field.
profile-error-missing = Нужен ответ: { $field }
profile-error-short = Минимальное количество символов — { $min }: { $field }
profile-error-locale = Выберите язык ваших ответов
profile-error-link = { $field }: введите действительный адрес в интернете, например https://www.example.org
profile-error-year = { $field }: введите год, например 2019
profile-error-day = { $field }: введите год, месяц и день, например 2026-11-25
profile-error-pdf = Этот файл не читается как PDF. Сохраните документ в формате PDF еще раз и выберите этот файл
profile-error-pdf-locked = Этот PDF защищен паролем. Выберите файл, который может открыть каждый
profile-error-pdf-large = PDF больше 5 МБ. Выберите файл меньшего размера
profile-error-picture = Этот файл не читается как изображение. Выберите файл JPEG, PNG или WebP
profile-error-picture-large = Изображение больше 6 МБ или 40 миллионов пикселей, или одна из сторон длиннее 20 000 пикселей. Выберите меньшее

# The answer to a request for information
profile-answer-title = Ответить секретариату
profile-answer-asked = О чем спросил секретариат
profile-answer-text = Напишите ответ здесь. Если нужно что-то исправить, сделайте это сначала:
profile-answer-label = Ваш ответ
profile-answer-send = Отправить ответ
profile-answer-sent = Ваш ответ отправлен. Уведомление о получении придет по электронной почте.
profile-answer-stale = Тем временем секретариат задал другой вопрос. Ваш ответ не отправлен; он всё еще здесь. Прочитайте новый вопрос.
profile-answer-incomplete = В вашем профиле чего-то не хватает. Сначала дополните его; ваш ответ еще не отправлен и находится здесь.

# On the personal page
profile-complete = Заполнить профиль
profile-correct = Исправить профиль
profile-read = Прочитать профиль
profile-next-needs-information = Секретариату нужны от вас дополнительные сведения. Ответьте здесь, как только сможете; после этого секретариат продолжит рассмотрение.
profile-next-pledged = Обязательство вашего местного органа власти опубликовано на сайте. Следующий шаг — профиль: заполните его здесь и станьте членом кампании.
profile-next-wave = Дата окончания текущего этапа кампании: { $date }. Профиль, принятый не позднее этого дня, войдет в этот этап.
profile-next-reminder = Если профиля всё еще не будет, { $date } мы напомним о нем по электронной почте.

# E-mails
profile-mail-sent-subject = Мы получили ваш профиль ({ $reference })
profile-mail-sent-text = Спасибо. Ваш профиль поступил в секретариат. Секретариат ознакомится с ним и напишет вам по электронной почте. Сейчас от вас ничего не требуется.
profile-mail-correction-text = Спасибо. Изменения вашего профиля поступили в секретариат. Пока они не приняты, все видят прежний профиль.
profile-mail-answered-subject = Мы получили ваш ответ ({ $reference })
profile-mail-answered-text = Спасибо. Ваш ответ поступил в секретариат. Секретариат ознакомится с ним и напишет вам по электронной почте. Сейчас от вас ничего не требуется.

profile-send-unavailable = Сейчас мы не можем ничего сохранить, поэтому ваш профиль не отправлен. Всё, что вы написали, осталось здесь: пожалуйста, отправьте его еще раз через несколько минут.
