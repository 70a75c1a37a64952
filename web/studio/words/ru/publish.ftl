# Публикация: панель, квитанция, просмотр, переводы.

publish-title = Публикация
publish-screen-of = { $screen }: { $headline }
publish-before = Перед публикацией
publish-acts = Что можно сделать с этим материалом
publish-nothing = Сейчас с этим материалом ничего сделать нельзя.
publish-send-on = Публикуют другие. Передайте материал дальше его этапом, в строке над текстом.
publish-due = Выйдет { $when }
publish-held = Под эмбарго до { $when }
publish-since = Опубликован { $when }
publish-updated = Впервые опубликован { $first }, обновлён { $when }
publish-blocked = { $count ->
    [one] Мешает { $count } замечание. Сначала исправьте его.
    [few] Мешают { $count } замечания. Сначала исправьте их.
   *[other] Мешают { $count } замечаний. Сначала исправьте их.
}
publish-blocked-eyes = Опубликовать его должен кто-то другой: этот отдел требует второй пары глаз.
publish-warned = { $count ->
    [one] В списке { $count } предупреждение.
    [few] В списке { $count } предупреждения.
   *[other] В списке { $count } предупреждений.
}
publish-cancel = Отмена
publish-write = Открыть текст
publish-busy = Минуту…
publish-keeping = Сохраняются ваши последние слова…
publish-words-away = Нет связи с редакцией. Написанное вами хранится в этом браузере; пока оно не дойдёт, с материалом ничего не делается.
publish-words-late = Ваши последние слова ещё не дошли до редакции. Ничего не сделано; попробуйте ещё раз чуть позже.
publish-outcome = Результат
publish-forecast = Что произойдёт
publish-forecast-schedule = { $when }: самый новый на тот момент текст выйдет сам. Если что-то помешает, материал будет снят с плана.
publish-forecast-lose = Если вы измените текст, материал выйдет из расписания, пока его снова не запланирует тот, кому это разрешено.
publish-forecast-embargo = До { $when } ничего из материала не выйдет из редакции.
publish-forecast-embargo-then = После этого его ещё нужно опубликовать или запланировать.

publish-act-publish = Опубликовать…
publish-act-schedule = Запланировать…
publish-act-unschedule = Снять с плана…
publish-act-embargo = Эмбарго…
publish-act-lift-embargo = Снять эмбарго…
publish-act-correct = Исправить…
publish-act-unpublish = Снять с публикации…
publish-act-take-down = Удалить…
publish-sure-publish = Опубликовать «{ $headline }» сейчас?
publish-sure-schedule = Когда он должен выйти?
publish-sure-unschedule = Снять с плана? Тогда он не выйдет сам.
publish-sure-embargo = До какого времени ничто из него не должно выйти?
publish-sure-lift-embargo = Снять эмбарго?
publish-sure-correct = Опубликовать последний текст с открытой заметкой об ошибке?
publish-unchanged = В тексте ничего не изменилось с момента публикации. Читатели получат тот же текст с вашим примечанием.
publish-nothing-new = У читателей уже есть этот текст: публиковать нечего.
publish-unread = В его новейшем тексте есть правки, которых читатели ещё не видели.
publish-unread-agreed = Опубликовать их вместе с исправлением
publish-sure-unpublish = Снять «{ $headline }» с публикации? Для читателей его как будто никогда не было.
publish-remains = Остаётся опубликованным: { $languages }
publish-elsewhere = Читатели видят его и в изданиях, которые не ваши. Обратитесь к их редакторам:
publish-waits = { $language }: запланирован, снять с плана
publish-drafts-stay = Черновики в редакции: { $languages }. Перевод удалённого материала не выходит.
publish-sure-take-down = Удалить навсегда? Текст исчезнет со всех страниц и из всех моментов; ваше уведомление останется.
publish-confirm-publish = Опубликовать сейчас
publish-confirm-schedule = Запланировать
publish-confirm-unschedule = Снять с плана
publish-confirm-embargo = Установить эмбарго
publish-confirm-lift-embargo = Снять эмбарго
publish-confirm-correct = { $count ->
    [one] Опубликовать исправление
   *[other] Опубликовать исправление, языков: { $count }
}
publish-confirm-unpublish = Снять с публикации
publish-confirm-take-down = { $count ->
    [one] Удалить навсегда
   *[other] Удалить навсегда, языков: { $count }
}
publish-done-publish = Опубликовано.
publish-done-schedule = Запланировано.
publish-done-unschedule = Снято с плана.
publish-done-embargo = Под эмбарго.
publish-done-lift-embargo = Эмбарго снято.
publish-done-correct = Исправление опубликовано.
publish-done-unpublish = Снято с публикации.
publish-done-take-down = Удалено.
publish-done-amend = Читатели видят новые слова.
publish-done-in = Сделано на языках: { $languages }
publish-refused-in = Не сделано ({ $language }): { $why }
publish-unanswered-in = Пока нет ответа ({ $language }): { $why }
publish-note-correct = Что узнают читатели об исправлении
publish-note-take-down = Уведомление на месте текста
publish-told = Что сказано читателям
publish-told-correction = Исправление, { $when }
publish-told-notice = Уведомление об удалении, { $when }
publish-told-amended = изменено { $when }
publish-amend = Изменить…
publish-amend-note = Примечание другими словами
publish-amend-save = Показать эти слова читателям
publish-stale = Кто-то тем временем изменил материал. Ничего не сделано.
publish-stale-by = Материал изменил(а) { $who }, { $when }. Ничего не сделано.
publish-stale-published = Материал опубликовал(а) { $who }, { $when }. Ничего не сделано.
publish-stale-you = Вы изменили материал после того, как это было открыто. Ничего не сделано.
publish-stale-you-published = Вы опубликовали материал, { $when }.
publish-stale-look = Посмотреть снова
publish-stale-publish = Опубликовать то, что есть сейчас

