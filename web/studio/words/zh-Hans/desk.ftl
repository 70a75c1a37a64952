# 编辑台:列表、看板、侧栏。
desk-title = { $desk }编辑台
desk-title-all = 全部编辑台
desk-counts = { $count ->
   *[other] { $stories } 篇稿件进行中
  }，{ $waiting ->
   *[other] { $waiting } 篇等待编辑
  }
desk-new = 新稿件
desk-list = 稿件
desk-filter = 筛选
desk-as-list = 列表
desk-as-board = 看板
desk-more = 更多稿件
desk-select = 选择“{ $story }”
desk-chosen = { $count ->
   *[other] 已选 { $count } 篇
  }
desk-move-to = 移到阶段
desk-move = 移动
desk-clear = 取消选择
desk-no-headline = 尚无标题
desk-no-topic = 其他
desk-no-desk = 未归编辑台
desk-embargo = 禁发至 { $at }
desk-due = 截稿 { $when }
desk-late = 已过截稿时间：{ $when }
desk-is-here = { $name }在这里
desk-is-assigned = 已分派给{ $name }
desk-mentions = 提到您
desk-text-by = 文字：{ $name }，{ $at }
desk-open = 打开
desk-assign = 分派
desk-assign-one = 分派“{ $story }”
desk-assign-many = { $count ->
   *[other] 分派 { $count } 篇稿件
  }
desk-assigned = “{ $story }”已分派
desk-assigned-you = { $name } 将“{ $story }”分派给了您
desk-moved = “{ $story }”现在处于“{ $stage }”
desk-many-done = { $count ->
   *[other] 已更改 { $count } 篇
  }
desk-many-failed = “{ $story }”未更改：{ $why }
desk-many-left = 保持原样：{ $count }。无法对它们这样做，或您无此权限。
desk-not-yours = 您的角色不能对“{ $story }”进行此操作。
desk-not-draft = “{ $story }”不是草稿：它已走完各个阶段。
desk-on-none = “{ $story }”尚未归入编辑台；请先分派。
desk-spike = 搁置
desk-unspike = 恢复
desk-spiked = “{ $story }”已搁置
desk-unspiked = “{ $story }”已恢复为草稿
desk-is-spiked = “{ $story }”已搁置；请先恢复。
desk-spike-no-draft = “{ $story }”不是草稿；只有草稿可以搁置。
desk-spike-scheduled = “{ $story }”已排期；请先取消排期。
desk-peek-at = 预览“{ $story }”
desk-stale = 无法连接编辑部；此列表可能已过时。
desk-empty = 这里还没有内容
desk-empty-why = 正在撰写的稿件会显示在这里，包括谁在写、何时截稿。
desk-none = 没有符合的稿件
desk-none-why = 没有草稿或已发布稿件符合这些词和筛选条件。
desk-none-on-board = 看板显示进行中的稿件；没有符合这些词和筛选条件的。
desk-none-all = 显示全部稿件

column-story = 稿件
column-stage = 阶段
column-language = 语言
column-words = 字数
column-here = 在线
column-changed = 修改

stage-idea = 构想
stage-writing = 撰写中
stage-needs-edit = 待编辑
stage-ready = 就绪
state-draft = 草稿
state-spiked = 已搁置
state-scheduled = 已排期
state-scheduled-at = 已排期 { $at }
state-published = 已发布
state-changed = 已发布，有改动
state-corrected = 已更正
state-unpublished = 已收回
state-taken-down = 已撤稿

filter-all = 全部
filter-mine = 我的
filter-mentions = 提到我的
filter-words = 搜索
filter-desk = 编辑台
filter-desk-all = 编辑台：全部
filter-person = 人员
filter-person-all = 人员：全部
filter-language = 语言
filter-language-all = 语言：全部
filter-sort = 排序
filter-sort-changed = 排序：最近修改
filter-sort-due = 有截止时间的，最早的在前
filter-save = 保留此筛选
filter-name = 筛选名称
filter-forget = 删除筛选“{ $name }”

peek = 概览
peek-kicker = 引题
peek-text = 文字
peek-people = 人员
peek-due = 截稿
peek-note = 备注
peek-embargo = 禁发至
peek-publish = 发布与经过

assign-desk = 编辑台
assign-find = 查找人员
assign-due = 截稿时间（{ $zone }）
assign-various = 各不相同；保持不变
assign-various-people = 这些稿件由不同的人负责。您选择的人将取代他们；若不选择任何人，则保持不变。

new-headline = 标题
new-edition = 版本
new-begin = 开始

board-how = 按空格拿起卡片，用方向键移到其他阶段，再按空格放下，按 Esc 放回。
board-column = { $stage }，{ $count ->
   *[other] { $count } 篇
  }
board-lifted = 已拿起“{ $story }”
board-over = { $stage }，第 { $place } 位，共 { $of } 位
board-put-back = 已放回
