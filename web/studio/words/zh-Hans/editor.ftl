# 稿件页面。
editor-opening = 正在打开
editor-missing = 此处没有这篇稿件，或您无权阅读
editor-saving = 正在保存
editor-saved = 已保存 { $at }
editor-saved-all = 全部已保存
editor-offline = 离线
editor-offline-kept = { $changes ->
   *[other] 离线，{ $shown } 处更改保存在本机
  }
editor-list-flat = 列表只有一级。按 F6 离开正文。
editor-signed-out = 已退出登录
editor-signed-out-kept = { $changes ->
   *[other] 已退出登录，{ $shown } 处更改保存在本机
  }
editor-signed-out-why = 您的会话已结束。您输入的内容留在这里，重新登录后会送到服务器。
editor-crowded = 窗口过多
editor-crowded-kept = { $changes ->
   *[other] 窗口过多，{ $shown } 处更改保存在本机
  }
editor-crowded-why = 您打开了过多的稿件窗口。您输入的内容留在这里，关闭一些窗口后会自动送到服务器。
editor-closed = 已关闭
editor-closed-kept = { $changes ->
   *[other] 已关闭，{ $shown } 处更改保存在本机
  }
editor-closed-takedown = 稿件已撤下并关闭。您看到的是您的副本，不再保存。
editor-closed-role = 您不再有权编辑此稿件。您看到的是您的副本，不再保存。
editor-closed-gone = 稿件不在此处，或您无权阅读。您看到的是您的副本，不再保存。
editor-closed-too-large = 您放入的内容超过编辑部一次能接收的量，编辑部已对此窗口关闭这篇稿件。您看到的是您的副本，不再保存。
editor-closed-malformed = 编辑部无法读取此窗口发送的内容，已对它关闭这篇稿件。您看到的是您的副本，不再保存。
editor-closed-forged = 有人用此窗口的编号写了内容，此窗口写的内容无法送达。未送达的内容保留在正文上方。
editor-closed-go-on = 从编辑部现有的内容继续
editor-closed-other = 服务器已关闭此稿件。您看到的是您的副本，不再保存。
editor-refused = 文本已妥善保存，但目前无法生成版本：{ $why }
editor-undrawn = 正文目前无法在此显示；编辑部保有全文。请重新加载页面；如果仍然如此，请告知技术人员。
editor-copy-text = 复制文本
editor-readonly = 只读
editor-readonly-kept = { $changes ->
   *[other] 只读，{ $shown } 处更改保存在本机
  }
editor-spiked = 此稿件已搁置。可以阅读，不能撰写。
editor-spiked-by = { $name }搁置了此稿件，{ $at }。可以阅读，不能撰写。
editor-spiked-waits = 您写的内容尚未送达。它保存在此浏览器中，稿件恢复后会进入正文。
editor-embargo = 禁发至 { $until }。可以撰写和阅读，不能发布。
editor-published-by = { $name }发布了第 { $number } 版
editor-published-on-time = 已按排期发布：第 { $number } 版
editor-unscheduled-by = { $name }修改了文本或图片：稿件已移出定时发布，重新安排后才会发出。
editor-unscheduled-you = 您修改了文本或图片：稿件已移出定时发布，重新安排后才会发出。
editor-held = 稿件到时间却无法发布：已移出定时发布，重新安排后才会发出。
editor-here = 正在此稿件中
editor-person-editing = { $name }，正在编辑
editor-person-reading = { $name }，正在阅读
editor-in-field = { $name } 在“{ $field }”中
editor-back = 返回编辑台
editor-untitled = 尚无标题
editor-publish = 发布…
editor-checklist = 检查清单
editor-region-text = 稿件正文
editor-region-side = 稿件信息
editor-tab-text = 正文
editor-source-text = 原稿内容
editor-tab-publish = 发布
editor-tab-details = 信息
editor-tab-versions = 版本
editor-tab-notes = 批注
editor-tab-suggestions = 修订建议

