/**
 * Preloaded into the servers that the launcher starts (`node --import`): when the launcher is killed, the channel to it
 * closes, and the server ends with everything it started, so that no left-over holds the port.
 *
 * A server's own children inherit the preload; only the one that the launcher started is tied to it.
 */
if (process.env.CAIRN_LAUNCHER === String(process.ppid)) {
  process.on('disconnect', () => {
    if (process.platform === 'win32') process.exit(1);
    process.kill(-process.pid, 'SIGKILL');
  });
  // Listening alone must not keep a server alive that has ended its work.
  process.channel?.unref();
}
