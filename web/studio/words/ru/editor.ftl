# Экран материала.
editor-opening = Открывается
editor-missing = Этого материала здесь нет, или он вам недоступен
editor-saving = Сохраняется
editor-saved = Сохранено { $at }
editor-saved-all = Всё сохранено
editor-offline = Нет связи
editor-offline-kept = { $changes ->
    [one] Нет связи, { $shown } правка хранится здесь
    [few] Нет связи, { $shown } правки хранятся здесь
   *[other] Нет связи, { $shown } правок хранятся здесь
  }
editor-list-flat = В списке один уровень. F6 выводит из текста.
editor-signed-out = Сеанс окончен
editor-signed-out-kept = { $changes ->
    [one] Сеанс окончен, { $shown } правка хранится здесь
    [few] Сеанс окончен, { $shown } правки хранятся здесь
   *[other] Сеанс окончен, { $shown } правок хранятся здесь
  }
editor-signed-out-why = Ваш сеанс окончен. То, что вы пишете, остаётся здесь и уйдёт на сервер, когда вы снова войдёте.
editor-crowded = Слишком много окон
editor-crowded-kept = { $changes ->
    [one] Слишком много окон, { $shown } правка хранится здесь
    [few] Слишком много окон, { $shown } правки хранятся здесь
   *[other] Слишком много окон, { $shown } правок хранятся здесь
  }
editor-crowded-why = У вас открыто слишком много окон с материалами. То, что вы пишете, остаётся здесь и само уйдёт на сервер, когда вы закроете часть окон.
editor-closed = Закрыто
editor-closed-kept = { $changes ->
    [one] Закрыто, { $shown } правка хранится здесь
    [few] Закрыто, { $shown } правки хранятся здесь
   *[other] Закрыто, { $shown } правок хранятся здесь
  }
editor-closed-takedown = Материал удалён и закрыт. Вы видите свою копию; больше ничего не сохраняется.
editor-closed-role = Вы больше не можете править этот материал. Вы видите свою копию; больше ничего не сохраняется.
editor-closed-gone = Материала здесь нет, или он вам недоступен. Вы видите свою копию; больше ничего не сохраняется.
editor-closed-too-large = Вставлено больше, чем редакция принимает за один раз, и она закрыла этот материал для этого окна. Вы видите свою копию; больше ничего не сохраняется.
editor-closed-malformed = Редакция не смогла прочитать то, что отправило это окно, и закрыла для него этот материал. Вы видите свою копию; больше ничего не сохраняется.
editor-closed-forged = Кто-то другой писал под номером этого окна, и то, что пишется здесь, не доходит. Не дошедшее сохранено над текстом.
editor-closed-go-on = Продолжить с того, что есть у редакции
editor-closed-other = Сервер закрыл этот материал. Вы видите свою копию; больше ничего не сохраняется.
editor-refused = Текст в сохранности, но версией в таком виде стать не может: { $why }
editor-undrawn = Текст в нынешнем виде здесь показать нельзя; в редакции он есть целиком. Загрузите страницу заново; если не поможет, скажите технической службе.
editor-copy-text = Скопировать текст
editor-readonly = Только чтение
editor-readonly-kept = { $changes ->
    [one] Только чтение, { $shown } правка хранится здесь
    [few] Только чтение, { $shown } правки хранятся здесь
   *[other] Только чтение, { $shown } правок хранятся здесь
  }
editor-spiked = Материал отложен. Его можно читать, но не писать.
editor-spiked-by = Материал отложен, { $at }: { $name }. Его можно читать, но не писать.
editor-spiked-waits = Написанное вами не дошло. Оно хранится в этом браузере и войдёт в текст, когда материал вернут в работу.
editor-embargo = Эмбарго до { $until }. Писать и читать можно, публиковать нельзя.
editor-published-by = { $name }: опубликована версия { $number }
editor-published-on-time = Вышло по плану: версия { $number }
editor-unscheduled-by = { $name }: изменены текст или снимок. Материал снят с расписания и выйдет, только когда его запланируют снова.
editor-unscheduled-you = Вы изменили текст или снимок: материал снят с расписания и выйдет, только когда его запланируют снова.
editor-held = Срок настал, но материал не мог выйти: он снят с расписания и выйдет, только когда его запланируют снова.
editor-here = В этом материале
editor-person-editing = { $name }: правит
editor-person-reading = { $name }: читает
editor-in-field = { $name } в поле «{ $field }»
editor-back = Назад к столу
editor-untitled = Пока без заголовка
editor-publish = Опубликовать…
editor-checklist = Проверочный список
editor-region-text = Текст материала
editor-region-side = Сведения о материале
editor-tab-text = Текст
editor-source-text = Исходный текст
editor-tab-publish = Публикация
editor-tab-details = Сведения
editor-tab-versions = Версии
editor-tab-notes = Заметки
editor-tab-suggestions = Предложения

