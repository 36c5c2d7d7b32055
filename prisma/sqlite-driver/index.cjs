// Edition 13 speaks Node-API 10, which Node 20 lacks; edition 12 ends the process on recent Node 24. See
// docs/decisions/two-editions-of-the-driver.md.
const speaksNodeApi10 = Number(process.versions.napi) >= 10;

module.exports = speaksNodeApi10 ? require('better-sqlite3-v13') : require('better-sqlite3-v12');
