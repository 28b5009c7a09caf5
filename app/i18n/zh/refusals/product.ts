export default {
  "role-needed": "只读成员不能修改产品。",
  "office-has-none": "政府部门和国有平台公司不发布产品。",
  "not-in-this-state": "产品当前状态下不能这样做。",
  "changed-meanwhile": "您打开这一页后，别人已保存了改动，本次未保存。请对照现有内容后再提交。",
  "price-band": "最高价不能低于最低价。",
  "code-taken": "本单位已有产品使用编码“{{code}}”。",
  "figure-range": "区间上限要大于下限。",
  "needs-bodyZh": "发布前请填写产品介绍。",
  "needs-domains": "发布前请选择至少一个领域。",
  "needs-capabilities": "发布前请填写至少一项能力。",
  "picture-type": "图片“{{name}}”不是 PNG、JPEG 或 WebP。",
};