publish-when-date = Дата
publish-when-time = Время
publish-when-zone = Часовой пояс
publish-when-never = Часы тогда переводят вперёд: { $when } не бывает. Какое время имеется в виду?
publish-when-twice = Часы тогда переводят назад: { $when } бывает дважды. Какое время имеется в виду?
publish-when-earlier = Раннее
publish-when-later = Позднее
publish-when-passed = { $when } уже в прошлом: там сейчас { $now }. Выберите более позднее время.

publish-check-is-blocks = Мешает:
publish-check-is-warns = Посмотрите:
publish-check-is-good = В порядке:
publish-check-paragraph = абзац { $paragraph }
publish-check-show = Показать
publish-check-under-embargo = Под эмбарго до { $until }
publish-check-under-embargo-mend = Опубликуйте в это время или снимите эмбарго.
publish-check-source-under-embargo = Переведённый материал под эмбарго до { $until }
publish-check-source-under-embargo-mend = Опубликуйте в это время или снимите то эмбарго.
publish-check-source-taken-down = Материал, который он переводит, удалён
publish-check-source-taken-down-mend = Откажитесь и от него. Если он самостоятелен, укажите это в разделе «Переводы».
publish-check-no-headline = Нет заголовка
publish-check-no-headline-mend = Напишите его.
publish-check-long-headline = В заголовке { $length } знаков из { $most }
publish-check-long-headline-mend = Сократите его или дайте заголовок для первой полосы.
publish-check-no-standfirst = Нет вводки
publish-check-no-standfirst-mend = Карточки и ленты останутся без неё.
publish-check-no-text = Нет текста
publish-check-no-text-mend = На странице текста не будет.
publish-check-no-recording = Нет записи
publish-check-no-recording-mend = Добавьте аудио- или видеофайл.
publish-check-long-standfirst = Во вводке { $length } знаков из { $most }
publish-check-long-standfirst-mend = Сократите её.
publish-check-no-kicker = Нет надзаголовка
publish-check-no-kicker-mend = Укажите предмет или место.
publish-check-filed = Надзаголовок, раздел и тема или регион указаны
publish-check-four-eyes = Четыре глаза
publish-check-four-eyes-mend = В этом отделе публикует не тот, кто писал последним.
publish-check-no-second-editor = Никто больше не читал
publish-check-no-second-editor-mend = Попросите прочитать кого-нибудь ещё.
publish-check-second-editor = Прочитано: { $editor }
publish-check-source-is-newer = Переведённый материал с тех пор изменился
publish-check-source-is-newer-mend = Внесите изменения и отметьте перевод как актуальный.
publish-check-open-suggestions = { $count ->
    [one] Открыта { $count } правка
    [few] Открыты { $count } правки
   *[other] Открыто { $count } правок
}
publish-check-open-suggestions-mend = Примите их или отклоните. Читатели получат текст без них.
publish-check-open-comments = { $count ->
    [one] Открыт { $count } комментарий
    [few] Открыты { $count } комментария
   *[other] Открыто { $count } комментариев
}
publish-check-open-comments-mend = Прочтите их и закройте решённые. Читатели их не видят.
publish-check-picture-is-missing = Изображения нет в редакции
publish-check-picture-is-missing-mend = Добавьте его или уберите.
publish-check-picture-has-no-alt = У изображения нет описания
publish-check-picture-has-no-alt-mend = Скажите, что нужно знать тому, кто его не видит.
publish-check-picture-has-no-credit = У изображения не указан автор
publish-check-picture-has-no-credit-mend = Укажите, кто его сделал.
publish-check-picture-has-no-rights = Права на изображение неизвестны
publish-check-picture-has-no-rights-mend = Укажите: своё, агентства, по лицензии или общественное достояние.
publish-check-file-is-withdrawn = Снимок или запись удалены вместе с изъятым материалом
publish-check-file-is-withdrawn-mend = Загрузите файл заново или уберите его.
publish-check-picture-has-changed = Изображение изменено после выхода материала
publish-check-picture-has-changed-mend = Опубликуйте материал ещё раз, чтобы показать его таким.
publish-check-picture-is-whole = У изображения есть описание, подпись, автор и права
publish-check-leads-to-hidden = Ссылка ведёт на материал, которого читатели не видят
publish-check-leads-to-hidden-mend = Сначала опубликуйте его или уберите ссылку.
publish-check-stale-day = «{ $word }» написано в другой день
publish-check-stale-day-mend = Укажите дату или обновите.
publish-check-table-is-empty = В таблице только пустые ячейки
publish-check-table-is-empty-mend = Заполните её или уберите.
publish-check-table-has-empty-row = Строка { $row } таблицы пуста
publish-check-table-has-empty-row-mend = Заполните её или уберите.
publish-check-picture-alt-untranslated = Описание изображения всё ещё из исходного материала
publish-check-picture-alt-untranslated-mend = Переведите его.
publish-check-picture-caption-untranslated = Подпись к изображению всё ещё из исходного материала
publish-check-picture-caption-untranslated-mend = Переведите её.

