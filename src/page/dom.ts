type Child = Node | string | number | null | undefined | false;

type Value = string | number | boolean | null | undefined;

/** Attributes by name (`true` sets an empty one; null, undefined and false none), custom properties, listeners. */
export interface Attributes {
  readonly [name: string]: Value | Readonly<Record<string, Value>> | Readonly<Record<string, Listener>>;
  /** CSS custom properties: the policy of the page allows no `style` attribute. */
  readonly vars?: Readonly<Record<`--${string}`, string | number>>;
  readonly on?: Readonly<Record<string, Listener>>;
}

type Listener = (event: never) => void;

/** Everything the page links to lies in it or beside it; whatever else a result may hold never becomes a link. */
const allowedHref = /^#|^(?:\.\.\/|[\w%.~!*'()-]+-pages\/)?[\w%.~!*'()-]+\.html(?:#|$)|^blob:/i;

function set(element: Element, attributes: Attributes, children: readonly Child[]): void {
  const { vars = {}, on = {}, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest) as [string, Value][]) {
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? '' : String(value);
    if (name === 'href' && !allowedHref.test(text)) throw new Error('a link to a place outside the report');
    element.setAttribute(name, text);
  }
  const { style } = element as HTMLElement | SVGElement;
  for (const [name, value] of Object.entries(vars)) style.setProperty(name, String(value));
  for (const [name, listener] of Object.entries(on))
    element.addEventListener(name, listener as (event: Event) => void);
  for (const child of children)
    if (child !== null && child !== undefined && child !== false)
      element.append(typeof child === 'number' ? String(child) : child);
}

/** An HTML element. Text is only ever set as text. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes, children);
  return element;
}

/** An SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes, children);
  return element;
}