editor-kicker = 眉题
editor-kicker-none = 尚无眉题：请指定主题或地点
editor-headline = 标题
editor-front-headline = 首页标题
editor-standfirst = 导语
editor-text = 正文
editor-length = { $length } / { $most }
editor-words = { $count ->
   *[other] { $shown } 词，{ $minutes } 分钟
  }
editor-hero = 主图
editor-hero-add = 添加主图
editor-sign-off = 署名缩写
editor-sign-off-none = 尚无人署名

editor-formatting = 格式
editor-bold = 粗体
editor-italic = 斜体
editor-link = 链接
editor-language-of-words = 这些词的语言
editor-undo = 撤销
editor-redo = 重做
editor-find = 查找和替换
editor-suggest = 建议模式
editor-suggest-on = 现在您的更改会成为建议
editor-suggest-off = 现在您的更改会直接生效
editor-do-suggest = 以建议方式修改
editor-do-write = 直接修改
editor-do-count = 统计字数
editor-do-stage = 移到“{ $stage }”
editor-comment = 批注
editor-move-block = 移动此块
editor-row-add = 添加行
editor-column-add = 添加列
editor-row-drop = 删除行
editor-column-drop = 删除列

editor-put = 插入
editor-put-subheading = 小标题
editor-put-picture = 图片
editor-put-quotation = 引语
editor-put-bullets = 列表
editor-put-numbers = 编号列表
editor-put-table = 表格
editor-put-fact-box = 资料框
editor-put-related = 相关稿件
editor-put-embed = 外部内容

editor-find-text = 在正文中查找
editor-find-back = 上一处
editor-find-next = 下一处
editor-found = 第 { $now } 处，共 { $all } 处
editor-replaced = { $count ->
   *[other] 已替换 { $shown } 处
  }
editor-match-case = 区分大小写
editor-whole-words = 全字匹配
editor-replace-with = 替换为
editor-replace = 替换
editor-replace-all = 全部替换

editor-remove = 移除
editor-picture-gone = 库中没有此图片
editor-no-alt = 无替代文字
editor-no-credit = 无来源署名
editor-rights = 版权
editor-rights-own = 自有
editor-rights-agency = 通讯社
editor-rights-licensed = 已获授权
editor-rights-public = 公有领域
editor-rights-unknown = 版权不明
editor-picture-change = 更改
editor-picture-choose = 选择图片
editor-picture-search = 按内容或作者搜索
editor-picture-upload = 上传
editor-picture-working = 正在上传
editor-picture-file = 文件
editor-picture-more = 更多图片
editor-picture-use = 使用此图片
editor-pictures = 图片
editor-alt = 替代文字
editor-alt-here = 本稿中的替代文字
editor-alt-hint = 看不到图片的读者需要知道什么？
editor-caption = 图片说明
editor-caption-here = 本稿中的图片说明
editor-credit = 来源
editor-credit-is = { $credit } · { $rights }
editor-not-published = 未发布
editor-story-gone = 此处没有这篇稿件，或您无权阅读
editor-embed-unknown = 未知来源
editor-embed-title = 名称
editor-embed-wrong = 那里没有这个内容
editor-embed-address = 地址
editor-embed-hint = 粘贴来自 { $providers } 的地址
editor-embed-use = 插入
editor-link-story = 我们的稿件
editor-link-address = 地址
editor-link-hint = 以 https://、http:// 或 mailto: 开头
editor-link-use = 添加链接
editor-link-remove = 移除链接
editor-language = 语言
editor-language-as-story = 与稿件相同
editor-language-hint = 以便正确朗读和断字
editor-language-use = 标记

editor-paste-pictures = { $count ->
   *[other] 略去了 { $shown } 张图片。图片须取自图库，并注明版权。
  }
editor-paste-too-much = { $blocks } 个块超出了一篇稿件的容量。没有粘贴任何内容。
editor-paste-too-long = 正文将达到 { $size } MB，而一篇稿件最多容纳 2 MB。没有粘贴任何内容。

