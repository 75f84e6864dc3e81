/** Listens as long as an element is in the document: screens come and go, the window stays. */
export function whileShown(element: Element, target: EventTarget, type: string, listener: () => void): void {
  const each = (): void => {
    if (element.isConnected) listener();
    else target.removeEventListener(type, each);
  };
  target.addEventListener(type, each);
}
