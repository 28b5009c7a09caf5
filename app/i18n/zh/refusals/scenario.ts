export default {
  "not-found": "没有这个场景，或您不能查看。",
  "not-a-bureau": "只有政府部门和国有平台公司可以建立场景。",
  "changed-meanwhile": "这个场景刚被别处修改过。请核对后再保存。",
  "stage-goes-back": "阶段只能向前推进。",
};