editor-comment-new = 对所选内容批注
editor-comment-send = 批注
editor-comment-by = { $name } 的批注
editor-comment-for = { $name }，代 { $whose }
editor-comment-lost = 所批注的文字已不存在
editor-comment-nowhere = 这里没有可评论的文字。请先选中一些；您写的内容会保留。
editor-names-away = 编辑部没有应答时无法提及任何人。请稍后发送，或去掉 @；您写的内容会保留。
editor-mention-unknown = 这里没有人叫“{ $name }”：没有通知任何人。
editor-resolved = 已解决
editor-no-comments = 没有批注
editor-reply = 回复
editor-reply-send = 发送
editor-resolve = 标为已解决
editor-reopen = 重新打开
editor-show-resolved = 显示已解决的
editor-people = 人员

editor-no-suggestions = 没有待处理的建议
editor-inserted-by = { $name } 建议插入
editor-deleted-by = { $name } 建议删除
editor-replaced-by = { $name } 建议替换
editor-accept = 接受
editor-reject = 拒绝
editor-accept-all = 全部接受（{ $count }）
editor-reject-all = 全部拒绝（{ $count }）
editor-suggestion-moved = 这条建议刚刚有变动。请再看一遍。

editor-field-crossed = 其间有人在此写道：
editor-field-empty = 空
editor-field-mine = 写入我的
editor-field-theirs = 保留对方的

editor-versions = 版本
editor-name-version = 为此版本命名
editor-version-name = 名称
editor-version-hint = 文本总会保存；名称便于日后查找
editor-named = 此版本现名为“{ $name }”
editor-only-named = 仅显示已命名和已发布的
editor-pick = 选择版本 { $number }
editor-is-published = 已发布
editor-compare = 比较
editor-compare-with = 比较版本 { $from } 与 { $to }
editor-compare-picked = 比较所选的两个
editor-compare-title = 从版本 { $from } 到 { $to }
editor-compare-count = { $count ->
    [0] 没有差异
   *[other] { $count } 个块有差异
  }
editor-restore = 恢复
editor-restore-number = 恢复版本 { $number }
editor-restore-asks = 正在此处撰写：{ $names }。他们写到一半的内容会随其余文字一起离开正文，并保留在他们的正文上方。
editor-restore-suggestions = 被替换的文字中有 { $shown } 条待处理的建议，将随之消失；任何版本都不保留。
editor-restored = 文本已恢复为版本 { $number }。之前的文本在版本列表中。
editor-restored-by = { $name }已恢复第 { $number } 版的文本。之前的文本在版本列表中。
editor-saved-back = 在您写的内容传到之前，有人移动或改变了所在的段落。您的文字已放回其中，请检查位置是否正确：
editor-saved-kept = 在您写的内容传到之前，有人删除或重写了所在的段落。您的文字保存在这里：
editor-unsent = 这是您在此写下的内容，稿件对您关闭时尚未传到。它只在此浏览器中：
editor-unsent-wordless = 您在此做过更改，稿件对您关闭时尚未传到。其中没有可复制的文字。
editor-saved-put = 放到光标处
editor-more-versions = 更早的版本

editor-subjects = 主题
editor-places = 地点
editor-topics = 专题
editor-regions = 地区
editor-section = 栏目
editor-programme = 节目
editor-kicker-hint = 第一个会出现在眉题中
editor-token-move = { $name }，第 { $place } 位，共 { $of } 位；用箭头移动
editor-byline = 作者
editor-byline-hint = 按刊印形式填写姓名，以逗号分隔
editor-sign-off-hint = 由撰稿人和审稿人生成；此处填写的优先
editor-sign-off-typed = 手工填写。否则为：{ $derived }
editor-slug = 短名
editor-slug-hint = 不填写时取自标题
editor-slug-wrong = 地址至少需要一个字母或数字
editor-related = 相关稿件
editor-recording = 录音录像
editor-permalink = 短链接

place-story = 稿件
keys-editor = 正文
key-put = 在空行插入块
key-bold = 粗体、斜体
key-lists = 编号列表、列表
key-link = 选中文字时添加链接
key-blocks = 上移或下移块
key-comment = 对所选内容批注
key-find = 查找和替换
key-name = 为此版本命名
key-region = 下一区域：正文、工具栏、信息
key-source = 译文旁显示原稿
key-publish = 打开发布面板；不会直接发布
