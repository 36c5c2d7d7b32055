// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './settings.mjs';

/** @typedef {{ env?: Record<string, string>, quiet?: boolean, timeoutSeconds?: number, stopWith?: NodeJS.Signals }} RunOptions */
/** @typedef {{ code: number, output: string }} Outcome */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program in the checkout and waits for its end. A quiet one's output is returned and not shown. A signal to this
 * process is passed on, as `stopWith` where that is stated; then this process ends as well.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function runCommand(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
    timeout: (options.timeoutSeconds ?? 0) * 1000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let stopped = false;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    stopped = true;
    child.kill(options.stopWith ?? signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      if (stopped) process.exit(1);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a JavaScript file of an installed package, or one of our own, with the Node that runs this.
 * @param {string} file from the checkout's root
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNode(file, args, options) {
  return runCommand(process.execPath, [path.join(ROOT, file), ...args], options);
}

/**
 * Runs npm, by the very npm that started this script where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const own = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(own)) return runCommand(process.execPath, [own, ...args], options);
  return runCommand('npm', args, options);
}
