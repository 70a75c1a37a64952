# Рамка вокруг каждого экрана.
place-desk = Отдел

shell-skip = К содержанию
shell-places = Редакция
shell-home = { $house }, к списку отдела
shell-search = Поиск или команда
shell-here = Сейчас здесь
shell-mentions = { $count ->
    [one] Комментарии упоминают вас в { $shown } материале
   *[other] Комментарии упоминают вас в { $shown } материалах
  }
shell-assigned = { $count ->
    [one] Вам назначен { $shown } материал
    [few] Вам назначены { $shown } материала
   *[other] Вам назначено { $shown } материалов
  }
shell-unsent = { $count ->
    [one] Неотправленные слова в { $shown } материале
   *[other] Неотправленные слова в { $shown } материалах
  }
shell-clock = Часы редакции
shell-you = { $initials }: { $name }, это вы
shell-sign-out = Выйти
shell-loading = Загрузка
shell-notes = Сообщения
shell-dismiss = Скрыть
shell-close = Закрыть
shell-unkept = Если закрыть, всё здесь пропадёт.
shell-unkept-stay = Остаться
shell-unkept-close = Закрыть
shell-cancel = Отмена
shell-keep = Сохранить
shell-undo = Отменить
shell-failed = Что-то пошло не так. Попробуйте ещё раз; если не поможет, скажите технической службе.
shell-offline = Редакция недоступна. Проверьте связь; ничего из написанного не потеряно.
shell-screen-failed = Этот экран не загрузился
shell-screen-failed-why = Возможно, оборвалась связь или редакцию только что обновили.
shell-part-failed = Это не загрузилось: возможно, оборвалась связь или редакцию только что обновили. Попробуйте ещё раз; если не поможет, загрузите страницу заново.
shell-barred = { $place }: вам сюда нельзя
shell-barred-why = Ваша роль так далеко не простирается. Изменить это может тот, кто ведает людьми.
shell-nowhere = По этому адресу ничего нет
shell-reload = Загрузить снова
shell-plain = Читать список простым текстом

look-theme = Тема
look-theme-system = Системная
look-theme-light = Светлая
look-theme-dark = Тёмная
look-size = Размер текста
look-size-usual = Обычный
look-size-large = Крупный
look-size-larger = Крупнее

palette = Команды
palette-found = Найдено
palette-stories = Материалы
palette-actions = Действия
palette-people = Люди
palette-settings = Места и настройки
palette-go = Перейти: { $place }
palette-theme = Сменить светлую тему на тёмную и обратно
palette-letters-off = Отключить клавиши из одной буквы
palette-letters-on = Включить клавиши из одной буквы
palette-nothing = По запросу «{ $words }» ничего нет
palette-person-there = сейчас в материале
palette-person-nowhere = { $name } сейчас ни в одном материале

keys-everywhere = Везде
keys-list = В списке
keys-board = На доске
keys-letters = Клавиши из одной буквы
keys-letters-why = Буквы действуют только вне полей. Отключите их, если говорите с компьютером голосом или нажимаете клавиши случайно.
cap-space = Пробел
cap-enter = Enter
key-palette = Поиск или команда
key-sheet = Все сочетания клавиш
key-go = Затем буква места: перейти туда
key-close = Закрыть и вернуться туда, где были
key-move = двигаться
key-next = Следующий материал
key-previous = Предыдущий материал
key-open = Открыть
key-peek = Посмотреть на боковой панели
key-select = Выбрать
key-new = Новый материал
key-take = Взять в правку
key-assign = Назначить
key-ready = Отметить готовым
key-spike = Отложить или вернуть в работу
key-filter = Искать в списке
key-stage = Только первый, второй, третий этап; после этапов: в расписании, опубликованы, отложены
key-view = Список или доска
key-lift = Поднять или положить карточку
key-carry = Перенести на следующий этап

signin = Вход
signin-again = Войдите ещё раз
signin-again-why = Сеанс закончился. То, что открыто за этим окном, остаётся как есть.
signin-passkey = Войти с ключом доступа
signin-provider = Войти через { $provider }
signin-or = или с паролем
signin-email = Эл. почта
signin-password = Пароль
signin-go = Войти
signin-code = Код из приложения
signin-code-hint = Шесть цифр, новые каждые полминуты.
signin-recovery = Код восстановления
signin-recovery-hint = Один из кодов, сохранённых на день без телефона. Каждый действует один раз.
signin-use-recovery = Ввести код восстановления
signin-use-code = Взять код из приложения
signin-back = Назад
signin-failed = Не получилось; попробуйте ещё раз.
signin-refused-unknown = { $provider } вас знает, а эта редакция — нет. Попросите её администраторов пригласить вас на тот адрес, который у вас там.
signin-refused-unconfirmed = { $provider } не сообщает вашего подтверждённого адреса. Войдите иначе или спросите тех, кто за него отвечает.
signin-refused-taken = Учётная запись вашего адреса в { $provider } принадлежит другому человеку. Попросите у администраторов этой редакции новую ссылку.
signin-refused-stale = Этот вход уже использован, занял слишком много времени или начат в другом браузере. Начните сначала.
signin-refused-declined = Вы не вошли в { $provider }.
signin-refused-too-often = Слишком много попыток. Подождите несколько минут.
signin-refused-unreachable = { $provider } недоступен. Войдите иначе или попробуйте позже.
signin-refused-untrusted = На ответ { $provider } нельзя было положиться, вы не вошли. Попробуйте ещё раз или сообщите администраторам: причина — в журнале сервера.
shell-nothing-found = Ничего не найдено
shell-take-off = Убрать: { $name }
shell-lift = Поднять: { $name }
order-up = Переместить «{ $name }» выше
order-down = Переместить «{ $name }» ниже
order-remove = Убрать «{ $name }»
order-moved = { $name }, место { $place } из { $of }

leave = Не всё написанное дошло
leave-why = { $count ->
    [one] Написанное вами в { $shown } материале есть только в этом браузере:
   *[other] Написанное вами в { $shown } материалах есть только в этом браузере:
  }
leave-send = Отправить и выйти
leave-keep = Оставить здесь и выйти
leave-keep-why = Это будет отправлено, когда вы снова войдёте здесь; никто другой не отправит и не увидит этого в студии. Не оставляйте ничего на чужом компьютере.
leave-drop = Выбросить и выйти
