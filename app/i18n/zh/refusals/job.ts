export default {
  "not-found": "没有这项后台任务，可能已经清理。",
  "not-dead": "这项任务没有停下，无需重试。",
};
