export default {
  calls: { code: "Code", title: "Title", bureau: "Bureau", state: "State", deadline: "Deadline" },
  panel: {
    intro:
      "Calls that have closed and wait for evaluation. Once a panel is formed and conflicts are declared, they are read and scored here.",
    calls: "Calls to evaluate",
    none: "No call waits for evaluation.",
  },
  council: {
    intro: "The industry council gives its opinion before, during and after a project. Public calls are listed here.",
    calls: "Public calls",
    none: "There are no public calls at the moment.",
  },
  admin: {
    intro: "A few figures on how the system runs. Nothing on bids or their number is among them.",
    waiting: "Jobs waiting or running",
    dead: "Failed jobs",
    deadMails: "Mails that could not be delivered",
    indexed: "Entries in the search index",
    searchDown: "Search does not answer",
    server: "Search server",
    serverUp: "Answering, {{size}} entries",
    serverDown: "Not answering; the site's own search takes its place.",
    serverStale:
      "Its index is empty or of another version and will be rebuilt; until then the site's own search takes its place.",
    relay: "Mail relay",
    relaySet: "Configured",
    relayNone: "None, no mail is sent",
    jobs: "See the jobs",
  },
  log: {
    title: "Log of acts",
    intro: "A record of every act, append-only. Records of bids and consortia are not shown here.",
    at: "Time",
    act: "Act",
    actor: "By",
    system: "System",
    subject: "Subject",
    hash: "Digest",
    bySubject: "Find by subject number",
    none: "There are no records of this subject.",
    all: "See all records",
  },
};
