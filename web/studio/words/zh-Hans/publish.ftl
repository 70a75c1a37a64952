# 发布：面板、回执、预览、译文。

publish-title = 发布
publish-screen-of = { $screen }：{ $headline }
publish-before = 发布之前
publish-acts = 可以对这篇稿件做的事
publish-nothing = 现在不能对这篇稿件做任何事。
publish-send-on = 由他人发布。请在文本上方的栏中更改阶段，将稿件转交。
publish-due = 将于 { $when } 发布
publish-held = 禁发至 { $when }
publish-since = 读者自 { $when } 起可见
publish-updated = 首次发布于 { $first }，更新于 { $when }
publish-blocked = 有 { $count } 项阻止发布。请先处理。
publish-blocked-eyes = 须由其他人发布：本编辑台要求第二人审阅。
publish-warned = 清单上有 { $count } 条提醒。
publish-cancel = 取消
publish-write = 打开正文
publish-busy = 请稍候……
publish-keeping = 正在保存您最后写下的内容……
publish-words-away = 与编辑部没有连接。您写下的内容保存在此浏览器中；送达之前不会对稿件执行任何操作。
publish-words-late = 您最后写下的内容尚未送达编辑部。没有执行任何操作；请稍后再试。
publish-outcome = 结果
publish-forecast = 接下来会发生什么
publish-forecast-schedule = { $when }：届时最新的文本会自动发布。如届时受阻，稿件的排期会被取消。
publish-forecast-lose = 如果您修改文本，稿件将被移出定时发布，直到有权限的人重新安排。
publish-forecast-embargo = 在 { $when } 之前，其内容不会外发。
publish-forecast-embargo-then = 之后仍需发布或排定时间。

publish-act-publish = 发布……
publish-act-schedule = 排期……
publish-act-unschedule = 取消排期……
publish-act-embargo = 禁发期……
publish-act-lift-embargo = 解除禁发……
publish-act-correct = 更正……
publish-act-unpublish = 收回……
publish-act-take-down = 撤稿……
publish-sure-publish = 现在发布“{ $headline }”？
publish-sure-schedule = 何时发布？
publish-sure-unschedule = 取消排期？稿件届时将不会自动发布。
publish-sure-embargo = 在何时之前不得外发？
publish-sure-lift-embargo = 解除禁发？
publish-sure-correct = 发布最新文本，并附上公开的更正说明？
publish-unchanged = 文本自发布以来没有任何改动。读者看到的是同样的文本，加上您的说明。
publish-nothing-new = 读者看到的已是此文本：没有新内容可发布。
publish-unread = 其最新文本含有读者尚未看到的改动。
publish-unread-agreed = 随更正一并发布
publish-sure-unpublish = 收回“{ $headline }”？对读者来说，它就像从未存在过。
publish-remains = 仍然公开：{ $languages }
publish-elsewhere = 读者在不归您管的版本中也能看到此稿。请联系那些版本的编辑：
publish-waits = { $language }：已排期，取消排期
publish-drafts-stay = 编辑部内的草稿：{ $languages }。已撤稿件的译文不会发布。
publish-sure-take-down = 永久撤稿？正文将从所有页面和所有时点消失；您的说明会保留。
publish-confirm-publish = 立即发布
publish-confirm-schedule = 排期
publish-confirm-unschedule = 取消排期
publish-confirm-embargo = 设定禁发期
publish-confirm-lift-embargo = 解除禁发
publish-confirm-correct = { $count ->
    [1] 发布更正
   *[other] 以 { $count } 种语言发布更正
}
publish-confirm-unpublish = 收回
publish-confirm-take-down = { $count ->
    [1] 永久撤稿
   *[other] 永久撤下 { $count } 种语言的稿件
}
publish-done-publish = 已发布。
publish-done-schedule = 已排期。
publish-done-unschedule = 已取消排期。
publish-done-embargo = 已设禁发期。
publish-done-lift-embargo = 已解除禁发。
publish-done-correct = 更正已公开。
publish-done-unpublish = 已收回。
publish-done-take-down = 已撤稿。
publish-done-amend = 读者已看到新的文字。
publish-done-in = 已完成的语言：{ $languages }
publish-refused-in = { $language }未完成：{ $why }
publish-unanswered-in = { $language }尚无答复：{ $why }
publish-note-correct = 向读者说明更正了什么
publish-note-take-down = 留在正文位置上的说明
publish-told = 告诉读者的内容
publish-told-correction = 更正，{ $when }
publish-told-notice = 撤稿说明，{ $when }
publish-told-amended = 修改于 { $when }
publish-amend = 修改…
publish-amend-note = 换一种说法
publish-amend-save = 向读者显示这些文字
publish-stale = 其间有人改动了稿件。没有执行任何操作。
publish-stale-by = { $who } 于 { $when } 改动了稿件。没有执行任何操作。
publish-stale-published = { $who } 于 { $when } 发布了稿件。没有执行任何操作。
publish-stale-you = 打开此步骤之后，您改动了稿件。没有执行任何操作。
publish-stale-you-published = 您于 { $when } 发布了稿件。
publish-stale-look = 重新查看
publish-stale-publish = 发布当前文本

