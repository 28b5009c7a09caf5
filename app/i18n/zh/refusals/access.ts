export default {
  "sign-in-needed": "请先登录。",
  "desk-needed": "这一操作需要{{desk}}的权限。",
  "not-yours": "没有这项内容，或者您不能查看。",
  "origin-foreign": "请求来自其他网站，未执行。请从本站页面重新提交。",
};
