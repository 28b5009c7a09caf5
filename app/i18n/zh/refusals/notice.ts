export default {
  unknown: "没有这条通知。",
};