publish-receipt-shown = Читатели видят: { $right } из { $all } мест
publish-receipt-gone = Больше нет: { $right } из { $all } мест
publish-receipt-is-right = Как должно быть:
publish-receipt-is-wrong = Не как должно быть:
publish-receipt-shows = показано
publish-receipt-does-not-show = не показано
publish-receipt-after = через { $ms } мс
publish-receipt-ask = Проверить все места сейчас
publish-surface-page = Страница
publish-surface-permalink = Постоянная ссылка
publish-surface-front = Первая полоса
publish-surface-section = Раздел { $name }
publish-surface-region = Регион { $name }
publish-surface-subject = Предмет { $name }
publish-surface-place = Место { $name }
publish-surface-topic = Тема { $name }
publish-surface-programme = Передача { $name }
publish-surface-rss = Лента RSS
publish-surface-atom = Лента Atom
publish-surface-json-feed = Лента JSON
publish-surface-news-sitemap = Карта новостей
publish-surface-text = Страница текстом
publish-surface-ninjs = ninjs

publish-history-title = История
publish-history-line = { $who }: { $what ->
    [create] начат материал
    [revise] сохранена версия { $revision }
    [name-revision] версии { $revision } дано имя
    [publish] опубликовано
    [publish-on-time] опубликовано по плану
    [hold] не удалось опубликовать в срок
    [receive] получен текст агентства
    [schedule] запланировано
    [unschedule] снято с плана
    [spike] отложено
    [unspike] возвращено в работу
    [lose-schedule] изменены текст или снимок после планирования: снято с плана, пока не запланирует снова тот, кто вправе
    [embargo] установлено эмбарго
    [lift-embargo] снято эмбарго
    [correct] исправлено
    [amend-correction] изменено примечание об исправлении
    [unpublish] снято с публикации
    [take-down] удалено
    [amend-notice] изменено уведомление об удалении
    [assign] изменено назначение
    [link-translation] связан перевод
    [mark-up-to-date] отмечено: соответствует источнику
    [stand-alone] сделано самостоятельным
    [share-preview] дана ссылка на просмотр
    [revoke-preview] отозвана ссылка на просмотр
   *[other] { $what }
}

preview-title = Просмотр
preview-of = Просмотр: { $headline }
preview-width = Ширина
preview-phone = Телефон
preview-tablet = Планшет
preview-desktop = Компьютер
preview-theme = Светлая или тёмная
preview-light = Светлая
preview-dark = Тёмная
preview-at = На момент ({ $zone })
preview-now = Сейчас
preview-again = Загрузить снова
preview-page = Страница, какой её увидят читатели
preview-share-title = Поделиться просмотром
preview-share-for = Ссылка действует
preview-share-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}
preview-share-fixed = Показывать только версию { $revision }
preview-share-shows = Ссылка показывает страницу на момент { $when }.
preview-share-make = Создать ссылку
preview-share-link = Ссылка
preview-share-copy = Скопировать
preview-share-copied = Ссылка скопирована.
preview-share-once = Ссылка показана только один раз. Кто её имеет, прочтёт материал без входа.
preview-share-line = { $who }, до { $until }
preview-share-of = версия { $revision }
preview-share-at = на момент { $when }
preview-share-revoke = Отозвать
preview-share-revoked = Ссылка больше не действует.

translations-title = Переводы
translations-languages = Языки
translations-none = Перевода ещё нет. Начните его выше.
translations-source = Источник
translations-begin = Начать перевод
translations-write = Писать
translations-behind = { $count ->
    [one] Отстаёт на { $count } изменение
    [few] Отстаёт на { $count } изменения
   *[other] Отстаёт на { $count } изменений
}
translations-up-to-date = Отметить как актуальный
translations-marked = Отмечен как актуальный.
translations-gone = Этот материал удалён.
translations-gone-before = Материал, с которого переведён этот, удалён.
translations-gone-then = Его перевод не выходит.
translations-stand-alone = Перевод самостоятелен
translations-alone = Теперь перевод самостоятельный.
translations-added = Новое
translations-changed = Изменено
translations-removed = Убрано
