export default {
  "changed-meanwhile": "您打开页面之后，有人改动了这段文字。页面上列有目前保存的内容，请核对后再保存。",
  full: "答复库最多保存 {{most}} 段常用文字，请先移出不用的。",
  "too-long": "贴入后会超过 {{most}} 字，请先删减已填的内容。",
  "writing-needed": "只读成员不能改动答复库。",
};
