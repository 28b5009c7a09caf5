export default {
  verifications: {
    title: "单位身份核验",
    lead: "核对营业执照等公开信息后作出决定。无论通过与否都要写明理由，单位会收到通知。",
    since: "自",
    none: { pending: "没有待核验的单位。", verified: "还没有已核验的单位。", rejected: "没有核验未通过的单位。" },
    facts: "单位填写的信息",
    decide: "作出决定",
    decision: "决定",
    verify: "通过核验",
    reject: "不通过",
    withdraw: "撤销核验",
    reason: "理由",
    reasonHint: "写明核对了什么、依据什么；不通过的，写明要改什么。会原文发给该单位。",
    act: "提交决定",
    claimHolds: "核对属实",
  },
};
