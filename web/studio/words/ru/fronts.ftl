# Главные страницы изданий, собранные вручную.
place-fronts = Главные
front-title = Главная: { $edition }
front-edition = Издание
front-missing = Эту главную нельзя показать
front-parts = Части экрана
front-stories = Материалы
front-stories-which = Вышедшие и готовые
front-containers = Блоки
front-preview = Просмотр
front-not-launched = { $count ->
    [one] { $count } изменение не запущено
    [few] { $count } изменения не запущены
    [many] { $count } изменений не запущено
   *[other] { $count } изменения не запущены
  }
front-as-live = Как у читателей
front-stale = Редакция недоступна; черновик может быть устаревшим.
front-launch = { $count ->
    [0] Запустить
    [one] Запустить { $count } изменение
    [few] Запустить { $count } изменения
    [many] Запустить { $count } изменений
   *[other] Запустить { $count } изменения
  }
front-launched = { $count ->
    [one] Запущено { $count } изменение
    [few] Запущено { $count } изменения
    [many] Запущено { $count } изменений
   *[other] Запущено { $count } изменения
  }
front-launch-others = На этой главной работают и другие. То, что они изменили в черновике, выйдет вместе с вашим.
front-launch-nothing = Черновик совпадает с тем, что видят читатели; запускать нечего.
front-undone = Отменено
front-redo = Повторить
front-redone = Повторено
front-compare = Сравнить с вышедшим
front-history = История
front-history-none = Здесь ещё ничего не запускали.
front-history-older = Более ранние запуски
front-live = Вышло
front-draft = Черновик
front-discard = Вернуться к вышедшему
front-launched-by = { $count ->
    [one] { $name }, { $count } изменение
    [few] { $name }, { $count } изменения
    [many] { $name }, { $count } изменений
   *[other] { $name }, { $count } изменения
  }
front-roll-back = Вернуть
front-roll-back-to = Вернуть от { $at }
front-roll-back-hint = Возврат меняет черновик. Читатели увидят его после запуска.
front-rolled-back = Черновик такой, каким его запустили { $at }
front-last-edited = Последнее изменение черновика: { $name }, { $at }
front-last-rolled-back = В черновик возвращён вариант от { $to }: { $name }, { $at }
front-last-launched = Последний запуск: { $name }, { $at }
front-replaced = Вместо этого черновика поставлена другая раскладка: { $name }
front-was-rolled-back = В черновик возвращён вариант от { $to }: { $name }
front-change-opened = Новый блок: { $container }
front-change-closed = Блок снят: { $container }
front-change-shifted = Блок перемещён: { $container }
front-change-arranged = Блок изменён: { $container }
front-change-added = Добавлено в { $container }: { $story }
front-change-removed = Убрано из { $container }: { $story }
front-change-moved = Перемещено внутри { $container }: { $story }
front-change-moved-to = Из { $from } в { $container }: { $story }
front-change-dressed = Изменено в { $container }: { $story }
front-change-topics = Изменены темы в фокусе
front-change-breaking = Изменена срочная строка
front-find = Найти материал
front-find-hint = Заголовок, тема, номер
front-none = Ничего не подходит
front-more = Ещё: { $group }
front-refused-launched = { $by } — первым: эта главная уже запущена ({ $at }). Вы видите её такой, какая она сейчас.
front-refused-changed = { $by } тем временем вносит изменения в эту главную ({ $at }). Посмотрите, как стало, и повторите.
front-refused-no-container = Этого блока на главной больше нет: его кто-то убрал.
front-refused-moved = «{ $story }» больше не в «{ $container }»: кто-то перенёс это в «{ $now }».
front-refused-removed = «{ $story }» больше не в «{ $container }»: кто-то убрал это.
front-refused-stands = «{ $story }» уже стоит в «{ $container }». Перенесите оттуда.
front-refused-no-topic = Эта тема больше не в фокусе.
front-refused-hours-backwards = В «{ $container }» время заканчивается раньше, чем начинается. Укажите конец после начала.
front-refused-hours-never = В «{ $container }» ежедневное время начинается и заканчивается одновременно. Укажите два разных времени или ни одного.
front-refused-too-many-topics = Больше тем в фокусе быть не может. Сначала уберите одну.
front-refused-layout = Так расположить главную нельзя.
front-refused-changed-card = «{ $story }» в «{ $container }» с тех пор кто-то изменил. Всё остаётся как есть.
front-refused-changed-since = «{ $container }» с тех пор кто-то изменил. Всё остаётся как есть.
front-refused-twice = «{ $story }» стоит на этой главной дважды. Уберите одну из карточек.
front-refused-picture = Иллюстрация к «{ $story }» в «{ $container }» не может выйти: у неё нет описания, автора или прав. Дополните их или выберите другую.
front-refused-no-fill = «{ $container }» наполняется из темы, которой больше нет. Выберите, чем его наполнять.
front-refused-topic-gone = Одной из тем в фокусе больше нет. Уберите её из фокуса.
front-refused-address = Адрес срочной строки ведёт туда, куда читателю идти не стоит. Проверьте его или ведите к материалу.
front-clipboard = Буфер
front-clipboard-empty = Нажмите X на карточке, чтобы отложить её материал сюда.
front-on-front = На главной
front-forget = Убрать «{ $story }» из буфера
front-add = Добавить «{ $story }» на главную
front-add-now = Добавить на главную
front-how = Пробел поднимает карточку, стрелки вверх и вниз перемещают её, пробел опускает, Escape возвращает. 1, 2 и 3 меняют размер, X откладывает в буфер.
front-move = Переместить: { $story }
front-lifted = «{ $story }» поднято.
front-over = Место { $place } из { $of } в { $container }
front-dropped = «{ $story }» на месте { $place } в { $container }
front-put-back = Возвращено
front-place = Место { $place }: { $story }
front-empty = На этой главной нет блоков.
front-nothing = Сейчас здесь ничего нет
front-automatic = Автоматически
front-dressed = изменено для этой главной
front-not-now = Не в это время
front-no-room = Нет места: здесь не больше { $count }
front-not-out = Ещё не вышло
front-scheduled = Выйдет { $at }
front-of = { $count } из { $size }
front-is-here = Здесь { $name }
front-edit = Слова, размер и часы: { $story }
front-remove = Отложить в буфер: { $story }
front-copy = Скопировать в буфер: { $story }
front-removed = «{ $story }» в буфере
front-copied = «{ $story }» теперь и в буфере
front-size = Размер
front-size-of = Размер: { $story }
front-size-small = Малый
front-size-medium = Средний
front-size-large = Большой
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = Заголовок на этой главной
front-kicker = Рубрика на этой главной
front-container = Блок
front-place-in = Место
front-picture = Снимок
front-picture-own = Снимок материала
front-picture-choose = Выбрать другой снимок
front-picture-back = Взять снимок материала
front-picture-none = Нет снимков с описанием и известными правами
front-links = Ссылки под ней
front-links-hint = До четырёх материалов по теме; своих карточек у них не будет
front-linked = { $count ->
    [one] { $count } ссылка под ней
    [few] { $count } ссылки под ней
   *[many] { $count } ссылок под ней
  }