editor-kicker = Надзаголовок
editor-kicker-none = Надзаголовка ещё нет: укажите тему или место
editor-headline = Заголовок
editor-front-headline = Заголовок для главной
editor-standfirst = Вводка
editor-text = Текст
editor-length = { $length } из { $most }
editor-words = { $count ->
    [one] { $shown } слово, { $minutes } мин
    [few] { $shown } слова, { $minutes } мин
   *[other] { $shown } слов, { $minutes } мин
  }
editor-hero = Главная иллюстрация
editor-hero-add = Добавить главную иллюстрацию
editor-sign-off = Подпись
editor-sign-off-none = Пока никто не подписал

editor-formatting = Оформление
editor-bold = Полужирный
editor-italic = Курсив
editor-link = Ссылка
editor-language-of-words = Язык этих слов
editor-undo = Отменить
editor-redo = Вернуть
editor-find = Найти и заменить
editor-suggest = Предлагать
editor-suggest-on = Теперь ваши правки становятся предложениями
editor-suggest-off = Теперь ваши правки вносятся сразу
editor-do-suggest = Предлагать правки
editor-do-write = Вносить правки сразу
editor-do-count = Посчитать слова
editor-do-stage = Перевести в «{ $stage }»
editor-comment = Комментарий
editor-move-block = Переместить этот блок
editor-row-add = Добавить строку
editor-column-add = Добавить столбец
editor-row-drop = Удалить строку
editor-column-drop = Удалить столбец

editor-put = Вставить
editor-put-subheading = Подзаголовок
editor-put-picture = Иллюстрация
editor-put-quotation = Цитата
editor-put-bullets = Список
editor-put-numbers = Нумерованный список
editor-put-table = Таблица
editor-put-fact-box = Справка
editor-put-related = Материал по теме
editor-put-embed = Внешнее содержимое

editor-find-text = Найти в тексте
editor-find-back = Предыдущее совпадение
editor-find-next = Следующее совпадение
editor-found = { $now } из { $all }
editor-replaced = { $count ->
    [one] { $shown } замена
    [few] { $shown } замены
   *[other] { $shown } замен
  }
editor-match-case = С учётом регистра
editor-whole-words = Слова целиком
editor-replace-with = Заменить на
editor-replace = Заменить
editor-replace-all = Заменить все

editor-remove = Убрать
editor-picture-gone = Этой иллюстрации в редакции нет
editor-no-alt = Нет описания
editor-no-credit = Автор не указан
editor-rights = Права
editor-rights-own = наша
editor-rights-agency = агентство
editor-rights-licensed = по лицензии
editor-rights-public = общественное достояние
editor-rights-unknown = права неизвестны
editor-picture-change = Изменить
editor-picture-choose = Выбрать иллюстрацию
editor-picture-search = Поиск по содержанию или автору
editor-picture-upload = Загрузить
editor-picture-working = Загружается
editor-picture-file = Файл
editor-picture-more = Ещё иллюстрации
editor-picture-use = Взять эту
editor-pictures = Иллюстрации
editor-alt = Описание
editor-alt-here = Описание в этом материале
editor-alt-hint = Что нужно знать тому, кто её не видит?
editor-caption = Подпись к снимку
editor-caption-here = Подпись к снимку в этом материале
editor-credit = Автор
editor-credit-is = { $credit } · { $rights }
editor-not-published = Не опубликовано
editor-story-gone = Этого материала здесь нет, или он вам недоступен
editor-embed-unknown = Неизвестный источник
editor-embed-title = Название
editor-embed-wrong = Там такого нет
editor-embed-address = Адрес
editor-embed-hint = Вставьте адрес: { $providers }
editor-embed-use = Вставить
editor-link-story = Один из наших материалов
editor-link-address = Адрес
editor-link-hint = Начинается с https://, http:// или mailto:
editor-link-use = Связать
editor-link-remove = Убрать ссылку
editor-language = Язык
editor-language-as-story = Как у материала
editor-language-hint = Чтобы слова верно читались вслух и переносились
editor-language-use = Пометить

editor-paste-pictures = { $count ->
    [one] Пропущена { $shown } иллюстрация. Иллюстрации берутся из редакции, с правами.
    [few] Пропущены { $shown } иллюстрации. Иллюстрации берутся из редакции, с правами.
   *[other] Пропущено { $shown } иллюстраций. Иллюстрации берутся из редакции, с правами.
  }
editor-paste-too-much = Блоков: { $blocks }. Столько материал не вмещает. Ничего не вставлено.
editor-paste-too-long = Текст занял бы { $size } МБ, а материал вмещает 2. Ничего не вставлено.

