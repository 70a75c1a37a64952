# 表单：编辑部的一样东西，由某人填写。
sheet-to = 返回{ $place }
sheet-missing = 不存在
sheet-back = 您之前在此输入但未保存的内容已回到表单中。
sheet-changed = 您打开期间有人改动了它。对方的改动已在表单中；您的改动尚未保存。
sheet-clashes = 双方都改动了：{ $places }。目前保留您的写法。
sheet-yield = 那里改用对方的
sheet-unsaved = 尚未保存；浏览器会保留
sheet-throw-away = 放弃更改
sheet-readers = { $name } 已保存，读者可见
