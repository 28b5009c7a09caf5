export default {
  "not-found": "There is no such job. It may have been cleared away.",
  "not-dead": "This job has not given up, so there is nothing to retry.",
};
