export default {
  "wrong-credentials": "The address or the password is wrong. Check both, or sign in by a mailed link.",
  "wrong-current-password": "The present password is wrong.",
  "password-too-simple": "This password is too simple. Choose another.",
  "too-many-tries": "Too many tries. Wait {{minutes}} min and try again.",
  "link-expired": "This link was used already or is too old. Get a new one.",
  "not-found": "There is no such account.",
  "step-up-needed": "This step asks once more who you are: type your password, or the code from the mail.",
  "wrong-code": "The code is wrong or no longer good. Check the mail, or ask for a new one.",
  "password-instead": "Your account has a password. Please type that.",
  "erase-email": "This is not your e-mail. Nothing was erased.",
};