publish-when-date = 日期
publish-when-time = 时间
publish-when-zone = 时区
publish-when-never = 届时时钟拨快：{ $when } 并不存在。您指的是哪一个？
publish-when-twice = 届时时钟拨慢：{ $when } 会出现两次。您指的是哪一个？
publish-when-earlier = 较早的
publish-when-later = 较晚的
publish-when-passed = { $when }已经过去：那里现在是 { $now }。请选择更晚的时间。

publish-check-is-blocks = 阻止发布：
publish-check-is-warns = 请看：
publish-check-is-good = 妥当：
publish-check-paragraph = 第 { $paragraph } 段
publish-check-show = 查看
publish-check-under-embargo = 禁发至 { $until }
publish-check-under-embargo-mend = 请到那时发布，或解除禁发。
publish-check-source-under-embargo = 所译的原稿禁发至 { $until }
publish-check-source-under-embargo-mend = 请到那时发布，或解除那项禁发。
publish-check-source-taken-down = 所译的原稿已撤稿
publish-check-source-taken-down-mend = 请一并放弃。如果它可独立成篇，请在“译文”中说明。
publish-check-no-headline = 没有标题
publish-check-no-headline-mend = 请写一个。
publish-check-long-headline = 标题 { $length } 字，上限 { $most }
publish-check-long-headline-mend = 请缩短，或另给首页标题。
publish-check-no-standfirst = 没有导语
publish-check-no-standfirst-mend = 卡片和订阅源将不显示导语。
publish-check-no-text = 没有正文
publish-check-no-text-mend = 页面将不显示正文。
publish-check-no-recording = 没有录音或录像
publish-check-no-recording-mend = 请添加音频或视频文件。
publish-check-long-standfirst = 导语 { $length } 字，上限 { $most }
publish-check-long-standfirst-mend = 请缩短。
publish-check-no-kicker = 没有眉题
publish-check-no-kicker-mend = 请给出主题或地点。
publish-check-filed = 眉题、栏目以及专题或地区均已设定
publish-check-four-eyes = 四眼原则
publish-check-four-eyes-mend = 本编辑台要求由最后撰写者以外的人发布。
publish-check-no-second-editor = 没有第二个人看过
publish-check-no-second-editor-mend = 请另一位编辑看一遍。
publish-check-second-editor = 第二位编辑：{ $editor }
publish-check-source-is-newer = 所译的原稿此后有改动
publish-check-source-is-newer-mend = 请补上改动，再标记译文为最新。
publish-check-open-suggestions = 有 { $count } 处修改建议未处理
publish-check-open-suggestions-mend = 请接受或拒绝。读者看到的是没有这些建议的文本。
publish-check-open-comments = 有 { $count } 条批注未处理
publish-check-open-comments-mend = 请阅读，并将已处理的标为解决。读者看不到批注。
publish-check-picture-is-missing = 有图片不在库中
publish-check-picture-is-missing-mend = 请添加，或将其移出。
publish-check-picture-has-no-alt = 有图片没有替代文字
publish-check-picture-has-no-alt-mend = 请写明看不见图片的读者需要知道什么。
publish-check-picture-has-no-credit = 有图片没有署名
publish-check-picture-has-no-credit-mend = 请写明作者。
publish-check-picture-has-no-rights = 有图片的权利不明
publish-check-picture-has-no-rights-mend = 请说明是自有、通讯社、已获许可还是公有。
publish-check-file-is-withdrawn = 有图片或录音已随已删除的稿件一并撤下
publish-check-file-is-withdrawn-mend = 请重新上传文件，或将其移除。
publish-check-picture-has-changed = 读者看到稿件之后，有图片改动过
publish-check-picture-has-changed-mend = 请再次发布稿件，以显示改动。
publish-check-picture-is-whole = 图片有替代文字、说明、署名和权利
publish-check-leads-to-hidden = 有链接指向读者看不到的稿件
publish-check-leads-to-hidden-mend = 请先发布那篇稿件，或去掉链接。
publish-check-stale-day = “{ $word }”是在另一天写的
publish-check-stale-day-mend = 请写明日期，或更新。
publish-check-table-is-empty = 有表格只有空单元格
publish-check-table-is-empty-mend = 请填写，或将其移除。
publish-check-table-has-empty-row = 表格第 { $row } 行是空的
publish-check-table-has-empty-row-mend = 请填写，或将其移除。
publish-check-picture-alt-untranslated = 有图片的替代文字仍是原稿的
publish-check-picture-alt-untranslated-mend = 请翻译。
publish-check-picture-caption-untranslated = 有图片的说明仍是原稿的
publish-check-picture-caption-untranslated-mend = 请翻译。

