const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `Node ${process.version} is too old to build with. Run \`npm ci\` and build through npm: it brings Node 24.`,
  );
  process.exit(1);
}
