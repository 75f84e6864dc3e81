type Action = () => void;

const held = new WeakMap<Element, Action[]>();

/** Has an event acted on for as long as an element is in use, shown or not: what screens leave behind is not kept for it. */
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

/** Listens for as long as an element stands in the page. */
export function whileShown(element: Element, target: EventTarget, name: string, listener: () => void): void {
  const heard = (): void => {
    if (element.isConnected) listener();
    else target.removeEventListener(name, heard);
  };
  target.addEventListener(name, heard);
}
