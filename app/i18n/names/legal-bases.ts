/** What laws and policies say that the conditions of a call rest on, as they are cited in Chinese. */
export const LEGAL_BASES = {
  "《中华人民共和国招标投标法》关于投标截止时间的规定":
    "Tendering and Bidding Law of the PRC, on the deadline for bids",
  "《中华人民共和国招标投标法》关于联合体投标的规定": "Tendering and Bidding Law of the PRC, on bids by consortia",
  "《中华人民共和国招标投标法实施条例》关于联合体各方在同一招标项目中只能参加一个投标的规定":
    "Implementing Regulation of the Tendering and Bidding Law of the PRC, on one bid per member in one tender",
  "《招标投标法实施条例》《政府采购法》关于不得以不合理条件限制、排斥潜在投标人的规定":
    "Implementing Regulation of the Tendering and Bidding Law and Government Procurement Law, on no unreasonable conditions that restrict or exclude bidders",
  "《中华人民共和国政府采购法》《中华人民共和国外商投资法》关于本国货物与平等参与的规定":
    "Government Procurement Law and Foreign Investment Law of the PRC, on domestic goods and equal participation",
  "《关于聚力新基建培育新动能的实施意见》第十五条":
    "Implementing Opinions on New Infrastructure and New Growth Drivers, article 15",
} as const;
