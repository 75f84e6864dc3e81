/** Parts of a long content that are made when they come near what is seen. */
export class Lazy {
  readonly #holders: readonly HTMLElement[];
  readonly #build: (at: number) => void;
  readonly #made = new Set<number>();
  readonly #watch: IntersectionObserver;

  /** @param root the element that scrolls; null for the window */
  constructor(root: Element | null, holders: readonly HTMLElement[], build: (at: number) => void) {
    this.#holders = holders;
    this.#build = build;
    const places = new Map<Element, number>(holders.map((holder, at) => [holder, at]));
    this.#watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) this.ensure(places.get(target)!);
      },
      { root, rootMargin: '1000px 0px' },
    );
    for (const holder of holders) this.#watch.observe(holder);
  }

  get whole(): boolean {
    return this.#made.size === this.#holders.length;
  }

  has(at: number): boolean {
    return this.#made.has(at);
  }

  ensure(at: number): void {
    const holder = this.#holders[at];
    if (holder === undefined || this.#made.has(at)) return;
    this.#made.add(at);
    this.#watch.unobserve(holder);
    this.#build(at);
  }

  all(): void {
    for (let at = 0; at < this.#holders.length; at++) this.ensure(at);
  }

  stop(): void {
    this.#watch.disconnect();
  }
}