publish-receipt-shown = 读者已可见：{ $all } 处中的 { $right } 处
publish-receipt-gone = 已不可见：{ $all } 处中的 { $right } 处
publish-receipt-is-right = 符合预期：
publish-receipt-is-wrong = 不符合预期：
publish-receipt-shows = 显示
publish-receipt-does-not-show = 不显示
publish-receipt-after = { $ms } 毫秒后
publish-receipt-ask = 立即查询各处
publish-surface-page = 页面
publish-surface-permalink = 永久链接
publish-surface-front = 首页
publish-surface-section = 栏目 { $name }
publish-surface-region = 地区 { $name }
publish-surface-subject = 主题 { $name }
publish-surface-place = 地点 { $name }
publish-surface-topic = 专题 { $name }
publish-surface-programme = 节目 { $name }
publish-surface-rss = RSS 订阅源
publish-surface-atom = Atom 订阅源
publish-surface-json-feed = JSON 订阅源
publish-surface-news-sitemap = 新闻站点地图
publish-surface-text = 纯文本页
publish-surface-ninjs = ninjs

publish-history-title = 经过
publish-history-line = { $who }：{ $what ->
    [create] 开始了稿件
    [revise] 保存了第 { $revision } 版
    [name-revision] 为第 { $revision } 版命名
    [publish] 发布
    [publish-on-time] 按排期发布
    [hold] 到期未能发布
    [receive] 收到通讯社稿件
    [schedule] 排期
    [unschedule] 取消排期
    [spike] 搁置
    [unspike] 恢复
    [lose-schedule] 排期后改动了文稿或图片：已取消排期，须由有权者重新排期
    [embargo] 设定禁发期
    [lift-embargo] 解除禁发
    [correct] 更正
    [amend-correction] 修改了更正说明
    [unpublish] 收回
    [take-down] 撤稿
    [amend-notice] 修改了撤稿说明
    [assign] 更改了分派
    [link-translation] 关联了译文
    [mark-up-to-date] 标为与原稿一致
    [stand-alone] 改为独立
    [share-preview] 分享了预览
    [revoke-preview] 撤销了预览
   *[other] { $what }
}

preview-title = 预览
preview-of = 预览：{ $headline }
preview-width = 宽度
preview-phone = 手机
preview-tablet = 平板
preview-desktop = 桌面
preview-theme = 浅色或深色
preview-light = 浅色
preview-dark = 深色
preview-at = 时点（{ $zone }）
preview-now = 现在
preview-again = 重新载入
preview-page = 读者将看到的页面
preview-share-title = 分享此预览
preview-share-for = 链接有效期
preview-share-hours = { $hours } 小时
preview-share-fixed = 只显示第 { $revision } 版
preview-share-shows = 链接显示页面在 { $when } 的样子。
preview-share-make = 生成链接
preview-share-link = 链接
preview-share-copy = 复制
preview-share-copied = 链接已复制。
preview-share-once = 链接只显示这一次。持有者无需登录即可阅读稿件。
preview-share-line = { $who }，至 { $until }
preview-share-of = 第 { $revision } 版
preview-share-at = 时点 { $when }
preview-share-revoke = 撤销
preview-share-revoked = 链接已失效。

translations-title = 译文
translations-languages = 语言
translations-none = 还没有译文。请在上方开始。
translations-source = 原稿
translations-begin = 开始翻译
translations-write = 撰写
translations-behind = 落后 { $count } 处改动
translations-up-to-date = 标记为最新
translations-marked = 已标记为最新。
translations-gone = 此稿已撤稿。
translations-gone-before = 此稿所译的稿件已撤稿。
translations-gone-then = 其译文不会发布。
translations-stand-alone = 译文独立成篇
translations-alone = 译稿现已独立。
translations-added = 新增
translations-changed = 已改
translations-removed = 已删
