// Plain JavaScript that old versions of Node can run: it says what to do where the other scripts
// would stop with an error about TypeScript.
const needed = [22, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    [
      `This is Node ${process.versions.node}; Sojourn needs Node ${needed.join('.')} or newer.`,
      '',
      'Type  npm ci  in this folder: it brings Node 24 for Linux, macOS and Windows,',
      'and every npm command here then uses it by itself.',
      '',
      'If you read this again after that, there is no such package for your system',
      `(${process.platform} ${process.arch}): install Node 24 from https://nodejs.org and try again.`,
    ].join('\n'),
  );
  process.exitCode = 1;
}
