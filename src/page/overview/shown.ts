/** Listens for as long as an element stands in the page. */
export function whileShown(element: Element, target: EventTarget, name: string, listener: () => void): void {
  const heard = (): void => {
    if (element.isConnected) listener();
    else target.removeEventListener(name, heard);
  };
  target.addEventListener(name, heard);
}