editor-comment-new = Комментарий к выделенному
editor-comment-send = Отправить
editor-comment-by = Комментарий, { $name }
editor-comment-for = { $name }, за { $whose }
editor-comment-lost = Слов, о которых шла речь, больше нет
editor-comment-nowhere = Здесь нет слов для комментария. Выделите их; написанное сохранится.
editor-names-away = Пока редакция не отвечает, упомянуть никого нельзя. Отправьте позже или без @; написанное сохранится.
editor-mention-unknown = Здесь никого не зовут «{ $name }»: никто об этом не узнает.
editor-resolved = Решено
editor-no-comments = Комментариев нет
editor-reply = Ответить
editor-reply-send = Отправить
editor-resolve = Решено
editor-reopen = Открыть снова
editor-show-resolved = Показать решённые
editor-people = Люди

editor-no-suggestions = Открытых предложений нет
editor-inserted-by = { $name } предлагает вставить
editor-deleted-by = { $name } предлагает удалить
editor-replaced-by = { $name } предлагает заменить
editor-accept = Принять
editor-reject = Отклонить
editor-accept-all = Принять все ({ $count })
editor-reject-all = Отклонить все ({ $count })
editor-suggestion-moved = Это предложение только что изменилось. Посмотрите на него ещё раз.

editor-field-crossed = Тем временем здесь написали:
editor-field-empty = ничего
editor-field-mine = Записать моё
editor-field-theirs = Оставить так

editor-versions = Версии
editor-name-version = Назвать эту версию
editor-version-name = Имя
editor-version-hint = Текст сохраняется и так; по имени его легче найти
editor-named = Теперь эта версия называется «{ $name }»
editor-only-named = Только названные и опубликованные
editor-pick = Выбрать версию { $number }
editor-is-published = Опубликована
editor-compare = Сравнить
editor-compare-with = Сравнить версии { $from } и { $to }
editor-compare-picked = Сравнить две выбранные
editor-compare-title = От версии { $from } к версии { $to }
editor-compare-count = { $count ->
    [0] Различий нет
    [one] Различается { $count } блок
    [few] Различаются { $count } блока
   *[other] Различается { $count } блоков
  }
editor-restore = Восстановить
editor-restore-number = Восстановить версию { $number }
editor-restore-asks = Сейчас здесь пишут: { $names }. Начатая фраза уйдёт из текста вместе с остальным; она сохранится у них над текстом.
editor-restore-suggestions = { $count ->
    [one] { $shown } открытое предложение стоит в заменяемом тексте и уйдёт вместе с ним; ни одна версия его не хранит.
    [few] { $shown } открытых предложения стоят в заменяемом тексте и уйдут вместе с ним; ни одна версия их не хранит.
   *[other] { $shown } открытых предложений стоят в заменяемом тексте и уйдут вместе с ним; ни одна версия их не хранит.
  }
editor-restored = Текст снова такой, как в версии { $number }. То, что было здесь раньше, есть среди версий.
editor-restored-by = { $name }: возвращён текст версии { $number }. То, что было здесь раньше, есть среди версий.
editor-saved-back = Кто-то переместил или преобразовал абзац, в котором вы писали, ещё не получив ваших слов. Они снова в нём; проверьте, на месте ли они:
editor-saved-kept = Кто-то удалил или переписал абзац, в котором вы писали, ещё не получив ваших слов. Они сохранены здесь:
editor-unsent = Вы написали это здесь, и оно не дошло, когда материал для вас закрыли. Оно есть только в этом браузере:
editor-unsent-wordless = Вы здесь что-то изменили, и это не дошло, когда материал для вас закрыли. Слов для копирования там нет.
editor-saved-put = Вставить у курсора
editor-more-versions = Более ранние версии

editor-subjects = Темы
editor-places = Места
editor-topics = Сюжеты
editor-regions = Регионы
editor-section = Рубрика
editor-programme = Передача
editor-kicker-hint = Первая стоит в надзаголовке
editor-token-move = { $name }, место { $place } из { $of }; стрелки перемещают
editor-byline = Авторы
editor-byline-hint = Имена как в печати, через запятую
editor-sign-off-hint = Складывается из того, кто писал и кто одобрил; введённое здесь важнее
editor-sign-off-typed = Введена вручную. Без неё: { $derived }
editor-slug = Краткое имя
editor-slug-hint = Берётся из заголовка, если не указать своё
editor-slug-wrong = В адресе должна быть хотя бы одна буква или цифра
editor-related = Материалы по теме
editor-recording = Запись
editor-permalink = Короткая ссылка

place-story = Материал
keys-editor = Текст
key-put = Вставить блок, в пустой строке
key-bold = Полужирный, курсив
key-lists = Нумерованный список, список
key-link = Ссылка, при выделенном тексте
key-blocks = Сдвинуть блок вверх или вниз
key-comment = Комментарий к выделенному
key-find = Найти и заменить
key-name = Назвать эту версию
key-region = Следующая область: текст, панель, сведения
key-source = Исходный текст рядом с переводом
key-publish = Панель публикации; сама не публикует