front-hours = Часы
front-hours-from = С ({ $zone })
front-hours-until = До ({ $zone })
front-hours-daily-from = Каждый день с
front-hours-daily-until = Каждый день до
front-from = с { $at }
front-until = до { $at }
front-daily = ежедневно { $from }–{ $until }
front-over-now = Уже прошло
front-open = Добавить блок
front-close = Снять со страницы
front-arrange = Настроить: { $container }
front-up = Выше: { $container }
front-down = Ниже: { $container }
front-heading = Заголовок
front-role = Что это
front-role-top-story = Главная тема
front-role-region = Регион
front-role-row = Ряд
front-role-live = В эфире
front-role-latest = Последнее
front-look-top-story = Главное и список
front-look-region = Регион
front-look-row = Ряд
front-look-across = Четыре в ряд
front-look-big-left = Крупное в начале
front-look-live = В эфире
front-look-latest = Нумерованный список
front-fill = Чем заполняется
front-fill-none = Только выбранное
front-fill-newest = Заполняется новейшим
front-fill-topic = Заполняется по теме
front-length = Материалов не больше
front-topics = Темы в фокусе
front-topic-add = Добавить тему
front-topic-none = Здесь нет темы «{ $name }», или она уже в фокусе.
front-topic-move = { $topic }, место { $place } из { $of }; стрелки перемещают
front-topic-remove = Убрать { $topic } из фокуса
front-breaking = Срочно
front-breaking-none = Срочной строки нет
front-breaking-set = Поставить строку
front-breaking-edit = Изменить
front-breaking-clear = Снять
front-breaking-text = Строка
front-breaking-link = Куда ведёт
front-breaking-link-hint = Номер нашего материала или адрес, который начинается с https://
front-device = Устройство
front-phone = Телефон
front-tablet = Планшет
front-desktop = Компьютер
front-preview-of = Просмотр: { $device }
front-preview-failed = Не удалось построить предпросмотр: { $why }
front-at = Показать в ({ $zone })
front-now = Сейчас
front-tomorrow = Завтра, 06:00
front-drawn = Черновик на { $at }.
front-weight = Вес { $total } кБ из { $budget }.
front-weight-parts = Страница { $html } кБ, стиль и скрипт { $style } кБ, шрифты { $fonts } кБ, видимые снимки { $pictures } кБ
keys-front = На главной
key-front-region = дальше: материалы, блоки, просмотр
key-front-lift = поднять
key-front-size = размер
key-front-remove = в буфер
key-front-undo = отменить
key-front-redo = повторить
key-front-launch = запустить
