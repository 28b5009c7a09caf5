export default {
  "wrong-credentials": "邮箱或密码不对。请检查后重试，或用邮件链接登录。",
  "wrong-current-password": "当前密码不对。",
  "password-too-simple": "密码太简单，请换一个。",
  "too-many-tries": "尝试次数过多，请 {{minutes}} 分钟后再试。",
  "link-expired": "这个链接已经用过或已过期，请重新获取。",
  "not-found": "没有这个账号。",
  "step-up-needed": "这一步须再次确认是您本人，请输入密码或邮件中的确认码。",
  "wrong-code": "确认码不对或已过期。请核对邮件，或重新获取。",
  "password-instead": "您的账号设有密码，请输入密码。",
  "erase-email": "与您的登录邮箱不一致，没有注销。",
};
