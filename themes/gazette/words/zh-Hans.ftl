# 读者网站的简体中文词语。

## 页面导航
skip-to-content = 跳到正文
skip-to-menu = 跳到主菜单
skip-to-sites = 跳到{ $name }的其他网站
skip-section = 跳过下一栏目：{ $section }
main-menu = 主菜单
menu = 菜单
homepage = 首页
languages = 语言
change-language = 更换语言：
live-and-latest = 直播与最新
live-tv = 电视直播
latest-audio = 最新音频
latest-videos = 最新视频
breaking = 突发
breaking-news = 突发新闻
in-focus = 焦点
go-to-homepage = 前往首页
more-sites = { $name }的其他网站
about = 关于{ $name }
archive = 存档
feeds = 订阅源
watch-and-listen = 观看与收听
text-only = 纯文本版
appearance = 外观：
light = 浅色
dark = 深色
as-the-device = 随设备
text-size = 字号：
text-usual = 常规
text-large = 大
text-largest = 特大

## 报道与卡片
just-now = 刚刚
comma = 、
image-by = 图片：
article = 文章
audio = 音频
video = 视频
related-article = 相关报道
related-audio = 相关音频
related-video = 相关视频
explore-more = 延伸阅读
top-story = { $name }头条
more-stories = { $name }更多报道
more-from = 更多{ $name }报道
more = 更多
latest = 最新
at-a-glance = 概览
at-a-glance-of = { $name }概览
latest-from = 最新：{ $name }
follow = 关注{ $name }
no-stories-yet = 这里还没有报道。
topics = 话题
table = 表格
elsewhere = 在 { $name } 上

## 文章工具
share-article = 分享本文
copy-link = 复制链接
copied = 已复制
share = 分享
print = 打印
signed = 撰写、编辑与来源：
correction = 更正
revisions = { $count } 个版本

## 翻页
pages = 页码
page = 第 { $page } 页
page-of = 第 { $page } 页，共 { $pages } 页
previous-page = 上一页
next-page = 下一页
newer-stories = 较新报道
older-stories = 较早报道

## 声音、影像与电视
play = 播放
download = 下载
megabytes = { $count } MB
kilobytes = { $count } kB
shows = 节目
episodes = 各期节目
audio-intro = 新闻播报与播客，可在线收听或下载。
video-intro = 报道与影片，可在线观看或下载。
no-episodes-yet = 这里还没有节目。
on-air = 正在播出
on-air-now = 正在播出
in-the-schedule-now = 节目表当前时段
up-next = 接下来
then = 随后：{ $title }。
off-air = 停播
off-air-why = 频道目前没有播出。下方节目表列出了安排。
schedule = 节目表
day = 日期
today = 今天
times-are = 时间为 { $zone } 时区。
times-are-local = 时间为您的当地时间。
show-local-time = 显示我的当地时间
show-zone-time = 显示 { $zone } 时间
no-programmes = 当日没有节目。

## 存档与版本
stories = { $count } 篇报道
as-it-stood = 这是页面在以下时刻的样子：
as-it-is-now = 查看现在的页面
as-it-stood-then = 当时的样子
revisions-of = 各个版本：{ $name }
revision = 第 { $number } 版
all-revisions = 所有版本
changes-to = 改动：{ $name }
what-changed = 改动之处
read-story = 阅读报道
added = 新增：
removed = 删除：
no-changes = 两个版本内容相同。

## 其他页面
front-title = { $name }：{ $has ->
    [all] 新闻、电视直播与音频
    [tv] 新闻与电视直播
    [audio] 新闻与音频
   *[news] 新闻
  }
no-about-yet = 本版尚未介绍自己。
not-found = 找不到此页面
not-found-what-now = 地址可能有误，或者这里从未有过此页面。各栏目、存档以及下方的报道都在。
gone = 此报道已撤回
unavailable = 我们马上回来
unavailable-what-now = 我们这边暂时出了问题，请一分钟后再试。
