export default {
  "not-found": "没有这条通知。",
};
