export default {
  "wrong-credentials": "邮箱或密码不对。请检查后重试，或用邮件链接登录。",
  "wrong-current-password": "当前密码不对。",
  "password-too-simple": "密码太简单，请换一个。",
  "too-many-tries": "尝试次数过多，请 {{minutes}} 分钟后再试。",
  "link-expired": "这个链接已经用过或已过期，请重新获取。",
  "not-found": "没有这个账号。",
};
