# Отделы: как устроен каждый и кто в нём работает.
place-desks = Отделы
desks-what = Отдел — это часть редакции. Материал проходит его этапы, прежде чем его увидят читатели.
desks-new = Новый отдел
desks-arrange = Настроить
desks-arrange-one = Настроить отдел «{ $desk }»
desks-none = Отделов пока нет
desks-none-why = Без отделов все работают по одному списку. Заведите по отделу на каждое направление.
desks-name = Название
desks-key = Краткое имя
desks-key-hint = Строчные латинские буквы, цифры и дефисы. Оно стоит в адресах и не меняется.
desks-key-taken = Такое краткое имя уже есть у другого отдела; выберите другое.
desks-editions = Издания
desks-editions-none = Если не выбрано ни одно, отдел пишет для всех.
desks-stages = Этапы
desks-stages-why = Материал поступает на первый этап; на последнем он готов к публикации.
desks-stage = Этап { $place }
desks-stage-add = Добавить этап
desks-stage-busy = { $count ->
    [one] { $count } материал здесь
    [few] { $count } материала здесь
    [many] { $count } материалов здесь
   *[other] { $count } материала здесь
  }
desks-four-eyes = Четыре глаза
desks-four-eyes-why = Кто последним писал в материале, не публикует его здесь, пока в нём не напишет или не выпустит его кто-то другой.
desks-make = Создать отдел
desks-made = Отдел «{ $desk }» создан
desks-saved = Отдел «{ $desk }» настроен
desks-stale = Кто-то другой настроил этот отдел, пока он был у вас открыт. Ваши изменения ещё не сохранены.
desks-stale-theirs = Показать чужие
desks-stale-mine = Сохранить мои поверх
desks-members = Сотрудники
desks-members-none = Никто не состоит только в этом отделе.
desks-member = Человек
desks-member-add = Добавить
desks-member-remove = Вывести из отдела: { $name }
desks-member-added = { $name }: теперь в отделе «{ $desk }»
desks-member-removed = { $name }: больше не в отделе «{ $desk }»
