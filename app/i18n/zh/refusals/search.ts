export default {
  "too-many": "最多保存 {{most}} 个搜索，请先删除不用的。",
  deleted: "这个搜索已删除，不能再修改。",
  "too-many-muted": "最多屏蔽 {{most}} 项，请先恢复一些。",
};
