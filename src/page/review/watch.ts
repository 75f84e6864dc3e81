type Action = () => void;

const held = new WeakMap<Element, Action[]>();

/** Has an event acted on for as long as an element is in use: what screens leave behind is not kept for it. */
export function whileUsed(element: Element, target: EventTarget, type: string, action: Action): void {
  held.set(element, [...(held.get(element) ?? []), action]);
  const weak = new WeakRef(action);
  const listener = (): void => {
    const held = weak.deref();
    if (held) held();
    else target.removeEventListener(type, listener);
  };
  target.addEventListener(type, listener);
}
