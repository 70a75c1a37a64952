# Отдел: список, доска, боковая панель.
desk-title = Отдел «{ $desk }»
desk-title-all = Все отделы
desk-counts = { $count ->
    [one] { $stories } материал в работе
    [few] { $stories } материала в работе
   *[other] { $stories } материалов в работе
  }, { $waiting ->
    [one] { $waiting } ждёт редактора
   *[other] { $waiting } ждут редактора
  }
desk-new = Новый материал
desk-list = Материалы
desk-filter = Отбор
desk-as-list = Списком
desk-as-board = Доской
desk-more = Ещё материалы
desk-select = Выбрать «{ $story }»
desk-chosen = { $count ->
    [one] Выбран { $count } материал
    [few] Выбрано { $count } материала
   *[other] Выбрано { $count } материалов
  }
desk-move-to = Перенести на этап
desk-move = Перенести
desk-clear = Снять выбор
desk-no-headline = Пока без заголовка
desk-no-topic = Прочее
desk-no-desk = Без отдела
desk-embargo = Эмбарго { $at }
desk-due = срок { $when }
desk-late = срок был { $when }
desk-is-here = { $name } здесь
desk-is-assigned = Назначено: { $name }
desk-mentions = Упоминает вас
desk-text-by = Текст: { $name }, { $at }
desk-open = Открыть
desk-assign = Назначить
desk-assign-one = Назначить «{ $story }»
desk-assign-many = { $count ->
    [one] Назначить { $count } материал
    [few] Назначить { $count } материала
   *[other] Назначить { $count } материалов
  }
desk-assigned = «{ $story }»: назначено
desk-assigned-you = { $name }: вам назначено «{ $story }»
desk-moved = «{ $story }» теперь на этапе «{ $stage }»
desk-many-done = { $count ->
    [one] Изменён { $count } материал
    [few] Изменено { $count } материала
   *[other] Изменено { $count } материалов
  }
desk-many-failed = «{ $story }» не изменён: { $why }
desk-many-left = Оставлено без изменений: { $count }. С ними это невозможно или у вас нет на это прав.
desk-not-yours = Ваша роль не позволяет сделать это с «{ $story }».
desk-not-draft = «{ $story }» уже не черновик: этапы пройдены.
desk-on-none = «{ $story }» пока без отдела; сначала назначьте его.
desk-spike = Отложить
desk-unspike = Вернуть в работу
desk-spiked = «{ $story }» отложен
desk-unspiked = «{ $story }» снова черновик
desk-is-spiked = «{ $story }» отложен; сначала верните его в работу.
desk-spike-no-draft = «{ $story }» не черновик; откладывают только черновики.
desk-spike-scheduled = «{ $story }» запланирован; сначала снимите его с плана.
desk-peek-at = Посмотреть «{ $story }»
desk-stale = Редакция недоступна; список может быть устаревшим.
desk-empty = Здесь пока ничего нет
desk-empty-why = Здесь появляются материалы, над которыми работают: кто их пишет и к какому сроку.
desk-none = Ничего не подходит
desk-none-why = Ни один черновик и ни один опубликованный материал не подходит под эти слова и отбор.
desk-none-on-board = На доске — материалы в работе; ни один не подходит под эти слова и отбор.
desk-none-all = Показать все материалы

column-story = Материал
column-stage = Этап
column-language = Яз.
column-words = Слова
column-here = Сейчас здесь
column-changed = Изменён

stage-idea = Идея
stage-writing = Пишется
stage-needs-edit = На правку
stage-ready = Готов
state-draft = Черновик
state-spiked = Отложен
state-scheduled = Запланирован
state-scheduled-at = Запланирован { $at }
state-published = Опубликован
state-changed = Опубликован, есть правки
state-corrected = Исправлен
state-unpublished = Снят с публикации
state-taken-down = Удалён

filter-all = Все
filter-mine = Мои
filter-mentions = Упоминают меня
filter-words = Поиск
filter-desk = Отдел
filter-desk-all = Отдел: все
filter-person = Сотрудник
filter-person-all = Сотрудник: все
filter-language = Язык
filter-language-all = Язык: все
filter-sort = Порядок
filter-sort-changed = Порядок: по изменению
filter-sort-due = Со сроком, сначала ближайшие
filter-save = Сохранить этот отбор
filter-name = Название отбора
filter-forget = Забыть отбор «{ $name }»

peek = Коротко
peek-kicker = Рубрика
peek-text = Текст
peek-people = Люди
peek-due = Срок
peek-note = Заметка
peek-embargo = Эмбарго до
peek-publish = Публикация и история

assign-desk = Отдел
assign-find = Найти человека
assign-due = Срок ({ $zone })
assign-various = По-разному; остаётся как есть
assign-various-people = Над ними работают разные люди. Те, кого вы выберете, заменят их; если не выбрать никого, они останутся.

new-headline = Заголовок
new-edition = Издание
new-begin = Начать

board-how = Пробел поднимает карточку, стрелки переносят её на другой этап, пробел кладёт, Escape возвращает.
board-column = { $stage }, { $count ->
    [one] { $count } материал
    [few] { $count } материала
   *[other] { $count } материалов
  }
board-lifted = «{ $story }»: карточка поднята
board-over = { $stage }, место { $place } из { $of }
board-put-back = Возвращено на место
