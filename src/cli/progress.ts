import { SingleBar } from 'cli-progress';
import type { Progress } from '../index.js';

/** A progress bar on standard error. */
export class ProgressBar {
  readonly #bar = new SingleBar({
    format: '{stage} {bar} {value}/{total} {eta_formatted}',
    stream: process.stderr,
    noTTYOutput: false,
    clearOnComplete: true,
    hideCursor: true,
    fps: 8,
  });
  #stage: Progress['stage'] | undefined;

  readonly update = ({ stage, done, total }: Progress): void => {
    // While documents are read nobody knows how many there will be.
    const most = total ?? done;
    if (this.#stage !== stage) this.#bar.start(most, done, { stage });
    this.#stage = stage;
    this.#bar.setTotal(most);
    this.#bar.update(done);
  };

  stop(): void {
    this.#bar.stop();
  }
}
