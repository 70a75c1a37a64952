# Русские слова сайта для читателей.

## По странице
skip-to-content = Перейти к содержанию
skip-to-menu = Перейти к главному меню
skip-to-sites = Перейти к другим сайтам { $name }
skip-section = Пропустить раздел: { $section }
main-menu = Главное меню
menu = Меню
homepage = главная страница
languages = Языки
change-language = Сменить язык:
live-and-latest = Эфир и новое
live-tv = Прямой эфир
latest-audio = Новые аудио
latest-videos = Новые видео
breaking = Срочно
breaking-news = Срочная новость
in-focus = В фокусе
go-to-homepage = На главную
more-sites = Другие сайты { $name }
about = О нас: { $name }
archive = Архив
feeds = Ленты
watch-and-listen = Смотреть и слушать
text-only = Только текст
appearance = Оформление:
light = светлое
dark = тёмное
as-the-device = как на устройстве
text-size = Размер текста:
text-usual = обычный
text-large = крупный
text-largest = очень крупный

## Материалы
just-now = только что
comma = ,{ " " }
image-by = Фото:
article = Статья
audio = Аудио
video = Видео
related-article = По теме
related-audio = Аудио по теме
related-video = Видео по теме
explore-more = Читайте также
top-story = Главная тема { $name }
more-stories = Ещё новости { $name }
more-from = Ещё: { $name }
more = Ещё
latest = Последнее
at-a-glance = Коротко
at-a-glance-of = { $name }: коротко
latest-from = Последнее: { $name }
follow = Подписаться: { $name }
no-stories-yet = Здесь пока нет материалов.
topics = Темы
table = Таблица
elsewhere = На { $name }

## Инструменты статьи
share-article = Поделиться статьёй
copy-link = Скопировать ссылку
copied = Скопировано
share = Поделиться
print = Печать
signed = Автор, редактор, источники:
correction = Исправление
revisions = { $count ->
    [one] { $count } версия
    [few] { $count } версии
    [many] { $count } версий
   *[other] { $count } версии
}

## Листать
pages = Страницы
page = Страница { $page }
page-of = Страница { $page } из { $pages }
previous-page = Предыдущая страница
next-page = Следующая страница
newer-stories = Более новые
older-stories = Более ранние

## Звук, кино и телевидение
play = Воспроизвести
download = Скачать
megabytes = { $count } МБ
kilobytes = { $count } кБ
shows = Передачи
episodes = Выпуски
audio-intro = Выпуски новостей и подкасты: слушайте здесь или скачивайте.
video-intro = Репортажи и фильмы: смотрите здесь или скачивайте.
no-episodes-yet = Здесь пока нет выпусков.
on-air = В эфире
on-air-now = Сейчас в эфире
in-the-schedule-now = Сейчас в программе
up-next = Далее
then = Затем: { $title }.
off-air = Эфира нет
off-air-why = Сейчас канал не вещает. В программе ниже указано, что запланировано.
schedule = Программа передач
day = День
today = Сегодня
times-are = Время в часовом поясе { $zone }.
times-are-local = Время ваше местное.
show-local-time = Показать моё время
show-zone-time = Показать время пояса { $zone }
no-programmes = В этот день передач нет.

## Архив и версии
stories = { $count ->
    [one] { $count } материал
    [few] { $count } материала
    [many] { $count } материалов
   *[other] { $count } материала
}
as-it-stood = Так эта страница выглядела:
as-it-is-now = Показать, как сейчас
as-it-stood-then = Как было тогда
revisions-of = Версии: { $name }
revision = Версия { $number }
all-revisions = Все версии
changes-to = Изменения: { $name }
what-changed = Что изменилось
read-story = Читать материал
added = добавлено:
removed = удалено:
no-changes = Обе версии совпадают.

## Другие страницы
front-title = { $name }: { $has ->
    [all] новости, прямой эфир и аудио
    [tv] новости и прямой эфир
    [audio] новости и аудио
   *[news] новости
  }
no-about-yet = Эта редакция ещё ничего о себе не рассказала.
not-found = Страница не найдена
not-found-what-now = Возможно, в адресе опечатка или такой страницы никогда не было. Разделы, архив и материалы ниже на месте.
gone = Этот материал отозван
unavailable = Мы скоро вернёмся
unavailable-what-now = У нас сейчас что-то не работает. Пожалуйста, повторите через минуту.
